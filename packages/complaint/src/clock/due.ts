import { dueAfterPause, dueAfterWorkingDays } from '@lianban/working-calendar/working-days';
import { dueAfterWorkingHours, workingHoursBetween } from '@lianban/working-calendar/working-hours';
import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { fromTemporal, hoursAfter, instantAt, milliseconds, toTemporal } from '../instant.ts';
import type { ClockLimit, ProgrammeSettings } from '../settings.ts';
import type { Clock } from '../state.ts';
import type { IsoInstant } from '../vocabulary.ts';

/** What a due instant is computed with besides the clock itself. */
export interface DueContext {
  readonly calendar: WorkingCalendar;
  readonly settings: ProgrammeSettings;
}

/** When a clock is due (exclusive), and what of the calendar was only computed (CAL-01). */
export interface Due {
  readonly dueAt: IsoInstant;
  readonly provisionalYears: number[];
}

/** A pause that has ended. */
export interface EndedPause {
  readonly from: IsoInstant;
  readonly to: IsoInstant;
}

/** When a clock started at `startedAt` is due: elapsed hours, whole working days (CAL-02) or working hours (CAL-03). */
export function dueAfter(limit: ClockLimit, startedAt: IsoInstant, { calendar, settings }: DueContext): Due {
  if (limit.calendar === 'elapsed') return { dueAt: hoursAfter(startedAt, limit.hours), provisionalYears: [] };
  const start = toTemporal(startedAt);
  return limit.calendar === 'working_days'
    ? inOurForm(dueAfterWorkingDays(calendar, start, limit.days))
    : inOurForm(dueAfterWorkingHours(calendar, settings.workingHours, start, limit.hours));
}

/**
 * The due instant after one more pause: an elapsed clock moves by the pause's length, a whole-day clock by the
 * working-day ends inside it (design.md 8), a working-hour clock keeps the hours it had left.
 */
export function dueMovedBy(limit: ClockLimit | null, dueAt: IsoInstant, pause: EndedPause, { calendar, settings }: DueContext): Due {
  if (limit === null || limit.calendar === 'elapsed') {
    return { dueAt: instantAt(milliseconds(dueAt) + milliseconds(pause.to) - milliseconds(pause.from)), provisionalYears: [] };
  }
  const from = toTemporal(pause.from);
  const to = toTemporal(pause.to);
  if (limit.calendar === 'working_days') return inOurForm(dueAfterPause(calendar, toTemporal(dueAt), from, to));
  const left = workingHoursBetween(calendar, settings.workingHours, from, toTemporal(dueAt));
  return left === 0 ? { dueAt, provisionalYears: [] } : inOurForm(dueAfterWorkingHours(calendar, settings.workingHours, to, left));
}

function inOurForm({ due, provisionalYears }: { due: Temporal.Instant; provisionalYears: number[] }): Due {
  return { dueAt: fromTemporal(due), provisionalYears };
}

/** Years named once, in order, so that two counts can be compared. */
export function yearsTogether(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

/** A clock's due instant counted afresh from a start, with every ended pause in it; a promise only moves by its pauses. */
export function dueFrom(limit: ClockLimit, startedAt: IsoInstant, pauses: Clock['pauses'], context: DueContext): Due {
  return endedPauses(pauses).reduce<Due>(
    (due, pause) => {
      const moved = dueMovedBy(limit, due.dueAt, pause, context);
      return { dueAt: moved.dueAt, provisionalYears: yearsTogether(due.provisionalYears, moved.provisionalYears) };
    },
    dueAfter(limit, startedAt, context),
  );
}

function endedPauses(pauses: Clock['pauses']): readonly EndedPause[] {
  return pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
}

/** The instants at which a clock warns: shares of its span from start to due, in elapsed time on every calendar (domain.md 3). */
export function warningsOf(startedAt: IsoInstant, dueAt: IsoInstant, percents: readonly number[]): { percent: number; at: IsoInstant }[] {
  const start = milliseconds(startedAt);
  const span = milliseconds(dueAt) - start;
  return percents.map((percent) => ({ percent, at: instantAt(start + Math.round((span * percent) / 100)) }));
}
