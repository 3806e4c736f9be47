import type { WorkOrder } from '../state.ts';
import { all, duty, hasOpenBelow, holder, orderState, unless, type Facts, type Verdict } from './facts.ts';

/**
 * CMP-07: once, with evidence, before any answer. What the first receiver holds itself it cannot hand back to itself, and
 * a clock that waits for an answer is not disputed at the same time.
 */
export function mayDisputeRouting(facts: Facts, order: WorkOrder): Verdict {
  return all(
    holder(facts, order),
    duty(facts, 'handle'),
    unless(order.holderTenantId !== facts.state.ownerTenantId, 'no_passing_back'),
    orderState(facts, order, 'dispute_routing'),
    unless(order.disputes === 0, 'already_disputed'),
    // Also where a returned order was accepted anew: it answered the matter once as its own.
    unless(order.repliedAt === null && order.resolvedAt === null, 'work_order_already_replied'),
    unless(order.openRequest === null, 'request_pending'),
    unless(!hasOpenBelow(facts.state, order), 'outlet_order_open'),
  );
}
