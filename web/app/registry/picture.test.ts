import { expect, test } from '@jest/globals';
import { fitted, monthTicks, placed } from './picture.ts';

test('instants stand in proportion, what is outside at the edge', () => {
  const across = placed('2026-01-01T00:00:00Z', '2026-01-11T00:00:00Z', 100, 200);
  expect(['2025-12-31T00:00:00Z', '2026-01-06T00:00:00Z', '2026-02-01T00:00:00Z'].map(across)).toEqual([100, 150, 200]);
});

test.each([
  ['2026-11-15T00:00:00Z', '2027-02-10T00:00:00Z', ['2026-12', '2027-01', '2027-02']],
  ['2024-01-15T00:00:00Z', '2027-01-15T00:00:00Z', 12],
  ['2026-11-15T00:00:00Z', '2026-11-20T00:00:00Z', []],
])('from %s to %s: %j', (from, to, words) => {
  const ticks = monthTicks(from, to, 'Asia/Shanghai').map(({ word }) => word);
  if (typeof words === 'number') expect(ticks).toHaveLength(words);
  else expect(ticks).toEqual(words);
});

test('a month begins at midnight of the programme’s zone', () => {
  expect(monthTicks('2026-11-15T00:00:00Z', '2026-12-10T00:00:00Z', 'Asia/Shanghai')[0]?.at).toBe('2026-11-30T16:00:00.000Z');
});

test.each([
  ['技术联系人', 60, '技术联系人'],
  ['技术联系人', 59, '技术联…'],
  ['Technical contact', 142, 'Technical contact'],
  ['13612345678', 40, '1361…'],
  ['王五', 10, ''],
])('%s in %i units is %s', (text, width, shown) => expect(fitted(text, width)).toBe(shown));
