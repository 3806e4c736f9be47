import { describe, expect, test } from '@jest/globals';
import type { Caller } from '@lianban/complaint/command';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import fc from 'fast-check';
import { ASSOCIATION_CAST, CaseDesk, complaint, minutes, order, publicity, rectification, repeat } from '../testing/accountability-desk.ts';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import { SYSTEM } from '../testing/scene.ts';
import type { CaseCommand } from './decide.ts';
import type { AccountabilityFacts } from './facts.ts';
import { foldCase } from './fold.ts';
import { caseActions, viewOf } from './policy.ts';
import { CASE_COMMANDS, CASE_STATES, CASE_TABLE, CRITICISED_STATES, type CaseCommandName } from './states.ts';
import { triggersOf } from './triggers.ts';

const WHO: readonly Caller[] = [...Object.values(ASSOCIATION_CAST), SYSTEM];

const happening = fc.record({
  what: fc.constantFrom('complaint', 'repeat', 'unreceived', 'publicity', 'rectification'),
  day: fc.nat({ max: 200 }),
  outlet: fc.constantFrom('outlet-1', 'outlet-2'),
  kind: fc.constantFrom('counter', 'queue'),
  cause: fc.constantFrom('attitude', 'delay', 'other', null),
  good: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;
const happenings = fc.array(happening, { maxLength: 14 });

/** `YYYY-MM-DD 09:00` so many days into 2026. */
const dayAt = (day: number) => onTheWall(instantAt(milliseconds(shanghai('2026-01-01 09:00')) + day * 86_400_000)) ?? '';

/** The facts of what happened; repeats are of the first complaint there is. */
function factsOf(all: readonly Happening[]): AccountabilityFacts {
  const complaints = all.flatMap(({ what, day, outlet, kind, cause, good }, index) => {
    const changes = { outletUnitId: outlet, kind };
    if (what === 'complaint') return [complaint(`c${index}`, dayAt(day), { ...changes, standing: good ? 'stands' : 'withdrawn' })];
    if (what === 'repeat') return [{ ...repeat(`c${index}`, 'c0', dayAt(day), cause, good), ...changes }];
    if (what !== 'unreceived') return [];
    const orders = [order(`o${index}`, { limit: dayAt(day), accepted: good ? dayAt(day + 1) : null })];
    return [complaint(`c${index}`, dayAt(day), { ...changes, standing: 'invalid', orders })];
  });
  const of = (what: Happening['what']) => all.map((one, index) => ({ ...one, index })).filter((one) => one.what === what);
  return {
    complaints,
    rectifications: of('rectification').map(({ day, outlet, kind }) => rectification(dayAt(day), { outletUnitId: outlet, kind })),
    publicity: of('publicity').map(({ day, outlet, good, index }) =>
      publicity(`p${index}`, dayAt(day), { outletUnitId: outlet, mishandled: good }),
    ),
  };
}

const actsOf = (least: number) =>
  fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 400 }),
      what: fc.nat({ max: 99 }),
      who: fc.nat({ max: 99 }),
      which: fc.nat({ max: 99 }),
      yes: fc.boolean(),
    }),
    { minLength: least, maxLength: least + 40 },
  );
const acts = actsOf(0);
type Act = typeof acts extends fc.Arbitrary<readonly (infer A)[]> ? A : never;

/** Random facts, a worker that comes again and again, and people who do what fits, or not. */
function lived(
  all: readonly Happening[],
  what: readonly Act[],
  after: (desk: CaseDesk, id: string, command: CaseCommand) => void = () => {},
): CaseDesk {
  const desk = new CaseDesk(factsOf(all), '2026-03-01 09:00').worked();
  for (const act of what) {
    desk.now = instantAt(milliseconds(desk.now) + act.hours * 3_600_000);
    desk.worked();
    const one = desk.cases[act.which % Math.max(1, desk.cases.length)];
    if (one === undefined) continue;
    const fitting = CASE_COMMANDS.filter((name) => 'to' in CASE_TABLE[one.state][name]);
    const names = act.what % 10 > 1 && fitting.length > 0 ? fitting : CASE_COMMANDS;
    const today = (onTheWall(desk.now) ?? '').slice(0, 10);
    const name = names[act.what % names.length] ?? 'dismiss';
    const fields = {
      ...minutes('2026-03-01 09:00', '2026-12-31'),
      heldAt: desk.now,
      measures: [{ measureId: 'm', text: '培训', deadlineDay: today }],
      measureId: 'm',
      done: act.yes,
      criticise: act.yes,
      meetingDay: today,
      toldDay: today,
      reason: '好',
      report: '好',
      recommendation: '好',
    };
    const command = { ...fields, name } as unknown as CaseCommand;
    const able = act.who % 10 > 1 ? WHO.filter((caller) => desk.asks(caller, command, one.id).kind === 'decided') : WHO;
    const caller = able[act.who % Math.max(1, able.length)] ?? SYSTEM;
    if (desk.asks(caller, command, one.id).kind !== 'decided') continue;
    after(desk, one.id, command);
    desk.does(caller, command, one.id);
  }
  return desk;
}

