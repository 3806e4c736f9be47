import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsFor } from './change-notice/actions.ts';
import { announcementsFor } from './change-notice/announcements.ts';
import { conflictsOf } from './change-notice/conflicts.ts';
import { foldNoticeLog } from './change-notice/fold.ts';
import { isDue, isOpenNotice, takesEffectAt, waitsFor } from './change-notice/notice.ts';
import { remindersOf } from './change-notice/reminders.ts';
import { NOTICE_COMMANDS, NOTICE_STATES, NOTICE_TABLE, type NoticeCommandName } from './change-notice/states.ts';
import { applyNotice, effectiveChange, faultsOf, withDueNotices, type Period } from './effective-dating.ts';
import { CAST, Desk } from './testing/desk.ts';
import { play, steps } from './testing/random-notices.ts';

const RUNS = { numRuns: 100 };
const told = (all: Parameters<typeof play>[1], after?: Parameters<typeof play>[2]) => play(Desk.registered('2026-01-20 09:00'), all, after);

describe('whatever anyone does with notices in any order', () => {
  test('replaying the logs gives the notices that grew with them', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const desk = told(all);
        for (const [id, log] of desk.logs) expect(foldNoticeLog(log, id)).toEqual(desk.notice(id));
      }),
      RUNS,
    );
  });

  test('the registry has neither gap nor overlap, and replaying the effects in any order gives it again', () => {
    fc.assert(
      fc.property(steps(), fc.boolean(), (all, backwards) => {
        const desk = told(all);
        expect(faultsOf(desk.periods)).toEqual([]);
        const effects = [...desk.notices.values()].filter(({ effectiveAt }) => effectiveAt !== null);
        if (backwards) effects.reverse();
        const rebuilt = effects.reduce<Period[]>(
          (periods, notice) => applyNotice(periods, effectiveChange(notice), notice.effectiveAt ?? ''),
          [],
        );
        expect(rebuilt).toEqual(desk.periods);
      }),
      RUNS,
    );
  });

  test('states move only as the table says', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        let before = new Map<string, string>();
        told(all, (desk, { id, command }) => {
          for (const notice of desk.notices.values()) {
            const was = before.get(notice.id);
            if (was === undefined || was === notice.state) continue;
            const name = notice.id === id ? command.name : 'be_replaced';
            const moves = NOTICE_TABLE[was as keyof typeof NOTICE_TABLE];
            const move = moves[name as NoticeCommandName];
            // What was due took effect first; then the command was judged anew.
            const allowed = 'to' in move && (move.to as readonly string[]).includes(notice.state);
            expect(allowed || notice.state === 'effective').toBe(true);
          }
          before = new Map([...desk.notices.values()].map((notice) => [notice.id, notice.state]));
        });
      }),
      RUNS,
    );
  });

  test('nothing takes effect before its time, without the word it needs, or at another instant than the true one', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const desk = told(all).worked();
        for (const notice of desk.notices.values()) {
          const { kind, effectiveAt, earliestAt, approved, acknowledged, exceptions, exceptionGranted, plannedAt } = notice;
          if (effectiveAt === null) {
            expect(isDue(notice, desk.now)).toBe(false);
            if (isOpenNotice(notice) && waitsFor(notice).length === 0) expect((takesEffectAt(notice) ?? '') > desk.now).toBe(true);
            continue;
          }
          expect(waitsFor(notice)).toEqual([]);
          expect(effectiveAt <= desk.now && effectiveAt >= (plannedAt ?? '')).toBe(true);
          if (kind === 'change') expect(effectiveAt >= (earliestAt ?? '~')).toBe(true);
          if (kind === 'emergency') expect(effectiveAt >= (approved?.at ?? '~')).toBe(true);
          if (kind === 'registration') expect(effectiveAt >= (acknowledged?.at ?? '~')).toBe(true);
          if (exceptions.length > 0) expect(effectiveAt >= (exceptionGranted?.at ?? '~')).toBe(true);
          expect(notice.shortNotice).toBe(kind === 'emergency' && effectiveAt < (earliestAt ?? ''));
        }
      }),
      RUNS,
    );
  });

  test('whether the worker comes by or not, whoever reads sees the same registry', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        told(all, (desk) => {
          const read = withDueNotices(desk.periods, desk.open, desk.now);
          const worker = new Desk();
          worker.now = desk.now;
          worker.periods = desk.periods;
          for (const [id, notice] of desk.notices) worker.notices.set(id, notice);
          expect(worker.worked().periods).toEqual(read);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('two open notices touch the same field only while an emergency waits for its approval to replace the other', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        told(all, (desk) => {
          const open = desk.open.filter((notice) => !isDue(notice, desk.now));
          for (const notice of open) {
            for (const { noticeId } of conflictsOf(notice, open)) {
              const pair = [notice, desk.notice(noticeId)];
              expect(
                pair.some((one) => one.kind === 'emergency' && one.approved === null && pair.some(({ id }) => one.replaces.includes(id))),
              ).toBe(true);
            }
          }
        });
      }),
      RUNS,
    );
  });

  test('an action that is offered is taken, one that is refused is refused with the same reason', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const desk = told(all).worked();
        for (const caller of [CAST.contactA, CAST.department, CAST.centre, CAST.technicalA, CAST.contactB]) {
          for (const { id } of desk.notices.values()) {
            const actions = actionsFor(desk.notice(id), caller);
            for (const name of NOTICE_COMMANDS) {
              const command = {
                name,
                replaces: [],
                reason: '理由',
                changes: [],
                effectiveDay: null,
                emergency: false,
                exceptionReason: '',
              } as const;
              const decision = desk.asks(id, caller, command);
              const action = actions.find((one) => one.name === name);
              if (action === undefined) expect(decision).toMatchObject({ kind: 'refused', code: 'not_a_party' });
              else if (!action.allowed) expect(decision).toMatchObject({ kind: 'refused', code: action.reason });
              else if (name !== 'submit') expect(decision.kind).toBe('decided');
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('reminders come in order, once each, after what they are about; nobody hears of a draft', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const desk = told(all);
        for (const [id, notice] of desk.notices) {
          const instants = remindersOf(notice, desk.calendar, desk.settings).map(({ at }) => at);
          expect(instants).toEqual([...new Set(instants)].sort());
          expect(instants.every((at) => at > (notice.submitted?.at ?? '~'))).toBe(true);
          if (!isOpenNotice(notice)) expect(instants).toEqual([]);
          if (notice.submitted === null) expect(announcementsFor(desk.logs.get(id) ?? [], notice)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

test('the random stories come to every state and kind there is', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(steps(60), (all) => {
      told(all, (desk) => {
        for (const { state, kind, shortNotice, decidedBy } of desk.notices.values()) {
          for (const word of [state, kind, shortNotice ? 'short' : 'long', decidedBy?.how ?? 'nobody']) seen.add(word);
        }
      });
    }),
    { numRuns: 200, seed: 20261124 },
  );
  const words = [
    ...NOTICE_STATES,
    'registration',
    'change',
    'emergency',
    'on_notice',
    'short',
    'acknowledged',
    'approved',
    'on_notice',
    'unanswered',
  ];
  expect(words.filter((word) => !seen.has(word))).toEqual([]);
});
