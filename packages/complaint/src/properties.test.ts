import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noticesFor } from './notices.ts';
import { foldAll } from './fold.ts';
import { isOpenOrder, statusOf } from './fold/status.ts';
import { milliseconds } from './instant.ts';
import { stands } from './joint.ts';
import { partiesOf } from './party-rows.ts';
import { EVENT_VERSIONS } from './upcast.ts';
import { begin, play, steps, type Step } from './testing/random-story.ts';
import { Story } from './testing/story.ts';
import { COMPLAINT_STATUSES, WORK_ORDER_STATES, CLOCK_STATES } from './vocabulary.ts';

const RUNS = { numRuns: 150 };
const told = (byPartner: boolean, all: readonly Step[], after?: (story: Story) => void) =>
  play(begin(new Story({ now: '2026-09-28 09:00' }), byPartner), all, after);

describe('whatever anyone does in any order', () => {
  test('replaying the log gives the state that grew with it', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        const story = told(byPartner, all);
        expect(foldAll(story.events, story.base)).toEqual(story.state);
      }),
      RUNS,
    );
  });

  test('no closed complaint has an open work order or a running clock', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        told(byPartner, all, ({ state }) => {
          expect(state.status).toBe(statusOf(state));
          if (state.status !== 'closed') return;
          expect(state.workOrders.filter(isOpenOrder)).toEqual([]);
          expect(state.clocks.filter((clock) => clock.state === 'running' || clock.state === 'paused')).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  test('a clock that has ended never changes again but by the answer that comes late, and a breach goes only with an upheld dispute', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        let before = new Map<string, string>();
        told(byPartner, all, ({ state }) => {
          for (const clock of state.clocks) {
            const was = before.get(clock.id);
            if (was === 'met' || was === 'extended' || was === 'void') expect(clock.state).toBe(was);
            if (was === 'breached' && clock.state !== 'breached') {
              expect(clock.state).toBe('void');
              expect(state.workOrders.find(({ id }) => id === clock.workOrderId)?.state).toBe('void');
            }
          }
          before = new Map(state.clocks.map(({ id, state: now }) => [id, now]));
        });
      }),
      RUNS,
    );
  });

  test('clocks are of this world: breached at their due instant, met before it, paused only while a question is open', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        told(byPartner, all, ({ state }) => {
          for (const clock of state.clocks) {
            if (clock.state === 'breached') expect(clock.breachedAt).toBe(clock.dueAt);
            if (clock.state === 'met' && clock.pauses.at(-1)?.to !== clock.stoppedAt)
              expect((clock.stoppedAt ?? '') < clock.dueAt).toBe(true);
            if (clock.state === 'paused') expect(state.workOrders.find(({ id }) => id === clock.workOrderId)?.openRequest).not.toBeNull();
            if (clock.lateByMs > 0) expect(milliseconds(clock.stoppedAt ?? '') - milliseconds(clock.dueAt)).toBe(clock.lateByMs);
          }
        });
      }),
      RUNS,
    );
  });

  test('an open order always has a clock on which something is owed, unless every one was answered', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        told(byPartner, all, ({ state }) => {
          for (const order of state.workOrders.filter(({ state: now }) => now === 'sent' || now === 'accepted' || now === 'returned')) {
            const owed = state.clocks.filter(
              (clock) =>
                clock.workOrderId === order.id &&
                (clock.state === 'running' || clock.state === 'paused' || (clock.state === 'breached' && clock.stoppedAt === null)),
            );
            expect(owed.length).toBeGreaterThan(0);
          }
        });
      }),
      RUNS,
    );
  });

  test('whether the watcher comes by or not, the clocks end alike', () => {
    const watched = (all: readonly Step[]) =>
      all.flatMap((step): Step[] => [
        { ...step, apt: false, who: 'system', what: 30 },
        { ...step, minutes: 0 },
      ]);
    const outcome = (story: Story) =>
      story.watched().state.clocks.map(({ rule, part, startedAt, dueAt, state, lateByMs, breachedAt, stoppedAt }) => ({
        rule,
        part,
        startedAt,
        dueAt,
        state,
        lateByMs,
        breachedAt,
        stoppedAt,
      }));
    fc.assert(
      fc.property(fc.boolean(), steps(25), (byPartner, all) => {
        // Ids depend on the place in the story: the same places are kept by letting the other story pause where the watcher looks.
        const idle = (list: readonly Step[]) =>
          list.flatMap((step): Step[] => [
            { ...step, apt: false, who: 'callBackAgent', what: 30 },
            { ...step, minutes: 0 },
          ]);
        expect(outcome(told(byPartner, watched(all)))).toEqual(outcome(told(byPartner, idle(all))));
      }),
      RUNS,
    );
  });

  test('each party has one row, and a holder’s row tells nothing of another holder', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        told(byPartner, all, ({ state }) => {
          const rows = partiesOf(state);
          expect(new Set(rows.map(({ tenantId }) => tenantId)).size).toBe(rows.length);
          for (const row of rows) {
            expect(row.nextDeadline).toBe(row.nextClock?.dueAt ?? null);
            if (!row.open)
              expect([row.needsMe, row.elsewhere, row.toCallBack, row.breached, row.nextClock]).toEqual([false, false, false, false, null]);
            // The inbox finds a breach by others by these two alone (persistence: NEEDS_ME).
            if (row.elsewhere && row.breached) expect(row.needsMe).toBe(true);
            if (row.onlyLate) expect([row.needsMe, row.elsewhere, row.breached]).toEqual([true, true, true]);
            if (row.role !== 'holder') continue;
            expect(row.holders).toEqual(
              state.workOrders.some((order) => order.holderTenantId === row.tenantId && stands(order)) ? [row.tenantId] : [],
            );
            const own = state.workOrders.find(({ id }) => id === row.workOrderId);
            expect(own?.holderTenantId).toBe(row.tenantId);
            const clock = state.clocks.find(({ id }) => id === row.nextClock?.clockId);
            expect([row.tenantId, undefined]).toContain(clock?.holderTenantId);
          }
        });
      }),
      RUNS,
    );
  });

  test('events are of today’s version, and only parties are told of them', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(), (byPartner, all) => {
        const story = told(byPartner, all);
        const parties = new Set(partiesOf(story.state).map(({ tenantId }) => tenantId));
        for (const event of story.events) {
          expect(event.version).toBe(EVENT_VERSIONS[event.type]);
          expect(event.audience.tenantIds.length).toBeLessThanOrEqual(3);
          for (const tenantId of event.audience.tenantIds) expect(parties).toContain(tenantId);
        }
        for (const notice of noticesFor(story.events, story.state, story.settings)) expect(parties).toContain(notice.tenantId);
      }),
      RUNS,
    );
  });
});

test('the random stories come to every status and state there is', () => {
  const statuses = new Set<string>();
  const orders = new Set<string>();
  const clocks = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), steps(60), (byPartner, all) => {
      told(byPartner, all, ({ state }) => {
        statuses.add(state.status);
        for (const order of state.workOrders) orders.add(order.state);
        for (const clock of state.clocks) clocks.add(clock.state);
      });
    }),
    { numRuns: 300, seed: 20261122 },
  );
  const missing = [...COMPLAINT_STATUSES, ...WORK_ORDER_STATES, ...CLOCK_STATES].filter(
    (word) => !statuses.has(word) && !orders.has(word) && !clocks.has(word),
  );
  expect(missing).toEqual([]);
});
