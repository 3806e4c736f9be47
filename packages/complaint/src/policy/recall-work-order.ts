import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, sender, type Facts, type Verdict } from './facts.ts';

/** Who sent an order takes it back, with what was sent under it; a dispute is decided, not cut short. */
export function mayRecallWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(sender(facts, order), duty(facts, 'track'), orderState(facts, order, 'recall_work_order'));
}
