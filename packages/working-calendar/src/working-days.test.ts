import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CalendarError } from './calendar-error.ts';
import { workingCalendar } from './working-calendar.ts';
import { dueAfterPause, dueAfterWorkingDays, workingDayEndsBetween } from './working-days.ts';

const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
const compare = Temporal.Instant.compare;
const local = (text: string) => Temporal.Instant.from(`${text}+08:00`);

/** Any millisecond of 2018 to 2028: official years and computed ones on both sides. */
const anInstant = fc
  .integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2028, 11, 31) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
const aNumberOfDays = fc.integer({ min: 1, max: 40 });
const somePause = fc.tuple(anInstant, fc.integer({ min: 0, max: 60 * 24 * 60 })).map(([from, minutes]) => ({
  from,
  to: from.add({ minutes }),
}));

describe('counting whole working days', () => {
  test('every counted step adds up: as many working days as asked, the last one last, none off', () => {
    fc.assert(
      fc.property(anInstant, aNumberOfDays, (start, days) => {
        const { due, counted } = dueAfterWorkingDays(calendar, start, days);
        const working = counted.filter(({ nth }) => nth !== null);
        expect(working.map(({ nth }) => nth)).toEqual(Array.from({ length: days }, (_, index) => index + 1));
        expect(working.every(({ day }) => calendar.isWorkingDay(day))).toBe(true);
        expect(counted.at(-1)?.nth).toBe(days);
        const lastMoment = due.subtract({ milliseconds: 1 }).toZonedDateTimeISO('Asia/Shanghai');
        expect(lastMoment.toPlainDate().toString()).toBe(counted.at(-1)?.day);
        expect(due.toZonedDateTimeISO('Asia/Shanghai').toPlainTime().toString()).toBe('00:00:00');
      }),
    );
  });

  test('one day more is due later, a later start is never due earlier', () => {
    fc.assert(
      fc.property(anInstant, aNumberOfDays, fc.nat({ max: 1e10 }), (start, days, wait) => {
        const { due } = dueAfterWorkingDays(calendar, start, days);
        expect(compare(dueAfterWorkingDays(calendar, start, days + 1).due, due)).toBe(1);
        expect(compare(dueAfterWorkingDays(calendar, start.add({ milliseconds: wait }), days).due, due)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a count may be split: some days, and the rest from the last moment of those', () => {
    fc.assert(
      fc.property(anInstant, aNumberOfDays, aNumberOfDays, (start, first, rest) => {
        const half = dueAfterWorkingDays(calendar, start, first).due.subtract({ milliseconds: 1 });
        const whole = dueAfterWorkingDays(calendar, start, first + rest).due;
        expect(dueAfterWorkingDays(calendar, half, rest).due.equals(whole)).toBe(true);
      }),
    );
  });

  test.each([
    [0, 'duration_not_positive'],
    [-1, 'duration_not_positive'],
    [1.5, 'duration_not_positive'],
    [Number.NaN, 'duration_not_positive'],
    [Number.POSITIVE_INFINITY, 'duration_not_positive'],
    [1001, 'duration_too_long'],
  ])('%d days: %s', (days, code) => {
    expect(() => dueAfterWorkingDays(calendar, local('2026-03-02T10:00'), days)).toThrow(expect.objectContaining({ code }));
  });

  test.each(['1900-06-01T10:00', '1999-12-31T23:59:59.999', '2100-01-01T00:00'])('a start at %s is out of range', (start) => {
    expect(() => dueAfterWorkingDays(calendar, local(start), 1)).toThrow(expect.objectContaining({ code: 'date_out_of_range' }));
  });

  test('a count that would leave the calendar ends with an error, even where every day is off', () => {
    const additions = Array.from({ length: 31 }, (_, index) => ({
      day: `2099-12-${String(index + 1).padStart(2, '0')}`,
      kind: 'off' as const,
      name: '停业',
    }));
    const closed = workingCalendar({ timeZone: 'Asia/Shanghai', additions });
    expect(() => dueAfterWorkingDays(closed, local('2099-12-01T10:00'), 1)).toThrow(CalendarError);
  });
});

describe('ends of working days inside a stretch of time', () => {
  test('they add up over any cut', () => {
    fc.assert(
      fc.property(somePause, fc.double({ min: 0, max: 1, noNaN: true }), ({ from, to }, share) => {
        const cut = from.add({ milliseconds: Math.floor((to.epochMilliseconds - from.epochMilliseconds) * share) });
        const whole = workingDayEndsBetween(calendar, from, to);
        expect(workingDayEndsBetween(calendar, from, cut) + workingDayEndsBetween(calendar, cut, to)).toBe(whole);
      }),
    );
  });

  test('from the start to the due instant lie the counted days, and the start day where it was a working day', () => {
    fc.assert(
      fc.property(anInstant, aNumberOfDays, (start, days) => {
        const { due, startDay } = dueAfterWorkingDays(calendar, start, days);
        expect(workingDayEndsBetween(calendar, start, due)).toBe(days + (startDay.working ? 1 : 0));
      }),
    );
  });

  test('a stretch that ends before it begins is refused', () => {
    const at = local('2026-03-02T10:00');
    expect(workingDayEndsBetween(calendar, at, at)).toBe(0);
    expect(() => workingDayEndsBetween(calendar, at, at.subtract({ milliseconds: 1 }))).toThrow(
      expect.objectContaining({ code: 'range_reversed' }),
    );
  });
});

describe('a pause of a whole-day clock', () => {
  test('neither loses nor gains: as many working-day ends lie ahead afterwards as before', () => {
    fc.assert(
      fc.property(
        anInstant,
        aNumberOfDays,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 60 * 24 * 60 }),
        (start, days, share, minutes) => {
          const { due } = dueAfterWorkingDays(calendar, start, days);
          const running = due.epochMilliseconds - start.epochMilliseconds - 1;
          const pausedAt = start.add({ milliseconds: Math.floor(running * share) });
          const resumedAt = pausedAt.add({ minutes });
          const { due: moved } = dueAfterPause(calendar, due, pausedAt, resumedAt);
          expect(workingDayEndsBetween(calendar, resumedAt, moved)).toBe(workingDayEndsBetween(calendar, pausedAt, due));
          expect(compare(moved, due)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('two pauses end to end move as far as one of both', () => {
    fc.assert(
      fc.property(anInstant, aNumberOfDays, fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }), (start, days, first, second) => {
        const { due } = dueAfterWorkingDays(calendar, start, days);
        const between = start.add({ minutes: first });
        const end = between.add({ minutes: second });
        const stepwise = dueAfterPause(calendar, dueAfterPause(calendar, due, start, between).due, between, end);
        expect(stepwise.due.equals(dueAfterPause(calendar, due, start, end).due)).toBe(true);
      }),
    );
  });

  test('a move into a year without an official calendar says so (CAL-01)', () => {
    const { due } = dueAfterWorkingDays(calendar, local('2026-12-29T10:00'), 1);
    const moved = dueAfterPause(calendar, due, local('2026-12-30T10:00'), local('2026-12-31T10:00'));
    expect(moved.provisionalYears).toEqual([]);
    expect(dueAfterPause(calendar, due, local('2026-12-29T12:00'), local('2026-12-31T10:00')).provisionalYears).toEqual([2027]);
  });

  test('a pause inside one day, or inside a holiday, moves nothing', () => {
    const { due } = dueAfterWorkingDays(calendar, local('2026-09-29T10:00'), 2);
    expect(dueAfterPause(calendar, due, local('2026-09-30T09:00'), local('2026-09-30T17:00')).due.equals(due)).toBe(true);
    expect(dueAfterPause(calendar, due, local('2026-10-01T00:00'), local('2026-10-07T23:59:59.999')).due.equals(due)).toBe(true);
  });
});
