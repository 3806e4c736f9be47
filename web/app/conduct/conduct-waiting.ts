import type { Seat } from '#app/session/seat.ts';

/** Whether deductions and objections wait for a seat's decision, and whether a partner's seat may object (interface.md 'Pages by role'). */
export function conductWaiting({ tenantKind, roles, unitLimited }: Pick<Seat, 'tenantKind' | 'roles' | 'unitLimited'>): {
  readonly decides: boolean;
  readonly objects: boolean;
} {
  const has = (...names: string[]) => !unitLimited && names.some((name) => roles.includes(name));
  return {
    decides: tenantKind === 'carrier' && has('quality_reviewer'),
    objects: tenantKind === 'partner' && has('quality_officer', 'management_representative', 'general_manager'),
  };
}
