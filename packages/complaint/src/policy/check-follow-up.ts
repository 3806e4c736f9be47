import type { FollowUp } from '../follow-up/follow-ups.ts';
import { all, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice } from './follow-up-facts.ts';
import { followUpKnown } from './report-follow-up.ts';

/** ASC-02: head office finds what was reported carried out or not; never who reported it. */
export function mayCheckFollowUp(facts: Facts, followUp: FollowUp): Verdict {
  const { caller } = facts;
  return all(
    followUpKnown(facts, followUp),
    unless(isHeadOffice(caller), 'role_missing'),
    unless(followUp.state !== 'open', 'follow_up_not_reported'),
    unless(followUp.state === 'reported', 'follow_up_ended'),
    unless(followUp.reportedByPersonId !== caller.personId, 'own_report'),
  );
}
