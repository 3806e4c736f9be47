import { isOpenOrder } from '../fold/status.ts';
import type { WorkOrder } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { all, duty, holder, isHolder, isOwner, party, seesOrder, status, unless, type Facts, type Verdict } from './facts.ts';

/**
 * CMP-06: the first receiver sends, to as many as the matter needs (RTE-03); a member sends to its outlets under its own order.
 * What was found invalid is not forwarded (ASC-01).
 */
export function maySendWorkOrder(facts: Facts): Verdict {
  return all(
    party(facts),
    unless(isOwner(facts) || ordersToSendUnder(facts).length > 0, 'not_the_first_receiver'),
    duty(facts, 'track'),
    status(facts, 'send_work_order'),
    unless(!isOwner(facts) || facts.state.validity !== 'invalid', 'complaint_invalid'),
  );
}

/** The caller's own orders under which it may send another: a member's, open and not disputed. */
export function ordersToSendUnder(facts: Facts): readonly WorkOrder[] {
  return facts.state.workOrders.filter((order) => isHolder(facts, order) && underRefusal(order) === 'allowed');
}

/** Whether an order may be sent under the one named, or for null by the first receiver itself. */
export function maySendUnder(facts: Facts, parentWorkOrderId: Uuid | null): Verdict {
  if (parentWorkOrderId === null) return unless(isOwner(facts), 'not_the_first_receiver');
  const parent = facts.state.workOrders.find(({ id }) => id === parentWorkOrderId);
  if (parent === undefined || !seesOrder(facts, parent)) return 'work_order_unknown';
  return all(holder(facts, parent), underRefusal(parent));
}

function underRefusal(order: WorkOrder): Verdict {
  if (order.class !== 'forwarded') return 'work_order_unknown';
  return order.state === 'disputed' ? 'dispute_pending' : unless(isOpenOrder(order), 'work_order_not_open');
}
