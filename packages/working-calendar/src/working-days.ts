import type { Temporal } from 'temporal-polyfill';
import { CalendarError } from './calendar-error.ts';
import { localDay, startOfDay, type DayInfo, type WorkingCalendar } from './working-calendar.ts';

/** A day that was looked at when counting: `nth` is its number among the counted working days, null for a day off. */
export interface CountedDay extends DayInfo {
  readonly nth: number | null;
}

/** The end of a count of whole working days (CAL-02), with every step. */
export interface WorkingDaysDue {
  /** Exclusive end: 00:00 local of the day after the last counted working day. */
  readonly due: Temporal.Instant;
  /** The day of the start event; it is not counted. */
  readonly startDay: DayInfo;
  /** Every day looked at, in order, the last counted one included. */
  readonly counted: readonly CountedDay[];
  /** Years among the days looked at whose official calendar is not known (CAL-01). */
  readonly provisionalYears: number[];
}

/** No limit of domain.md comes near; more is a slip of the pen. */
const MOST_DAYS = 1000;

/**
 * When 'within `days` working days' ends (CAL-02): whole working days after the local day of `start` are counted, and
 * the limit ends at 24:00 of the last, given as 00:00 of the next day. An event on a day off counts from that day.
 *
 * @throws CalendarError `duration_not_positive`, `duration_too_long`, `date_out_of_range`
 */
export function dueAfterWorkingDays(calendar: WorkingCalendar, start: Temporal.Instant, days: number): WorkingDaysDue {
  if (!Number.isInteger(days) || days < 1) throw new CalendarError('duration_not_positive', `${days} working days`);
  if (days > MOST_DAYS) throw new CalendarError('duration_too_long', `${days} working days`);
  let date = localDay(calendar, start);
  const startDay = calendar.day(date.toString());
  const counted: CountedDay[] = [];
  const provisionalYears = new Set<number>();
  let found = 0;
  while (found < days) {
    date = date.add({ days: 1 });
    const info = calendar.day(date.toString());
    if (info.working) found += 1;
    if (info.provisional) provisionalYears.add(date.year);
    counted.push({ ...info, nth: info.working ? found : null });
  }
  return { due: startOfDay(calendar, date.add({ days: 1 })), startDay, counted, provisionalYears: [...provisionalYears] };
}

/**
 * REG-03: a change of registration takes effect at the earliest at 00:00 of the day after the 15th whole working day
 * after the day of its submission.
 */
export function earliestEffect(calendar: WorkingCalendar, submitted: Temporal.Instant, days = 15): WorkingDaysDue {
  return dueAfterWorkingDays(calendar, submitted, days);
}

/**
 * How many ends of working days (24:00) lie inside (`from`, `to`]: by so many working days a pause moves the due day of
 * a whole-day clock (design.md 8).
 *
 * @throws CalendarError `range_reversed`, `date_out_of_range`
 */
export function workingDayEndsBetween(calendar: WorkingCalendar, from: Temporal.Instant, to: Temporal.Instant): number {
  if (to.epochNanoseconds < from.epochNanoseconds) throw new CalendarError('range_reversed', `${from} to ${to}`);
  const last = localDay(calendar, to).toString();
  let date = localDay(calendar, from);
  let ends = 0;
  for (let day = date.toString(); day < last; day = date.toString()) {
    if (calendar.isWorkingDay(day)) ends += 1;
    date = date.add({ days: 1 });
  }
  return ends;
}

/**
 * The due instant of a whole-day clock after a pause from `pausedAt` to `resumedAt`: moved by the working-day ends inside
 * the pause, so that as many lie ahead at the resumption as lay ahead at the pause (design.md 8).
 *
 * @param due an end given by `dueAfterWorkingDays`
 */
export function dueAfterPause(
  calendar: WorkingCalendar,
  due: Temporal.Instant,
  pausedAt: Temporal.Instant,
  resumedAt: Temporal.Instant,
): Pick<WorkingDaysDue, 'due' | 'provisionalYears'> {
  const missed = workingDayEndsBetween(calendar, pausedAt, resumedAt);
  // A due instant is the first of the day after the last counted one: the step back counts on from that last day.
  return missed === 0 ? { due, provisionalYears: [] } : dueAfterWorkingDays(calendar, due.subtract({ milliseconds: 1 }), missed);
}
