import type { FollowUp } from '../follow-up/follow-ups.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid, WorkOrderState } from '../vocabulary.ts';
import { hasDuty, type Facts, type PersonCaller } from './facts.ts';

/** Orders that never were the holder's matter, or are so no longer. */
const GONE: readonly WorkOrderState[] = ['void', 'recalled'];

/** The follow-ups the caller may know of: all of its own member, of an outlet's people those that outlet carries out (ASC-02). */
export function followUpsShown({ state, caller }: Pick<Facts, 'state' | 'caller'>): FollowUp[] {
  return state.followUps.filter(
    ({ tenantId, unitId }) => tenantId === caller.tenantId && (caller.unitId === null || caller.unitId === unitId),
  );
}

/** Whether a member, or where one is named its outlet, holds or held the complaint. */
export function heldIt({ workOrders }: Pick<ComplaintState, 'workOrders'>, tenantId: Uuid, unitId: Uuid | null): boolean {
  return workOrders.some(
    (order) => order.holderTenantId === tenantId && (unitId === null || order.holderUnitId === unitId) && !GONE.includes(order.state),
  );
}

/** Head office: handlers A and B, the responsible department, the leader; what they order no outlet's people order. */
export function isHeadOffice(caller: PersonCaller): boolean {
  return caller.tenantKind === 'member' && caller.unitId === null && hasDuty(caller, 'track');
}

/** An outlet's own people. */
export function isOutlet(caller: PersonCaller): boolean {
  return caller.tenantKind === 'member' && caller.unitId !== null && caller.roles.includes('outlet_manager');
}
