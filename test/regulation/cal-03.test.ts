import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingHours, workingHoursBetween } from '@lianban/working-calendar/working-hours';

/**
 * CAL-03: working hours are per tenant (09:00–12:00, 13:30–18:00 on working days); a clock started outside them begins
 * at the next opening.
 */
const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
const HOURS = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];

const at = (text: string) => Temporal.Instant.from(`${text}+08:00`);
const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('CAL-03 working hours are counted in working hours only', () => {
  test.each([
    // start, hours, begins, due, case
    ['2026-03-02T09:30', 2, '2026-03-02T09:30', '2026-03-02T11:30', 'inside the morning'],
    ['2026-03-02T11:00', 2, '2026-03-02T11:00', '2026-03-02T14:30', 'over the lunch gap'],
    ['2026-03-02T10:00', 2, '2026-03-02T10:00', '2026-03-02T12:00', 'to the minute of closing, not the next opening'],
    ['2026-03-02T12:00', 1, '2026-03-02T13:30', '2026-03-02T14:30', 'started at closing for lunch'],
    ['2026-03-02T12:45', 1, '2026-03-02T13:30', '2026-03-02T14:30', 'started in the lunch gap'],
    ['2026-03-02T08:00', 3, '2026-03-02T09:00', '2026-03-02T12:00', 'started before opening'],
    ['2026-03-02T17:00', 2, '2026-03-02T17:00', '2026-03-03T10:00', 'over the night'],
    ['2026-03-02T18:00', 1, '2026-03-03T09:00', '2026-03-03T10:00', 'started at closing'],
    ['2026-03-02T23:59:59.999', 1, '2026-03-03T09:00', '2026-03-03T10:00', 'started just before midnight'],
    ['2026-03-06T17:30', 1, '2026-03-06T17:30', '2026-03-09T09:30', 'over the weekend'],
    ['2026-03-07T10:00', 3, '2026-03-09T09:00', '2026-03-09T12:00', 'started on a Saturday'],
    ['2026-09-30T17:00', 2, '2026-09-30T17:00', '2026-10-08T10:00', 'over National Day'],
    ['2026-10-09T17:00', 2, '2026-10-09T17:00', '2026-10-10T10:00', 'into a make-up Saturday'],
    ['2026-02-14T17:30', 1, '2026-02-14T17:30', '2026-02-24T09:30', 'from a make-up Saturday over Spring Festival'],
    ['2025-12-31T17:00', 3, '2025-12-31T17:00', '2026-01-04T11:00', 'over the year’s end to the make-up Sunday'],
    ['2026-03-02T09:00', 7.5, '2026-03-02T09:00', '2026-03-02T18:00', 'a whole day'],
    ['2026-03-02T09:00', 37.5, '2026-03-02T09:00', '2026-03-06T18:00', 'a whole week'],
  ])('%s + %d h: begins %s, due %s (%s)', (start, hours, begins, due) => {
    const answer = dueAfterWorkingHours(calendar, HOURS, at(start), hours);
    expect(local(answer.begins)).toBe(begins);
    expect(local(answer.due)).toBe(due);
    expect(workingHoursBetween(calendar, HOURS, at(start), answer.due)).toBe(hours);
  });

  test('each tenant has its own hours', () => {
    const late = [{ from: '12:00', to: '20:00' }];
    expect(local(dueAfterWorkingHours(calendar, late, at('2026-03-02T09:30'), 2).due)).toBe('2026-03-02T14:00');
    expect(local(dueAfterWorkingHours(calendar, late, at('2026-03-02T19:00'), 2).due)).toBe('2026-03-03T13:00');
  });

  test('every stretch that counted can be read out', () => {
    const { counted } = dueAfterWorkingHours(calendar, HOURS, at('2026-03-06T11:30'), 6);
    expect(counted.map(({ day, spans }) => [day, ...spans.map(({ from, to }) => `${local(from)}/${local(to)}`)])).toEqual([
      ['2026-03-06', '2026-03-06T11:30/2026-03-06T12:00', '2026-03-06T13:30/2026-03-06T18:00'],
      ['2026-03-07'],
      ['2026-03-08'],
      ['2026-03-09', '2026-03-09T09:00/2026-03-09T10:00'],
    ]);
  });

  test('a count into a year without an official calendar says so (CAL-01)', () => {
    expect(dueAfterWorkingHours(calendar, HOURS, at('2026-12-31T17:00'), 2).provisionalYears).toEqual([2027]);
  });
});

describe('CAL-03 working hours between two instants', () => {
  test.each([
    ['2026-03-02T09:00', '2026-03-02T18:00', 7.5],
    ['2026-03-02T12:00', '2026-03-02T13:30', 0],
    ['2026-03-02T18:00', '2026-03-03T09:00', 0],
    ['2026-03-02T11:30', '2026-03-02T14:00', 1],
    ['2026-09-30T17:00', '2026-10-08T10:00', 2],
    ['2026-10-01T00:00', '2026-10-08T00:00', 0],
    ['2026-02-14T00:00', '2026-03-01T00:00', 45],
  ])('%s to %s: %d', (from, to, hours) => {
    expect(workingHoursBetween(calendar, HOURS, at(from), at(to))).toBe(hours);
  });
});
