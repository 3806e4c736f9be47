import { describe, expect, test } from '@jest/globals';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import { shanghai } from '@lianban/complaint/testing/story';
import fc from 'fast-check';
import { EARLIEST_MONTH, isMonth, monthAfter, monthBegins, monthEnds, monthOf, monthsUpTo } from './month.ts';

const ZONE = { timeZone: 'Asia/Shanghai' };

describe('the month of an instant', () => {
  test.each([
    ['2026-09-30 23:59:59.999', '2026-09'],
    ['2026-10-01 00:00', '2026-10'],
    ['2026-12-31 23:59', '2026-12'],
    ['2028-02-29 12:00', '2028-02'],
  ])('%s in Shanghai: %s', (local, month) => expect(monthOf(shanghai(local), ZONE)).toBe(month));

  test('is the programme’s, not that of UTC', () => {
    expect(monthOf('2026-09-30T16:00:00.000Z', ZONE)).toBe('2026-10');
    expect(monthOf('2026-09-30T16:00:00.000Z', { timeZone: 'UTC' })).toBe('2026-09');
  });
});

describe('months as a row', () => {
  test.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -24, '2024-03'],
  ])('%s and %d: %s', (month, count, expected) => expect(monthAfter(month, count)).toBe(expected));

  test('the last three', () => expect(monthsUpTo('2027-01', 3)).toEqual(['2026-11', '2026-12', '2027-01']));

  test.each(['2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', ''])('%j is no month', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => monthAfter(text)).toThrow(RangeError);
  });

  test.each(['0000-01', '0001-01', '1999-12', '3000-01', '9999-12'])(
    'nobody says anything of %s, but its neighbours can be reckoned',
    (text) => {
      expect(isMonth(text)).toBe(false);
      expect(() => monthAfter(text)).not.toThrow();
    },
  );

  test('the months before the earliest can be looked back at', () => {
    expect(isMonth(EARLIEST_MONTH)).toBe(true);
    expect(monthsUpTo(EARLIEST_MONTH, 24).every((month) => monthBegins(month, ZONE) < monthEnds(month, ZONE))).toBe(true);
  });
});

test('every instant lies in its month, and months neither overlap nor leave a gap', () => {
  const instants = fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2099, 11, 30) }).map(instantAt);
  fc.assert(
    fc.property(instants, fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'UTC'), (instant, timeZone) => {
      const month = monthOf(instant, { timeZone });
      const ends = monthEnds(month, { timeZone });
      expect(monthBegins(month, { timeZone }) <= instant && instant < ends).toBe(true);
      expect(monthOf(ends, { timeZone })).toBe(monthAfter(month));
      expect(monthOf(instantAt(milliseconds(ends) - 1), { timeZone })).toBe(month);
    }),
  );
});
