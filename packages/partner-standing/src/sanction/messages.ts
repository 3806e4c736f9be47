import type { Uuid } from '@lianban/complaint/vocabulary';
import { holdersOf, type StandingDuty, type StandingMessage } from '../decision.ts';
import type { SanctionEvent, SanctionEventType } from './event.ts';
import type { Sanction } from './sanction.ts';

export type SanctionMessage = StandingMessage<SanctionEventType>;

/** Who is told of each step (SAN-06): the partner of all that concerns it, the carrier's people of what waits for them. */
const TOLD: Readonly<Record<SanctionEventType, readonly StandingDuty[]>> = {
  sanction_proposed: ['partner', 'reviewer'],
  service_suspended: ['partner', 'partnerService', 'judge'],
  sanction_confirmed: ['partner', 'approver', 'clerk'],
  sanction_declined: ['partner', 'reviewer'],
  sanction_lapsed: ['partner', 'reviewer', 'approver'],
  ending_approved: ['partner', 'partnerService', 'reviewer', 'manager', 'clerk'],
  plan_submitted: ['reviewer'],
  plan_returned: ['partner'],
  plan_accepted: ['partner'],
  found_compliant: ['partner', 'clerk'],
  objection_filed: ['judge'],
  objection_decided: ['partner', 'clerk'],
  suspension_reviewed: ['partner', 'partnerService', 'manager'],
  sanction_lifted: ['partner', 'partnerService', 'clerk'],
};

/** Messages on what has just happened to a sanction, one for each tenant with all its roles. @param sanction after the event */
export function messagesFor({ type }: SanctionEvent, sanction: Sanction, carrierTenantId: Uuid): SanctionMessage[] {
  const { partnerTenantId, rule, measure, mode, month, state } = sanction;
  const values = Object.fromEntries(Object.entries({ rule, measure, mode, month, state }).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >;
  const told = holdersOf(TOLD[type], { partner: partnerTenantId, carrier: carrierTenantId });
  return told.map((holders) => ({ kind: type, ...holders, values }));
}
