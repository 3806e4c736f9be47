import type { WorkOrder } from '../state.ts';
import { all, duty, holder, orderState, type Facts, type Verdict } from './facts.ts';

/** The holder says it has it in hand; no clock stops for that (design.md 8). */
export function mayAcceptWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(holder(facts, order), duty(facts, 'handle'), orderState(facts, order, 'accept_work_order'));
}
