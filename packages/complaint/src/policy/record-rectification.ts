import { all, banking, party, status, unless, type Facts, type Verdict } from './facts.ts';
import { heldIt, isOutlet, followUpsShown } from './follow-up-facts.ts';
import { standsToBeRectified } from './order-follow-up.ts';

/** ASC-02: an outlet records what it has put right by itself, on a complaint it holds or held, or was ordered a follow-up on. */
export function mayRecordRectification(facts: Facts): Verdict {
  const { state, caller } = facts;
  return all(
    party(facts),
    banking(facts),
    status(facts, 'record_rectification'),
    unless(heldIt(state, caller.tenantId, caller.unitId) || followUpsShown(facts).length > 0, 'not_the_holder'),
    unless(isOutlet(caller), 'role_missing'),
    standsToBeRectified(facts),
  );
}
