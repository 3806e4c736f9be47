import { expect, test } from '@jest/globals';
import { instantOf, isDay, localDayTime, localInput } from './day-time.ts';

test("instants are shown in the programme's zone", () => {
  expect(localDayTime('2026-12-31T16:05:00.000Z', 'Asia/Shanghai')).toBe('2027-01-01 00:05');
});

test.each(['2026-11-22T09:30', '2027-01-01T00:00'])('what is typed comes back: %s', (typed) => {
  const instant = instantOf(typed, 'Asia/Shanghai');
  expect(instant).not.toBeNull();
  expect(localInput(String(instant), 'Asia/Shanghai')).toBe(typed);
});

test('a zone with summer time is read right on both sides', () => {
  expect(instantOf('2026-07-01T12:00', 'Europe/Berlin')).toBe('2026-07-01T10:00:00.000Z');
  expect(instantOf('2026-12-01T12:00', 'Europe/Berlin')).toBe('2026-12-01T11:00:00.000Z');
});

test.each(['', 'tomorrow', '2026-13-40T99:99', '2026-02-30T09:00', '2026-11-22'])('%p is no instant', (typed) => {
  expect(instantOf(typed, 'Asia/Shanghai')).toBeNull();
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['2026/11/22', false],
  ['2026-1-2', false],
  ['', false],
])('%p is a day: %p', (typed, expected) => {
  expect(isDay(typed)).toBe(expected);
});
