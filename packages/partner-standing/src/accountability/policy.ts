import type { Caller } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { actionsBy, fits, type Action, type Person, type StandingDuty, type Verdict } from '../decision.ts';
import type { AccountabilityCase } from './case.ts';
import { CASE_COMMANDS, CASE_TABLE, CRITICISED_STATES, type CaseCommandName } from './states.ts';

/** Who does what (ACC-04): the leader decides step 1, the service committee 2 and 3; the member reports its measures. */
const DOES: Readonly<Record<CaseCommandName, StandingDuty>> = {
  decide_interview: 'associationLeader',
  dismiss: 'associationLeader',
  hold_interview: 'associationReviewer',
  report_measure: 'member',
  judge_measure: 'associationReviewer',
  settle: 'associationLeader',
  decide_criticism: 'committee',
  report_to_supervisor: 'committee',
  bar_from_awards: 'committee',
  revoke: 'committee',
};

/** How much of a case the caller may know: all of it, what a bulletin has published, or that there is none. */
export type CaseView = 'whole' | 'published' | 'none';

/** The association sees every case, a member its own; another's only once a bulletin has published it, and then no more than that. */
export function viewOf(one: AccountabilityCase, caller: Person): CaseView {
  if (caller.tenantKind === 'association' || caller.tenantId === one.memberTenantId) return 'whole';
  return caller.tenantKind === 'member' && one.published !== null && CRITICISED_STATES.includes(one.state) ? 'published' : 'none';
}

/** What a bulletin tells of a case: no evidence, no customer, nobody's name. */
export interface PublishedCase {
  readonly caseId: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly clause: AccountabilityCase['clause'];
  readonly kind: string | null;
  readonly meetingDay: string;
  readonly seasonId: string | null;
}

/** The part of a case in criticism that is for everybody; null where nobody was criticised or it was revoked. */
export function publishable({
  id,
  memberTenantId,
  outletUnitId,
  clause,
  kind,
  state,
  criticism,
}: AccountabilityCase): PublishedCase | null {
  if (criticism === null || !CRITICISED_STATES.includes(state)) return null;
  const { meetingDay, seasonId } = criticism;
  return { caseId: id, memberTenantId, outletUnitId, clause, kind, meetingDay, seasonId };
}

/** Whether a command is the caller's work at all, whatever state the case is in. */
export function rightTo(name: CaseCommandName, memberTenantId: string, caller: Caller): Verdict {
  return fits(caller, DOES[name], memberTenantId);
}

/** Whether the caller may give a command to a case now; the same answer for `decide` and `caseActions`. */
export function mayCommand(one: AccountabilityCase, name: CaseCommandName, caller: Caller): Verdict {
  const right = rightTo(name, one.memberTenantId, caller);
  if (right !== 'allowed') return right;
  const move = CASE_TABLE[one.state][name];
  return 'refused' in move ? move.refused : 'allowed';
}

/** Every command to a case, by the policies that `decide` uses; none where the caller may not know all of it. */
export function caseActions(one: AccountabilityCase, caller: Person): Action<CaseCommandName>[] {
  if (viewOf(one, caller) !== 'whole') return [];
  return actionsBy(CASE_COMMANDS, (name) => mayCommand(one, name, caller));
}
