import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, owner, type Facts, type Verdict } from './facts.ts';

/** Urgency, difficulty and fault grade are the first receiver's to set (design.md 8). */
export function mayReclassifyWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(owner(facts), duty(facts, 'track'), orderState(facts, order, 'reclassify_work_order'));
}
