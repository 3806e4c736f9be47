import type { Audience } from './event.ts';
import type { ComplaintState, WorkOrder } from './state.ts';
import type { Uuid } from './vocabulary.ts';

/** Every party, also those that join later. */
export const FOR_ALL: Audience = { scope: 'all', tenantIds: [] };

/** One organisation alone. */
export function forOwn(tenantId: Uuid): Audience {
  return { scope: 'own', tenantIds: [tenantId] };
}

/** The first receiver and whoever supervises it: what it does about the complaint as a whole, which no holder needs to see. */
export function forOwner(state: Pick<ComplaintState, 'ownerTenantId' | 'supervisorTenantId'>): Audience {
  const { ownerTenantId, supervisorTenantId } = state;
  return supervisorTenantId === null ? forOwn(ownerTenantId) : restricted(ownerTenantId, supervisorTenantId);
}

/** The first receiver, one holder, and who supervises them: what happens on one work order (design.md 8: never another holder). */
export function forOrder(
  state: Pick<ComplaintState, 'ownerTenantId' | 'supervisorTenantId'>,
  order: Pick<WorkOrder, 'holderTenantId' | 'supervisorTenantId'>,
): Audience {
  return restricted(state.ownerTenantId, order.holderTenantId, state.supervisorTenantId, order.supervisorTenantId);
}

/** The first receiver and one other party. */
export function forOwnerAnd(state: Pick<ComplaintState, 'ownerTenantId' | 'supervisorTenantId'>, tenantId: Uuid): Audience {
  return restricted(state.ownerTenantId, tenantId, state.supervisorTenantId);
}

/** Whether a tenant is in the audience. */
export function admits(audience: Audience, tenantId: Uuid): boolean {
  return audience.scope === 'all' || audience.tenantIds.includes(tenantId);
}

function restricted(...tenantIds: readonly (Uuid | null)[]): Audience {
  return { scope: 'owner_and_holder', tenantIds: [...new Set(tenantIds.filter((id) => id !== null))] };
}
