import { describe, expect, test } from '@jest/globals';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import { shanghai } from '@lianban/complaint/testing/story';
import { CLOCK_STATES } from '@lianban/complaint/vocabulary';
import fc from 'fast-check';
import { cellsOf, contributionsTo, forwarded } from '../testing/member-scene.ts';
import { CLOCK_MEASURES, CLOCK_STANDINGS, type AssociationComplaint } from './contribution.ts';
import {
  addedUp,
  memberCardChanges,
  memberCardFaults,
  memberCountersOf,
  MEMBER_SUMS,
  NO_MEMBER_COUNTERS,
  totalOf,
  type MemberCounters,
} from './counters.ts';
import { behindFigure, clocksThat, memberCard } from './member-card.ts';

const clocks = fc.array(fc.record({ measure: fc.constantFrom(...CLOCK_MEASURES), state: fc.constantFrom(...CLOCK_STATES) }), {
  maxLength: 4,
});
const part = fc.record({
  memberTenantId: fc.constantFrom('member-a', 'member-b', 'member-c'),
  outletUnitId: fc.constantFrom('outlet-1', 'outlet-2', null),
  stands: fc.boolean(),
  clocks,
  returns: fc.nat({ max: 3 }),
  satisfied: fc.nat({ max: 2 }),
  notSatisfied: fc.nat({ max: 2 }),
});
const complaint = fc
  .record({
    day: fc.nat({ max: 200 }),
    kind: fc.constantFrom('counter', 'queue'),
    channel: fc.constantFrom('hotline' as const, 'letter' as const),
    repeat: fc.boolean(),
    withdrawn: fc.boolean(),
    verdict: fc.constantFrom('valid' as const, 'invalid' as const, null),
    clocks,
    members: fc.uniqueArray(part, { selector: ({ memberTenantId }) => memberTenantId, maxLength: 2 }),
  })
  .map(({ day, ...one }) => ({ ...one, acceptedAt: instantAt(milliseconds(shanghai('2026-01-01 09:00')) + day * 86_400_000) }));
const complaints = fc
  .array(complaint, { maxLength: 8 })
  .map((all) => all.map((one, index): AssociationComplaint => forwarded(`c${index}`, one)));

describe('whatever becomes of complaints', () => {
  test('cards kept with every change are those of a recount, and a fault is found', () => {
    fc.assert(
      fc.property(complaints, complaints, (before, after) => {
        const [old, now] = [contributionsTo(before), contributionsTo(after)];
        const kept = new Map<string, { key: { memberTenantId: string | null; month: string }; counters: MemberCounters }>();
        for (const { by, memberTenantId, month } of [...memberCardChanges([], old), ...memberCardChanges(old, now)]) {
          const name = `${memberTenantId} ${month}`;
          kept.set(name, { key: { memberTenantId, month }, counters: MEMBER_SUMS.add(kept.get(name)?.counters ?? NO_MEMBER_COUNTERS, by) });
        }
        expect(memberCardFaults([...kept.values()], now)).toEqual([]);
        const full = [...kept.values()].filter(({ counters }) => !MEMBER_SUMS.same(counters, NO_MEMBER_COUNTERS));
        expect(memberCardFaults([], now)).toHaveLength(full.length);
        expect(memberCardChanges(now, now)).toEqual([]);
      }),
    );
  });

  test('the analysis’ cells add up to the cards, by whatever they are cut', () => {
    fc.assert(
      fc.property(complaints, (all) => {
        const cells = cellsOf(all);
        const whole = totalOf(contributionsTo(all).map(memberCountersOf));
        for (const by of ['memberTenantId', 'outletUnitId', 'kind', 'channel', 'month'] as const) {
          expect(totalOf([...addedUp(cells, (cell) => cell[by]).values()])).toEqual(whole);
        }
        const own = cells.filter(({ memberTenantId }) => memberTenantId === null);
        expect(totalOf(own.map(({ counters }) => counters)).complaints).toBe(all.length);
      }),
    );
  });

  test('every figure is made of what is behind it, lies between nothing and all, and says neither where it is neither', () => {
    fc.assert(
      fc.property(complaints, fc.constantFrom(null, 'member-a'), (all, member) => {
        const own = contributionsTo(all).filter(({ memberTenantId }) => memberTenantId === member);
        const card = memberCard(member, totalOf(own.map(memberCountersOf)));
        for (const figure of card.figures) {
          const behind = own.map((one) => behindFigure(figure.name, one));
          const [over, under] = [behind.reduce((sum, one) => sum + one.over, 0), behind.reduce((sum, one) => sum + one.under, 0)];
          expect(figure.state === 'assessed').toBe(under > 0);
          if (figure.state !== 'assessed') continue;
          expect([figure.over, figure.under]).toEqual([over, under]);
          expect(Number(figure.value) === 100).toBe(over === under);
          expect(Number(figure.value) === 0).toBe(over === 0);
        }
      }),
    );
  });

  test('a clock that counts stands in one way', () => {
    fc.assert(
      fc.property(complaints, (all) => {
        const total = totalOf(contributionsTo(all).map(memberCountersOf));
        const counted = contributionsTo(all).filter(({ reason }) => reason === 'counted');
        for (const measure of CLOCK_MEASURES) {
          const sum = CLOCK_STANDINGS.reduce((all, standing) => all + clocksThat(standing, measure, total), 0);
          const clocks = counted.flatMap((one) => one.clocks).filter((clock) => clock.measure === measure && clock.state !== 'void');
          expect(sum).toBe(clocks.length);
        }
      }),
    );
  });
});
