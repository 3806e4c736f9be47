import type { SanctionState } from '#app/gql/graphql.ts';
import type { Seat } from '#app/session/seat.ts';

/** A view of the list of sanctions, as the address names it. */
export interface SanctionView {
  readonly name: 'confirm' | 'approve' | 'plans' | 'review' | 'owed' | 'open' | 'all';
  /** Empty: in whatever state. */
  readonly states: readonly SanctionState[];
}

const CONFIRM: SanctionView = { name: 'confirm', states: ['PROPOSED'] };
const APPROVE: SanctionView = { name: 'approve', states: ['AWAITING_APPROVAL'] };
const PLANS: SanctionView = { name: 'plans', states: ['PLAN_SUBMITTED', 'PLAN_ACCEPTED'] };
const REVIEW: SanctionView = { name: 'review', states: ['SERVICE_SUSPENDED'] };
const OWED: SanctionView = { name: 'owed', states: ['ORDERED'] };
const OPEN: SanctionView = {
  name: 'open',
  states: ['PROPOSED', 'AWAITING_APPROVAL', 'ORDERED', 'PLAN_SUBMITTED', 'PLAN_ACCEPTED', 'SERVICE_SUSPENDED', 'SUSPENSION_KEPT'],
};
const ALL: SanctionView = { name: 'all', states: [] };

/** The views of one side. */
export const sanctionViews = (face: 'carrier' | 'partner'): readonly SanctionView[] =>
  face === 'carrier' ? [CONFIRM, APPROVE, PLANS, REVIEW, OPEN, ALL] : [OWED, OPEN, ALL];

type Seated = Pick<Seat, 'tenantKind' | 'roles' | 'unitLimited'>;

/** What of sanctions waits for a seat, and so stands on its home page (interface.md 'Pages by role'). */
export function waitingSanctions({ tenantKind, roles, unitLimited }: Seated): readonly SanctionView[] {
  const has = (...names: string[]) => !unitLimited && names.some((name) => roles.includes(name));
  if (tenantKind === 'partner') return has('quality_officer', 'management_representative', 'general_manager') ? [OWED] : [];
  if (tenantKind !== 'carrier') return [];
  return [
    ...(has('quality_reviewer') ? [CONFIRM, PLANS] : []),
    ...(has('approver') ? [APPROVE] : []),
    ...(has('quality_reviewer', 'approver') ? [REVIEW] : []),
  ];
}

/** Whether mass complaints stand on a seat's home page: of the carrier's managers, who may suspend a service at once (SAN-05). */
export const watchesAlerts = ({ tenantKind, roles, unitLimited }: Seated): boolean =>
  tenantKind === 'carrier' && !unitLimited && roles.some((role) => role === 'service_centre_manager' || role === 'group_customer_manager');

/** The view an address asks for; else what waits for a seat of the carrier; a partner has few, and sees all that are open. */
export function sanctionView(face: 'carrier' | 'partner', wanted: string | null, seat: Seated): SanctionView {
  return sanctionViews(face).find(({ name }) => name === wanted) ?? (face === 'partner' ? OPEN : (waitingSanctions(seat)[0] ?? OPEN));
}
