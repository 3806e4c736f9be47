import { describe, expect, test } from '@jest/globals';
import type { Caller } from '@lianban/complaint/command';
import fc from 'fast-check';
import { CAST, closedCard, SanctionDesk, SYSTEM } from '../testing/scene.ts';
import type { SanctionCommand } from './decide.ts';
import { foldSanction } from './fold.ts';
import { mayTakeOn } from './suspension.ts';
import { SANCTION_COMMANDS, SANCTION_STATES, SANCTION_TABLE, type SanctionCommandName } from './states.ts';

const DOUBLE = { ...CAST.reviewer, personId: 'both roles', roles: ['quality_reviewer', 'approver', 'service_centre_manager'] as const };
const WHO: readonly Caller[] = [
  CAST.reviewer,
  CAST.reviewer2,
  CAST.approver,
  DOUBLE,
  CAST.manager,
  CAST.managerA,
  CAST.qualityA,
  CAST.qualityB,
  SYSTEM,
];
const BEGINS: readonly SanctionCommand[] = [
  { name: 'suspend_at_once', partnerTenantId: 'partner-a', serviceId: 'sms', evidence: [], reason: '群发' },
  { name: 'propose_ending', partnerTenantId: 'partner-a', serviceId: 'sms', evidence: [{ kind: 'complaint', id: 'c' }], reason: '恶劣' },
];

interface Act {
  readonly what: number;
  readonly who: number;
  readonly which: number;
  readonly yes: boolean;
  /** Whether it is something that fits the state, by someone whose work it is. */
  readonly apt: boolean;
}
const acts = (least = 0) =>
  fc.array(
    fc.record({
      what: fc.nat({ max: 99 }),
      who: fc.nat({ max: WHO.length - 1 }),
      which: fc.nat({ max: 99 }),
      yes: fc.boolean(),
      apt: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
    }),
    { minLength: least, maxLength: least + 40 },
  );

/** Random commands to the sanctions of three bad months in both modes and to a few of the manager's; many are refused, as in life. */
function lived(
  all: readonly Act[],
  after: (desk: SanctionDesk, id: string, command: SanctionCommand, caller: Caller) => void = () => {},
): SanctionDesk {
  const months = ['2026-04', '2026-05', '2026-06'];
  const cards = months.flatMap((month) => [
    closedCard(month, 'emp', { complaints: 5 }),
    closedCard(month, 'c', { complaints: 9, inTime: 1 }),
  ]);
  const desk = new SanctionDesk().proposed(cards, '2026-06');
  all.forEach(({ what, who, which, yes, apt }, serial) => {
    desk.now = new Date(Date.parse(desk.now) + 3_600_000).toISOString();
    const ids = [...desk.logs.keys()];
    const id = what < 10 ? `by-hand-${serial}` : (ids[which < 60 ? which % 2 : which % ids.length] ?? 'sanction-1');
    const fitting = desk.logs.has(id) ? SANCTION_COMMANDS.filter((name) => 'to' in SANCTION_TABLE[desk.sanction(id).state][name]) : [];
    const names = apt && fitting.length > 0 ? fitting : SANCTION_COMMANDS;
    const fields = { reason: '好', plan: '好', evidence: '好', upheld: yes, deadlineDay: null };
    const named = { name: names[what % names.length] ?? 'lift', ...fields } as unknown as SanctionCommand;
    const command = what < 10 ? (BEGINS[what % 2] ?? named) : what > 97 ? ({ name: 'lapse' } as const) : named;
    const able = apt ? WHO.filter((one) => desk.asks(one, command, id).kind === 'decided') : WHO;
    const caller = able[who % Math.max(1, able.length)] ?? SYSTEM;
    if (desk.asks(caller, command, id).kind === 'decided') {
      after(desk, id, command, caller);
      desk.does(caller, command, id);
    }
  });
  return desk;
}

describe('whatever anyone does with sanctions in any order', () => {
  test('states move only as the table says', () => {
    fc.assert(
      fc.property(acts(), (all) => {
        lived(all, (desk, id, command, caller) => {
          if (!desk.logs.has(id) || command.name === 'lapse') return;
          const before = desk.sanction(id);
          const decision = desk.asks(caller, command, id);
          const [event] = decision.kind === 'decided' ? decision.events : [];
          if (event === undefined) return;
          const move = SANCTION_TABLE[before.state][command.name as SanctionCommandName];
          expect('to' in move && move.to).toContain(foldSanction(before, event, id).state);
        });
      }),
    );
  });

  test('no cooperation ends by one person, no objection is judged by who had decided, and none is made twice', () => {
    fc.assert(
      fc.property(acts(), (all) => {
        const desk = lived(all);
        for (const { confirmed, approved, proposed, reviewed, objection, state } of desk.sanctions) {
          if (state === 'cooperation_ended') expect(approved?.personId).not.toBe(confirmed?.personId);
          if (reviewed !== null) expect(reviewed.personId).not.toBe(proposed.personId);
          const judged = objection?.decided ?? null;
          const before = [proposed, confirmed, approved].filter((step) => judged !== null && step !== null && step.at < judged.at);
          if (judged !== null) expect(before.map((step) => step?.personId)).not.toContain(judged.personId);
        }
        for (const log of desk.logs.values()) expect(log.filter(({ type }) => type === 'objection_filed').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('what is over suspends nothing, and a partner takes nothing on while anything is in force', () => {
    fc.assert(
      fc.property(acts(), (all) => {
        const desk = lived(all);
        const inForce = desk.sanctions.filter(({ state, suspendedFrom, suspendedUntil }) => {
          if (['declined', 'lapsed', 'lifted'].includes(state))
            expect(suspendedFrom === null || (suspendedUntil ?? '~') <= desk.now).toBe(true);
          return state === 'cooperation_ended' || (suspendedFrom !== null && (suspendedUntil === null || desk.now < suspendedUntil));
        });
        expect(mayTakeOn(desk.sanctions, desk.now) === 'allowed').toBe(inForce.length === 0);
      }),
    );
  });
});

test('the random lives come to every state there is', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(acts(40), (all) => {
      for (const { state } of lived(all).sanctions) seen.add(state);
    }),
    { numRuns: 60, seed: 20261127 },
  );
  expect(SANCTION_STATES.filter((state) => !seen.has(state))).toEqual([]);
});
