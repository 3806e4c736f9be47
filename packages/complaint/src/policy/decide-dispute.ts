import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, owner, type Facts, type Verdict } from './facts.ts';

/** CMP-07: the first receiver decides. */
export function mayDecideDispute(facts: Facts, order: WorkOrder): Verdict {
  return all(owner(facts), duty(facts, 'track'), orderState(facts, order, 'decide_dispute'));
}
