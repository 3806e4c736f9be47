import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, sender, type Facts, type Verdict } from './facts.ts';

/** Urgency, difficulty and fault grade are the sender's to set (design.md 8). */
export function mayReclassifyWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(sender(facts, order), duty(facts, 'track'), orderState(facts, order, 'reclassify_work_order'));
}
