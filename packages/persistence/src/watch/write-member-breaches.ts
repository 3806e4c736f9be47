import { CLOCK_MEASURES, measureOf, type ClockMeasure } from '@lianban/partner-standing/member-card/contribution';
import type { Clock } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { MEMBER_COLUMNS, memberColumn, NO_OUTLET } from '../standing/member-rows.ts';

/** A clock that has just been breached, as far as the cards of an association and its members count it. */
export interface MemberBreach {
  readonly complaintId: Uuid;
  readonly holderTenantId: Uuid;
  readonly measure: ClockMeasure;
}

/** The breach on the cards, null where no card counts such clocks. */
export function memberBreach(complaintId: Uuid, clock: Clock): MemberBreach | null {
  const measure = clock.state === 'breached' ? measureOf(clock) : null;
  return measure === null ? null : { complaintId, holderTenantId: clock.holderTenantId, measure };
}

let text: string | null = null;

/** What ran is late now: the part of who holds it, and the correction that the worker adds to its month. */
function statement(): string {
  const late = (measure: ClockMeasure): string => `case when m.measure = '${measure}' then 1 else 0 end`;
  const sets = CLOCK_MEASURES.map(
    (measure) => `${measure}_open = c.${measure}_open - ${late(measure)}, ${measure}_breached = c.${measure}_breached + ${late(measure)}`,
  );
  const change = (property: string): string => {
    const measure = CLOCK_MEASURES.find((each) => property === `${each}_open` || property === `${each}_breached`);
    return measure === undefined ? '0' : property.endsWith('_open') ? `-(${late(measure)})` : late(measure);
  };
  return `with m as (select * from jsonb_to_recordset($2::jsonb) as m("complaintId" uuid, "holderTenantId" uuid, measure text)),
    late as (update lianban.member_contribution c set ${sets.join(', ')} from m
      where c.programme_id = $1 and c.complaint_id = m."complaintId" and c.member_tenant_id = m."holderTenantId" and c.reason = 'counted'
      returning c.complaint_id, c.member_tenant_id, c.association_tenant_id, c.month, c.outlet_unit_id, c.kind, c.channel, m.measure)
    insert into lianban.member_change (id, programme_id, complaint_id, member_tenant_id, association_tenant_id, month, outlet_unit_id, kind, channel,
      ${MEMBER_COLUMNS.map(memberColumn).join(', ')})
    select gen_random_uuid(), $1, complaint_id, member_tenant_id, association_tenant_id, month, coalesce(outlet_unit_id, '${NO_OUTLET}'), kind, channel,
      ${MEMBER_COLUMNS.map(change).join(', ')} from late m`;
}

/** Writes a batch of breaches to the cards, in the transaction that marks the clocks; a complaint has one at most in a batch. */
export async function writeMemberBreaches(client: pg.PoolClient, programmeId: Uuid, breaches: readonly MemberBreach[]): Promise<void> {
  text ??= statement();
  if (breaches.length > 0) await client.query({ name: 'member-breaches', text, values: [programmeId, JSON.stringify(breaches)] });
}
