import type { WorkOrder } from '../state.ts';
import { all, duty, orderState, sender, type Facts, type Verdict } from './facts.ts';

/** CMP-07: who sent the order decides, for a member's outlet the member. */
export function mayDecideDispute(facts: Facts, order: WorkOrder): Verdict {
  return all(sender(facts, order), duty(facts, 'track'), orderState(facts, order, 'decide_dispute'));
}
