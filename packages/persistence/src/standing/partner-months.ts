import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { PartnerMonth } from '@lianban/partner-standing/month-close/missing';
import { countOf } from '@lianban/partner-standing/outside/figures';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Query } from '../programme-context.ts';
import type { StandingMonths, StandingPartner } from './standing-months.ts';

interface Found {
  readonly partnerTenantId: Uuid;
  readonly id: Uuid;
}

/** What closing a month asks of some partners: everything that may be missing, set by set (SAN-07). Under the asking transaction's row security. */
export async function partnerMonths(
  query: Query,
  programmeId: Uuid,
  partners: readonly StandingPartner[],
  month: Month,
  { months, now }: { readonly months: StandingMonths; readonly now: IsoInstant },
): Promise<PartnerMonth[]> {
  const values = [programmeId, partners.map(({ id }) => id), month];
  const found = (text: string): Promise<Found[]> => query<Found>(text, values);
  const theirs = 'programme_id = $1 and partner_tenant_id = any($2) and month = $3';
  const [open, modeUnknown, disputed, deductions, objections] = await Promise.all([
    query<{ partnerTenantId: Uuid; until: IsoInstant }>(
      `select partner_tenant_id as "partnerTenantId", max(resolve_by) as until from lianban.scorecard_contribution
      where ${theirs} and reason = 'counted' and timeliness = 'unresolved' and resolve_by > $4 group by 1`,
      [...values, now],
    ),
    found(
      `select partner_tenant_id as "partnerTenantId", complaint_id as id from lianban.scorecard_contribution where ${theirs} and reason = 'mode_unknown' order by complaint_id`,
    ),
    found(
      `select distinct c.partner_tenant_id as "partnerTenantId", c.complaint_id as id from lianban.scorecard_contribution c
      join lianban.work_order w on w.programme_id = c.programme_id and w.complaint_id = c.complaint_id and w.holder_tenant_id = c.partner_tenant_id
      where c.programme_id = $1 and c.partner_tenant_id = any($2) and c.month = $3 and c.reason = 'counted' and w.state = 'disputed' order by 2`,
    ),
    found(`select partner_tenant_id as "partnerTenantId", id from lianban.deduction where ${theirs} and state = 'proposed' order by id`),
    found(`select partner_tenant_id as "partnerTenantId", id from lianban.card_objection where ${theirs} and state = 'filed' order by id`),
  ]);
  const idsOf = (rows: readonly Found[], partner: Uuid): Uuid[] =>
    rows.filter((row) => row.partnerTenantId === partner).map(({ id }) => id);
  const until = new Map(open.map((row) => [row.partnerTenantId, row.until]));
  return partners.map((partner): PartnerMonth => {
    const { cards, outside } = months.of(partner, month);
    const modes: Mode[] = cards.map(({ mode }) => mode);
    return {
      partnerTenantId: partner.id,
      modes,
      billedUsers: countOf(outside.billed_users),
      signedGroupCustomers: countOf(outside.signed_group_customers),
      openUntil: until.get(partner.id) ?? null,
      modeUnknownIds: idsOf(modeUnknown, partner.id),
      disputedIds: idsOf(disputed, partner.id),
      undecidedDeductionIds: idsOf(deductions, partner.id),
      undecidedObjectionIds: idsOf(objections, partner.id),
    };
  });
}
