import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { sameValue } from '../differences.ts';
import type { ReportEvent, ReportEventType } from './event.ts';
import { REPORT_FIELDS, type ContactReport, type ReportField, type ReportValues } from './report.ts';

/** Thrown for a log that `decide` cannot have made. */
export class BrokenReportLog extends Error {
  override readonly name = 'BrokenReportLog';
}

type Apply<T extends ReportEventType> = (report: ContactReport, event: ReportEvent<T>) => Partial<ContactReport>;

const TABLE: { readonly [T in Exclude<ReportEventType, 'report_filed'>]: Apply<T> } = {
  report_changed: ({ values }, event) => ({ values: { ...values, ...event.values }, changedAt: event.at }),
  absence_reported: ({ values, absences }, { at, payload: { absenceId: id, ...days } }) => {
    const { name, personId } = values[days.handler];
    return { absences: [...absences, { id, ...days, person: { name, personId }, reportedAt: at, endedAt: null }] };
  },
  absence_ended: ({ absences }, { at, payload }) => ({
    absences: absences.map((absence) => (absence.id === payload.absenceId ? { ...absence, endedAt: at } : absence)),
  }),
};

/**
 * The report after one more event of its log. Pure and total over logs that `decide` made.
 *
 * @param report null before the first event, which must be `report_filed`
 * @throws BrokenReportLog when the log does not fit itself
 */
export function foldReport(report: ContactReport | null, event: ReportEvent): ContactReport {
  if (event.type === 'report_filed') {
    if (report !== null) throw new BrokenReportLog('a report is filed once');
    const { memberTenantId } = event.payload;
    return { memberTenantId, values: whole(event.values), absences: [], filedAt: event.at, changedAt: event.at, version: 1 };
  }
  if (report === null) throw new BrokenReportLog(`the log begins with ${event.type}`);
  // The table pairs each type with its own function; the compiler cannot follow that through the union.
  const apply = TABLE[event.type] as Apply<ReportEventType>;
  return { ...report, ...apply(report, event), version: report.version + 1 };
}

/** The report after a whole log; null where nothing was filed. @throws BrokenReportLog as `foldReport` */
export function foldReportLog(events: readonly ReportEvent[]): ContactReport | null {
  return events.reduce<ContactReport | null>(foldReport, null);
}

/** The report as it was at an instant: 'who received on that day' is answered by what was reported by then. Null: nothing was. */
export function reportAsOf(events: readonly ReportEvent[], instant: IsoInstant): ContactReport | null {
  return foldReportLog(events.filter(({ at }) => at <= instant));
}

/** One line of a report's history. */
export interface ReportVersion {
  readonly version: number;
  readonly event: ReportEvent;
  /** Old and new of each value that changed; `from` null when it was filed. */
  readonly differences: readonly ReportDifference[];
}

/** One value that became another. */
export interface ReportDifference {
  readonly field: ReportField;
  readonly from: ReportValues[ReportField] | null;
  readonly to: ReportValues[ReportField];
}

/** Every version of a report with what it changed, the first one first (REG-08: dated). @throws BrokenReportLog as `foldReport` */
export function reportHistory(events: readonly ReportEvent[]): ReportVersion[] {
  let before: ContactReport | null = null;
  return events.map((event, index) => {
    const old: ContactReport | null = before;
    const now = foldReport(old, event);
    before = now;
    return { version: index + 1, event, differences: reportDifferences(old?.values ?? null, now.values) };
  });
}

/** What makes `after` other values than `before`, in the order of the form. */
export function reportDifferences(before: ReportValues | null, after: ReportValues): ReportDifference[] {
  return REPORT_FIELDS.filter((field) => !sameValue(before?.[field], after[field])).map((field) => ({
    field,
    from: before?.[field] ?? null,
    to: after[field],
  }));
}

function whole(values: Partial<ReportValues> | undefined): ReportValues {
  const missing = REPORT_FIELDS.find((field) => values?.[field] === undefined);
  if (missing !== undefined) throw new BrokenReportLog(`a report without ${missing}`);
  return values as ReportValues;
}
