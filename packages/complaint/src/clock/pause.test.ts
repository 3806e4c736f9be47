import { describe, expect, test } from '@jest/globals';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { workingDayEndsBetween } from '@lianban/working-calendar/working-days';
import { workingHoursBetween } from '@lianban/working-calendar/working-hours';
import fc from 'fast-check';
import { instantAt, milliseconds, toTemporal } from '../instant.ts';
import { DEFAULT_SETTINGS, type ClockLimit } from '../settings.ts';
import type { Clock } from '../state.ts';
import type { IsoInstant } from '../vocabulary.ts';
import { dueAfter, dueFrom, warningsOf } from './due.ts';
import { clockResumed } from './pause.ts';

const settings = DEFAULT_SETTINGS;
const calendar = workingCalendar({ timeZone: settings.timeZone });
const context = { calendar, settings };

/** From 2025 to 2028: holidays, make-up days, computed years. */
const anInstant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) }).map(instantAt);
const minutes = fc.integer({ min: 0, max: 15 * 24 * 60 });
const aLimit = fc.oneof<fc.Arbitrary<ClockLimit>[]>(
  fc.record({ calendar: fc.constant('elapsed' as const), hours: fc.integer({ min: 1, max: 96 }) }),
  fc.record({ calendar: fc.constant('working_days' as const), days: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ calendar: fc.constant('working_hours' as const), hours: fc.integer({ min: 1, max: 20 }) }),
);
const later = (instant: IsoInstant, by: number) => instantAt(milliseconds(instant) + by * 60_000);

function paused(limit: ClockLimit, startedAt: IsoInstant, pausedAt: IsoInstant): Clock {
  const { dueAt } = dueAfter(limit, startedAt, context);
  return {
    id: 'clock',
    workOrderId: 'order',
    rule: 'CLK-03',
    part: 'reply',
    holderTenantId: 'partner-a',
    state: 'paused',
    limit,
    startedAt,
    dueAt,
    warnAt: warningsOf(startedAt, dueAt, [50, 80]),
    warnedPercent: 0,
    pausedAt,
    pauseReason: 'waiting_for_customer',
    pauses: [{ from: pausedAt, to: null, reason: 'waiting_for_customer' }],
    stoppedAt: null,
    breachedAt: null,
    lateByMs: 0,
    settingsVersion: 1,
    provisionalYears: [],
  };
}

/** What is left of a clock's own time from an instant to its end. */
function left(limit: ClockLimit, from: IsoInstant, dueAt: IsoInstant): number {
  if (limit.calendar === 'elapsed') return milliseconds(dueAt) - milliseconds(from);
  const [start, end] = [toTemporal(from), toTemporal(dueAt)];
  return limit.calendar === 'working_days'
    ? workingDayEndsBetween(calendar, start, end)
    : workingHoursBetween(calendar, settings.workingHours, start, end);
}

describe('a pause', () => {
  test('never loses or gains time, on any calendar', () => {
    fc.assert(
      fc.property(aLimit, anInstant, minutes, minutes, (limit, startedAt, until, length) => {
        const pausedAt = later(startedAt, until);
        const clock = paused(limit, startedAt, pausedAt);
        // What is past due is breached, not paused.
        fc.pre(pausedAt < clock.dueAt);
        const resumedAt = later(pausedAt, length);
        const { dueAt } = clockResumed(clock, resumedAt, context);
        expect(left(limit, resumedAt, dueAt)).toBeCloseTo(left(limit, pausedAt, clock.dueAt), 6);
        expect(dueAt >= clock.dueAt).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of no length changes nothing', () => {
    fc.assert(
      fc.property(aLimit, anInstant, minutes, (limit, startedAt, until) => {
        const pausedAt = later(startedAt, until);
        const clock = paused(limit, startedAt, pausedAt);
        fc.pre(pausedAt < clock.dueAt && limit.calendar !== 'working_hours');
        expect(clockResumed(clock, pausedAt, context)).toMatchObject({ clockId: 'clock', dueAt: clock.dueAt, warnAt: clock.warnAt });
      }),
    );
  });

  test('counted one by one or all afresh comes to the same', () => {
    fc.assert(
      fc.property(aLimit, anInstant, minutes, minutes, (limit, startedAt, until, length) => {
        const pausedAt = later(startedAt, until);
        const clock = paused(limit, startedAt, pausedAt);
        fc.pre(pausedAt < clock.dueAt);
        const to = later(pausedAt, length);
        const pauses = [{ from: pausedAt, to, reason: 'waiting_for_customer' as const }];
        expect(dueFrom(limit, startedAt, pauses, context).dueAt).toBe(clockResumed(clock, to, context).dueAt);
      }),
    );
  });

  test('warnings keep their order, before the due instant', () => {
    fc.assert(
      fc.property(aLimit, anInstant, minutes, minutes, (limit, startedAt, until, length) => {
        const pausedAt = later(startedAt, until);
        const clock = paused(limit, startedAt, pausedAt);
        fc.pre(pausedAt < clock.dueAt);
        const { dueAt, warnAt } = clockResumed(clock, later(pausedAt, length), context);
        const instants = [...warnAt.map(({ at }) => at), dueAt];
        expect(instants).toEqual([...instants].sort());
      }),
    );
  });
});
