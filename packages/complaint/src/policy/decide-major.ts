import { all, duty, owner, status, unless, type Facts, type Verdict } from './facts.ts';

/**
 * CMP-04: a leader of the first receiver confirms or declines the proposal, or marks a complaint major unasked (a
 * serious service or management gap); once confirmed it stays.
 */
export function mayDecideMajor(facts: Facts): Verdict {
  return all(
    owner(facts),
    duty(facts, 'lead'),
    status(facts, 'decide_major'),
    unless(facts.state.major !== 'confirmed', 'major_already_decided'),
  );
}
