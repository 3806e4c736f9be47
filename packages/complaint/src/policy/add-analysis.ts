import { all, duty, owner, status, type Facts, type Verdict } from './facts.ts';

/** CMP-01: the first receiver's analysis, also after closing. */
export function mayAddAnalysis(facts: Facts): Verdict {
  return all(owner(facts), duty(facts, 'track', 'lead', 'judge'), status(facts, 'add_analysis'));
}
