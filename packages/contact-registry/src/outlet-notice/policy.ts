import type { Role, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import type { ReportPerson } from '../contact-report/decision.ts';
import type { NoticeLevel } from './outlet-notice.ts';

/** Why somebody may not enter published numbers. */
export type PublishRefusal = 'not_a_party' | 'role_missing' | 'seat_limited_to_unit';

const ENTERED_BY: Readonly<Record<NoticeLevel, { readonly tenantKind: TenantKind; readonly roles: readonly Role[] }>> = {
  outlet: { tenantKind: 'member', roles: ['outlet_manager', 'responsible_department', 'leader', 'administrator'] },
  bank: { tenantKind: 'member', roles: ['responsible_department', 'leader', 'administrator'] },
  provincial_association: { tenantKind: 'association', roles: ['intake_officer', 'reviewer', 'leader', 'administrator'] },
  china_banking_association: { tenantKind: 'association', roles: ['intake_officer', 'reviewer', 'leader', 'administrator'] },
};

/**
 * Whether the caller may enter the numbers of a level (REG-09): each organisation its own, an outlet's people their outlet's.
 *
 * @param of whose they are; `outletUnitId` null for every level but the outlet's
 */
export function mayPublish(
  level: NoticeLevel,
  of: { readonly tenantId: Uuid; readonly outletUnitId: Uuid | null },
  caller: ReportPerson,
): 'allowed' | PublishRefusal {
  const { tenantKind, roles } = ENTERED_BY[level];
  if (caller.tenantKind !== tenantKind || caller.tenantId !== of.tenantId) return 'not_a_party';
  if (!caller.roles.some((role) => roles.includes(role))) return 'role_missing';
  return caller.unitId === null || caller.unitId === of.outletUnitId ? 'allowed' : 'seat_limited_to_unit';
}
