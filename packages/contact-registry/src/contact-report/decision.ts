import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import type { ReportEvent } from './event.ts';
import type { HandlerRole, ReportValues } from './report.ts';

/** Reason codes of refusals, each a sentence in the portal's translations. */
export const REPORT_REFUSAL_CODES = [
  'not_a_party',
  'role_missing',
  'seat_limited_to_unit',
  'already_filed',
  'nothing_filed',
  'absence_unknown',
  'absence_over',
] as const;
export type ReportRefusalCode = (typeof REPORT_REFUSAL_CODES)[number];

/** What can be wrong with a report's fields besides what the checks of numbers and texts name. */
export const REPORT_PROBLEM_CODES = ['same_person', 'not_a_day', 'window_reversed', 'nobody_of_the_member'] as const;
export type ReportProblemCode = (typeof REPORT_PROBLEM_CODES)[number];

/** What a caller asks of a member's report; values as they were typed. */
export type ReportCommand =
  | { readonly name: 'file_report'; readonly values: ReportValues }
  | { readonly name: 'change_report'; readonly values: Partial<ReportValues> }
  /** Local days `YYYY-MM-DD`, both of them absent. */
  | {
      readonly name: 'report_absence';
      readonly absenceId: Uuid;
      readonly handler: HandlerRole;
      readonly fromDay: string;
      readonly toDay: string;
    }
  /** The person is back, or will not be away after all. */
  | { readonly name: 'end_absence'; readonly absenceId: Uuid };
export type ReportCommandName = ReportCommand['name'];
export const REPORT_COMMANDS = [
  'file_report',
  'change_report',
  'report_absence',
  'end_absence',
] as const satisfies readonly ReportCommandName[];

/** What a programme sets about contact reports (REG-08); versioned with its settings. */
export interface ReportSettings {
  /** When a gap to come is announced: at a local time `HH:MM`, on the so-manieth working day before it begins. */
  readonly gapAnnounced: { readonly at: string; readonly beforeWorkingDays: readonly number[] };
  /** How far ahead an absence may reach, in days. */
  readonly latestDaysAhead: number;
}

export const DEFAULT_REPORT_SETTINGS: ReportSettings = {
  gapAnnounced: { at: '09:00', beforeWorkingDays: [3, 1] },
  latestDaysAhead: 366,
};

/** Everything a decision may know besides the report itself. */
export interface ReportContext {
  readonly memberTenantId: Uuid;
  readonly now: IsoInstant;
  readonly calendar: WorkingCalendar;
  readonly settings: Pick<ReportSettings, 'latestDaysAhead'>;
  /** The people with a seat in the member, for `personId`. */
  readonly personIds: readonly Uuid[];
}

export type ReportDecision =
  | { readonly kind: 'decided'; readonly events: readonly ReportEvent[] }
  | { readonly kind: 'refused'; readonly code: ReportRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** Who asks. */
export type ReportPerson = Extract<Caller, { kind: 'person' }>;
