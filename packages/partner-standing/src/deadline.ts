import { fromTemporal } from '@lianban/complaint/instant';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { CalendarError } from '@lianban/working-calendar/calendar-error';
import { startOfDay, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import type { StandingChecks } from './decision.ts';

/** 24:00 of a local day `YYYY-MM-DD`, as an exclusive end; what is wrong with it is noted: no day, or over by `after`. */
export function endOfDay(
  checks: StandingChecks,
  field: string,
  day: string,
  after: IsoInstant,
  calendar: WorkingCalendar,
): IsoInstant | null {
  const date = dayIn(day, calendar);
  if (date === null) {
    checks.note(field, 'not_a_day');
    return null;
  }
  const end = fromTemporal(startOfDay(calendar, date.add({ days: 1 })));
  if (end <= after) checks.add(field, 'not_in_the_future', after);
  return end;
}

/** The day a text names, or null where it names none of the calendar's. */
export function dayIn(day: string, calendar: WorkingCalendar): Temporal.PlainDate | null {
  try {
    calendar.day(day);
    return Temporal.PlainDate.from(day);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
