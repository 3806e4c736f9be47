import { expect, test } from '@jest/globals';
import { rateLimit } from './rate-limit.ts';

test('a tenant may use a minute’s requests at once, then waits for the bucket to refill; others are not touched', () => {
  let now = 0;
  const rate = rateLimit(60, () => now);
  const taken = Array.from({ length: 61 }, () => rate.take('a'));
  expect(taken.filter((wait) => wait === 0)).toHaveLength(60);
  expect(taken[60]).toBe(1);
  expect(rate.take('b')).toBe(0);
  now = 999;
  expect(rate.take('a')).toBe(1);
  now = 2_000;
  expect([rate.take('a'), rate.take('a'), rate.take('a')]).toEqual([0, 0, 1]);
});

test('0 lets everything pass', () => {
  const rate = rateLimit(0);
  expect(Array.from({ length: 1_000 }, () => rate.take('a')).every((wait) => wait === 0)).toBe(true);
});
