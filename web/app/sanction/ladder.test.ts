import { expect, test } from '@jest/globals';
import { ladderOf } from './ladder.ts';

const NOW = '2026-11-28T00:00:00.000Z';
const order = {
  id: 'order',
  measure: 'RECTIFICATION_UNTIL_COMPLIANT',
  proposedAt: '2026-11-08T00:00:00.000Z',
  confirmedAt: '2026-11-10T00:00:00.000Z',
  suspendedFrom: '2026-11-10T00:00:00.000Z',
  deadlineAt: '2026-12-07T00:00:00.000Z',
};
const ending = { id: 'ending', measure: 'ENDING', proposedAt: '2026-11-08T00:00:00.000Z', endedAt: '2026-11-18T00:00:00.000Z' };

test('nothing has no picture', () => expect(ladderOf([], NOW)).toBeNull());

test('rows stand as on a ladder, the ending on top; time runs from a day before the first to a day after the last instant', () => {
  const ladder = ladderOf([order, ending], NOW)!;
  expect(ladder.rungs.map(({ id }) => id)).toEqual(['ending', 'order']);
  expect([ladder.from, ladder.to]).toEqual(['2026-11-07T00:00:00.000Z', '2026-12-08T00:00:00.000Z']);
  const share = (days: number) => expect.closeTo((days / 31) * 100, 5);
  expect(ladder.now).toEqual(share(21));
  expect(ladder.rungs[0]).toEqual({
    id: 'ending',
    life: { from: share(1), to: share(11) },
    suspended: null,
    confirmed: null,
    deadline: null,
    ended: share(11),
  });
  // What is open goes on until now, and so does a suspension whose end is not known.
  expect(ladder.rungs[1]).toMatchObject({
    life: { from: share(1), to: share(21) },
    suspended: { from: share(3), to: share(21) },
    deadline: share(30),
  });
});

test('a suspension of set length is drawn to its end, though that is still to come', () => {
  const ladder = ladderOf([{ ...order, suspendedUntil: '2026-12-10T00:00:00.000Z' }], NOW)!;
  expect(ladder.rungs[0]!.suspended!.to).toBeGreaterThan(ladder.now);
});
