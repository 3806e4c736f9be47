import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawForSurvey, surveyTicket, surveyVersionAt } from './survey.ts';

const ids = fc.uuid();
const seeds = fc.integer({ min: 1, max: 10_000 });
const shares = fc.integer({ min: 1, max: 100 });

test('the same complaint is drawn the same way every time, by id and seed alone (SAT-02)', () => {
  fc.assert(
    fc.property(ids, seeds, shares, (id, seed, sharePercent) => {
      expect(drawForSurvey(id, { sharePercent, seed })).toEqual(drawForSurvey(id, { sharePercent, seed }));
      const ticket = surveyTicket(id, seed);
      expect(Number.isInteger(ticket) && ticket >= 0 && ticket < 10_000).toBe(true);
    }),
  );
});

test('whoever is drawn is still drawn where the share is greater; with all of them everybody is', () => {
  fc.assert(
    fc.property(ids, seeds, shares, shares, (id, seed, one, other) => {
      const drawn = (sharePercent: number) => drawForSurvey(id, { sharePercent, seed }).drawn;
      if (drawn(Math.min(one, other))) expect(drawn(Math.max(one, other))).toBe(true);
      expect(drawn(100)).toBe(true);
    }),
  );
});

/** Ids that differ in their last place only are the hardest to tell apart. */
const close = (index: number): string => `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

test.each([
  [1, 1],
  [7, 1],
  [25, 4711],
  [50, 9999],
  [90, 3],
])('%i percent with the seed %i are as many over many ids, and spread over them', (sharePercent, seed) => {
  const count = 20_000;
  const drawn = Array.from({ length: count }, (_, index) => drawForSurvey(close(index), { sharePercent, seed }).drawn);
  const share = (part: readonly boolean[]): number => (100 * part.filter(Boolean).length) / part.length;
  // Five standard deviations of a fair draw.
  const fair = (size: number): number => 5 * Math.sqrt((sharePercent * (100 - sharePercent)) / size);
  expect(Math.abs(share(drawn) - sharePercent)).toBeLessThan(fair(count));
  for (let from = 0; from < count; from += 4000)
    expect(Math.abs(share(drawn.slice(from, from + 4000)) - sharePercent)).toBeLessThan(fair(4000));
});

test('another seed is another sample', () => {
  const both = Array.from({ length: 4000 }, (_, index) =>
    [1, 2].map((seed) => drawForSurvey(close(index), { sharePercent: 50, seed }).drawn),
  );
  const same = both.filter(([one, other]) => one === other).length;
  expect(Math.abs(same - 2000)).toBeLessThan(200);
});

test('a complaint is drawn under what was set when it was accepted', () => {
  const versions = [
    { version: 1, changedAt: '2026-05-01T00:00:00.000Z', sharePercent: 100, seed: 1 },
    { version: 3, changedAt: '2026-06-01T00:00:00.000Z', sharePercent: 20, seed: 1 },
  ];
  const at = (acceptedAt: string) => surveyVersionAt(versions, acceptedAt).version;
  expect(['2026-04-01T00:00:00.000Z', '2026-05-31T23:59:59.999Z', '2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'].map(at)).toEqual([
    1, 1, 3, 3,
  ]);
});
