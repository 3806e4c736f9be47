import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsFor, followUpActionsFor } from '../actions.ts';
import type { Command } from '../command.ts';
import type { ComplaintEvent } from '../event.ts';
import type { PersonCaller } from '../policy/facts.ts';
import { PEOPLE } from '../testing/cast.ts';
import { say, Story } from '../testing/story.ts';
import { localDay } from './day.ts';
import { FOLLOW_UP_STATES, isOverdue, remindAt } from './follow-ups.ts';

const { handlerA, handlerA2, leaderA, outletManager, otherOutletManager, handlerB, officer } = PEOPLE;
/** The same person in a seat of head office besides. */
const both: PersonCaller = { ...handlerA, personId: outletManager.personId };
const CALLERS: readonly PersonCaller[] = [handlerA, handlerA2, leaderA, outletManager, otherOutletManager, both, handlerB, officer];
const IDS = ['follow-up-1', 'follow-up-2', 'follow-up-3'] as const;

/** Good inputs for each command as of now, about one follow-up. */
function commands(story: Story, id: string): Readonly<Record<string, readonly Command[]>> {
  const today = localDay(story.now, 'Asia/Shanghai');
  const done = { doneDay: today };
  return {
    order_follow_up: [null, 'outlet-1', 'outlet-2'].map((unit) => say.order(unit, { followUpId: id, dueDay: today })),
    record_rectification: [say.rectified({ followUpId: id, ...done })],
    report_follow_up: [say.report(id, done)],
    check_follow_up: [say.check(id), say.sendBack(id, today)],
    withdraw_follow_up: [say.drop(id)],
  };
}

const step = fc.record({
  hours: fc.integer({ min: 0, max: 40 }),
  caller: fc.constantFrom(...CALLERS),
  id: fc.constantFrom(...IDS),
  name: fc.constantFrom('order_follow_up', 'record_rectification', 'report_follow_up', 'check_follow_up', 'withdraw_follow_up', 'remind'),
  choice: fc.nat({ max: 2 }),
});

/** Plays steps on a complaint the bank holds; what is refused is left out, as in life. */
function played(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[], after: (story: Story) => void): Story {
  const story = new Story({ programmeKind: 'banking', now: '2026-03-02 09:00' })
    .taken([{ to: 'member-a' }])
    .does(handlerA, say.down('outlet-1'));
  for (const { hours, caller, id, name, choice } of steps) {
    story.now = new Date(Date.parse(story.now) + hours * 3_600_000).toISOString();
    const known = story.state.followUps.some((each) => each.id === id);
    const begins = name === 'order_follow_up' || name === 'record_rectification';
    if (name !== 'remind' && begins === known) continue;
    const choices = commands(story, id)[name] ?? [];
    const command: Command = name === 'remind' ? { name: 'remind_follow_ups' } : choices[choice % choices.length]!;
    const decision = story.asks(name === 'remind' ? { kind: 'system' } : caller, command);
    if (decision.kind === 'decided') for (const event of decision.events) story.add(event);
    after(story);
  }
  return story;
}

test('ASC-02: what is carried out was reported, and found so by head office, never by who reported it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const story = played(steps, ({ state, now }) => {
        for (const each of state.followUps) {
          expect([each.id, each.state === 'open' ? each.dueAt !== null : true]).toEqual([each.id, true]);
          if (isOverdue(each, now) && !each.reminded) expect(remindAt(each)).not.toBeNull();
          if (each.state !== 'open') expect(remindAt(each)).toBeNull();
        }
      });
      const of = (id: string) => story.events.filter(({ payload }) => (payload as { followUpId?: string }).followUpId === id);
      for (const id of IDS) {
        let reporter: string | null = null;
        for (const event of of(id) as ComplaintEvent[]) {
          if (event.type === 'follow_up_reported' || event.type === 'rectification_recorded') reporter = event.actor.personId;
          if (event.type !== 'follow_up_checked' && event.type !== 'follow_up_returned') continue;
          expect(reporter).not.toBeNull();
          expect(event.actor.personId).not.toBe(reporter);
          expect([handlerA, handlerA2, leaderA, both].map(({ personId }) => personId)).toContain(event.actor.personId);
          reporter = null;
        }
      }
      // Each day that is over is told of once.
      const overdue = story.events.filter(({ type }) => type === 'follow_up_overdue').length;
      const days = story.events.filter(({ type }) => type === 'follow_up_ordered' || type === 'follow_up_returned').length;
      expect(overdue).toBeLessThanOrEqual(days);
    }),
    { numRuns: 150 },
  );
});

test('the random lives come to every state there is, out of which only a return leads back, and only to open', () => {
  const moves = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const before = new Map<string, string>();
      played(steps, ({ state }) => {
        for (const { id, state: now } of state.followUps) {
          if (before.get(id) !== now) moves.add(`${before.get(id) ?? ''} → ${now}`);
          before.set(id, now);
        }
      });
    }),
    { numRuns: 150, seed: 20261128 },
  );
  expect([...moves].sort()).toEqual([
    // Ordered by head office, or recorded by an outlet of its own accord.
    ' → open',
    ' → reported',
    'open → reported',
    'open → withdrawn',
    'reported → carried_out',
    'reported → open',
    'reported → withdrawn',
  ]);
  expect(new Set([...moves].map((move) => move.split(' → ')[1]))).toEqual(new Set(FOLLOW_UP_STATES));
});

test('what the actions offer is what decide takes, and what they refuse it refuses for the same reason', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom(...CALLERS), (steps, caller) => {
      played(steps, (story) => {
        const codes = (name: string, id: string) =>
          (commands(story, id)[name] ?? [])
            .map((command) => story.asks(caller, command))
            .map((each) => (each.kind === 'refused' ? each.code : each.kind));
        for (const { name, allowed, reason } of actionsFor(story.state, caller, story.context))
          if (name === 'order_follow_up' || name === 'record_rectification')
            expect([name, codes(name, 'new')[0]]).toEqual([name, allowed ? 'decided' : reason]);
        for (const { id } of story.state.followUps)
          for (const { name, allowed, reason } of followUpActionsFor(story.state, id, caller, story.context))
            expect([name, codes(name, id)[0]]).toEqual([name, allowed ? 'decided' : reason]);
      });
    }),
    { numRuns: 150 },
  );
});
