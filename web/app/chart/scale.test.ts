import { describe, expect, test } from '@jest/globals';
import { acrossOf, axisOf, runsOf } from './scale.ts';

describe('an axis', () => {
  test.each([
    [[0, 3, 5], 0, 10],
    [[12, 7], 0, 20],
    [[], 0, 2],
    [[98.5, 100, 75], 70, 100],
    [[0, 100], 0, 100],
  ])('of %j goes from %d to %d', (values, least, most) => {
    const axis = axisOf(values);
    expect([axis.least, axis.most]).toEqual([least, most]);
    for (const value of values) {
      expect(axis.at(value)).toBeGreaterThanOrEqual(0);
      expect(axis.at(value)).toBeLessThanOrEqual(100);
    }
  });
});

describe('lines', () => {
  test('break where there is no value; a single value is a point and no line', () => {
    expect(runsOf([1, 1, null, 1, null, 1, 1], (value) => value)).toHaveLength(2);
    expect(runsOf([null, 1, null], (value) => value)).toEqual([]);
  });

  test('stand inside the picture', () => {
    expect([acrossOf(0, 24), acrossOf(23, 24), acrossOf(0, 1)]).toEqual([1.5, 98.5, 50]);
  });
});
