import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Contribution, ContributionReason } from '@lianban/partner-standing/scorecard/contribution';
import type { CounterKey, MonthCounters } from '@lianban/partner-standing/scorecard/counters';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Month } from '@lianban/partner-standing/month';
import { tableOf } from '../schema/tables.ts';
import type { Tx } from '../tenant-transaction.ts';
import { countersFrom, COUNTER_COLUMNS, type CounterColumn } from './scorecard-rows.ts';

/** A partner's counters of one month and mode. */
export interface CountedMonth extends CounterKey {
  readonly counters: MonthCounters;
}

/**
 * Counters the caller may see, of the months from one to another, both included: what is added up and what waits for it, in one
 * statement. Months without any complaint have no row.
 *
 * @param partnerTenantId one partner, or null for all the caller supervises
 */
export async function countedMonths(
  tx: Tx,
  { partnerTenantId, from, to }: { readonly partnerTenantId: Uuid | null; readonly from: Month; readonly to: Month },
): Promise<CountedMonth[]> {
  const columns = tableOf('ScorecardMonth').columns.filter(({ property }) => (COUNTER_COLUMNS as readonly string[]).includes(property));
  const list = columns.map(({ column }) => column).join(', ');
  const whose = partnerTenantId === null ? 'carrier_tenant_id = $1' : 'partner_tenant_id = $1';
  const part = (table: string): string =>
    `select partner_tenant_id, month, mode, ${list} from lianban.${table} where ${whose} and month >= $2 and month <= $3`;
  const rows = await tx.query<CounterKey & Record<CounterColumn, number>>(
    `select partner_tenant_id as "partnerTenantId", month, mode, ${columns.map(({ property, column }) => `sum(${column})::int as "${property}"`).join(', ')}
    from (${part('scorecard_month')} union all ${part('scorecard_change')}) as parts group by 1, 2, 3 order by 1, 2, 3`,
    [partnerTenantId ?? tx.who.tenantId, from, to],
  );
  return rows.map(({ partnerTenantId: partner, month, mode, ...counters }) => ({
    partnerTenantId: partner,
    month,
    mode,
    counters: countersFrom(counters),
  }));
}

/** A complaint on a scorecard: what it adds and why. */
export interface ContributionRecord extends Contribution {
  readonly number: string;
  readonly acceptedAt: IsoInstant;
}

export interface ContributionQuestion {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  /** Null: of every mode, also of none. */
  readonly mode: Mode | null;
  /** Null: whatever the reason. */
  readonly reason: ContributionReason | null;
  readonly first: number;
  /** The complaint the page before ended with. */
  readonly after: Uuid | null;
}

/** The complaints behind a partner's month, in the order of their ids, one more than asked for where there are more. */
export async function contributionsBehind(tx: Tx, question: ContributionQuestion): Promise<ContributionRecord[]> {
  const { partnerTenantId, month, mode, reason, first, after } = question;
  return tx.query<ContributionRecord>(
    `select complaint_id as "complaintId", partner_tenant_id as "partnerTenantId", service_id as "serviceId", month, mode, reason, repeat, sent_at as "sentAt",
      resolved_at as "resolvedAt", resolve_by as "resolveBy", timeliness, answer_ms as "answerMs", satisfied, not_satisfied as "notSatisfied", number, accepted_at as "acceptedAt"
    from lianban.scorecard_contribution
    where partner_tenant_id = $1 and month = $2 and ($3::text is null or mode = $3) and ($4::text is null or reason = $4) and ($5::uuid is null or complaint_id > $5)
    order by complaint_id limit $6`,
    [partnerTenantId, month, mode, reason, after, first + 1],
  );
}
