import type { RefusalCode } from '../decision.ts';
import type { FollowUp, FollowUpState } from '../follow-up/follow-ups.ts';
import { all, banking, party, status, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice, isOutlet, followUpsShown } from './follow-up-facts.ts';

const NOT_OPEN: Readonly<Record<Exclude<FollowUpState, 'open'>, RefusalCode>> = {
  reported: 'follow_up_reported',
  carried_out: 'follow_up_ended',
  withdrawn: 'follow_up_ended',
};

/**
 * ASC-02: whoever carries it out says what was done: the outlet's own people, or head office, which also enters what an outlet reported on
 * paper. Whoever reports does not check.
 */
export function mayReportFollowUp(facts: Facts, followUp: FollowUp): Verdict {
  const { caller } = facts;
  return all(
    followUpKnown(facts, followUp),
    unless(isOutlet(caller) || isHeadOffice(caller), 'role_missing'),
    followUp.state === 'open' ? 'allowed' : NOT_OPEN[followUp.state],
  );
}

/** A follow-up that is not the caller's to know of is unknown. */
export function followUpKnown(facts: Facts, followUp: FollowUp): Verdict {
  return all(
    party(facts),
    banking(facts),
    status(facts, 'report_follow_up'),
    unless(
      followUpsShown(facts).some(({ id }) => id === followUp.id),
      'follow_up_unknown',
    ),
  );
}

/** What a policy says of the caller's follow-ups: whether any may be acted on; else why the first may not. */
export function ofSomeFollowUp(policy: (facts: Facts, followUp: FollowUp) => Verdict): (facts: Facts) => Verdict {
  return (facts) => {
    const verdicts = followUpsShown(facts).map((followUp) => policy(facts, followUp));
    if (verdicts.includes('allowed')) return 'allowed';
    return verdicts[0] ?? all(party(facts), banking(facts), 'follow_up_unknown');
  };
}
