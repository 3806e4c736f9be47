import { bigrams, normalised } from '@lianban/complaint/bigrams';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { keptByDatabase } from '../kept-by-database.ts';
import { keyedGrams, type GramKey } from '../keyed-grams.ts';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { listRowsOf } from './complaints.ts';

/** From here on a word counts as common: the list is then read in its own order and each row looked into, until the page is full. */
const MOST_CANDIDATES = 3000;
/** Words found to be common, by tenant: a log only grows, so they stay so and need not be counted again. Bounded, per process. */
const commonWords = new Set<string>();
const MOST_COMMON_WORDS = 20_000;
const PHONE_TAIL = 4;
const LONGEST = 200;

/** What a search found. */
export interface Found {
  /** SQL for the candidates where they stand in the transaction and not here, as a text array's text; then `ids` is null. */
  readonly handed: string | null;
  /** Complaints that may fit; null where the words are so common (or of one character, which no pair tells) that the list itself must look for them. */
  readonly ids: readonly Uuid[] | null;
  /** Those of them that fit by number or telephone, whatever their texts. */
  readonly sure: readonly Uuid[];
  /** Words the others' texts must be seen to hold. */
  readonly words: readonly string[];
  /** None of the words has a pair. */
  readonly single: boolean;
}

/** Keys as they were read, by tenant: a tenant's key never changes, for its grams are written under it. */
const keys = keptByDatabase<GramKey>();

/** The caller's own key to its search grams. */
export async function searchKey(tx: Tx): Promise<GramKey> {
  const known = keys(tx.database);
  const kept = known.get(tx.who.tenantId);
  if (kept !== undefined) return kept;
  const rows = await tx.query<{ key1: number; key2: number }>(
    'select key_1 as "key1", key_2 as "key2" from lianban.search_key where tenant_id = $1',
    [tx.who.tenantId],
    'search-key',
  );
  if (rows[0] === undefined) return [0, 0];
  const key: GramKey = [rows[0].key1, rows[0].key2];
  known.set(tx.who.tenantId, key);
  return key;
}

/** Complaints whose grams hold all of `$1` in the tenant `$2`, one more than there may be. */
const CANDIDATES = `select distinct complaint_id as id from (select complaint_id from lianban.complaint_gram where grams @> $1::int4[] and tenant_id = $2 limit ${MOST_CANDIDATES * 2}) as hits limit ${MOST_CANDIDATES + 1}`;

/**
 * Complaints whose keyed character pairs hold all pairs of a word, found by the narrow role on ids and numbers alone
 * (design.md 5): candidates only, to be read again under row security.
 *
 * @returns null where there are more than `MOST_CANDIDATES`, or the word is too short to have a pair
 */
export async function searchCandidates(tx: Tx, key: GramKey, word: string): Promise<ReadonlySet<Uuid> | null> {
  const pairs = keyedGrams(key, pairsOf(word));
  const known = `${tx.who.tenantId} ${pairs.join(' ')}`;
  if (pairs.length === 0 || commonWords.has(known)) return null;
  const rows = await tx.queryAs<{ id: Uuid }>('complaint_search', CANDIDATES, [pairs, tx.who.tenantId]);
  if (rows.length <= MOST_CANDIDATES) return new Set(rows.map(({ id }) => id));
  rememberCommon(known);
  return null;
}

function rememberCommon(known: string): void {
  if (commonWords.size >= MOST_COMMON_WORDS) commonWords.clear();
  commonWords.add(known);
}

/** Searches of a transaction so far: each has a setting of its own. */
const searches = new WeakMap<Tx, number>();

/**
 * The search for one word, sent so that what reads the rows can leave in the same flight: the narrow role leaves the candidates in
 * a setting of the transaction, ids and nothing else, and the caller's own role reads them from there.
 *
 * @returns null where the search is for something else, or is known to be common; `few` turns out false where it proves common: then nothing was found
 */
export async function handOver(tx: Tx, search: string): Promise<{ readonly found: Found; readonly few: Promise<boolean> } | null> {
  const text = storableText(search.slice(0, LONGEST));
  const words = wordsOf(text);
  const [word] = words;
  if (word === undefined || words.length > 1 || NUMBER.test(numberIn(text)) || PHONE.test(phoneIn(text)) || mayBeExternal(tx, text))
    return null;
  const pairs = keyedGrams(await searchKey(tx), pairsOf(word));
  const known = `${tx.who.tenantId} ${pairs.join(' ')}`;
  if (pairs.length === 0 || commonWords.has(known)) return null;
  const count = searches.get(tx) ?? 0;
  searches.set(tx, count + 1);
  const setting = `'app.candidates_${count}'`;
  const rows = tx.queryAs<{ count: number }>(
    'complaint_search',
    `select count(*)::int as count, set_config(${setting}, case when count(*) > ${MOST_CANDIDATES} then '{}' else coalesce(array_agg(id)::text, '{}') end, true) from (${CANDIDATES}) as found`,
    [pairs, tx.who.tenantId],
  );
  const few = rows.then(([row]) => {
    if ((row?.count ?? 0) <= MOST_CANDIDATES) return true;
    rememberCommon(known);
    return false;
  });
  return { found: { handed: `current_setting(${setting})`, ids: null, sure: [], words, single: false }, few };
}

