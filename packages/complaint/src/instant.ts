import { Temporal } from 'temporal-polyfill';
import type { IsoInstant } from './vocabulary.ts';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** Milliseconds since 1970 of an instant of our own form. */
export function milliseconds(instant: IsoInstant): number {
  return Date.parse(instant);
}

/** The instant, in the one form whose strings sort by time. */
export function instantAt(epochMilliseconds: number): IsoInstant {
  return new Date(epochMilliseconds).toISOString();
}

/** The instant so many elapsed hours later (24×7). */
export function hoursAfter(instant: IsoInstant, hours: number): IsoInstant {
  return instantAt(milliseconds(instant) + Math.round(hours * MS_PER_HOUR));
}

/** The instant so many times 24 hours later; negative for earlier. */
export function daysAfter(instant: IsoInstant, days: number): IsoInstant {
  return instantAt(milliseconds(instant) + days * MS_PER_DAY);
}

/** An instant as someone wrote it (any offset), in our own form; null where it is none or its year has not four digits. */
export function canonicalInstant(text: string): IsoInstant | null {
  try {
    const instant = instantAt(Temporal.Instant.from(text).epochMilliseconds);
    return /^\d{4}-/.test(instant) ? instant : null;
  } catch {
    return null;
  }
}

/** The same instant for the working calendar. */
export function toTemporal(instant: IsoInstant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds(instant));
}

/** An instant of the working calendar in our own form. */
export function fromTemporal(instant: Temporal.Instant): IsoInstant {
  return instantAt(instant.epochMilliseconds);
}
