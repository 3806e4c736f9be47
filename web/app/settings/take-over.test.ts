import { expect, test } from '@jest/globals';
import { takeOver } from './take-over.ts';

test("what one left alone follows the other's change; what one changed stays; what both changed is told", () => {
  const seen = { days: '30', threshold: '10', hours: '24', box: 'on' };
  const typed = { days: '45', threshold: '10', hours: '12' };
  const present = { days: '30', threshold: '15', hours: '48', box: 'on' };
  expect(takeOver(seen, typed, present)).toEqual({
    values: { days: '45', threshold: '15', hours: '12', box: '' },
    contested: { hours: '48' },
  });
});

test('both made the same change: nothing is contested', () => {
  expect(takeOver({ days: '30' }, { days: '45' }, { days: '45' })).toEqual({ values: { days: '45' }, contested: {} });
});
