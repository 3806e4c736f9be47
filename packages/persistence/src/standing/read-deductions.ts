import type { Uuid } from '@lianban/complaint/vocabulary';
import { monthBegins, monthEnds, type Month, type Zoned } from '@lianban/partner-standing/month';
import type { Query } from '../programme-context.ts';
import { areTheirs, type Span, type Whose } from './read-scorecards.ts';

/** What is known of a partner's service in a month (SCO-05). */
export interface Observed {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  /** Points of the deductions that were accepted. */
  readonly points: number;
}

/**
 * Partners' months in which something could be seen of their service besides complaints: a call to a registered number, a change
 * notice, or a deduction that was accepted; with the points that stand against them. What an upheld objection takes back does not.
 */
export async function observedMonths(query: Query, whose: Whose, { from, to }: Span, zone: Zoned): Promise<Observed[]> {
  const [theirs, id] = areTheirs(whose);
  return query<Observed>(
    `select partner_tenant_id as "partnerTenantId", month, sum(points)::int as points from (
      select partner_tenant_id, to_char(at at time zone $4, 'YYYY-MM') as month, 0 as points from (
        select partner_tenant_id, at from lianban.reachability_drill where ${theirs} and at >= $2 and at < $3
        union all select partner_tenant_id, submitted_at from lianban.change_notice
          where ${theirs} and submitted_at is not null and last_event_at >= $2 and submitted_at >= $2 and submitted_at < $3) as seen
      union all select partner_tenant_id, month, accepted_points from lianban.deduction d where ${theirs} and month >= $5 and month <= $6 and state = 'accepted'
        and not exists (select 1 from lianban.card_objection o where o.programme_id = d.programme_id and o.partner_tenant_id = d.partner_tenant_id
          and o.about_kind = 'deduction' and o.about_id = d.id and o.state = 'upheld')) as parts
    group by 1, 2`,
    [id, monthBegins(from, zone), monthEnds(to, zone), zone.timeZone, from, to],
  );
}
