import { describe, expect, test } from '@jest/globals';
import { DEFAULT_STANDING_SETTINGS } from '../standing-settings.ts';
import { base, counters, ZONE } from '../testing/scene.ts';
import { programmeMedian } from './median.ts';
import { scorecard } from './scorecard.ts';

const SETTINGS = DEFAULT_STANDING_SETTINGS;
const card = (complaints: number, changes = {}) =>
  scorecard({ month: '2026-06', mode: 'c' }, counters({ complaints }), base(changes), SETTINGS, ZONE);

describe('the programme’s median', () => {
  test.each([
    ['of an odd number is the one in the middle', [1, 9, 2, 8, 3], '3.00'],
    ['of an even number is the mean of two', [1, 9, 2, 8, 3, 4], '3.50'],
    ['of the same is the same', [2, 2, 2, 2, 2], '2.00'],
  ])('%s', (_what, all, median) => {
    expect(
      programmeMedian(
        'SCO-03',
        all.map((complaints) => card(complaints)),
        SETTINGS,
      ),
    ).toBe(median);
  });

  test.each([
    ['four partners', [card(1), card(2), card(3), card(4)]],
    ['five, one of them without users', [card(1), card(2), card(3), card(4), card(5, { billedUsers: null })]],
    ['five, one of them joined in the month', [card(1), card(2), card(3), card(4), card(5, { joinedAt: '2026-06-03T00:00:00.000Z' })]],
    ['nobody', []],
  ])('is suppressed for %s', (_what, cards) => expect(programmeMedian('SCO-03', cards, SETTINGS)).toBeNull());

  test('the number is a setting', () => {
    expect(programmeMedian('SCO-03', [card(1), card(2), card(3)], { leastForMedian: 3 })).toBe('2.00');
  });
});
