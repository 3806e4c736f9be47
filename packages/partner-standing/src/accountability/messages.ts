import type { Uuid } from '@lianban/complaint/vocabulary';
import type { StandingDuty } from '../decision.ts';
import { holdersOf, type StandingMessage } from '../messages.ts';
import type { AccountabilityCase } from './case.ts';
import type { CaseEvent, CaseEventType } from './event.ts';

export type CaseMessage = StandingMessage<CaseEventType>;

/**
 * Who is told of each step. The member is told from the leader's decision on: what is only proposed it can read, but it is
 * not called to it; that everybody reads a criticism is the bulletin's own message.
 */
const TOLD: Readonly<Record<CaseEventType, readonly StandingDuty[]>> = {
  case_proposed: ['associationLeader'],
  triggers_joined: ['associationReviewer'],
  interview_decided: ['memberService', 'associationReviewer'],
  case_dismissed: ['member', 'associationReviewer'],
  case_lapsed: ['associationLeader'],
  interview_held: ['memberService', 'associationReviewer'],
  measure_reported: ['associationReviewer'],
  measure_judged: ['memberService'],
  case_settled: ['member', 'associationReviewer'],
  criticism_proposed: ['committee', 'associationLeader'],
  criticism_decided: ['memberService', 'associationLeader', 'associationReviewer'],
  supervisor_told: ['member', 'associationLeader'],
  eligibility_lost: ['member', 'associationLeader', 'associationReviewer'],
  case_published: [],
  criticism_revoked: ['memberService', 'committee', 'associationLeader'],
};

/** Each step that somebody is told of. */
export const CASE_MESSAGES = (Object.keys(TOLD) as readonly CaseEventType[]).filter((type) => type !== 'case_published');

/** Messages on what has just happened to a case, one for each tenant with all its roles. @param one after the event */
export function caseMessages(event: CaseEvent, one: AccountabilityCase, associationTenantId: Uuid): CaseMessage[] {
  const { memberTenantId, clause, state } = one;
  // A case dismissed before anybody decided an interview was none of the member's worry.
  const quiet = event.type === 'case_dismissed' && one.decided === null;
  const tenants = quiet ? { association: associationTenantId } : { member: memberTenantId, association: associationTenantId };
  const values = {
    clause: String(clause),
    state,
    ...(event.type === 'criticism_decided' ? { criticise: String(event.payload.criticise) } : {}),
  };
  return holdersOf(TOLD[event.type], tenants).map((holders) => ({ kind: event.type, ...holders, values }));
}
