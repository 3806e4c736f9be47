import { expect, test } from '@jest/globals';
import { spanIn } from './span.ts';

const span = (query: string) => spanIn(new URLSearchParams(query), '2026-11');

test.each([
  ['', '2026-11', '2026-11'],
  ['from=2026-06&to=2026-10', '2026-06', '2026-10'],
  ['from=2026-10', '2026-10', '2026-11'],
  ['from=2026-10&to=2026-06', '2026-06', '2026-06'],
  ['to=2027-01', '2026-11', '2026-11'],
  ['from=2026-13&to=now', '2026-11', '2026-11'],
  ['from=1999-01&to=2026-01', '2026-01', '2026-01'],
  ['from=2001-01&to=2026-01', '2023-02', '2026-01'],
  ['from=2022-01&to=2024-12', '2022-01', '2024-12'],
])('%s shows %s to %s', (query, from, to) => {
  expect(span(query)).toEqual({ from, to });
});
