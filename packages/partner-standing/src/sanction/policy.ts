import type { Caller } from '@lianban/complaint/command';
import { actionsBy, fits, isBy, type Action, type Person, type StandingDuty, type Step, type Verdict } from '../decision.ts';
import type { Sanction } from './sanction.ts';
import { SANCTION_COMMANDS, SANCTION_TABLE, type SanctionCommandName } from './states.ts';

/** Who does what (SAN-06): the reviewer confirms and judges the work, a second person approves an ending, the partner plans and objects. */
const DOES: Readonly<Record<SanctionCommandName, StandingDuty>> = {
  confirm: 'reviewer',
  decline: 'reviewer',
  approve_ending: 'approver',
  decline_ending: 'approver',
  submit_plan: 'partner',
  return_plan: 'reviewer',
  accept_plan: 'reviewer',
  find_compliant: 'reviewer',
  review_suspension: 'judge',
  lift: 'judge',
  object: 'partner',
  decide_objection: 'judge',
};

/** Whether a sanction is the caller's to know of: the partner's own, and the carrier's. */
export function seesSanction(sanction: Sanction, caller: Person): boolean {
  return caller.tenantKind === 'carrier' || caller.tenantId === sanction.partnerTenantId;
}

/** Whether a command is the caller's work at all, whatever state the sanction is in. */
export function rightTo(name: SanctionCommandName, partnerTenantId: string, caller: Caller): Verdict {
  return fits(caller, DOES[name], partnerTenantId);
}

/** Whether the caller may give a command to a sanction now; the same answer for `decide` and `sanctionActions`. */
export function mayCommand(sanction: Sanction, name: SanctionCommandName, caller: Caller): Verdict {
  const right = rightTo(name, sanction.partnerTenantId, caller);
  if (right !== 'allowed') return right;
  const move = SANCTION_TABLE[sanction.state][name];
  return 'refused' in move ? move.refused : (CONDITIONS[name]?.(sanction, caller) ?? 'allowed');
}

/** Whether one manager may suspend a service at once (SAN-05), or propose an ending where it is serious. */
export function maySuspendAtOnce(partnerTenantId: string, caller: Caller): Verdict {
  return fits(caller, 'manager', partnerTenantId);
}

const CONDITIONS: Partial<Record<SanctionCommandName, (sanction: Sanction, caller: Caller) => Verdict>> = {
  approve_ending: ({ rule, confirmed, objection }, caller) => {
    if (isBy(confirmed, caller)) return 'same_person';
    // An objection delays nothing that SAN-01…04 demand; an ending by judgement waits for it.
    return rule === 'SAN-05' && objection !== null && objection.decided === null ? 'objection_pending' : 'allowed';
  },
  decline_ending: ({ confirmed }, caller) => otherThan(confirmed, caller),
  review_suspension: ({ proposed }, caller) => otherThan(proposed, caller),
  object: ({ objection }) => (objection === null ? 'allowed' : 'already_objected'),
  decide_objection: ({ objection, confirmed, approved, proposed }, caller) => {
    if (objection === null) return 'no_objection';
    if (objection.decided !== null) return 'already_decided';
    // Nobody judges an objection to the own word.
    return [proposed, confirmed, approved].some((step) => isBy(step, caller)) ? 'same_person' : 'allowed';
  },
};

function otherThan(step: Step | null, caller: Caller): Verdict {
  return isBy(step, caller) ? 'same_person' : 'allowed';
}

/** Every command to a sanction, by the policies that `decide` uses; none where the caller may not know of it. */
export function sanctionActions(sanction: Sanction, caller: Person): Action<SanctionCommandName>[] {
  if (!seesSanction(sanction, caller)) return [];
  return actionsBy(SANCTION_COMMANDS, (name) => mayCommand(sanction, name, caller));
}
