import { fromTemporal, toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';

/** A calendar month `YYYY-MM` in the programme's time zone; such texts sort by time. */
export type Month = string;

/** The programme's time zone, as the working calendar and the programme's settings carry it. */
export interface Zoned {
  /** IANA name of the zone in which days and months begin and end. */
  readonly timeZone: string;
}

/** No programme kept books before. */
export const EARLIEST_MONTH: Month = '2000-01';
/** The last whose neighbours people will ask for; beyond the year 9999 months are written in another form. */
const LAST_MONTH: Month = '2999-12';

const FORM = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text names a month that something may be said of: what is earlier or later is a slip of the pen. */
export function isMonth(text: string): text is Month {
  return FORM.test(text) && text >= EARLIEST_MONTH && text <= LAST_MONTH;
}

/** The month in which an instant lies where the programme is (domain.md 6: a complaint counts in the month it was accepted). */
export function monthOf(instant: IsoInstant, { timeZone }: Zoned): Month {
  return toTemporal(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
}

/** The day `YYYY-MM-DD` that it is where the programme is. */
export function localDay(instant: IsoInstant, { timeZone }: Zoned): string {
  return toTemporal(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The month so many months later; negative for earlier. @throws RangeError where the text names none */
export function monthAfter(month: Month, months = 1): Month {
  return yearMonth(month).add({ months }).toString();
}

/** The last `count` months that end with `month`, in order. @throws RangeError where the text names none */
export function monthsUpTo(month: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => monthAfter(month, index + 1 - count));
}

/** The first instant of the month. @throws RangeError where the text names none */
export function monthBegins(month: Month, { timeZone }: Zoned): IsoInstant {
  return fromTemporal(yearMonth(month).toPlainDate({ day: 1 }).toZonedDateTime(timeZone).toInstant());
}

/** The end of the month, exclusive: the first instant of the next. @throws RangeError where the text names none */
export function monthEnds(month: Month, zone: Zoned): IsoInstant {
  return monthBegins(monthAfter(month), zone);
}

function yearMonth(month: Month): Temporal.PlainYearMonth {
  if (!FORM.test(month)) throw new RangeError(`no month: ${JSON.stringify(month)}`);
  return Temporal.PlainYearMonth.from(month);
}
