import { describe, expect, test } from '@jest/globals';
import { scorecard } from '../scorecard/scorecard.ts';
import { NO_COUNTERS } from '../scorecard/counters.ts';
import { DEFAULT_STANDING_SETTINGS } from '../standing-settings.ts';
import { costAndRevenue, joinedAt, monthProblem, NO_OUTSIDE_FIGURES, readFigure, readMonth, type OutsideFigure } from './figures.ts';

const SHANGHAI = { timeZone: 'Asia/Shanghai' };
const TODAY = '2026-11-20';

test.each([
  ['2026-10', '2026-10'],
  ['2026/1', '2026-01'],
  ['2026年10月', '2026-10'],
  ['202610', '2026-10'],
  ['2026-10-01', '2026-10'],
  ['2026-10-01T00:00:00', '2026-10'],
  ['２０２６年９月', '2026-09'],
  ['2026-13', null],
  ['十月', null],
  ['', null],
  ['1999-12', null],
  ['3000-01', null],
])('the month written %s is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each<[OutsideFigure, string, string]>([
  ['billed_users', '12,000', '12000'],
  ['billed_users', '0', '0'],
  ['billed_users', '12000.0', '12000'],
  ['share_emp', '1，234.5元', '1234.50'],
  ['service_cost', '0', '0.00'],
  ['joined_on', '2026/3/2', '2026-03-02'],
  ['joined_on', '2026年3月2日', '2026-03-02'],
])('%s written %s is kept as %s', (figure, text, value) => {
  expect(readFigure(figure, text, TODAY)).toEqual({ value });
});

test.each<[OutsideFigure, string, string]>([
  ['billed_users', '1.5', 'not_a_count'],
  ['billed_users', '-1', 'not_a_count'],
  ['billed_users', '2000000001', 'too_large'],
  ['share_c', '-1', 'too_small'],
  ['share_c', '1.001', 'too_many_decimals'],
  ['joined_on', '2026-02-30', 'not_a_day'],
  ['joined_on', '2026-11-21', 'in_the_future'],
  ['joined_on', '1901-01-01', 'too_early'],
])('%s written %s is refused: %s', (figure, text, code) => {
  expect(readFigure(figure, text, TODAY)).toMatchObject({ problem: { field: figure, code } });
});

test('figures are entered for months that have begun where the programme is', () => {
  const now = '2026-10-31T16:00:00.000Z';
  expect(monthProblem('2026-11', now, SHANGHAI)).toBeNull();
  expect(monthProblem('2026-11', now, { timeZone: 'UTC' })).toMatchObject({ code: 'in_the_future' });
  expect(monthProblem(null, now, SHANGHAI)).toMatchObject({ code: 'not_a_month' });
});

describe('when a partner’s cooperation began', () => {
  const figures = (joined: string | null, month: string) => {
    const base = { billedUsers: null, signedGroupCustomers: null, pointsDeducted: 0, observed: false };
    const joinedOn = { ...NO_OUTSIDE_FIGURES, joined_on: joined };
    return scorecard(
      { month, mode: 'emp' },
      NO_COUNTERS,
      { ...base, joinedAt: joinedAt(joinedOn, SHANGHAI) },
      DEFAULT_STANDING_SETTINGS,
      SHANGHAI,
    ).figures[0];
  };
  test.each([
    [null, '2026-10', 'assessed'],
    ['2026-10-01', '2026-10', 'assessed'],
    ['2026-10-02', '2026-10', 'not_assessed'],
    ['2026-10-02', '2026-09', 'not_assessed'],
    ['2026-10-02', '2026-11', 'assessed'],
  ])('on %s, the month %s is %s', (joined, month, state) => {
    expect(figures(joined, month)?.state).toBe(state);
  });
});

test('cost stands beside revenue only where both are known (SAN-05)', () => {
  expect(costAndRevenue({ ...NO_OUTSIDE_FIGURES, service_cost: '10.00' })).toBeNull();
  expect(costAndRevenue({ ...NO_OUTSIDE_FIGURES, service_cost: '10.00', share_emp: '1.50', share_c: '2.25' })).toEqual({
    cost: 1000n,
    revenue: 375n,
  });
});
