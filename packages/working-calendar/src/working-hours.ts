import { Temporal } from 'temporal-polyfill';
import { CalendarError } from './calendar-error.ts';
import { localDay, type DayInfo, type WorkingCalendar } from './working-calendar.ts';

/** One stretch of working hours of a day, local times `HH:MM`; `to` may be `24:00`. A plan is such stretches in order, without overlap. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}

/** A day that was looked at when counting working hours, with the stretches of it that count. */
export interface CountedHours extends DayInfo {
  readonly spans: readonly { readonly from: Temporal.Instant; readonly to: Temporal.Instant }[];
}

/** The end of a count of working hours (CAL-03), with every step. */
export interface WorkingHoursDue {
  readonly due: Temporal.Instant;
  /** When the count begins: `start`, or the next opening when that lies outside the working hours. */
  readonly begins: Temporal.Instant;
  /** Every day looked at, in order. */
  readonly counted: readonly CountedHours[];
  /** Years among the days looked at whose official calendar is not known (CAL-01). */
  readonly provisionalYears: number[];
}

const MS_PER_HOUR = 3_600_000;
const MOST_HOURS = 10_000;

/**
 * When `hours` working hours after `start` are over (CAL-03). Outside working hours, in the lunch gap and on days off
 * nothing counts; a start there begins at the next opening. Hours may be fractions; they are kept to the millisecond.
 *
 * @throws CalendarError `hours_plan_invalid`, `duration_not_positive`, `duration_too_long`, `date_out_of_range`
 */
export function dueAfterWorkingHours(
  calendar: WorkingCalendar,
  plan: readonly WorkingHours[],
  start: Temporal.Instant,
  hours: number,
): WorkingHoursDue {
  let left = Math.round(hours * MS_PER_HOUR);
  if (!(left > 0)) throw new CalendarError('duration_not_positive', `${hours} working hours`);
  if (hours > MOST_HOURS) throw new CalendarError('duration_too_long', `${hours} working hours`);
  const stretches = parsePlan(plan);
  const counted: CountedHours[] = [];
  const provisionalYears = new Set<number>();
  let begins: number | null = null;
  for (let date = localDay(calendar, start); ; date = date.add({ days: 1 })) {
    const info = calendar.day(date.toString());
    if (info.provisional) provisionalYears.add(date.year);
    const spans: CountedHours['spans'][number][] = [];
    counted.push({ ...info, spans });
    for (const open of info.working ? openSpans(calendar, stretches, date) : []) {
      const from = Math.max(open.from, start.epochMilliseconds);
      if (from >= open.to) continue;
      begins ??= from;
      const to = Math.min(open.to, from + left);
      spans.push({ from: instant(from), to: instant(to) });
      left -= to - from;
      if (left === 0) return { due: instant(to), begins: instant(begins), counted, provisionalYears: [...provisionalYears] };
    }
  }
}

/**
 * How many working hours lie between two instants (CAL-03), as a number of hours exact to the millisecond.
 *
 * @throws CalendarError `hours_plan_invalid`, `range_reversed`, `date_out_of_range`
 */
export function workingHoursBetween(
  calendar: WorkingCalendar,
  plan: readonly WorkingHours[],
  from: Temporal.Instant,
  to: Temporal.Instant,
): number {
  if (Temporal.Instant.compare(from, to) > 0) throw new CalendarError('range_reversed', `${from} to ${to}`);
  const stretches = parsePlan(plan);
  const last = localDay(calendar, to);
  let milliseconds = 0;
  for (let date = localDay(calendar, from); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!calendar.isWorkingDay(date.toString())) continue;
    for (const open of openSpans(calendar, stretches, date)) {
      const span = Math.min(open.to, to.epochMilliseconds) - Math.max(open.from, from.epochMilliseconds);
      milliseconds += Math.max(span, 0);
    }
  }
  return milliseconds / MS_PER_HOUR;
}

interface Stretch {
  readonly from: Temporal.PlainTime;
  /** null: the end of the day, 24:00. */
  readonly to: Temporal.PlainTime | null;
}

function parsePlan(plan: readonly WorkingHours[]): readonly Stretch[] {
  if (plan.length === 0) throw new CalendarError('hours_plan_invalid', 'no working hours');
  let previous = '00:00';
  return plan.map(({ from, to }) => {
    // Times of the form HH:MM sort by time, so that order is a comparison of text.
    const valid = /^([01]\d|2[0-3]):[0-5]\d$/.test(from) && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(to);
    if (!valid || from < previous || to <= from) throw new CalendarError('hours_plan_invalid', `${from}-${to}`);
    previous = to;
    return { from: Temporal.PlainTime.from(from), to: to === '24:00' ? null : Temporal.PlainTime.from(to) };
  });
}

/** The stretches of one local date in epoch milliseconds. */
function openSpans(calendar: WorkingCalendar, stretches: readonly Stretch[], date: Temporal.PlainDate) {
  const at = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime | undefined) =>
    day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime }).epochMilliseconds;
  return stretches.map(({ from, to }) => ({
    from: at(date, from),
    to: to === null ? at(date.add({ days: 1 }), undefined) : at(date, to),
  }));
}

function instant(epochMilliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
}
