import type { Clock, ComplaintState, WorkOrder } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';

/** Thrown when a log does not fit itself: a fault of the store, never of a caller. */
export class BrokenLog extends Error {
  override readonly name = 'BrokenLog';
}

/** The state with one work order changed. @throws BrokenLog when the log names an order it never sent */
export function withWorkOrder(state: ComplaintState, workOrderId: Uuid, change: (order: WorkOrder) => Partial<WorkOrder>): ComplaintState {
  if (!state.workOrders.some(({ id }) => id === workOrderId)) throw new BrokenLog(`work order ${workOrderId} was never sent`);
  const workOrders = state.workOrders.map((order) => (order.id === workOrderId ? { ...order, ...change(order) } : order));
  return { ...state, workOrders };
}

/** The state with one clock changed. @throws BrokenLog when the log names a clock it never started */
export function withClock(state: ComplaintState, clockId: Uuid, change: (clock: Clock) => Partial<Clock>): ComplaintState {
  if (!state.clocks.some(({ id }) => id === clockId)) throw new BrokenLog(`clock ${clockId} was never started`);
  return { ...state, clocks: state.clocks.map((clock) => (clock.id === clockId ? { ...clock, ...change(clock) } : clock)) };
}
