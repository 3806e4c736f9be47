import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, owner, type Facts, type Verdict } from './facts.ts';

/** The first receiver takes an order back; a dispute is decided, not cut short. */
export function mayRecallWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(owner(facts), duty(facts, 'track'), orderState(facts, order, 'recall_work_order'));
}
