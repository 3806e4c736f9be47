import { expect, test } from '@jest/globals';
import { daySpans } from './day-spans.ts';

test('days off for one reason are one line, counted days a line each', () => {
  const day = (day: string, nth: number | null, source = nth === null ? 'weekend' : 'weekday', name: string | null = null) => ({
    day,
    nth,
    source,
    name,
  });
  const spans = daySpans([
    day('2026-09-25', 1),
    day('2026-09-26', null),
    day('2026-09-27', null),
    day('2026-09-28', 2),
    day('2026-10-01', null, 'statutory', '国庆节'),
    day('2026-10-02', null, 'statutory', '国庆节'),
    day('2026-10-10', 3, 'make_up', '国庆节'),
  ]);
  expect(spans.map(({ from, to, nth, days }) => [from.day.slice(5), to.day.slice(5), nth, days])).toEqual([
    ['09-25', '09-25', 1, 1],
    ['09-26', '09-27', null, 2],
    ['09-28', '09-28', 2, 1],
    ['10-01', '10-02', null, 2],
    ['10-10', '10-10', 3, 1],
  ]);
});
