import {
  dueAfterPause, dueAfterWorkingDays,
} from '@lianban/working-calendar/working-days';
import { dueAfterWorkingHours, workingHoursBetween } from '@lianban/working-calendar/working-hours';
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
  const { due, provisionalYears } =
    limit.calendar === 'working_days'
      ? dueAfterWorkingDays(calendar, start, limit.days)
      : dueAfterWorkingHours(calendar, settings.workingHours, start, limit.hours);
  return { dueAt: fromTemporal(due), provisionalYears };
}

/**
 * The due instant after one more pause: an elapsed clock moves by the pause's length, a whole-day clock by the
 * working-day ends inside it (design.md 8), a working-hour clock keeps the hours it had left.
 */
export function dueMovedBy(limit: ClockLimit | null, dueAt: IsoInstant, pause: EndedPause, { calendar, settings }: DueContext): IsoInstant {
  if (limit === null || limit.calendar === 'elapsed') {
    return instantAt(milliseconds(dueAt) + milliseconds(pause.to) - milliseconds(pause.from));
  }
  const from = toTemporal(pause.from);
  const to = toTemporal(pause.to);
  if (limit.calendar === 'working_days') return fromTemporal(dueAfterPause(calendar, toTemporal(dueAt), from, to));
  const left = workingHoursBetween(calendar, settings.workingHours, from, toTemporal(dueAt));
  return left === 0 ? dueAt : fromTemporal(dueAfterWorkingHours(calendar, settings.workingHours, to, left).due);
}

/** A clock's due instant counted afresh from a start, with every ended pause in it; a promise only moves by its pauses. */
export function dueFrom(limit: ClockLimit, startedAt: IsoInstant, pauses: Clock['pauses'], context: DueContext): Due {
  const first = dueAfter(limit, startedAt, context);
  const dueAt = endedPauses(pauses).reduce((due, pause) => dueMovedBy(limit, due, pause, context), first.dueAt);
  return { dueAt, provisionalYears: first.provisionalYears };
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
