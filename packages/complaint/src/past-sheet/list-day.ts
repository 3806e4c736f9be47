import { Temporal } from 'temporal-polyfill';
import type { IsoInstant } from '../vocabulary.ts';

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?)?$/;
/** `20250304`, as many systems export it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since the last of 1899, as workbooks keep dates; with the time of the day behind the point. */
const SERIAL = /^(\d{5})(\.\d+)?$/;
const DAY_OF_SERIAL_0 = '1899-12-30';
const MINUTES = 24 * 60;
const NOON = 12 * 60;

/**
 * The instant a cell of a list means, in the programme's zone; null where it means none. A day without a time is its noon, or the
 * present where that day's noon has not come: so days on one list follow each other as they do on the calendar.
 */
function listedInstant(cell: string, timeZone: string, now: IsoInstant): IsoInstant | null {
  const found = dayAndMinute(cell);
  if (found === null) return null;
  const { day, minute } = found;
  const instant = day.toZonedDateTime({ timeZone, plainTime: timeOf(minute ?? NOON) }).toInstant();
  const iso = new Date(instant.epochMilliseconds).toISOString();
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return minute === null && day.equals(today) && iso > now ? now : iso;
}

/** The same for the cells of a list, on which the same days stand again and again. */
export function listedInstants(timeZone: string, now: IsoInstant): (cell: string) => IsoInstant | null {
  const known = new Map<string, IsoInstant | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const instant = listedInstant(cell, timeZone, now);
    known.set(cell, instant);
    return instant;
  };
}

function dayAndMinute(cell: string): { readonly day: Temporal.PlainDate; readonly minute: number | null } | null {
  const serial = SERIAL.exec(cell);
  if (serial !== null) {
    const share = Number(serial[2] ?? 0);
    const minute = share === 0 ? null : Math.min(MINUTES - 1, Math.round(share * MINUTES));
    return { day: Temporal.PlainDate.from(DAY_OF_SERIAL_0).add({ days: Number(serial[1]) }), minute };
  }
  const [, year, month, date, hour, past] = DAY.exec(cell) ?? COMPACT.exec(cell) ?? [];
  if (year === undefined) return null;
  try {
    const day = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(date) }, { overflow: 'reject' });
    if (hour === undefined) return { day, minute: null };
    const minute = Number(hour) * 60 + Number(past);
    return minute < MINUTES && Number(past) < 60 ? { day, minute } : null;
  } catch {
    return null;
  }
}

const timeOf = (minute: number): Temporal.PlainTime => new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);

/** The day of an instant as lists write it, in the programme's zone. */
export const listedDay = (at: IsoInstant, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
