import { expect, test } from '@jest/globals';
import { knownShareState } from './known-shares.ts';

test.each([
  [100n, null, true, 'to_post'],
  [0n, null, true, 'to_post'],
  [100n, 100n, true, 'posted'],
  [0n, 0n, true, 'posted'],
  [null, 100n, true, 'posted'],
  [100n, 99n, true, 'differs'],
  [0n, 1n, true, 'differs'],
  [100n, 100n, false, 'posted'],
  [null, null, true, 'missing'],
  [100n, null, false, 'other_mode'],
] as const)('known %s, posted %s, of its mode %s: %s', (known, posted, hasMode, state) => {
  expect(knownShareState({ known, posted, hasMode })).toBe(state);
});
