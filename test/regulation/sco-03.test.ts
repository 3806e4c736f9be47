import { describe, expect, test } from '@jest/globals';
import { forecastRate } from '@lianban/partner-standing/scorecard/forecast';
import { isBreached, scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { base, counters, ZONE } from '@lianban/partner-standing/testing/scene';
import fc from 'fast-check';

const card = (complaints: number, billedUsers: number | null, thresholds = {}) =>
  scorecard(
    { month: '2026-06', mode: 'c' },
    counters({ complaints }),
    base({ billedUsers }),
    { ...DEFAULT_STANDING_SETTINGS, thresholds: { ...DEFAULT_STANDING_SETTINGS.thresholds, ...thresholds } },
    ZONE,
  );

describe('SCO-03: complaints per 10 000 billed users', () => {
  test.each([
    [0, 10_000, '0.00', false],
    [4, 10_000, '4.00', false],
    [5, 10_000, '5.00', true],
    [6, 10_000, '6.00', true],
    [499, 1_000_000, '4.99', false],
    [500, 1_000_000, '5.00', true],
    [501, 1_000_000, '5.01', true],
    // Just beside the threshold: one user more or less.
    [5, 10_001, '4.9995', false],
    [5, 9_999, '5.001', true],
    [49_999_999, 100_000_000_000, '4.9999999', false],
    [1, 1, '10000.00', true],
  ])('%d complaints, %d users: %s, a case for a sanction: %s', (complaints, users, value, breached) => {
    expect(card(complaints, users).figures[0]).toEqual({ rule: 'SCO-03', state: 'assessed', value, breached });
  });

  test.each([null, 0])('%s billed users: not assessed, whatever was complained of', (users) => {
    expect(card(20, users).figures[0]).toEqual({ rule: 'SCO-03', state: 'not_assessed', reason: 'no_users' });
    expect(isBreached(card(20, users), 'SCO-03')).toBe(false);
  });

  test('the threshold is a setting, a decimal one too', () => {
    expect(isBreached(card(9, 20_000, { complaintsPer10000: '4.5' }), 'SCO-03')).toBe(true);
    expect(isBreached(card(9, 20_001, { complaintsPer10000: '4.5' }), 'SCO-03')).toBe(false);
  });
});

describe('SCO-03: the forecast', () => {
  test.each([
    [0, 10_000, 5, 5],
    [4, 10_000, 5, 1],
    [5, 10_000, 5, 0],
    [4, 10_001, 6, 2],
    [0, 1, 1, 1],
    [9, 123_456, 62, 53],
  ])('%d complaints, %d users: reached at %d, %d more', (complaints, users, reachedAt, left) => {
    expect(forecastRate(counters({ complaints }), users, DEFAULT_STANDING_SETTINGS)).toEqual({ reachedAt, left });
  });

  test.each([null, 0])('%s users: none', (users) => {
    expect(forecastRate(counters({ complaints: 4 }), users, DEFAULT_STANDING_SETTINGS)).toBeNull();
  });

  test('says the very complaint with which the card becomes a case', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 10_000_000 }), (complaints, users) => {
        const left = forecastRate(counters({ complaints }), users, DEFAULT_STANDING_SETTINGS)?.left ?? 0;
        expect(isBreached(card(complaints + left, users), 'SCO-03')).toBe(true);
        if (left > 0) expect(isBreached(card(complaints + left - 1, users), 'SCO-03')).toBe(false);
      }),
    );
  });
});
