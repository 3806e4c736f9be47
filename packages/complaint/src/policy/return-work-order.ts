import { isOpenOrder } from '../fold/status.ts';
import type { WorkOrder } from '../state.ts';
import { all, banking, duty, orderState, parentOf, sender, unless, type Facts, type Verdict } from './facts.ts';

/**
 * CMP-06: who sent an order does not take its result: the association a member's report, the member an outlet's. What a member
 * has reported on is returned to the member first. In the ADC programme an order goes back by the call-back alone (CMP-05).
 */
export function mayReturnWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  const parent = parentOf(facts.state, order);
  return all(
    sender(facts, order),
    duty(facts, 'track'),
    orderState(facts, order, 'return_work_order'),
    banking(facts),
    unless(parent === undefined || isOpenOrder(parent), 'parent_order_not_open'),
  );
}
