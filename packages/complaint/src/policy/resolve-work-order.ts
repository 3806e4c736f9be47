import type { WorkOrder } from '../state.ts';
import { all, duty, holder, orderState, type Facts, type Verdict } from './facts.ts';

/** The holder's last word, with cause and measure. */
export function mayResolveWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(holder(facts, order), duty(facts, 'handle'), orderState(facts, order, 'resolve_work_order'));
}
