import { expect, test } from '@jest/globals';
import { graded, gradingOf, GRADINGS, limitsOf } from './grading.ts';

test.each(GRADINGS)('%s comes back from what it says to the graph', (grading) => {
  expect(gradingOf(graded(grading))).toBe(grading);
});

test('limits are those of the class, of faults those of the grade', () => {
  const limits = [
    { class: 'ORDINARY', part: 'REPLY', calendar: 'ELAPSED', amount: 12 },
    { class: 'ORDINARY', part: 'RESOLUTION', calendar: 'ELAPSED', amount: 24 },
    { class: 'FAULT', faultGrade: 'SEVERE', part: 'RESOLUTION', calendar: 'ELAPSED', amount: 2 },
    { class: 'URGENT', part: 'RESOLUTION', calendar: 'ELAPSED', amount: null },
  ];
  expect(limitsOf('ordinary', limits).map(({ amount }) => amount)).toEqual([12, 24]);
  expect(limitsOf('fault_severe', limits).map(({ amount }) => amount)).toEqual([2]);
  expect(limitsOf('urgent', limits)).toEqual([]);
});
