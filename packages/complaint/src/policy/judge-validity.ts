import { all, banking, duty, owner, status, type Facts, type Verdict } from './facts.ts';

/** CMP-02, ASC-01: the association's reviewer, while the complaint is open; a finding may be revised. */
export function mayJudgeValidity(facts: Facts): Verdict {
  return all(owner(facts), banking(facts), duty(facts, 'judge'), status(facts, 'judge_validity'));
}
