import { describe, expect, test } from '@jest/globals';
import { canonicalDay, canonicalInstant, scalarResolvers } from './scalars.ts';

const NO_INSTANTS = [
  '2026-11-22',
  '2026-11-22T01:30:00',
  '2026-02-30T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-13-01T00:00:00Z',
  'yesterday',
  '',
];

describe('DateTime', () => {
  test.each([
    ['2026-11-22T09:30:00+08:00', '2026-11-22T01:30:00.000Z'],
    ['2026-11-22T01:30:00Z', '2026-11-22T01:30:00.000Z'],
    ['2026-11-22T01:30Z', '2026-11-22T01:30:00.000Z'],
  ])('%s is taken as %s', (text, instant) => {
    expect(canonicalInstant(text)).toBe(instant);
  });

  test.each([...NO_INSTANTS, '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-01:00'])(
    '%p is no instant',
    (text) => {
      expect(canonicalInstant(text)).toBeNull();
      expect(() => scalarResolvers.DateTime.parseValue(text)).toThrow('DateTime must be');
    },
  );

  test('a number is refused, a Date from a resolver is given as text', () => {
    expect(() => scalarResolvers.DateTime.parseValue(0)).toThrow('DateTime must be');
    expect(scalarResolvers.DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
});

test('a day must exist', () => {
  expect(canonicalDay('2024-02-29')).toBe('2024-02-29');
  expect(canonicalDay('2026-02-29')).toBeNull();
  expect(canonicalDay('26-2-9')).toBeNull();
});
