import { expect, test } from '@jest/globals';
import { behindAddress, monthBeside, monthIn } from './addresses.ts';

test('an address names the partner only where it is not the own one, and what is looked at in lower case', () => {
  expect(behindAddress(null, '2026-10', { mode: 'EMP', counted: 'yes', answer: 0 })).toBe(
    '/scorecards/complaints?month=2026-10&mode=emp&counted=yes&answer=0',
  );
  expect(behindAddress('x', '2026-10', {})).toBe('/scorecards/complaints?partner=x&month=2026-10');
});

test.each([
  ['2026-10', '2026-10'],
  ['2026-13', null],
  ['', null],
  ['1026-10', null],
])('the month %s of an address is %s', (text, month) => {
  expect(monthIn(new URLSearchParams({ month: text }))).toBe(month);
});

test('months beside each other go over the year’s end', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
