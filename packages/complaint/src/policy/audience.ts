import { FOR_ALL, forOrder, forOwn, forOwnerAnd } from '../audience.ts';
import type { Audience } from '../event.ts';
import type { AudienceScope, Uuid } from '../vocabulary.ts';
import { isHolder, isOwner, seesOrder, type Facts } from './facts.ts';

/** For whom a note or attachment is, or why it cannot be. */
export type Addressed =
  | { readonly kind: 'addressed'; readonly audience: Audience; readonly workOrderId: Uuid | null }
  | { readonly kind: 'refused'; readonly code: 'audience_not_allowed' | 'work_order_unknown' }
  | { readonly kind: 'work_order_required' };

/**
 * The three audiences (design.md 2). Only the first receiver speaks to all parties: what a holder wrote to all would tell
 * another holder who works on it (domain.md 1). A holder without naming an order speaks about its latest one; a supervisor
 * speaks to the first receiver.
 */
export function addressedTo(facts: Facts, scope: AudienceScope, workOrderId: Uuid | null): Addressed {
  const { state, caller } = facts;
  const ownOrders = state.workOrders.filter((order) => isHolder(facts, order));
  const order = state.workOrders.find((sent) => sent.id === workOrderId && seesOrder(facts, sent));
  if (workOrderId !== null && order === undefined) return { kind: 'refused', code: 'work_order_unknown' };
  if (scope === 'own') {
    // The head office's word on an outlet's order is for that outlet too; its word on the whole matter for no outlet.
    const units = [
      caller.unitId,
      isOwner(facts) ? state.ownerUnitId : null,
      order?.holderTenantId === caller.tenantId ? order.holderUnitId : null,
    ];
    return { kind: 'addressed', audience: forOwn(caller.tenantId, units), workOrderId };
  }
  if (scope === 'all') {
    // An order's id would tell the others of it.
    return isOwner(facts) ? { kind: 'addressed', audience: FOR_ALL, workOrderId: null } : { kind: 'refused', code: 'audience_not_allowed' };
  }
  const about = order ?? (isOwner(facts) ? undefined : ownOrders.at(-1));
  if (about !== undefined) return { kind: 'addressed', audience: forOrder(state, about), workOrderId: about.id };
  if (isOwner(facts)) return { kind: 'work_order_required' };
  return { kind: 'addressed', audience: forOwnerAnd(state, caller.tenantId), workOrderId: null };
}
