import type { WorkOrder } from '../state.ts';
import { all, duty, holder, orderState, unless, type Facts, type Verdict } from './facts.ts';

/** The holder asks, one question at a time, for a reason the programme lists (domain.md 3). */
export function mayRequestInformation(facts: Facts, order: WorkOrder): Verdict {
  return all(
    holder(facts, order),
    duty(facts, 'handle'),
    orderState(facts, order, 'request_information'),
    unless(order.openRequest === null, 'request_pending'),
    unless(facts.settings.pauseReasons.length > 0, 'pause_reason_not_allowed'),
  );
}
