import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { coverageGaps, type CoverageGap } from './coverage.ts';
import type { ReportEvent } from './event.ts';
import type { ContactReport } from './report.ts';

/** What a message about a contact report says; the portal's and the mails' translations hold a sentence for each. */
export const REPORT_MESSAGES = ['report_filed', 'report_changed', 'absence_reported', 'absence_ended', 'coverage_gap'] as const;
export type ReportMessageKind = (typeof REPORT_MESSAGES)[number];

/** A message to people of one tenant, without personal data. */
export interface ReportMessage {
  readonly kind: ReportMessageKind;
  readonly tenantId: Uuid;
  /** For the seats that have one of these roles. */
  readonly roles: readonly Role[];
  /** `member`; of a change its `fields`, of an absence `handler`, `fromDay`, `toDay`, of a gap its days. */
  readonly values: Readonly<Record<string, string>>;
}

/** Who is who around one member. */
export interface ReportParties {
  readonly memberTenantId: Uuid;
  /** The member's short name: messages name nobody and no number. */
  readonly memberName: string;
  readonly associationTenantId: Uuid;
}

/** The association's people who forward (REG-08: reported to the association), and the member's who receive. */
const FORWARDING: readonly Role[] = ['intake_officer', 'reviewer'];
const RECEIVING: readonly Role[] = ['handler', 'responsible_department', 'leader'];

/** Messages on what has just been reported; an absence that leaves days without a handler says so at once. @param report after the event */
export function reportMessages(
  event: ReportEvent,
  report: ContactReport,
  parties: ReportParties,
  calendar: WorkingCalendar,
): ReportMessage[] {
  const values = { member: parties.memberName, ...valuesOf(event, report) };
  const told = toBoth(event.type, values, parties);
  if (event.type !== 'absence_reported') return told;
  const { absenceId, fromDay, toDay } = event.payload;
  const gaps = coverageGaps(report, fromDay, toDay, calendar).filter(({ absenceIds }) => absenceIds.includes(absenceId));
  return [...told, ...gaps.flatMap((gap) => gapMessages(gap, parties))];
}

/** The message of a gap to come, when its announcement is due. */
export function gapMessages({ fromDay, toDay }: CoverageGap, parties: ReportParties): ReportMessage[] {
  return toBoth('coverage_gap', { member: parties.memberName, fromDay, toDay }, parties);
}

function toBoth(kind: ReportMessageKind, values: ReportMessage['values'], parties: ReportParties): ReportMessage[] {
  return [
    { kind, tenantId: parties.memberTenantId, roles: RECEIVING, values },
    { kind, tenantId: parties.associationTenantId, roles: FORWARDING, values },
  ];
}

function valuesOf(event: ReportEvent, report: ContactReport): Record<string, string> {
  switch (event.type) {
    case 'report_filed':
      return {};
    case 'report_changed':
      return { fields: event.payload.fields.join(' ') };
    case 'absence_reported': {
      const { handler, fromDay, toDay } = event.payload;
      return { handler, fromDay, toDay };
    }
    case 'absence_ended': {
      const absence = report.absences.find(({ id }) => id === event.payload.absenceId);
      return absence === undefined ? {} : { handler: absence.handler, fromDay: absence.fromDay, toDay: absence.toDay };
    }
  }
}
