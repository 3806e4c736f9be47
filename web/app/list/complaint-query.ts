import type { ComplaintFilter, ComplaintSort, SortDirection } from '#app/gql/graphql.ts';
import { instantOf, isDay } from '#app/clock/day-time.ts';

/** The views of the complaints' list, as the address names them. */
export const VIEWS = {
  inbox: 'INBOX',
  elsewhere: 'ELSEWHERE',
  callback: 'TO_CALL_BACK',
  breached: 'BREACHED',
  open: 'OPEN',
  closed: 'CLOSED',
  all: 'ALL',
} as const;
export type ViewName = keyof typeof VIEWS;

const SORTS: readonly ComplaintSort[] = ['NEXT_DEADLINE', 'LAST_EVENT', 'ACCEPTED', 'NUMBER'];
const KINDS = ['ENQUIRY', 'QUERY', 'BUSINESS_REQUEST', 'FAULT_REPORT', 'COMPLAINT', 'SUPPORT_REQUEST'] as const;
const STATUSES = ['ACCEPTED', 'HANDLING', 'ANSWERING', 'CLOSED'] as const;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** What the address asks of the list; anything it does not know is left out, never an error. */
export interface ComplaintQuery {
  readonly view: ViewName;
  readonly filter: ComplaintFilter;
  readonly sort: ComplaintSort;
  readonly direction: SortDirection;
  readonly after: string | null;
  readonly before: string | null;
  /** Whether anything but the view narrows it. */
  readonly narrowed: boolean;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((name) => name === value?.toUpperCase());
const idOf = (value: string | null): string | undefined => (value !== null && UUID.test(value) ? value : undefined);

/** Whether the address names days, which only the programme's zone makes instants of. */
export const hasDays = (params: URLSearchParams): boolean => Boolean(params.get('from') ?? '') || Boolean(params.get('to') ?? '');

/** Reads the address into a query; the days count from 00:00 to 24:00 of the programme's zone. */
export function complaintQuery(params: URLSearchParams, timeZone: string, usual: ViewName = 'inbox'): ComplaintQuery {
  const wanted = params.get('view') ?? '';
  const view = Object.hasOwn(VIEWS, wanted) ? (wanted as ViewName) : usual;
  const kind = oneOf(params.get('kind'), KINDS);
  const status = oneOf(params.get('status'), STATUSES);
  const from = dayStart(params.get('from'), timeZone, 0);
  const before = dayStart(params.get('to'), timeZone, 1);
  const search = params.get('q')?.trim().slice(0, 100);
  const narrowing: ComplaintFilter = {
    ...(search ? { search } : {}),
    ...(kind ? { kind: [kind] } : {}),
    ...(status ? { status: [status] } : {}),
    ...pick('ownerId', idOf(params.get('owner'))),
    ...pick('holderId', idOf(params.get('holder'))),
    ...pick('serviceId', idOf(params.get('service'))),
    ...pick('unitId', idOf(params.get('unit'))),
    ...pick('customerId', idOf(params.get('customer'))),
    ...(params.get('major') === 'yes' ? { major: true } : {}),
    ...(params.get('repeat') === 'yes' ? { repeat: true } : {}),
    ...(params.get('surveyed') === 'yes' ? { surveyed: true } : params.get('surveyed') === 'no' ? { surveyed: false } : {}),
    ...pick('acceptedFrom', from),
    ...pick('acceptedBefore', before),
  };
  const settled = view === 'closed' || view === 'all';
  const sort = oneOf(params.get('sort'), SORTS) ?? (settled ? 'LAST_EVENT' : 'NEXT_DEADLINE');
  const order = params.get('order');
  const direction = order === 'asc' ? 'ASCENDING' : order === 'desc' ? 'DESCENDING' : sort === 'NEXT_DEADLINE' ? 'ASCENDING' : 'DESCENDING';
  return {
    view,
    sort,
    direction,
    filter: { view: VIEWS[view], ...narrowing },
    after: params.get('after'),
    before: params.get('before'),
    narrowed: Object.keys(narrowing).length > 0,
  };
}

const pick = <K extends string>(name: K, value: string | undefined): { [N in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { [N in K]?: string });

function dayStart(day: string | null, timeZone: string, plusDays: number): string | undefined {
  if (day === null || !isDay(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  if (date.getUTCFullYear() < 1990 || date.getUTCFullYear() > 2100) return undefined;
  date.setUTCDate(date.getUTCDate() + plusDays);
  return instantOf(`${date.toISOString().slice(0, 10)}T00:00`, timeZone) ?? undefined;
}
