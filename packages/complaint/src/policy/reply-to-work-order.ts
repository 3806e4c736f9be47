import type { WorkOrder } from '../state.ts';
import { all, duty, holder, orderState, type Facts, type Verdict } from './facts.ts';

/** The holder's answer; the first one stops the reply clock (design.md 8). */
export function mayReplyToWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(holder(facts, order), duty(facts, 'handle'), orderState(facts, order, 'reply_to_work_order'));
}
