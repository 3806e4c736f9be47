import type { ComplaintState, WorkOrder } from './state.ts';
import type { Uuid } from './vocabulary.ts';

/** The tenants that hold or held a work order, each once. */
export function holdersOf({ workOrders }: Pick<ComplaintState, 'workOrders'>): readonly Uuid[] {
  return [...new Set(workOrders.map(({ holderTenantId }) => holderTenantId))];
}

/** An order that went to the wrong place, or was taken back, is as if it had not been sent: its holder has nothing of the matter. */
export const stands = ({ state }: Pick<WorkOrder, 'state'>): boolean => state !== 'void' && state !== 'recalled';

/** More than one organisation works or worked on it (RTE-03), void and recalled orders apart. */
export function isJoint({ workOrders }: Pick<ComplaintState, 'workOrders'>): boolean {
  return holdersOf({ workOrders: workOrders.filter(stands) }).length > 1;
}

/**
 * Whether a word of the first receiver about the whole matter could tell one holder of another: anyone that ever held an
 * order counts, also where it was recalled; outlets of one bank are told of each other no more than banks are.
 */
export function mayNameOthers({ workOrders, ownerTenantId }: Pick<ComplaintState, 'workOrders' | 'ownerTenantId'>): boolean {
  const outlets = new Set(workOrders.filter((order) => order.parentWorkOrderId !== null).map(({ holderUnitId }) => holderUnitId));
  return outlets.size > 1 || holdersOf({ workOrders }).filter((tenantId) => tenantId !== ownerTenantId).length > 1;
}
