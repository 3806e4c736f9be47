import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import { STANDING_ROLES, type StandingDuty } from '../decision.ts';
import { tell, type StandingMessage, type StandingParties } from '../messages.ts';
import type { SanctionEvent, SanctionEventType } from './event.ts';
import type { EarlyWarning } from './mass-complaints.ts';
import type { Sanction } from './sanction.ts';

/** Who is told of each step (SAN-06): the partner of all that concerns it, the carrier's people of what waits for them. */
const TOLD: Readonly<Record<SanctionEventType, readonly StandingDuty[]>> = {
  sanction_proposed: ['partner', 'reviewer'],
  service_suspended: ['partner', 'partnerService', 'judge'],
  sanction_confirmed: ['partner', 'approver', 'clerk'],
  deadline_passed: ['partner', 'reviewer'],
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

/** Each step is told. */
export const SANCTION_MESSAGES = Object.keys(TOLD) as readonly SanctionEventType[];

/** Messages on what has just happened to a sanction, one for each tenant with all its roles. @param sanction after the event */
export function messagesFor({ type }: SanctionEvent, sanction: Sanction, carrierTenantId: Uuid): StandingMessage<SanctionEventType>[] {
  const { partnerTenantId, rule, measure, mode, month, state } = sanction;
  return tell(type, TOLD[type], { partnerTenantId, carrierTenantId }, { rule, measure, mode, month, state });
}

/** That the ground of a sanction is gone which somebody has carried out: a reviewer may lift it. */
export function groundGoneMessages(sanction: Sanction, parties: StandingParties): StandingMessage<'sanction_ground_gone'>[] {
  const { rule, measure, mode, month } = sanction;
  return tell('sanction_ground_gone', ['reviewer'], parties, { rule, measure, mode, month });
}

/** What is told of mass complaints (RTE-04): the alert to the carrier and to whose service it is, the early warning to others. */
export const MASS_MESSAGES = ['mass_alerted', 'early_warning'] as const;

/** The alert: to a manager who may suspend the service at once (SAN-05), and to the partner, which answers for it. */
export function massAlertMessages(warning: EarlyWarning, parties: StandingParties): StandingMessage<'mass_alerted'>[] {
  return tell('mass_alerted', ['manager', 'partner', 'partnerService'], parties, valuesOf(warning));
}

/** The early warning 内部通报 to one organisation that runs a related service: service, fault class and count only. */
export function earlyWarningMessage(warning: EarlyWarning, tenantId: Uuid): StandingMessage<'early_warning'> {
  const { partner, partnerService } = STANDING_ROLES;
  const roles: Role[] = [...new Set<Role>([...partner.roles, ...partnerService.roles, 'support_engineer', 'manager'])];
  const values = Object.entries(valuesOf(warning)).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { kind: 'early_warning', tenantId, roles, values: Object.fromEntries(values) };
}

const valuesOf = ({ serviceName, faultGrade, count, windowHours }: EarlyWarning) => ({
  service: serviceName,
  faultGrade,
  count: String(count),
  hours: String(windowHours),
});
