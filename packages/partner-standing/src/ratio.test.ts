import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { between, compare, decimal, ratio, rounded, roundedBeside } from './ratio.ts';

describe('an exact fraction', () => {
  test.each([
    [1, 3, 2, '0.33'],
    [2, 3, 2, '0.67'],
    [1, 8, 2, '0.13'],
    [5, 1000, 2, '0.01'],
    [4, 1000, 2, '0.00'],
    [7, 2, 0, '4'],
    [100, 1, 1, '100.0'],
  ])('%d of %d with %d decimals is %s: halves up', (over, under, places, text) => expect(rounded(ratio(over, under), places)).toBe(text));

  test.each([
    [4996, 1000, '5', '4.996'],
    [49_999_999, 10_000_000, '5', '4.9999999'],
    [5, 1, '5', '5.00'],
    [5001, 1000, '5', '5.001'],
    [7499, 10_000, '0.75', '0.7499'],
    [1, 3, '5', '0.33'],
  ])('%d of %d beside the threshold %s is shown as %s', (over, under, threshold, text) => {
    expect(roundedBeside(ratio(over, under), 2, decimal(threshold))).toBe(text);
  });

  test.each(['', '-1', '1e3', '.5', '5.', '1.1234567', 'five'])('%j is no number of a setting', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  test('nothing is shared by none', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(1.5, 2)).toThrow(RangeError);
  });
});

const ratios = fc
  .record({ over: fc.bigInt({ min: 0n, max: 10n ** 12n }), under: fc.bigInt({ min: 1n, max: 10n ** 9n }) })
  .map(({ over, under }) => ratio(over, under));

describe('whatever the fractions', () => {
  test('what is shown lies on the same side of the threshold as what is judged', () => {
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 100 }), (value, threshold) => {
        const text = roundedBeside(value, 2, ratio(threshold));
        const [whole = '', decimals = ''] = text.split('.');
        const read = ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
        expect(compare(read, ratio(threshold))).toBe(compare(value, ratio(threshold)));
      }),
    );
  });

  test('rounding errs by half a unit at most', () => {
    fc.assert(
      fc.property(ratios, (value) => {
        const units = BigInt(rounded(value, 2).replace('.', ''));
        const error = 2n * (units * value.under - 100n * value.over);
        expect(error <= value.under && error > -value.under).toBe(true);
      }),
    );
  });

  test('the middle lies between', () => {
    fc.assert(
      fc.property(ratios, ratios, (one, other) => {
        const middle = between(one, other);
        expect(compare(one, middle) * compare(middle, other)).toBeGreaterThanOrEqual(0);
        expect(compare(between(one, one), one)).toBe(0);
      }),
    );
  });
});
