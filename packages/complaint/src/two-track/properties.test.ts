import { expect, test } from '@jest/globals';
import { ROLES_BY_TENANT_KIND } from '../vocabulary.ts';
import fc from 'fast-check';
import { mayTake, openSteps, stepsOf, TRACKS, UNIT_ROLES, type TrackCase } from './tracks.ts';

const cases = fc.record({
  track: fc.constantFrom(...TRACKS),
  takenAt: fc.constantFrom('branch' as const, 'head_office' as const),
  passedTo: fc.constantFrom('branch' as const, 'department' as const, null),
});

test('TRK-01: in whatever order open steps are taken, every step comes, filing away last, and each has somebody who may', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.nat()), (what, choices) => {
      let one: TrackCase = { ...what, done: [] };
      for (const choice of choices) {
        const open = openSteps(one);
        const next = open[choice % Math.max(1, open.length)];
        if (next === undefined) break;
        const able = ROLES_BY_TENANT_KIND.member.filter((role) => mayTake(one, next.name, [role]) === 'allowed');
        expect(able).toEqual(ROLES_BY_TENANT_KIND.member.filter((role) => UNIT_ROLES[next.unit].includes(role)));
        expect(able.length).toBeGreaterThan(0);
        if (next.name === 'archive') expect(one.done.length).toBe(stepsOf(one).length - 1);
        one = { ...one, done: [...one.done, next.name] };
      }
      expect([...one.done].sort()).toEqual(
        stepsOf(one)
          .map(({ name }) => name)
          .sort(),
      );
      expect(one.done.at(-1)).toBe('archive');
    }),
  );
});
