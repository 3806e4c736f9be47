import type { ComplaintState, WorkOrder } from '../state.ts';
import { OPEN_WORK_ORDER_STATES, type ComplaintStatus, type WorkOrderState } from '../vocabulary.ts';

/** Whether the holder still owes something on the order. */
export function isOpenOrder(order: Pick<WorkOrder, 'state'>): boolean {
  const open: readonly WorkOrderState[] = OPEN_WORK_ORDER_STATES;
  return open.includes(order.state);
}

/**
 * The status that follows from the log: closed; else handling while an order is open; else answering once one was
 * resolved; else accepted (none sent, or all sent ones void or recalled, so that the first receiver must send again).
 */
export function statusOf(state: Pick<ComplaintState, 'closedAs' | 'workOrders'>): ComplaintStatus {
  if (state.closedAs !== null) return 'closed';
  if (state.workOrders.some(isOpenOrder)) return 'handling';
  return state.workOrders.some((order) => order.state === 'resolved') ? 'answering' : 'accepted';
}
