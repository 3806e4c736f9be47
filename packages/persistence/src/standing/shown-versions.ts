import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { ContributionReason } from '@lianban/partner-standing/scorecard/contribution';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Contested, ShownVersion } from '@lianban/partner-standing/scorecard/objection';
import type { Deduction } from '@lianban/partner-standing/scorecard/rubric';
import type { Query } from '../programme-context.ts';

/**
 * Every version of the partner's closed cards of the month that something belongs to, in the order they were shown, with as much of what is behind
 * them as an objection to it asks for.
 */
export async function shownVersions(
  query: Query,
  programmeId: Uuid,
  partnerTenantId: Uuid,
  { kind, id }: Contested,
): Promise<ShownVersion[]> {
  const of = [programmeId, partnerTenantId, id];
  const frozen =
    kind === 'complaint'
      ? await query<{ month: Month; mode: Mode; reason: ContributionReason; from: number; to: number | null }>(
          `select month, mode, reason, from_version as "from", to_version as "to" from lianban.closed_contribution
          where programme_id = $1 and partner_tenant_id = $2 and complaint_id = $3`,
          of,
        )
      : [];
  const months =
    kind === 'complaint'
      ? frozen.map(({ month }) => month)
      : (
          await query<{ month: Month }>(
            'select month from lianban.deduction where programme_id = $1 and partner_tenant_id = $2 and id = $3',
            of,
          )
        ).map(({ month }) => month);
  if (months.length === 0) return [];
  const versions = await query<{ month: Month; mode: Mode; version: number; shownAt: IsoInstant; deductions: Deduction[] }>(
    `select month, mode, version, closed_at as "shownAt", deductions from lianban.closed_card
    where programme_id = $1 and partner_tenant_id = $2 and month = any($3) order by closed_at, version`,
    [programmeId, partnerTenantId, months],
  );
  return versions.map(({ deductions, ...version }) => ({
    ...version,
    partnerTenantId,
    deductions,
    contributions: frozen
      .filter(
        ({ month, mode, from, to }) =>
          month === version.month && mode === version.mode && from <= version.version && (to === null || version.version < to),
      )
      .map(({ reason }) => ({ complaintId: id, reason })),
  }));
}
