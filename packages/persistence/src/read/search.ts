import { bigrams, normalised } from '@lianban/complaint/bigrams';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { keyedGrams, type GramKey } from '../keyed-grams.ts';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';

/** From here on a word counts as common: the list is then read in its own order and each row looked into, until the page is full. */
const MOST_CANDIDATES = 3000;
/** Words found to be common, by tenant: a log only grows, so they stay so and need not be counted again. Bounded, per process. */
const commonWords = new Set<string>();
const MOST_COMMON_WORDS = 20_000;
const PHONE_TAIL = 4;
const LONGEST = 200;

/** What a search found. */
export interface Found {
  /** Complaints that may fit; null where the words are so common (or of one character, which no pair tells) that the list itself must look for them. */
  readonly ids: readonly Uuid[] | null;
  /** Those of them that fit by number or telephone, whatever their texts. */
  readonly sure: readonly Uuid[];
  /** Words the others' texts must be seen to hold. */
  readonly words: readonly string[];
  /** None of the words has a pair. */
  readonly single: boolean;
}

/** The caller's own key to its search grams. */
export async function searchKey(tx: Tx): Promise<GramKey> {
  const rows = await tx.query<{ key1: number; key2: number }>(
    'select key_1 as "key1", key_2 as "key2" from lianban.search_key where tenant_id = $1',
    [tx.who.tenantId],
    'search-key',
  );
  return rows[0] === undefined ? [0, 0] : [rows[0].key1, rows[0].key2];
}

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
  const rows = await tx.queryAs<{ id: Uuid }>(
    'complaint_search',
    `select distinct complaint_id as id from (select complaint_id from lianban.complaint_gram where grams @> $1::int4[] and tenant_id = $2 limit ${MOST_CANDIDATES * 2}) as hits limit ${MOST_CANDIDATES + 1}`,
    [pairs, tx.who.tenantId],
    null,
  );
  if (rows.length <= MOST_CANDIDATES) return new Set(rows.map(({ id }) => id));
  if (commonWords.size >= MOST_COMMON_WORDS) commonWords.clear();
  commonWords.add(known);
  return null;
}

/**
 * What a search means for the caller: complaints whose number begins with it, whose customer's telephone number is or ends in
 * it, or whose texts and customer's name hold each of its words, in all of which only what the caller may see counts.
 */
export async function searchComplaints(tx: Tx, search: string): Promise<Found> {
  const text = storableText(search.slice(0, LONGEST));
  const words = [...new Set(normalised(text).split(/\s+/).filter(Boolean))];
  if (words.length === 0) return { ids: null, sure: [], words, single: false };
  const [byNumber, byPhone, byWords] = await Promise.all([
    numbersLike(tx, text.trim().toUpperCase()),
    phonesLike(tx, text.replace(/[\s-]/g, '')),
    wordsIn(tx, words),
  ]);
  const sure = [...new Set([...byNumber, ...byPhone])];
  const single = words.every((word) => pairsOf(word).length === 0);
  if (byWords === null) return sure.length === 0 ? { ids: null, sure, words, single } : { ids: sure, sure, words, single };
  return { ids: [...new Set([...sure, ...byWords])], sure, words, single };
}

/** The true pairs of a word; a lone character between separators is none. */
const pairsOf = (word: string): string[] => bigrams(word).filter((gram) => [...gram].length === 2);

async function numbersLike(tx: Tx, number: string): Promise<Uuid[]> {
  if (!/^T[A-Z0-9-]{1,40}$/.test(number)) return [];
  const rows = await tx.query<{ id: Uuid }>(
    `select p.complaint_id as id from lianban.complaint_party p where p.tenant_id = $1 and p.number >= $2 and p.number < $3 order by p.number desc limit ${MOST_CANDIDATES}`,
    [tx.who.tenantId, number, `${number}~`],
    null,
  );
  return rows.map(({ id }) => id);
}

async function phonesLike(tx: Tx, phone: string): Promise<Uuid[]> {
  if (!/^\+?\d{4,20}$/.test(phone)) return [];
  const column = phone.length === PHONE_TAIL ? 'phone_tail' : 'phone';
  const rows = await tx.query<{ id: Uuid }>(
    `select k.complaint_id as id from lianban.complaint_contact k where k.programme_id = $1 and k.${column} = $2 order by k.complaint_id desc limit ${MOST_CANDIDATES}`,
    [tx.who.programmeId, phone],
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
export const ownRowsOf = (programme: string, ids: string): string =>
  `unnest(${ids}::uuid[]) as f(id) cross join lateral (select * from lianban.complaint_party q where q.programme_id = ${programme} and q.complaint_id = f.id offset 0) as p`;

/** Condition on a list row `p`: the texts and contact name the caller may see hold a normalised word. OFFSET 0 has each row looked up by key. */
export const holdsWord = (
  word: string,
): string => `(exists (select 1 from lianban.complaint_text s where s.programme_id = p.programme_id and s.complaint_id = p.complaint_id
    and position(${word} in lower(normalize(s.text, NFKC))) > 0 offset 0)
  or exists (select 1 from lianban.complaint_contact s where s.programme_id = p.programme_id and s.complaint_id = p.complaint_id
    and position(${word} in lower(normalize(s.name, NFKC))) > 0 offset 0))`;
