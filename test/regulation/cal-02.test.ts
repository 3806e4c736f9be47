import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingDays, earliestEffect } from '@lianban/working-calendar/working-days';

/**
 * CAL-02: 'within N working days' counts whole working days after the day of the start event (an event on a day off
 * counts from that day); due at 24:00 of the Nth working day in the programme's time zone. design.md 8: that end is
 * 00:00 local of the next day, exclusive.
 */
const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });

function due(start: string, days: number): string {
  const { due: end } = dueAfterWorkingDays(calendar, Temporal.Instant.from(`${start}+08:00`), days);
  return end.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' });
}

describe('CAL-02 the end of the Nth whole working day', () => {
  test.each([
    // start in Asia/Shanghai, working days, due, case
    ['2026-03-02T10:00', 1, '2026-03-04T00:00', 'an ordinary week: Monday, due at the end of Tuesday'],
    ['2026-03-05T10:00', 2, '2026-03-10T00:00', 'over a weekend'],
    ['2026-09-29T16:00', 2, '2026-10-09T00:00', 'over National Day 2026'],
    ['2026-09-30T16:00', 2, '2026-10-10T00:00', 'from the last day before National Day'],
    ['2026-09-30T16:00', 3, '2026-10-11T00:00', 'the make-up Saturday after National Day counts'],
    ['2026-09-30T16:00', 4, '2026-10-13T00:00', 'the Sunday after it does not'],
    ['2025-09-26T09:00', 1, '2025-09-29T00:00', 'the make-up Sunday before National Day 2025 counts'],
    ['2025-09-30T09:00', 3, '2025-10-12T00:00', 'National Day and Mid-Autumn 2025 in one stretch, make-up Saturday'],
    ['2026-02-13T15:00', 1, '2026-02-15T00:00', 'the make-up Saturday before Spring Festival 2026 counts'],
    ['2026-02-14T15:00', 1, '2026-02-25T00:00', 'from the make-up Saturday: over the nine days of Spring Festival'],
    ['2026-02-13T15:00', 6, '2026-03-01T00:00', 'make-up Saturdays before and after Spring Festival'],
    ['2024-02-09T15:00', 1, '2024-02-19T00:00', 'Spring Festival 2024: the make-up Sunday is the first day'],
    ['2025-12-31T10:00', 1, '2026-01-05T00:00', 'the year’s end: the make-up Sunday 4 January 2026 is the first day'],
    ['2025-12-30T10:00', 3, '2026-01-06T00:00', 'over the year’s end'],
    ['2026-12-31T10:00', 1, '2027-01-02T00:00', 'into a year that is computed from weekends'],
    ['2024-02-28T10:00', 1, '2024-03-01T00:00', 'the leap day is a day like another'],
  ])('%s, %d working days: %s (%s)', (start, days, expected) => {
    expect(due(start, days)).toBe(expected);
  });
});

describe('CAL-02 an event on a day off counts from that day', () => {
  test.each([
    ['2026-03-07T10:00', 1, '2026-03-10T00:00', 'Saturday'],
    ['2026-03-08T23:00', 1, '2026-03-10T00:00', 'Sunday'],
    ['2026-10-03T10:00', 1, '2026-10-09T00:00', 'inside National Day'],
    ['2026-10-07T23:59', 1, '2026-10-09T00:00', 'the last day of National Day'],
    ['2026-02-20T10:00', 2, '2026-02-26T00:00', 'inside Spring Festival'],
  ])('%s, %d: %s (%s)', (start, days, expected) => {
    expect(due(start, days)).toBe(expected);
  });
});

describe('CAL-02 days begin and end in the programme’s time zone', () => {
  test.each([
    ['2026-03-02T00:00', '2026-03-04T00:00'],
    ['2026-03-02T00:00:00.001', '2026-03-04T00:00'],
    ['2026-03-02T23:59:59.999', '2026-03-04T00:00'],
    ['2026-03-03T00:00', '2026-03-05T00:00'],
    ['2026-09-30T23:59:59.999', '2026-10-09T00:00'],
    ['2026-10-01T00:00', '2026-10-09T00:00'],
    ['2026-10-08T00:00', '2026-10-10T00:00'],
  ])('one working day from %s is over at %s', (start, expected) => {
    expect(due(start, 1)).toBe(expected);
  });

  test('the same instant falls on different days in different zones', () => {
    const instant = Temporal.Instant.from('2026-03-02T17:00Z');
    const end = (timeZone: string) => dueAfterWorkingDays(workingCalendar({ timeZone }), instant, 1).due.toString();
    expect(end('Asia/Shanghai')).toBe('2026-03-04T16:00:00Z');
    expect(end('UTC')).toBe('2026-03-04T00:00:00Z');
  });
});

describe('CAL-02 every day looked at can be read out', () => {
  test('two working days from the evening of 30 September 2026', () => {
    const { startDay, counted } = dueAfterWorkingDays(calendar, Temporal.Instant.from('2026-09-30T20:00+08:00'), 2);
    expect([startDay, ...counted.map(({ day, nth, name }) => [day, nth, name])]).toEqual([
      { day: '2026-09-30', working: true, name: null, source: 'weekday', provisional: false },
      ['2026-10-01', null, '国庆节'],
      ['2026-10-02', null, '国庆节'],
      ['2026-10-03', null, '国庆节'],
      ['2026-10-04', null, '国庆节'],
      ['2026-10-05', null, '国庆节'],
      ['2026-10-06', null, '国庆节'],
      ['2026-10-07', null, '国庆节'],
      ['2026-10-08', 1, null],
      ['2026-10-09', 2, null],
    ]);
  });
});

describe('REG-03 earliest effect: 00:00 of the day after the 15th whole working day, the day of submission not counted', () => {
  test.each([
    ['2026-03-02T10:00', '2026-03-24T00:00', 'three plain weeks'],
    ['2026-09-18T10:00', '2026-10-16T00:00', 'make-up Sunday, Mid-Autumn, National Day, make-up Saturday'],
    ['2026-02-06T10:00', '2026-03-06T00:00', 'Spring Festival with both make-up Saturdays'],
  ])('submitted %s: %s (%s)', (submitted, effective) => {
    const { due: effect } = earliestEffect(calendar, Temporal.Instant.from(`${submitted}+08:00`));
    expect(effect.equals(Temporal.Instant.from(`${effective}+08:00`))).toBe(true);
  });
});
