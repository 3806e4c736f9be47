import { FIRST_RECEIVERS, hasDuty, unless, all, type PersonCaller, type Verdict } from './facts.ts';

/** Who may register a complaint (RTE-01, CMP-02): nothing but place and role is asked. */
export function mayTakeComplaint(caller: PersonCaller): Verdict {
  return all(
    unless(FIRST_RECEIVERS.includes(caller.tenantKind), 'not_the_first_receiver'),
    unless(hasDuty(caller, 'take'), 'role_missing'),
  );
}

/** Who may take complaints of the past over from lists: the association's people who take them, in seats of the whole organisation. */
export function mayImportComplaints(caller: PersonCaller): Verdict {
  return all(
    unless(caller.tenantKind === 'association', 'not_the_first_receiver'),
    unless(caller.unitId === null && hasDuty(caller, 'take'), 'role_missing'),
  );
}
