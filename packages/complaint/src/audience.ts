import type { Audience } from './event.ts';
import type { ComplaintState, WorkOrder } from './state.ts';
import type { Uuid } from './vocabulary.ts';

/** Every party, also those that join later. */
export const FOR_ALL: Audience = { scope: 'all', tenantIds: [] };

/** What the audiences are made of: the first receiver's side and, for what happens under another order, the orders. */
type Parties = Pick<ComplaintState, 'ownerTenantId' | 'supervisorTenantId' | 'ownerUnitId'>;

/** One organisation alone, and those of its units that are named. */
export function forOwn(tenantId: Uuid, unitIds: readonly (Uuid | null)[]): Audience {
  return { scope: 'own', tenantIds: [tenantId], unitIds: each(unitIds) };
}

/** The first receiver and whoever supervises it: what it does about the complaint as a whole, which no holder needs to see. */
export function forOwner(state: Parties): Audience {
  const { ownerTenantId, ownerUnitId, supervisorTenantId } = state;
  return supervisorTenantId === null
    ? forOwn(ownerTenantId, [ownerUnitId])
    : restricted([ownerTenantId, supervisorTenantId], [ownerUnitId]);
}

/**
 * The first receiver, one holder, who supervises them, and of units the holder's and that of who sent it the order: what
 * happens on one work order (design.md 8: never another holder, nor another outlet of the same bank).
 */
export function forOrder(
  state: Parties & Pick<ComplaintState, 'workOrders'>,
  order: Pick<WorkOrder, 'holderTenantId' | 'holderUnitId' | 'supervisorTenantId' | 'parentWorkOrderId'>,
): Audience {
  const parent = state.workOrders.find(({ id }) => id === order.parentWorkOrderId);
  return restricted(
    [state.ownerTenantId, order.holderTenantId, state.supervisorTenantId, order.supervisorTenantId],
    [state.ownerUnitId, order.holderUnitId, parent?.holderUnitId ?? null],
  );
}

/** The first receiver and one other party, and of that party's units the one that is named. */
export function forOwnerAnd(state: Parties, tenantId: Uuid, unitId: Uuid | null = null): Audience {
  return restricted([state.ownerTenantId, tenantId, state.supervisorTenantId], [state.ownerUnitId, unitId]);
}

/** Whether a tenant, or where one is named a unit of it, is in the audience. */
export function admits({ scope, tenantIds, unitIds }: Audience, tenantId: Uuid, unitId: Uuid | null = null): boolean {
  if (scope === 'all') return true;
  return tenantIds.includes(tenantId) && (unitId === null || (unitIds?.includes(unitId) ?? true));
}

function restricted(tenantIds: readonly (Uuid | null)[], unitIds: readonly (Uuid | null)[]): Audience {
  return { scope: 'owner_and_holder', tenantIds: each(tenantIds), unitIds: each(unitIds) };
}

const each = (ids: readonly (Uuid | null)[]): Uuid[] => [...new Set(ids.filter((id) => id !== null))];
