import { fromTemporal, toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { localDay, startOfDay, type DayInfo, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { earliestEffect as countWorkingDays, type CountedDay } from '@lianban/working-calendar/working-days';
import { Temporal } from 'temporal-polyfill';
import type { RegistrySettings } from '../registry-settings.ts';

/** The earliest a change may take effect (REG-03). */
export interface EarliestEffect {
  /** 00:00, in the programme's zone, of `day`. */
  readonly at: IsoInstant;
  /** Local day `YYYY-MM-DD` after the last counted working day. */
  readonly day: string;
  /** Whether a year was counted through whose official calendar is not known: the day may prove too early or too late (CAL-01). */
  readonly provisional: boolean;
  readonly provisionalYears: readonly number[];
}

/** The same with its count, to be read out day by day. */
export interface EarliestExplained extends EarliestEffect {
  readonly noticeWorkingDays: number;
  /** The day of submission; it is not counted. */
  readonly submissionDay: DayInfo;
  /** Every day looked at: working or not and why, and its number among the counted ones. */
  readonly days: readonly CountedDay[];
}

/**
 * REG-03: the day of submission is not counted; earliest is 00:00 of the day after the 15th whole working day.
 *
 * @throws CalendarError `date_out_of_range`, `duration_not_positive`, `duration_too_long`
 */
export function earliestEffect(submittedAt: IsoInstant, calendar: WorkingCalendar, settings: RegistrySettings): EarliestEffect {
  const { at, day, provisional, provisionalYears } = explainEarliest(submittedAt, calendar, settings);
  return { at, day, provisional, provisionalYears };
}

/** How `earliestEffect` came about, day by day. @throws CalendarError as `earliestEffect` */
export function explainEarliest(submittedAt: IsoInstant, calendar: WorkingCalendar, settings: RegistrySettings): EarliestExplained {
  const { noticeWorkingDays } = settings;
  const { due, startDay, counted, provisionalYears } = countWorkingDays(calendar, toTemporal(submittedAt), noticeWorkingDays);
  return {
    at: fromTemporal(due),
    day: localDay(calendar, due).toString(),
    provisional: provisionalYears.length > 0,
    provisionalYears,
    noticeWorkingDays,
    submissionDay: startDay,
    days: counted,
  };
}

/** The first instant of a local day, or null where the text names none of the calendar's days. */
export function dayBegins(day: string, calendar: WorkingCalendar): IsoInstant | null {
  try {
    calendar.day(day);
    return fromTemporal(startOfDay(calendar, Temporal.PlainDate.from(day)));
  } catch {
    return null;
  }
}

/** The local day of an instant, `YYYY-MM-DD`: of any, also where no working day is counted, for the registry answers as of any instant (REG-04). */
export function dayOf(instant: IsoInstant, { timeZone }: Pick<WorkingCalendar, 'timeZone'>): string {
  return toTemporal(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
