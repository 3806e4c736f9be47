import type { IsoInstant, Role, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { dayOf } from '../change-notice/earliest.ts';
import { isSamePerson, type Absence, type ContactReport, type HandlerRole, type ReportedPerson } from './report.ts';

/** Why this one receives; each a sentence of the portal's translations. */
export const RECEIVER_REASONS = ['a_is_there', 'a_is_absent', 'both_are_absent', 'nothing_reported'] as const;
export type ReceiverReason = (typeof RECEIVER_REASONS)[number];

/** Who receives a member's complaints now. */
export type Receiver =
  | {
      readonly kind: 'person';
      readonly role: HandlerRole | 'leader';
      readonly person: ReportedPerson;
      readonly reason: Exclude<ReceiverReason, 'nothing_reported'>;
      /** The absences it follows from. */
      readonly absenceIds: readonly Uuid[];
    }
  /** Every seat of the member that has one of these roles. */
  | { readonly kind: 'seats'; readonly roles: readonly Role[]; readonly reason: 'nothing_reported' };

/** Who receives while a member has reported nobody: whoever there is. */
const UNREPORTED_ROLES: readonly Role[] = ['handler', 'responsible_department', 'leader', 'administrator'];

/**
 * Who receives at an instant (REG-08): A, else B, else the leader, of whom no absence is kept; somebody always does.
 *
 * @param report as it is known; for a past instant as of then (`reportAsOf`); null: the member has filed none
 */
export function receiverAt(report: ContactReport | null, instant: IsoInstant, zone: Pick<WorkingCalendar, 'timeZone'>): Receiver {
  if (report === null) return { kind: 'seats', roles: UNREPORTED_ROLES, reason: 'nothing_reported' };
  const { values } = report;
  const ofA = absencesAt(report, 'handler_a', instant, zone);
  if (ofA.length === 0) return { kind: 'person', role: 'handler_a', person: values.handler_a, reason: 'a_is_there', absenceIds: [] };
  const ofB = absencesAt(report, 'handler_b', instant, zone);
  const absenceIds = [...ofA, ...ofB].map(({ id }) => id);
  return ofB.length === 0
    ? { kind: 'person', role: 'handler_b', person: values.handler_b, reason: 'a_is_absent', absenceIds }
    : { kind: 'person', role: 'leader', person: values.leader, reason: 'both_are_absent', absenceIds };
}

/** The absences for which whoever is the handler now is not there at an instant; empty: there. */
export function absencesAt(
  report: ContactReport,
  handler: HandlerRole,
  instant: IsoInstant,
  zone: Pick<WorkingCalendar, 'timeZone'>,
): Absence[] {
  const day = dayOf(instant, zone);
  return absencesOf(report, handler).filter(
    ({ fromDay, toDay, reportedAt, endedAt }) =>
      fromDay <= day && day <= toDay && reportedAt <= instant && (endedAt === null || instant < endedAt),
  );
}

/** Every absence of whoever is the handler now. */
export function absencesOf({ values, absences }: ContactReport, handler: HandlerRole): Absence[] {
  return absences.filter(({ person }) => isSamePerson(person, values[handler]));
}
