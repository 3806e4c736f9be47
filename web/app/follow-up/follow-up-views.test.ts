import { expect, test } from '@jest/globals';
import { asRow } from './follow-up-views.ts';

test('a row shows the opening of a long demand, whole letters of it', () => {
  expect(asRow({ id: '1', demand: null })).toEqual({ id: '1', demand: null });
  expect(asRow({ demand: '改'.repeat(100) }).demand).toBe('改'.repeat(100));
  expect(asRow({ demand: '改'.repeat(10_000) }).demand).toBe(`${'改'.repeat(100)}…`);
  expect(asRow({ demand: '😀'.repeat(101) }).demand).toBe(`${'😀'.repeat(100)}…`);
});
