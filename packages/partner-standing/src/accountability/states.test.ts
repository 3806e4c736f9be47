import { describe, expect, test } from '@jest/globals';
import { STANDING_REFUSAL_CODES } from '../decision.ts';
import { BrokenStandingLog } from '../log.ts';
import { interviewed } from '../testing/accountability-desk.ts';
import type { CaseEvent } from './event.ts';
import { foldCaseLog } from './fold.ts';
import { CASE_COMMANDS, CASE_STATES, CASE_TABLE, CRITICISED_STATES, JOINING_STATES, WATCHED_STATES, type CaseState } from './states.ts';

const ENDS = ['dismissed', 'lapsed', 'settled', 'revoked'] as const;
/** What the system alone does to a state. */
const BY_SYSTEM: Partial<Record<CaseState, readonly CaseState[]>> = {
  proposed: ['lapsed'],
  ...Object.fromEntries(WATCHED_STATES.map((state) => [state, ['criticism_proposed']])),
};

/** The states reachable from a state by any commands. */
function reachable(from: CaseState): Set<CaseState> {
  const seen = new Set([from]);
  // A set is walked with what is added meanwhile.
  for (const state of seen) {
    for (const move of Object.values(CASE_TABLE[state])) if ('to' in move) for (const to of move.to) seen.add(to);
    for (const to of BY_SYSTEM[state] ?? []) seen.add(to);
  }
  return seen;
}

test('a log that does not fit itself is a fault', () => {
  const { logs } = interviewed();
  const log = logs.get('case-1') ?? [];
  const [proposed, decided] = log;
  if (proposed === undefined || decided === undefined) throw new Error('no log');
  expect(() => foldCaseLog([...log, proposed], 'case-1')).toThrow('a case begins once');
  expect(() => foldCaseLog([decided], 'case-1')).toThrow('the log of a case begins with interview_decided');
  const unheardOf = { ...decided, type: 'unheard_of' } as unknown as CaseEvent;
  expect(() => foldCaseLog([...log, unheardOf], 'case-1')).toThrow(BrokenStandingLog);
});

describe('the state machine of a case', () => {
  test('every state can be reached from a proposal', () => expect([...reachable('proposed')].sort()).toEqual([...CASE_STATES].sort()));

  test.each(ENDS)('%s is final', (state) => expect([...reachable(state)]).toEqual([state]));

  test('nobody is criticised without an interview, and no award is lost without criticism', () => {
    const before = (state: CaseState, barred: CaseState) => {
      const seen = new Set<CaseState>(['proposed']);
      for (const from of seen) {
        if (from === barred) continue;
        for (const move of Object.values(CASE_TABLE[from])) if ('to' in move) for (const to of move.to) seen.add(to);
        for (const to of BY_SYSTEM[from] ?? []) seen.add(to);
      }
      return seen.has(state);
    };
    expect(before('criticised', 'interview_due')).toBe(false);
    expect(before('criticised', 'measures_running')).toBe(false);
    expect(before('eligibility_lost', 'criticised')).toBe(false);
    expect(before('eligibility_lost', 'reported')).toBe(false);
  });

  test('every state answers every command, with a known code where it refuses', () => {
    for (const state of CASE_STATES) {
      expect(Object.keys(CASE_TABLE[state])).toEqual([...CASE_COMMANDS]);
      const codes = Object.values(CASE_TABLE[state]).flatMap((move) => ('refused' in move ? [move.refused] : []));
      expect(STANDING_REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
    }
  });

  test('a state is joined, in criticism or over', () => {
    for (const state of CASE_STATES) {
      const groups = [JOINING_STATES, CRITICISED_STATES, ENDS as readonly CaseState[]].filter((group) => group.includes(state));
      expect([state, groups.length]).toEqual([state, 1]);
    }
  });

  test('the whole table', () => {
    const rows = CASE_STATES.map((state) => {
      const moves = Object.entries(CASE_TABLE[state]).filter(([, move]) => 'to' in move);
      return [state, Object.fromEntries(moves.map(([name, move]) => [name, 'to' in move ? `→ ${move.to.join(', ')}` : '']))];
    });
    expect(Object.fromEntries(rows)).toMatchSnapshot();
  });
});
