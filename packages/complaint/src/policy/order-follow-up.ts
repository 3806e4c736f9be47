import { all, banking, party, status, unless, type Facts, type Verdict } from './facts.ts';
import { heldIt, isHeadOffice } from './follow-up-facts.ts';

/** ASC-02: the head office of a member that holds or held the complaint, also after it closed; not of one found invalid or withdrawn. */
export function mayOrderFollowUp(facts: Facts): Verdict {
  const { state, caller } = facts;
  return all(
    party(facts),
    banking(facts),
    status(facts, 'order_follow_up'),
    unless(heldIt(state, caller.tenantId, null), 'not_the_holder'),
    unless(isHeadOffice(caller), 'role_missing'),
    standsToBeRectified(facts),
  );
}

/** Nothing follows from what was found invalid or was withdrawn (CMP-02). */
export function standsToBeRectified({ state }: Pick<Facts, 'state'>): Verdict {
  return all(unless(state.closedAs !== 'withdrawn', 'complaint_withdrawn'), unless(state.validity !== 'invalid', 'complaint_invalid'));
}
