import { describe, expect, test } from '@jest/globals';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import { proposalsFor } from '@lianban/partner-standing/sanction/proposals';
import { settlementSuspensions, suspendedUntil, type Suspension } from '@lianban/partner-standing/sanction/suspension';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { CAST, closedCard, SanctionDesk } from '@lianban/partner-standing/testing/scene';
import fc from 'fast-check';

const { managerA, reviewer } = CAST;
const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
const LATE = [closedCard('2026-06', 'c', { complaints: 4, inTime: 2 })];

describe('SAN-04: below 75 % completed in time', () => {
  test.each([
    [10_000, 7_499, ['SAN-04']],
    [10_000, 7_500, []],
    [10_000, 7_501, []],
    [4, 3, []],
    [4, 2, ['SAN-04']],
    [0, 0, []],
  ])('of %d complaints %d in time propose %j', (complaints, inTime, expected) => {
    const rules = proposalsFor([closedCard('2026-06', 'c', { complaints, inTime })], '2026-06', DEFAULT_STANDING_SETTINGS);
    expect(rules.map(({ rule }) => rule).filter((rule) => rule === 'SAN-04')).toEqual(expected);
  });

  test('three months in a row end nothing', () => {
    const cards = ['2026-04', '2026-05', '2026-06'].map((month) => closedCard(month, 'c', { complaints: 4, inTime: 0 }));
    expect(proposalsFor(cards, '2026-06', DEFAULT_STANDING_SETTINGS).map(({ rule, measure }) => `${rule} ${measure}`)).toEqual([
      'SAN-04 rectification_for_a_month',
    ]);
  });

  test('an EMP card has no such figure', () => {
    expect(proposalsFor([closedCard('2026-06', 'emp', { complaints: 4, inTime: 0 })], '2026-06', DEFAULT_STANDING_SETTINGS)).toEqual([]);
  });
});

describe('SAN-04: settlement is suspended for one month', () => {
  test.each([
    ['2026-07-03 10:00', '2026-08-03 10:00'],
    ['2026-12-31 10:00', '2027-01-31 10:00'],
    ['2026-01-31 10:00', '2026-02-28 10:00'],
  ])('confirmed at %s: until %s', (now, until) => {
    const desk = new SanctionDesk(now).proposed(LATE, '2026-06').does(reviewer, CONFIRM);
    expect(onTheWall(desk.sanction().suspendedUntil)).toBe(until);
    const all = settlementSuspensions(desk.sanctions, 'c');
    expect(suspendedUntil(all, desk.now)).toBe(shanghai(until));
    expect(suspendedUntil(all, shanghai(until))).toBeNull();
  });

  test('complying sooner does not shorten it, and the order is over only with the finding', () => {
    const desk = new SanctionDesk().proposed(LATE, '2026-06').does(reviewer, CONFIRM).does(managerA, { name: 'submit_plan', plan: '加班' });
    desk.does(reviewer, { name: 'accept_plan', reason: '' }).does(reviewer, { name: 'find_compliant', reason: '合格' });
    expect(desk.sanction().state).toBe('compliant');
    expect(suspendedUntil(settlementSuspensions(desk.sanctions, 'c'), desk.now)).toBe(shanghai('2026-08-03 10:00'));
    const waiting = new SanctionDesk().proposed(LATE, '2026-06').does(reviewer, CONFIRM).at('2026-09-01 10:00');
    expect(suspendedUntil(settlementSuspensions(waiting.sanctions, 'c'), waiting.now)).toBeNull();
    expect(waiting.sanction().state).toBe('ordered');
  });
});

describe('overlapping suspensions end with the later', () => {
  const days = (from: number, until: number | null): Suspension => ({
    sanctionId: `${from}`,
    from: shanghai(`2026-07-${String(from).padStart(2, '0')} 00:00`),
    until: until === null ? null : shanghai(`2026-07-${String(until).padStart(2, '0')} 00:00`),
  });

  test.each([
    ['one', [days(1, 10)], 5, '2026-07-10 00:00'],
    ['two that overlap', [days(1, 10), days(8, 20)], 5, '2026-07-20 00:00'],
    ['the shorter within the longer', [days(1, 20), days(3, 6)], 5, '2026-07-20 00:00'],
    ['a chain of three', [days(18, 25), days(1, 10), days(8, 20)], 5, '2026-07-25 00:00'],
    ['one that begins as the other ends', [days(1, 10), days(10, 15)], 5, '2026-07-15 00:00'],
    ['a gap between', [days(1, 10), days(11, 20)], 5, '2026-07-10 00:00'],
    ['until compliant', [days(1, 10), days(8, null)], 5, 'open'],
    ['none yet', [days(6, 10)], 5, null],
    ['none any more', [days(1, 5)], 5, null],
  ])('%s', (_what, all, day, expected) => {
    const until = suspendedUntil(all, shanghai(`2026-07-0${day} 00:00`));
    expect(until === 'open' ? until : onTheWall(until)).toBe(expected);
  });

  test('whatever they are, every instant until the end is covered by one, and the end by none', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 })), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 28 }), (spans, day) => {
        const all = spans.map(([from, length]) => days(from, from + length));
        const covered = (on: number) => spans.some(([from, length]) => from <= on && on < from + length);
        const until = suspendedUntil(all, days(day, null).from);
        if (until === null) return expect(covered(day)).toBe(false);
        const end = Number(onTheWall(until === 'open' ? null : until)?.slice(8, 10));
        for (let on = day; on < end; on += 1) expect(covered(on)).toBe(true);
        expect(covered(end)).toBe(false);
      }),
    );
  });
});
