import { all, duty, isOwner, isSupervisor, openOrdersOf, party, status, unless, type Facts, type Verdict } from './facts.ts';

/**
 * Who may have masked contact data shown (design.md 8): the first receiver until closing, the handlers of an open order,
 * and a supervisor's call-back agents, who could not call back without (SAT-01); withdrawn ones are not called.
 */
export function mayRevealContact(facts: Facts): Verdict {
  const { state } = facts;
  const open = state.status !== 'closed';
  const asOwner = isOwner(facts) && open;
  const asHolder = openOrdersOf(facts).length > 0;
  const asSupervisor = isSupervisor(facts) && state.closedAs !== 'withdrawn' && state.closedAs !== 'invalid';
  return all(
    party(facts),
    unless(asOwner || asHolder || asSupervisor, 'contact_not_open'),
    duty(facts, ...(asOwner ? (['track', 'call_back', 'lead'] as const) : asHolder ? (['handle'] as const) : (['call_back'] as const))),
    status(facts, 'reveal_contact'),
  );
}
