import { all, duty, owner, status, unless, type Facts, type Verdict } from './facts.ts';

/** CMP-12: the customer's confirmation of the record, once. */
export function mayConfirmRecord(facts: Facts): Verdict {
  return all(
    owner(facts),
    duty(facts, 'track', 'call_back'),
    status(facts, 'confirm_record'),
    unless(facts.state.confirmedAt === null, 'already_confirmed'),
  );
}
