import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from './decision.ts';
import { NOTICE_COMMANDS, NOTICE_STATES, NOTICE_TABLE, OPEN_NOTICE_STATES, SYSTEM_COMMANDS, type NoticeState } from './states.ts';

const ENDS = ['rejected', 'withdrawn', 'replaced'] as const;

/** The states reachable from a state by any commands. */
function reachable(from: NoticeState, seen = new Set<NoticeState>([from])): Set<NoticeState> {
  for (const move of Object.values(NOTICE_TABLE[from])) {
    if ('refused' in move) continue;
    for (const state of move.to) if (!seen.has(state)) reachable(state, seen.add(state));
  }
  return seen;
}

describe('the state machine of a notice', () => {
  test('every state can be reached from drafted', () => {
    expect([...reachable('drafted')].sort()).toEqual([...NOTICE_STATES].sort());
  });

  test.each(OPEN_NOTICE_STATES)('%s can come to every end', (state) => {
    expect([...reachable(state)]).toEqual(expect.arrayContaining(['effective', ...ENDS]));
  });

  test.each([...ENDS, 'effective'] as const)('%s is final', (state) => {
    expect([...reachable(state)]).toEqual([state]);
  });

  test('every state answers every command, with a known code where it refuses', () => {
    for (const state of NOTICE_STATES) {
      expect(Object.keys(NOTICE_TABLE[state]).sort()).toEqual([...NOTICE_COMMANDS, ...SYSTEM_COMMANDS].sort());
      const codes = Object.values(NOTICE_TABLE[state]).flatMap((move) => ('refused' in move ? [move.refused] : []));
      expect(REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
    }
  });

  test('the whole table', () => {
    const rows = NOTICE_STATES.map((state) => {
      const moves = Object.entries(NOTICE_TABLE[state]);
      return [state, Object.fromEntries(moves.map(([name, move]) => [name, 'to' in move ? `→ ${move.to.join(', ')}` : move.refused]))];
    });
    expect(Object.fromEntries(rows)).toMatchSnapshot();
  });
});
