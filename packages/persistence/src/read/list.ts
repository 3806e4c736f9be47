import type { ComplaintStatus, IsoInstant, RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import { isStorableInstant } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { CONTACT_JOIN, listRowsOf, NEEDS_ME, partySelect, type PartyRecord } from './complaints.ts';
import { isDrawnSql } from './survey.ts';
import { handOver, holdsWord, ownRowsOf, searchComplaints, type Found } from './search.ts';

export type ListView = 'inbox' | 'elsewhere' | 'open' | 'closed' | 'all' | 'to_call_back' | 'breached';
export type ListSort = 'next_deadline' | 'last_event' | 'accepted' | 'number';

/** What a list is asked for; empty lists and nulls do not narrow it. */
export interface ListQuestion {
  readonly now: IsoInstant;
  readonly view: ListView;
  readonly sort: ListSort;
  readonly direction: 'ascending' | 'descending';
  /** At most so many rows. */
  readonly first: number;
  readonly after: string | null;
  readonly before: string | null;
  readonly filter: ListFilter;
}

export interface ListFilter {
  readonly search: string | null;
  readonly kind: readonly RequestKind[];
  readonly status: readonly ComplaintStatus[];
  readonly ownerId: Uuid | null;
  readonly holderId: Uuid | null;
  readonly serviceId: Uuid | null;
  readonly customerId: Uuid | null;
  readonly unitId: Uuid | null;
  /** Proposed or confirmed. */
  readonly major: boolean | null;
  readonly repeat: boolean | null;
  readonly acceptedFrom: IsoInstant | null;
  readonly acceptedBefore: IsoInstant | null;
  /** SAT-02: drawn for a survey or not; `spans` as `drawingSpans` tells what was set when. */
  readonly survey: { readonly drawn: boolean; readonly spans: string } | null;
}

export interface ListPage {
  readonly items: readonly { readonly cursor: string; readonly item: PartyRecord }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows match, counted when asked for and up to the limit. */
  readonly count: () => Promise<number>;
  readonly countLimit: number;
}

/** Counting stops here: 'more than a thousand' is all anybody needs, and a full count would read the whole table. */
export const COUNT_LIMIT = 1000;
/** So many texts are read for a count of common words; for a word of one character four times as many rows are looked into, and no more. */
const MOST_LOOKED_INTO = 5000;

/** Conditions on a list row `p`; `$2` is now: who is breached was due by then, and stands at the beginning of the index by deadline. */
const VIEWS: Readonly<Record<ListView, string | null>> = {
  inbox: NEEDS_ME,
  elsewhere: 'p.elsewhere',
  open: "p.next_deadline < 'infinity' and p.open",
  closed: 'not p.open',
  all: null,
  to_call_back: 'p.to_call_back',
  breached: 'p.breached and p.next_deadline <= $2::timestamptz',
};
/**
 * The ranges of a view's list, of which its rows are all together. The inbox is two, each the beginning of an index by deadline: what needs the
 * party anyway, and what is late with others, so that a breach need not move a row in every index. Each is cut to what is asked
 * for by itself: the planner does not see through a union under row security. COALESCE instead of AND: nearly all of the second range are
 * breached, but where few of all rows are the planner would rather sort it than read it in order.
 */
const ranges = (view: ListView): readonly (string | null)[] =>
  view === 'inbox'
    ? ['p.needs_me', 'p.elsewhere and coalesce(p.breached and not p.needs_me, false) and p.next_deadline <= $2::timestamptz']
    : [VIEWS[view]];
/** Whether a range asks what is late by now, which then is `$2`; a statement has no parameter that nothing in it asks for. */
const isByNow = (range: string | null): boolean => range !== null && range.includes('$2');
/** A select from one range or from several, in one order and up to one limit. */
const fromRanges = (of: readonly (string | null)[], select: (range: string) => string, limits: string): string => {
  const [first = '', ...more] = of.map((range) => `${select(range === null ? '' : ` and ${range}`)} ${limits}`);
  return more.length === 0 ? first : `select p.* from (${[first, ...more].map((each) => `(${each})`).join(' union all ')}) as p ${limits}`;
};
const SORTS: Readonly<Record<ListSort, { column: string; type: string; property: keyof PartyRecord }>> = {
  next_deadline: { column: 'p.next_deadline', type: 'timestamptz', property: 'nextDeadline' },
  last_event: { column: 'p.last_event_at', type: 'timestamptz', property: 'lastEventAt' },
  accepted: { column: 'p.accepted_at', type: 'timestamptz', property: 'acceptedAt' },
  number: { column: 'p.number', type: 'text', property: 'number' },
};

/** A page of the caller's own list: one index range of its list rows, and a capped count beside it. */
export async function listComplaints(tx: Tx, question: ListQuestion): Promise<ListPage> {
  const { search } = question.filter;
  if (search === null) return pageOf(tx, question, null);
  const handed = await handOver(tx, search);
  if (handed !== null) {
    const [page, few] = await Promise.all([pageOf(tx, question, handed.found), handed.few]);
    if (few) return page;
  }
  const found = await searchComplaints(tx, search);
  if (found.ids?.length === 0)
    return { items: [], hasNextPage: false, hasPreviousPage: false, count: () => Promise.resolve(0), countLimit: COUNT_LIMIT };
  return pageOf(tx, question, found);
}

async function pageOf(tx: Tx, question: ListQuestion, found: Found | null): Promise<ListPage> {
  const where = conditions(tx, question, found);
  const count = counting(tx, where);
  // A view's own count reads an index only: it travels with the page.
  if (where.plain) count().catch(() => undefined);
  const rows = await pageRows(tx, question, where);
  const more = rows.length > question.first;
  const kept = rows.slice(0, question.first);
  const backwards = question.before !== null;
  if (backwards) kept.reverse();
  const { property } = SORTS[question.sort];
  const isWhole = !more && question.after === null && question.before === null;
  const counted = isWhole ? kept.length : rows[0]?.matching;
  return {
    items: kept.map((item) => ({ cursor: cursorOf(String(item[property]), item.complaintId), item })),
    hasNextPage: backwards || more,
    hasPreviousPage: backwards ? more : question.after !== null,
    count: counted === undefined ? count : () => Promise.resolve(counted),
    countLimit: COUNT_LIMIT,
  };
}

/** Counts once, however often it is asked. */
function counting(tx: Tx, where: Where): () => Promise<number> {
  let counted: Promise<number> | null = null;
  const upTo = async (limit: number, sql: string, values: readonly unknown[]): Promise<number> => {
    const rows = await tx.query<{ count: number }>(
      `select count(*)::int as count from (${fromRanges(where.ranges, (range) => `select 1 from ${where.source} where ${sql}${range}`, `limit ${limit}`)}) as capped`,
      values,
      where.planned ? undefined : null,
    );
    return rows[0]?.count ?? 0;
  };
  const count = async (): Promise<number> => {
    // A common word in a long list: there are very many, and counting them would read most of it.
    if (where.whole && where.words !== '' && (await upTo(MOST_LOOKED_INTO, where.base, where.baseValues)) === MOST_LOOKED_INTO)
      return COUNT_LIMIT;
    return upTo(COUNT_LIMIT, sqlOf(where), where.values);
  };
  return () => (counted ??= count());
}

/** How many rows each view holds, counted up to the limit, in one statement. */
export async function countViews(
  tx: Tx,
  now: IsoInstant,
): Promise<Record<'inbox' | 'elsewhere' | 'open' | 'toCallBack' | 'breached', number>> {
  const rowsIn = (range: string): string => `select 1 from ${listRowsOf(tx)} p where p.tenant_id = $1${range}`;
  const capped = (view: ListView): string =>
    `(select count(*)::int from (${fromRanges(ranges(view), rowsIn, `limit ${COUNT_LIMIT}`)}) as capped)`;
  const rows = await tx.query<Record<'inbox' | 'elsewhere' | 'open' | 'toCallBack' | 'breached', number>>(
    `select ${capped('inbox')} as inbox, ${capped('elsewhere')} as elsewhere, ${capped('open')} as open, ${capped('to_call_back')} as "toCallBack", ${capped('breached')} as breached`,
    [tx.who.tenantId, now],
  );
  return rows[0] ?? { inbox: 0, elsewhere: 0, open: 0, toCallBack: 0, breached: 0 };
}

interface Where {
  /** What the rows `p` come from. */
  readonly source: string;
  /** The ranges of the view in it. */
  readonly ranges: readonly (string | null)[];
  readonly base: string;
  readonly baseValues: readonly unknown[];
  /** Conditions that look into texts; '' for none. */
  readonly words: string;
  /** The words are looked for in the whole list, not among candidates. */
  readonly whole: boolean;
  /** The words are of one character each: only the beginning of the list is looked into. */
  readonly single: boolean;
  /** Only the view narrows it. */
  readonly plain: boolean;
  /** One plan serves all values: there are no ranges and no lists of ids in them. */
  readonly planned: boolean;
  readonly values: readonly unknown[];
}

const sqlOf = ({ base, words }: Where): string => (words === '' ? base : `${base} and ${words}`);

function conditions(tx: Tx, { view, filter, now }: ListQuestion, found: Found | null): Where {
  const candidates = found !== null && (found.handed !== null || found.ids !== null);
  // Candidates are few: whether one of them is in the view is read from its row.
  const inView = candidates ? [VIEWS[view]] : ranges(view);
  const values: unknown[] = inView.some(isByNow) ? [tx.who.tenantId, now] : [tx.who.tenantId];
  const ofView = values.length;
  const parts = ['p.tenant_id = $1'];
  const narrow = (value: unknown, sql: (parameter: string) => string): void => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  const rows = listRowsOf(tx);
  let source = `${rows} p`;
  const handed = found?.handed ?? null;
  if (handed !== null) source = ownRowsOf(rows, `$${values.push(tx.who.programmeId)}`, handed);
  else if (found !== null && found.ids !== null) {
    values.push(tx.who.programmeId, found.ids);
    source = ownRowsOf(rows, `$${values.length - 1}`, `$${values.length}`);
  }
  const ofSearch = values.length;
  narrow(filter.kind, (kinds) => `p.kind = any(${kinds}::text[])`);
  narrow(filter.status, (statuses) => `p.status = any(${statuses}::text[])`);
  narrow(filter.ownerId, (id) => `p.owner_tenant_id = ${id}`);
  narrow(filter.holderId, (id) => `${id} = any(p.holder_tenant_ids)`);
  narrow(filter.serviceId, (id) => `p.service_id = ${id}`);
  narrow(filter.unitId, (id) => `p.unit_id = ${id}`);
  narrow(filter.customerId, (id) => `p.role = 'owner' and p.customer_id = ${id}`);
  if (filter.major !== null) parts.push(`p.major ${filter.major ? '' : 'not '}in ('proposed', 'confirmed')`);
  if (filter.repeat !== null) parts.push(filter.repeat ? 'p.repeat' : 'not p.repeat');
  narrow(filter.acceptedFrom, (at) => `p.accepted_at >= ${at}`);
  narrow(filter.acceptedBefore, (at) => `p.accepted_at < ${at}`);
  narrow(filter.survey?.spans ?? null, (spans) => `${filter.survey?.drawn ? '' : 'not '}${isDrawnSql(spans)}`);
  const baseValues = [...values];
  const narrowed = values.length > ofSearch;
  const whole = found?.ids === null && handed === null;
  return {
    source,
    ranges: inView,
    base: parts.join(' and '),
    baseValues,
    words: wordsOf(found, values),
    whole,
    single: whole && found.single,
    plain: values.length === ofView,
    planned: values.length === ofView || (handed !== null && !narrowed),
    values,
  };
}

/** The condition that looks into the texts; its values are added to the others. */
function wordsOf(found: Found | null, values: unknown[]): string {
  if (found === null || found.words.length === 0) return '';
  const held = found.words.map((word) => holdsWord(`$${values.push(word)}`)).join(' and ');
  return found.sure.length === 0 ? held : `(p.complaint_id = any($${values.push(found.sure)}::uuid[]) or (${held}))`;
}

/** A row of a page; where all that match had to be looked into, it says how many do. */
type PageRow = PartyRecord & { readonly matching?: number };

async function pageRows(tx: Tx, question: ListQuestion, where: Where): Promise<PageRow[]> {
  const { column, type } = SORTS[question.sort];
  const backwards = question.before !== null;
  const ascending = (question.direction === 'ascending') !== backwards;
  const place = readCursor(question.before ?? question.after, question.sort);
  const values = place === null ? where.values : [...where.values, place.value, place.id];
  const isBeyond = `(${column}, p.complaint_id) ${ascending ? '>' : '<'} ($${values.length - 1}::${type}, $${values.length}::uuid)`;
  const beyond = place === null ? '' : ` and ${isBeyond}`;
  const order = ascending ? 'asc' : 'desc';
  const inOrder = `order by ${column} ${order}, p.complaint_id ${order}`;
  const page = (rows: string, more = ''): string => `${partySelect()}${more} from (${rows}) as p ${CONTACT_JOIN} ${inOrder}`;
  const upTo = (limit: number): string => `${inOrder} limit ${limit}`;
  const inView = (condition: string, limit: number): string =>
    fromRanges(where.ranges, (range) => `select p.* from ${where.source} where ${condition}${range}${beyond}`, upTo(limit));
  const plan = where.planned ? undefined : null;
  const most = question.first + 1;
  // Candidates are few and nearly all fit: each is looked into once, for the page and for the count.
  if (where.words !== '' && !where.whole)
    return tx.query<PageRow>(
      `with fitting as materialized (${fromRanges(where.ranges, (range) => `select p.* from ${where.source} where ${sqlOf(where)}${range}`, '')})
        ${page(`select p.* from fitting p${place === null ? '' : ` where ${isBeyond}`} ${upTo(most)}`, `, (select least(count(*), ${COUNT_LIMIT})::int from fitting) as matching`)}`,
      values,
      plan,
    );
  if (!where.single) return tx.query<PageRow>(page(inView(sqlOf(where), most)), values, plan);
  const beginning = inView(where.base, MOST_LOOKED_INTO * 4);
  return tx.query<PageRow>(page(`select p.* from (${beginning}) as p where ${where.words} ${upTo(most)}`), values, plan);
}

/** A place in a list, opaque to clients: the sort value and the id of a row. */
export function cursorOf(value: string, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** A cursor that is none, or is one of another sort, is the list's beginning: a saved address never fails. */
function readCursor(cursor: string | null, sort: ListSort): { value: string; id: Uuid } | null {
  const place = readPlace(cursor);
  if (place === null) return null;
  const isInstant = place.value === 'infinity' || isStorableInstant(place.value);
  return isInstant === (sort !== 'number') && !place.value.includes('\u0000') ? place : null;
}

/** The place a cursor of ours names; null for what is none. */
function readPlace(cursor: string | null): { value: string; id: Uuid } | null {
  if (cursor === null) return null;
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fits = typeof value === 'string' && value.length <= 40 && typeof id === 'string';
    return fits && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { value, id } : null;
  } catch {
    return null;
  }
}

/** The instant and id a cursor of a list by time names; null for what is none. */
export function readTimeCursor(cursor: string | null): { at: IsoInstant; id: Uuid } | null {
  const place = readPlace(cursor);
  return place !== null && isStorableInstant(place.value) ? { at: place.value, id: place.id } : null;
}
