import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Contribution, ContributionReason, Timeliness } from '@lianban/partner-standing/scorecard/contribution';
import { ANSWER_CLASS_HOURS, type CounterKey, type MonthCounters } from '@lianban/partner-standing/scorecard/counters';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Month } from '@lianban/partner-standing/month';
import type { Query } from '../programme-context.ts';
import type { Tx } from '../tenant-transaction.ts';
import { addedArrays, asArrays } from './rows-as-arrays.ts';
import { countersOf, COUNTER_COLUMNS, counterColumn } from './scorecard-rows.ts';

/** A partner's counters of one month and mode. */
export interface CountedMonth extends CounterKey {
  readonly counters: MonthCounters;
}

/** Some partners, or all of a carrier's. */
export type Whose = { readonly partnerTenantIds: readonly Uuid[] } | { readonly carrierTenantId: Uuid };
/** Months from one to another, both included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** The condition that names them by the statement's first parameter, and that parameter. */
export function areTheirs(whose: Whose): readonly [condition: string, value: unknown] {
  return 'carrierTenantId' in whose
    ? ['carrier_tenant_id = $1', whose.carrierTenantId]
    : ['partner_tenant_id = any($1)', whose.partnerTenantIds];
}

/**
 * Counters the caller may see: what is added up and what waits for it, in one statement. Months without any complaint have no row.
 *
 * @param partnerTenantId one partner, or null for all the caller supervises
 */
export async function countedMonths(
  tx: Tx,
  { partnerTenantId, ...span }: Span & { readonly partnerTenantId: Uuid | null },
): Promise<CountedMonth[]> {
  return countedMonthsOf(
    tx.query,
    partnerTenantId === null ? { carrierTenantId: tx.who.tenantId } : { partnerTenantIds: [partnerTenantId] },
    span,
  );
}

/**
 * The same for whoever asks, under the asking transaction's row security. Rows that are added up are read as they are and only what waits
 * is added here: a carrier's overview is some 24 000 rows, of which hardly one has anything waiting. A partner's months travel as one
 * text, for a row and a column each would be most of what reading costs.
 */
export async function countedMonthsOf(query: Query, whose: Whose, { from, to }: Span): Promise<CountedMonth[]> {
  const [theirs, id] = areTheirs(whose);
  const counted = `where ${theirs} and month >= $2 and month <= $3`;
  const columns = COUNTER_COLUMNS.map(counterColumn);
  const rows = await query<{ partnerTenantId: Uuid; months: string }>(
    `select partner_tenant_id as "partnerTenantId", ${asArrays(['month', 'mode'], columns)} as months from (
      select partner_tenant_id, month, mode, ${columns.join(', ')} from lianban.scorecard_month ${counted}
      union all select partner_tenant_id, month, mode, ${columns.map((column) => `sum(${column})`).join(', ')} from lianban.scorecard_change ${counted} group by 1, 2, 3
    ) as parts(partner_tenant_id, month, mode, ${columns.join(', ')}) group by 1`,
    [id, from, to],
  );
  return rows.flatMap(({ partnerTenantId, months }) =>
    addedArrays<[Month, Mode]>(months, 2).map(({ key: [month, mode], sums }) => ({
      partnerTenantId,
      month,
      mode,
      counters: countersOf(sums),
    })),
  );
}

/** A complaint on a scorecard: what it adds and why. */
export interface ContributionRecord extends Contribution {
  readonly number: string;
  readonly acceptedAt: IsoInstant;
}

/** Which of a partner's month; null: whatever it is. */
export interface ContributionFilter {
  readonly mode: Mode | null;
  readonly counted: boolean | null;
  readonly reason: ContributionReason | null;
  readonly timeliness: Timeliness | null;
  readonly repeat: boolean | null;
  /** SCO-02: what a customer said at least once when called back; `any`: either. */
  readonly heard: 'satisfied' | 'not_satisfied' | 'any' | null;
  /** First answers within a class, by its place in the counters; -1: not answered yet. */
  readonly answerClass: number | null;
}

