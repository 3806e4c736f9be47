import { Temporal } from 'temporal-polyfill';
import { CalendarError } from './calendar-error.ts';
import { isOfficialYear, statutoryDay } from './statutory-year.ts';

/** A day a programme adds to or takes from the statutory calendar; it wins over it (CAL-01). */
export interface CalendarAddition {
  /** Local date `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
}

/** What a day is and why (CAL-01). */
export interface DayInfo {
  /** Local date `YYYY-MM-DD`. */
  readonly day: string;
  readonly working: boolean;
  /** Name of the holiday, make-up day or addition, as its source wrote it; null for a plain weekday or weekend. */
  readonly name: string | null;
  readonly source: 'statutory' | 'make_up' | 'weekend' | 'addition' | 'weekday';
  /** Computed from weekends because the year's official calendar is not known. */
  readonly provisional: boolean;
}

/** Days off and on of one programme, in its time zone. */
export interface WorkingCalendar {
  /** IANA name of the zone in which days begin and end. */
  readonly timeZone: string;
  /** @throws CalendarError `day_malformed`, `date_out_of_range` */
  day(day: string): DayInfo;
  isWorkingDay(day: string): boolean;
  /** Whether the year's official calendar is not known, so that its days are computed from weekends (CAL-01). */
  provisional(year: number): boolean;
}

/** Years outside are refused: a date there is a slip of the pen, and no count runs on for ever. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * The calendar of a programme: statutory holidays and make-up days, with the programme's own additions over them (CAL-01).
 *
 * @throws CalendarError `time_zone_unknown`, `day_malformed`, `date_out_of_range`, `addition_repeated`
 */
export function workingCalendar(options: { timeZone: string; additions?: readonly CalendarAddition[] }): WorkingCalendar {
  const { timeZone } = options;
  assertTimeZone(timeZone);
  const additions = new Map<string, CalendarAddition>();
  for (const addition of options.additions ?? []) {
    parseDay(addition.day);
    if (additions.has(addition.day)) throw new CalendarError('addition_repeated', addition.day);
    additions.set(addition.day, addition);
  }
  const day = (text: string): DayInfo => {
    const date = parseDay(text);
    const addition = additions.get(text);
    if (addition !== undefined) {
      return { day: text, working: addition.kind === 'working', name: addition.name, source: 'addition', provisional: false };
    }
    const statutory = statutoryDay(text);
    if (statutory !== null) {
      return { day: text, ...statutory, source: statutory.working ? 'make_up' : 'statutory', provisional: false };
    }
    const working = date.dayOfWeek <= 5;
    return { day: text, working, name: null, source: working ? 'weekday' : 'weekend', provisional: !isOfficialYear(date.year) };
  };
  return { timeZone, day, isWorkingDay: (text) => day(text).working, provisional: (year) => !isOfficialYear(year) };
}

/**
 * The local date of an instant in the calendar's zone.
 *
 * @throws CalendarError `date_out_of_range`
 */
export function localDay(calendar: WorkingCalendar, instant: Temporal.Instant): Temporal.PlainDate {
  return inRange(instant.toZonedDateTimeISO(calendar.timeZone).toPlainDate());
}

/** The first instant of a local date: 00:00, or the first minute that exists where the zone's clocks skip midnight. */
export function startOfDay(calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(calendar.timeZone).toInstant();
}

function parseDay(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new CalendarError('day_malformed', JSON.stringify(text));
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from(text);
  } catch {
    throw new CalendarError('day_malformed', JSON.stringify(text));
  }
  return inRange(date);
}

function inRange(date: Temporal.PlainDate): Temporal.PlainDate {
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) throw new CalendarError('date_out_of_range', date.toString());
  return date;
}

function assertTimeZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw new CalendarError('time_zone_unknown', JSON.stringify(timeZone));
  }
}
