import { FIRST_RECEIVERS, hasDuty, unless, all, type PersonCaller, type Verdict } from './facts.ts';

/** Who may register a complaint (RTE-01, CMP-02): nothing but place and role is asked. */
export function mayTakeComplaint(caller: PersonCaller): Verdict {
  return all(
    unless(FIRST_RECEIVERS.includes(caller.tenantKind), 'not_the_first_receiver'),
    unless(hasDuty(caller, 'take'), 'role_missing'),
  );
}