export const WHATEVER: ContributionFilter = {
  mode: null,
  counted: null,
  reason: null,
  timeliness: null,
  repeat: null,
  heard: null,
  answerClass: null,
};

export interface ContributionQuestion extends Partial<ContributionFilter> {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly first: number;
  /** The complaint the page before ended with. */
  readonly after: Uuid | null;
}

/** The columns of a contribution as the pure package knows it. */
export const CONTRIBUTION_COLUMNS = `complaint_id as "complaintId", partner_tenant_id as "partnerTenantId", service_id as "serviceId", month, mode, reason, repeat, sent_at as "sentAt",
      resolved_at as "resolvedAt", resolve_by as "resolveBy", timeliness, answer_ms as "answerMs", satisfied, not_satisfied as "notSatisfied"`;
/** The same with what is shown beside. */
export const CONTRIBUTION = `${CONTRIBUTION_COLUMNS}, number, accepted_at as "acceptedAt"`;
const MS_PER_HOUR = 3_600_000;

/** The complaints behind a partner's month, in the order of their ids, one more than asked for where there are more. */
export async function contributionsBehind(tx: Tx, question: ContributionQuestion): Promise<ContributionRecord[]> {
  const { partnerTenantId, month, first, after, ...asked } = question;
  const { mode, counted, reason, timeliness, repeat, heard, answerClass } = { ...WHATEVER, ...asked };
  const ends = [0, ...ANSWER_CLASS_HOURS.map((hours) => hours * MS_PER_HOUR), Number.MAX_SAFE_INTEGER];
  const answered = answerClass !== null && answerClass >= 0;
  return tx.query<ContributionRecord>(
    `select ${CONTRIBUTION} from lianban.scorecard_contribution
    where partner_tenant_id = $1 and month = $2 and ($3::text is null or mode = $3) and ($4::text is null or reason = $4) and ($5::uuid is null or complaint_id > $5)
      and ($6::boolean is null or (reason = 'counted') = $6) and ($7::text is null or timeliness = $7) and ($8::boolean is null or repeat = $8)
      and case $9::text when 'satisfied' then satisfied > 0 when 'not_satisfied' then not_satisfied > 0 when 'any' then satisfied + not_satisfied > 0 else true end
      and case when $10::float8 is null then true when $10 < 0 then answer_ms is null else answer_ms >= $10 and answer_ms < $11::float8 end
    order by complaint_id limit $12`,
    [
      partnerTenantId,
      month,
      mode,
      reason,
      after,
      counted,
      timeliness,
      repeat,
      heard,
      answerClass === null ? null : answered ? ends[answerClass] : -1,
      answered ? ends[answerClass + 1] : 0,
      first + 1,
    ],
  );
}

/** What complaints add to scorecards the caller may see, for each of the ids; of none where nothing. */
export async function contributionsOfComplaints(tx: Tx, ids: readonly Uuid[]): Promise<ContributionRecord[][]> {
  const rows = await tx.query<ContributionRecord>(
    `select ${CONTRIBUTION} from lianban.scorecard_contribution where programme_id = $1 and complaint_id = any($2) order by complaint_id, partner_tenant_id`,
    [tx.who.programmeId, ids],
  );
  const found = Map.groupBy(rows, ({ complaintId }) => complaintId);
  return ids.map((id) => found.get(id) ?? []);
}

/** Counted complaints of partners' month that can still be resolved in time, by mode (SCO-04's forecast). */
export async function stillOpenCounts(
  query: Query,
  partnerTenantIds: readonly Uuid[],
  month: Month,
  now: IsoInstant,
): Promise<readonly (CounterKey & { readonly open: number })[]> {
  return query(
    `select partner_tenant_id as "partnerTenantId", month, mode, count(*)::int as open from lianban.scorecard_contribution
    where partner_tenant_id = any($1) and month = $2 and reason = 'counted' and timeliness = 'unresolved' and resolve_by > $3 group by 1, 2, 3`,
    [partnerTenantIds, month, now],
  );
}
