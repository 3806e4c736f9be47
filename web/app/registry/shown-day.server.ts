import { instantOf, isDay, localDay } from '#app/clock/day-time.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** Which day's registry the address asks for. */
export interface ShownDay {
  readonly day: string;
  /** Whether the address named it; else it is now. */
  readonly chosen: boolean;
  /** Null: now. Of a chosen day its end, so that what changed in its course is shown. */
  readonly asOf: string | null;
  /** The picture's first day, and the day after its last. */
  readonly from: string;
  readonly to: string;
}

const DAYS_BEFORE = 183;
const DAYS_AFTER = 92;
/** Working calendars know no day outside: a picture ends there. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

/** Reads the address; a day that is none, or beyond what is known, is today. */
export async function shownDay(asking: Asking, viewer: Viewer, params: URLSearchParams): Promise<ShownDay> {
  const timeZone = await programmeZone(asking, viewer);
  const today = localDay(nowOf(asking.context), timeZone);
  const wanted = params.get('day') ?? '';
  const end = wanted.startsWith('20') && isDay(wanted) ? instantOf(`${plus(wanted, 1)}T00:00`, timeZone) : null;
  const chosen = end !== null && wanted !== today;
  const day = chosen ? wanted : today;
  return {
    day,
    chosen,
    asOf: chosen ? new Date(Date.parse(end) - 1).toISOString() : null,
    from: later(FIRST_DAY, plus(day, -DAYS_BEFORE)),
    to: earlier(LAST_DAY, plus(day, DAYS_AFTER)),
  };
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** A day so many days later. */
function plus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
