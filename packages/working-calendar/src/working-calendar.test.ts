import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CalendarError } from './calendar-error.ts';
import { workingCalendar, type CalendarAddition } from './working-calendar.ts';

const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CalendarError && error instanceof RangeError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a day of the calendar', () => {
  test.each([
    ['2026-10-01', false, '国庆节', 'statutory'],
    ['2026-10-10', true, '国庆节调休上班', 'make_up'],
    ['2026-10-11', false, null, 'weekend'],
    ['2026-10-12', true, null, 'weekday'],
  ] as const)('%s', (day, working, name, source) => {
    expect(calendar.day(day)).toEqual({ day, working, name, source, provisional: false });
    expect(calendar.isWorkingDay(day)).toBe(working);
  });

  test.each(['', 'tomorrow', '2026-1-1', '2026-02-29', '2026-13-01', '20261001', '2026-10-01T00:00', '2026-10-01\u0000', '+002026-10-01'])(
    '%j is no day',
    (day) => {
      expect(codeOf(() => calendar.day(day))).toBe('day_malformed');
    },
  );

  test.each(['1900-01-01', '1999-12-31', '2100-01-01', '9999-12-31', '0000-01-01'])('%s is out of range', (day) => {
    expect(codeOf(() => calendar.day(day))).toBe('date_out_of_range');
  });

  test('whatever the text, the answer is a day or a typed error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        ),
        (text) => {
          expect(['nothing was thrown', 'day_malformed', 'date_out_of_range']).toContain(codeOf(() => calendar.day(text)));
        },
      ),
    );
  });
});

describe('the calendar of a programme', () => {
  const withAdditions =
    (additions: CalendarAddition[], timeZone = 'Asia/Shanghai') =>
    () =>
      workingCalendar({ timeZone, additions });

  test('a zone that does not exist is refused', () => {
    expect(codeOf(withAdditions([], 'Asia/Nowhere'))).toBe('time_zone_unknown');
    expect(codeOf(withAdditions([], ''))).toBe('time_zone_unknown');
  });

  test('an addition needs a day, and a day at most one addition', () => {
    const addition: CalendarAddition = { day: '2026-11-11', kind: 'off', name: '系统割接' };
    expect(codeOf(withAdditions([{ ...addition, day: '11/11' }]))).toBe('day_malformed');
    expect(codeOf(withAdditions([{ ...addition, day: '2126-11-11' }]))).toBe('date_out_of_range');
    expect(codeOf(withAdditions([addition, { ...addition, kind: 'working' }]))).toBe('addition_repeated');
  });
});
