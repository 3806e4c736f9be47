import { Temporal } from 'temporal-polyfill';
import type { FieldChecks } from '../decide/field-checks.ts';
import { fromTemporal, toTemporal } from '../instant.ts';
import type { IsoInstant } from '../vocabulary.ts';

/** How far ahead a follow-up's day may lie: what takes longer is another order. */
const WITHIN_DAYS = 366;

/** The local day of an instant. */
export function localDay(at: IsoInstant, timeZone: string): string {
  return dateOf(at, timeZone).toString();
}

/** A day by whose end something is to be done, today at the earliest, and that end, exclusive; what is wrong with it is noted. */
export function dueDay(
  checks: FieldChecks,
  field: string,
  text: string,
  now: IsoInstant,
  timeZone: string,
): { day: string; at: IsoInstant } {
  const today = dateOf(now, timeZone);
  const day = within(checks, field, text, today, today.add({ days: WITHIN_DAYS })) ?? today;
  return { day: day.toString(), at: fromTemporal(day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()) };
}

/** A day on which something was done: today at the latest, not before `since`; what is wrong with it is noted. */
export function doneDay(
  checks: FieldChecks,
  field: string,
  text: string,
  { now, since, timeZone }: { readonly now: IsoInstant; readonly since: IsoInstant; readonly timeZone: string },
): string {
  const today = dateOf(now, timeZone);
  return (within(checks, field, text, dateOf(since, timeZone), today) ?? today).toString();
}

function within(
  checks: FieldChecks,
  field: string,
  text: string,
  earliest: Temporal.PlainDate,
  latest: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (text === '') {
    checks.add(field, 'required');
    return null;
  }
  const day = dayIn(text);
  if (day === null) checks.add(field, 'not_a_day');
  else if (Temporal.PlainDate.compare(day, earliest) < 0) checks.add(field, 'too_early', earliest.toString());
  else if (Temporal.PlainDate.compare(day, latest) > 0) checks.add(field, 'too_late', latest.toString());
  return day;
}

function dayIn(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function dateOf(at: IsoInstant, timeZone: string): Temporal.PlainDate {
  return toTemporal(at).toZonedDateTimeISO(timeZone).toPlainDate();
}
