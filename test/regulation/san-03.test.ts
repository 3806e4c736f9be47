import { describe, expect, test } from '@jest/globals';
import { proposalsFor } from '@lianban/partner-standing/sanction/proposals';
import { scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { base, closedCard, counters, ZONE } from '@lianban/partner-standing/testing/scene';

/** A card with so many complaints, all in time, on so many users. */
function onUsers(month: string, complaints: number, billedUsers: number | null) {
  const of = counters({ complaints, inTime: complaints });
  return {
    ...closedCard(month, 'c', { complaints }),
    card: scorecard({ month, mode: 'c' }, of, base({ billedUsers }), DEFAULT_STANDING_SETTINGS, ZONE),
  };
}
const rules = (cards: Parameters<typeof proposalsFor>[0]) =>
  proposalsFor(cards, '2026-06', DEFAULT_STANDING_SETTINGS).map(({ rule, measure, mode }) => `${rule} ${measure} ${mode}`);
const ORDER = 'SAN-03 rectification_until_compliant c';
const ENDING = 'SAN-03 ending c';

describe('SAN-03: five complaints for each 10 000 users', () => {
  test.each([
    [499, 1_000_000, []],
    [500, 1_000_000, [ORDER]],
    [501, 1_000_000, [ORDER]],
    [5, 10_001, []],
    [20, 0, []],
    [20, null, []],
  ])('%d complaints, %s users propose %j', (complaints, users, expected) => {
    expect(rules([onUsers('2026-06', complaints, users)])).toEqual(expected);
  });

  test.each([
    ['three months in a row', [5, 5, 5], [10_000, 10_000, 10_000], [ORDER, ENDING]],
    ['just below in the middle', [5, 5, 5], [10_000, 10_001, 10_000], [ORDER]],
    ['not assessed in the middle: nothing can be said of that month', [5, 50, 5], [10_000, null, 10_000], [ORDER]],
    ['just above in the first', [5, 5, 5], [9_999, 10_000, 10_000], [ORDER, ENDING]],
  ])('%s', (_what, complaints, users, expected) => {
    const cards = ['2026-04', '2026-05', '2026-06'].map((month, index) => onUsers(month, complaints[index] ?? 0, users[index] ?? null));
    expect(rules(cards)).toEqual(expected);
  });
});

describe('SAN-03: a partner with both modes', () => {
  test('each mode has its own row and its own sanction', () => {
    const months = ['2026-04', '2026-05', '2026-06'];
    const both = months.flatMap((month) => [onUsers(month, 5, 10_000), closedCard(month, 'emp', { complaints: 5 })]);
    expect(rules(both)).toEqual(['SAN-01 rectification_until_compliant emp', 'SAN-02 ending emp', ORDER, ENDING]);
  });

  test('a mode changed in mid-year begins a new row', () => {
    const cards = [
      closedCard('2026-04', 'emp', { complaints: 9 }),
      closedCard('2026-05', 'emp', { complaints: 9 }),
      onUsers('2026-06', 9, 10_000),
    ];
    expect(rules(cards)).toEqual([ORDER]);
  });
});
