import { all, duty, owner, status, type Facts, type Verdict } from './facts.ts';

/** CMP-06: only the first receiver sends, to as many as the matter needs (RTE-03). */
export function maySendWorkOrder(facts: Facts): Verdict {
  return all(owner(facts), duty(facts, 'track'), status(facts, 'send_work_order'));
}
