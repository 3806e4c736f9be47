import type { FollowUp } from '../follow-up/follow-ups.ts';
import { all, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice } from './follow-up-facts.ts';
import { followUpKnown } from './report-follow-up.ts';

/** ASC-02: head office no longer demands it. */
export function mayWithdrawFollowUp(facts: Facts, followUp: FollowUp): Verdict {
  return all(
    followUpKnown(facts, followUp),
    unless(isHeadOffice(facts.caller), 'role_missing'),
    unless(followUp.state === 'open' || followUp.state === 'reported', 'follow_up_ended'),
  );
}
