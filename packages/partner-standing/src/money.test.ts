import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatYuan, MOST_FEN, parseYuan, sumOf, times } from './money.ts';

describe('an amount as it is typed', () => {
  test.each([
    ['0', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['1', 100n],
    ['12.50', 1250n],
    ['-3.05', -305n],
    ['-0.00', 0n],
    ['999999999999.99', MOST_FEN],
    // What a float cannot hold.
    ['90071992547.41', 9_007_199_254_741n],
    ['4.35', 435n],
  ])('%j is %s fen', (text, fen) => expect(parseYuan(text)).toBe(fen));

  test.each([
    ['', 'not_an_amount'],
    [' 1', 'not_an_amount'],
    ['1 ', 'not_an_amount'],
    ['1,000', 'not_an_amount'],
    ['01', 'not_an_amount'],
    ['.5', 'not_an_amount'],
    ['5.', 'not_an_amount'],
    ['1e3', 'not_an_amount'],
    ['+1', 'not_an_amount'],
    ['--1', 'not_an_amount'],
    ['¥1', 'not_an_amount'],
    ['１', 'not_an_amount'],
    ['1\n', 'not_an_amount'],
    ['NaN', 'not_an_amount'],
    ['9'.repeat(31), 'not_an_amount'],
    ['1.005', 'too_many_decimals'],
    ['1.000', 'too_many_decimals'],
    ['1000000000000', 'amount_too_large'],
    ['-1000000000000.00', 'amount_too_large'],
  ])('%j: %s', (text, code) => expect(parseYuan(text)).toBe(code));
});

const amounts = fc.bigInt({ min: -MOST_FEN, max: MOST_FEN });

describe('whatever the amounts', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(amounts, (amount) => expect(parseYuan(formatYuan(amount))).toBe(amount)));
  });

  test('also what is larger than anyone may type', () => {
    fc.assert(fc.property(amounts, (amount) => expect(parseYuan(formatYuan(2n * amount), null)).toBe(2n * amount)));
  });

  test('a sum is the same in any order and in any parts', () => {
    fc.assert(
      fc.property(fc.array(amounts), fc.array(amounts), (one, other) => {
        expect(sumOf([...one, ...other])).toBe(sumOf([sumOf([...other].reverse()), sumOf(one)]));
      }),
    );
  });

  test('so many times is added so often', () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 20 }), (amount, count) => {
        expect(times(amount, count)).toBe(sumOf(Array.from({ length: count }, () => amount)));
      }),
    );
  });

  test('there is no part of a time', () => expect(() => times(1n, 1.5)).toThrow(RangeError));
});
