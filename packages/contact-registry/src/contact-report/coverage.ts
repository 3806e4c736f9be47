import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import { dayBegins, dayOf } from '../change-notice/earliest.ts';
import { morning } from '../change-notice/reminders.ts';
import type { ReportSettings } from './decision.ts';
import { absencesOf } from './receiver.ts';
import { HANDLERS, type Absence, type ContactReport, type HandlerRole } from './report.ts';

/** Days in a row on which neither A nor B is there, so that the leader receives (REG-08). */
export interface CoverageGap {
  /** Local days `YYYY-MM-DD`, both of them in it. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly workingDays: number;
  readonly absenceIds: readonly Uuid[];
  /** Since when it is known: the later of the reports it follows from. */
  readonly knownAt: IsoInstant;
}

/**
 * The gaps of a report that touch the local days from `fromDay` to `toDay`, cut to them. Days off count too: who takes a
 * call then is asked as well; `workingDays` says how many are not.
 *
 * @throws RangeError where the text names no day
 */
export function coverageGaps(report: ContactReport, fromDay: string, toDay: string, calendar: WorkingCalendar): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const end = Temporal.PlainDate.from(toDay);
  const away = HANDLERS.map((handler) => ({ handler, absences: absencesOf(report, handler) }));
  for (let date = Temporal.PlainDate.from(fromDay); Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
    const day = date.toString();
    const found = away.map(({ absences }) => absences.filter((absence) => isAwayOn(absence, day, calendar)));
    if (found.some((absences) => absences.length === 0)) continue;
    const today = gapOn(day, found.flat(), calendar);
    const last = gaps.at(-1);
    if (last !== undefined && last.toDay === date.subtract({ days: 1 }).toString()) gaps[gaps.length - 1] = joined(last, today);
    else gaps.push(today);
  }
  return gaps;
}

/** The gaps from an instant's day on, as far as any absence reaches. */
export function gapsAhead(report: ContactReport, now: IsoInstant, calendar: WorkingCalendar): CoverageGap[] {
  const last = report.absences.reduce((latest, { toDay }) => (toDay > latest ? toDay : latest), '');
  const today = dayOf(now, calendar);
  return last < today ? [] : coverageGaps(report, today, last, calendar);
}

/** When a gap to come is announced, besides the moment it is reported. */
export interface GapAnnouncement {
  readonly at: IsoInstant;
  readonly gap: CoverageGap;
}

/**
 * When the gaps ahead are announced (REG-08), in order: on the mornings of the working days before they begin that the
 * settings name, as far as they were known by then.
 */
export function gapAnnouncements(
  report: ContactReport,
  now: IsoInstant,
  calendar: WorkingCalendar,
  { gapAnnounced }: Pick<ReportSettings, 'gapAnnounced'>,
): GapAnnouncement[] {
  return gapsAhead(report, now, calendar)
    .flatMap((gap) => {
      const begins = dayBegins(gap.fromDay, calendar);
      const mornings =
        begins === null ? [] : gapAnnounced.beforeWorkingDays.map((days) => morning(calendar, begins, -days, gapAnnounced.at));
      return [...new Set(mornings)].filter((at) => at > gap.knownAt).map((at) => ({ at, gap }));
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The first announcement after an instant, or null: what a worker keeps as the report's next look. */
export function nextGapAnnouncement(
  report: ContactReport,
  after: IsoInstant,
  calendar: WorkingCalendar,
  settings: Pick<ReportSettings, 'gapAnnounced'>,
): GapAnnouncement | null {
  return gapAnnouncements(report, after, calendar, settings).find(({ at }) => at > after) ?? null;
}

/** What a handler's new absence would leave without a handler: shown before it is reported. */
export function gapsWith(
  report: ContactReport,
  added: { readonly handler: HandlerRole; readonly fromDay: string; readonly toDay: string },
  now: IsoInstant,
  calendar: WorkingCalendar,
): CoverageGap[] {
  const { name, personId } = report.values[added.handler];
  const absence: Absence = { id: '', ...added, person: { name, personId }, reportedAt: now, endedAt: null };
  return coverageGaps({ ...report, absences: [...report.absences, absence] }, added.fromDay, added.toDay, calendar);
}

/** Working days among the local days from one to another, both included. @throws RangeError where the text names no day */
export function workingDaysBetween(fromDay: string, toDay: string, calendar: WorkingCalendar): number {
  const end = Temporal.PlainDate.from(toDay);
  let count = 0;
  for (let date = Temporal.PlainDate.from(fromDay); Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 }))
    if (calendar.isWorkingDay(date.toString())) count += 1;
  return count;
}

/** Who comes back in the course of a day is there on that day. */
function isAwayOn({ fromDay, toDay, endedAt }: Absence, day: string, zone: Pick<WorkingCalendar, 'timeZone'>): boolean {
  return fromDay <= day && day <= toDay && (endedAt === null || day < dayOf(endedAt, zone));
}

function gapOn(day: string, absences: readonly Absence[], calendar: WorkingCalendar): CoverageGap {
  return {
    fromDay: day,
    toDay: day,
    workingDays: calendar.isWorkingDay(day) ? 1 : 0,
    absenceIds: absences.map(({ id }) => id),
    knownAt: knownAt(absences),
  };
}

/** Both are away once one absence of each is reported: the earliest of each, and of those the later. */
function knownAt(absences: readonly Absence[]): IsoInstant {
  const firsts = Map.groupBy(absences, ({ person }) => person.personId ?? person.name);
  const known = [...firsts.values()].map((own) => own.map(({ reportedAt }) => reportedAt).sort()[0] ?? '');
  return known.sort().at(-1) ?? '';
}

function joined(one: CoverageGap, next: CoverageGap): CoverageGap {
  return {
    fromDay: one.fromDay,
    toDay: next.toDay,
    workingDays: one.workingDays + next.workingDays,
    absenceIds: [...new Set([...one.absenceIds, ...next.absenceIds])],
    // It is announced as one, from when its first day was known.
    knownAt: one.knownAt,
  };
}