describe('ACC-01: whatever happens', () => {
  test('triggers are the same in any order of the facts, each key once, each with evidence, none of the future', () => {
    fc.assert(
      fc.property(happenings, fc.nat({ max: 220 }), (all, day) => {
        const known = factsOf(all);
        const desk = new CaseDesk(known, dayAt(day));
        const { triggers } = desk;
        const backwards = Object.fromEntries(
          Object.entries(known).map(([name, list]) => [name, [...(list as readonly object[])].reverse()]),
        );
        desk.facts = backwards as unknown as AccountabilityFacts;
        expect(desk.triggers.map(({ key, evidence }) => [key, evidence])).toEqual(triggers.map(({ key, evidence }) => [key, evidence]));
        expect(new Set(triggers.map(({ key }) => key)).size).toBe(triggers.length);
        for (const { evidence, at, clause } of triggers) {
          expect(evidence.length).toBeGreaterThanOrEqual(clause === 1 || clause === 4 ? 1 : 2);
          if (clause === 1) expect(at <= desk.now).toBe(true);
        }
      }),
    );
  });

  test('what was triggered stays triggered, under the same key, whatever follows', () => {
    fc.assert(
      fc.property(happenings, happening, (all, next) => {
        const before = new CaseDesk(factsOf(all), dayAt(220)).triggers;
        const later = { ...next, day: 201 };
        const after = new Set(new CaseDesk(factsOf([...all, later]), dayAt(220)).triggers.map(({ key }) => key));
        for (const { key } of before) expect(after).toContain(key);
      }),
    );
  });

  test('one time less than asked for triggers nothing, and a wider window never triggers less', () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 1, max: 200 }), (all, days) => {
        const known = factsOf(all);
        const keys = (times: number, within: number) =>
          triggersOf(known, {
            timeZone: 'Asia/Shanghai',
            now: shanghai(dayAt(220)),
            settings: { repeatedly: { times, days: within } },
          }).map(({ key }) => key);
        expect(keys(2, days + 1)).toEqual(expect.arrayContaining(keys(2, days)));
        expect(keys(2, days)).toEqual(expect.arrayContaining(keys(3, days)));
        for (const key of keys(all.length + 2, 366)) expect(key).toMatch(/^ACC-01\([14]\)/);
      }),
    );
  });
});

describe('ACC-01…04: whatever anyone does in any order', () => {
  test('each trigger is on one case that has not lapsed, and one group has one open case', () => {
    fc.assert(
      fc.property(happenings, acts, (all, what) => {
        const standing = lived(all, what).cases.filter(({ state }) => state !== 'lapsed');
        const keys = standing.flatMap(({ triggers }) => triggers.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('states move only as the table says', () => {
    fc.assert(
      fc.property(happenings, acts, (all, what) => {
        lived(all, what, (desk, id, command) => {
          const before = desk.case(id);
          const decision = WHO.map((caller) => desk.asks(caller, command, id)).find(({ kind }) => kind === 'decided');
          const [event] = decision?.kind === 'decided' ? decision.events : [];
          if (event === undefined) return;
          const move = CASE_TABLE[before.state][command.name as CaseCommandName];
          expect('to' in move && move.to).toContain(foldCase(before, event, id).state);
        });
      }),
    );
  });

  test('nobody is criticised before an interview, by anyone but the committee, nor told of another’s case before it is published', () => {
    fc.assert(
      fc.property(happenings, acts, (all, what) => {
        const desk = lived(all, what);
        for (const one of desk.cases) {
          if (CRITICISED_STATES.includes(one.state)) {
            expect(one.criticism?.personId).toBe(ASSOCIATION_CAST.committee.personId);
            expect((one.interview?.minuted.at ?? '~') <= (one.criticism?.at ?? '')).toBe(true);
          }
          if (one.decided !== null) expect(one.decided.personId).toBe(ASSOCIATION_CAST.leader.personId);
          expect(viewOf(one, ASSOCIATION_CAST.otherMember)).toBe('none');
          expect(caseActions(one, ASSOCIATION_CAST.otherMember)).toEqual([]);
          expect(viewOf(one, ASSOCIATION_CAST.memberLeader)).toBe('whole');
        }
      }),
    );
  });

  test('a worker’s second round finds nothing to do', () => {
    fc.assert(
      fc.property(happenings, acts, (all, what) => {
        const desk = lived(all, what).worked();
        const before = [...desk.logs.values()].map(({ length }) => length);
        expect([...desk.worked().logs.values()].map(({ length }) => length)).toEqual(before);
      }),
    );
  });
});

test('the random lives come to every state but those that only changed facts bring', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(happenings, actsOf(40), (all, what) => {
      const desk = lived(all, what, (now, id) => seen.add(now.case(id).state));
      for (const { state } of desk.cases) seen.add(state);
    }),
    { numRuns: 60, seed: 20261129 },
  );
  expect(CASE_STATES.filter((state) => !seen.has(state))).toEqual(['lapsed']);
});
