import { expect, test } from '@jest/globals';
import { fenOf, readable, timesYuan, yuanOf } from './yuan.ts';

test.each([
  ['0.1', '0.10'],
  ['12', '12.00'],
  ['-3.05', '-3.05'],
  ['9007199254740993.01', '9007199254740993.01'],
])('%s is read and written exactly', (text, written) => {
  expect(yuanOf(fenOf(text)!)).toBe(written);
});

test.each(['', '1.005', '1,000', '1e3', '01', 'NaN'])('%p is no amount', (text) => expect(fenOf(text)).toBeNull());

test('a doubled amount is exact to the fen', () => {
  expect(timesYuan('0.29', 2)).toBe('0.58');
  expect(timesYuan(' 99999999999.99 ', 2)).toBe('199999999999.98');
  expect(timesYuan('0', 2)).toBeNull();
  expect(timesYuan('很多', 2)).toBeNull();
});

test('thousands stand apart', () => {
  expect(['0.00', '999.99', '1234567.80', '-1000'].map(readable)).toEqual(['0.00', '999.99', '1,234,567.80', '-1,000']);
});