/**
 * What a search means for the caller: complaints whose number begins with it, which a list of the past called so, whose customer's
 * telephone number is or ends in it, or whose texts and customer's name hold each of its words, in all of which only what the caller may see counts.
 */
export async function searchComplaints(tx: Tx, search: string): Promise<Found> {
  const text = storableText(search.slice(0, LONGEST));
  const words = wordsOf(text);
  if (words.length === 0) return { handed: null, ids: null, sure: [], words, single: false };
  const [byNumber, byExternal, byPhone, byWords] = await Promise.all([
    numbersLike(tx, numberIn(text)),
    calledOnLists(tx, text),
    phonesLike(tx, phoneIn(text)),
    wordsIn(tx, words),
  ]);
  const sure = [...new Set([...byNumber, ...byExternal, ...byPhone])];
  const single = words.every((word) => pairsOf(word).length === 0);
  const handed = null;
  if (byWords === null) return { handed, ids: sure.length === 0 ? null : sure, sure, words, single };
  return { handed, ids: [...new Set([...sure, ...byWords])], sure, words, single };
}

const NUMBER = /^T[A-Z0-9-]{1,40}$/;
const PHONE = /^\+?\d{4,20}$/;
const numberIn = (text: string): string => text.trim().toUpperCase();
const phoneIn = (text: string): string => text.replace(/[\s-]/g, '');
const wordsOf = (text: string): string[] => [...new Set(normalised(text).split(/\s+/).filter(Boolean))];

/** The true pairs of a word; a lone character between separators is none. */
const pairsOf = (word: string): string[] => bigrams(word).filter((gram) => [...gram].length === 2);

async function numbersLike(tx: Tx, number: string): Promise<Uuid[]> {
  if (!NUMBER.test(number)) return [];
  const rows = await tx.query<{ id: Uuid }>(
    `select p.complaint_id as id from ${listRowsOf(tx)} p where p.tenant_id = $1 and p.number >= $2 and p.number < $3 order by p.number desc limit ${MOST_CANDIDATES}`,
    [tx.who.tenantId, number, `${number}~`],
    null,
  );
  return rows.map(({ id }) => id);
}

/** Only associations take over lists of the past, and what those call a complaint has a digit in it as a rule (docs/decisions/0024). */
const mayBeExternal = (tx: Tx, text: string): boolean => tx.who.tenantKind === 'association' && /\d/.test(text);

/** The complaint that the caller's organisation took over from a list under this name, if it did. */
async function calledOnLists(tx: Tx, text: string): Promise<Uuid[]> {
  if (!mayBeExternal(tx, text)) return [];
  const rows = await tx.query<{ id: Uuid }>(
    'select c.id from lianban.complaint c where c.programme_id = $1 and c.owner_tenant_id = $2 and c.external_number = $3',
    [tx.who.programmeId, tx.who.tenantId, text.trim()],
  );
  return rows.map(({ id }) => id);
}

async function phonesLike(tx: Tx, phone: string): Promise<Uuid[]> {
  if (!PHONE.test(phone)) return [];
  const whole = phone.length === PHONE_TAIL ? '' : ' and k.phone = $3';
  const rows = await tx.query<{ id: Uuid }>(
    `select k.complaint_id as id from lianban.complaint_contact k where k.programme_id = $1 and k.phone_tail = $2${whole} order by k.complaint_id desc limit ${MOST_CANDIDATES}`,
    [tx.who.programmeId, phone.slice(-PHONE_TAIL), ...(whole === '' ? [] : [phone])],
    null,
  );
  return rows.map(({ id }) => id);
}

/** Candidates for every word, or null where even the rarest word is common. */
async function wordsIn(tx: Tx, words: readonly string[]): Promise<Uuid[] | null> {
  const key = await searchKey(tx);
  const sets = (await Promise.all(words.map((word) => searchCandidates(tx, key, word)))).filter((set) => set !== null);
  if (sets.length === 0) return null;
  const [first, ...rest] = sets.sort((a, b) => a.size - b.size);
  return [...first!].filter((id) => rest.every((set) => set.has(id)));
}

/** The caller's own list rows `p` of complaints, each looked up by its key; OFFSET 0 keeps the planner from reading a whole index for a long list of ids. */
export const ownRowsOf = (rows: string, programme: string, ids: string): string =>
  `unnest(${ids}::uuid[]) as f(id) cross join lateral (select * from ${rows} q where q.programme_id = ${programme} and q.complaint_id = f.id offset 0) as p`;

/** Condition on a list row `p`: the texts and contact name the caller may see hold a normalised word. OFFSET 0 has each row looked up by key. */
export const holdsWord = (
  word: string,
): string => `(exists (select 1 from lianban.complaint_text s where s.programme_id = p.programme_id and s.complaint_id = p.complaint_id
    and position(${word} in lower(normalize(s.text, NFKC))) > 0 offset 0)
  or exists (select 1 from lianban.complaint_contact s where s.programme_id = p.programme_id and s.complaint_id = p.complaint_id
    and position(${word} in lower(normalize(s.name, NFKC))) > 0 offset 0))`;
