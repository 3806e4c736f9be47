import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workingCalendar } from './working-calendar.ts';
import { dueAfterWorkingHours, workingHoursBetween, type WorkingHours } from './working-hours.ts';

const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
const PLAN: WorkingHours[] = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const local = (text: string) => Temporal.Instant.from(`${text}+08:00`);
const start = local('2026-03-02T10:00');

const anInstant = fc
  .integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2028, 11, 31) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
/** Hours to the millisecond, up to a week of work. */
const someHours = fc.integer({ min: 1, max: 40 * 3_600_000 }).map((milliseconds) => milliseconds / 3_600_000);

/** Plans of one to three stretches, cut at whole minutes of the day. */
const aPlan = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.sort((a, b) => a - b))
  .map((minutes) =>
    Array.from({ length: Math.floor(minutes.length / 2) }, (_, index) => ({
      from: clockTime(minutes[2 * index] ?? 0),
      to: clockTime(minutes[2 * index + 1] ?? 0),
    })),
  );

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('counting working hours', () => {
  test('between the start and the due instant lie exactly the hours, for any plan', () => {
    fc.assert(
      fc.property(anInstant, someHours, aPlan, (from, hours, plan) => {
        const { due, begins, counted } = dueAfterWorkingHours(calendar, plan, from, hours);
        expect(workingHoursBetween(calendar, plan, from, due)).toBe(hours);
        expect(workingHoursBetween(calendar, plan, from, begins)).toBe(0);
        const spans = counted.flatMap((day) => day.spans);
        const sum = spans.reduce((total, span) => total + span.to.epochMilliseconds - span.from.epochMilliseconds, 0);
        expect(sum).toBe(Math.round(hours * 3_600_000));
        expect(spans.at(-1)?.to.equals(due)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a count may be split at any working moment', () => {
    fc.assert(
      fc.property(anInstant, someHours, someHours, (from, first, rest) => {
        const half = dueAfterWorkingHours(calendar, PLAN, from, first).due;
        const whole = dueAfterWorkingHours(calendar, PLAN, from, first + rest).due;
        expect(dueAfterWorkingHours(calendar, PLAN, half, rest).due.equals(whole)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('hours between add up over any cut', () => {
    fc.assert(
      fc.property(anInstant, fc.nat({ max: 9e8 }), fc.nat({ max: 9e8 }), (from, first, second) => {
        const cut = from.add({ milliseconds: first });
        const to = cut.add({ milliseconds: second });
        const parts = workingHoursBetween(calendar, PLAN, from, cut) + workingHoursBetween(calendar, PLAN, cut, to);
        expect(parts).toBeCloseTo(workingHoursBetween(calendar, PLAN, from, to), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('a stretch may run to 24:00 and on into the next day', () => {
    const shifts = [{ from: '00:00', to: '24:00' }];
    expect(dueAfterWorkingHours(calendar, shifts, start, 24).due.equals(start.add({ hours: 24 }))).toBe(true);
  });

  test('where the zone changes its clocks, hours are elapsed hours', () => {
    const berlin = workingCalendar({ timeZone: 'Europe/Berlin', additions: [{ day: '2026-03-29', kind: 'working', name: 'Inventur' }] });
    const night = [{ from: '00:00', to: '06:00' }];
    const midnight = Temporal.Instant.from('2026-03-28T23:00Z');
    expect(workingHoursBetween(berlin, night, midnight, midnight.add({ hours: 12 }))).toBe(5);
  });

  test.each([
    ['no hours at all', []],
    ['an end before its beginning', [{ from: '12:00', to: '09:00' }]],
    ['an empty stretch', [{ from: '09:00', to: '09:00' }]],
    [
      'overlapping stretches',
      [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '18:00' },
      ],
    ],
    [
      'stretches out of order',
      [
        { from: '13:30', to: '18:00' },
        { from: '09:00', to: '12:00' },
      ],
    ],
    ['a time that is none', [{ from: '9:00', to: '12:00' }]],
    ['an hour that is none', [{ from: '09:00', to: '25:00' }]],
    ['a beginning at 24:00', [{ from: '24:00', to: '24:00' }]],
  ])('a plan with %s is refused', (_, plan) => {
    expect(() => dueAfterWorkingHours(calendar, plan, start, 1)).toThrow(expect.objectContaining({ code: 'hours_plan_invalid' }));
    expect(() => workingHoursBetween(calendar, plan, start, start)).toThrow(expect.objectContaining({ code: 'hours_plan_invalid' }));
  });

  test.each([
    [0, 'duration_not_positive'],
    [-2, 'duration_not_positive'],
    [Number.NaN, 'duration_not_positive'],
    [1e-9, 'duration_not_positive'],
    [10_001, 'duration_too_long'],
    [Number.POSITIVE_INFINITY, 'duration_too_long'],
  ])('%d hours: %s', (hours, code) => {
    expect(() => dueAfterWorkingHours(calendar, PLAN, start, hours)).toThrow(expect.objectContaining({ code }));
  });

  test.each(['1900-01-01T10:00', '2100-01-01T10:00', '2099-12-31T17:30'])('a count from %s leaves the calendar', (from) => {
    expect(() => dueAfterWorkingHours(calendar, PLAN, local(from), 5)).toThrow(expect.objectContaining({ code: 'date_out_of_range' }));
  });

  test('a stretch of time that ends before it begins is refused', () => {
    expect(() => workingHoursBetween(calendar, PLAN, start, start.subtract({ milliseconds: 1 }))).toThrow(
      expect.objectContaining({ code: 'range_reversed' }),
    );
  });
});
