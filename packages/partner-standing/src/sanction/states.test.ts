import { describe, expect, test } from '@jest/globals';
import { STANDING_REFUSAL_CODES } from '../decision.ts';
import { SANCTION_COMMANDS, SANCTION_STATES, SANCTION_TABLE, type SanctionState } from './states.ts';

const ENDS = ['declined', 'lapsed', 'lifted'] as const;

/** The states reachable from a state by any commands. */
function reachable(from: readonly SanctionState[]): Set<SanctionState> {
  const seen = new Set(from);
  // A set is walked with what is added meanwhile.
  for (const state of seen)
    for (const move of Object.values(SANCTION_TABLE[state])) if ('to' in move) for (const to of move.to) seen.add(to);
  return seen;
}

describe('the state machine of a sanction', () => {
  test('every state can be reached from a proposal or a suspension at once; a lapse is the system’s', () => {
    expect([...reachable(['proposed', 'service_suspended']), 'lapsed'].sort()).toEqual([...SANCTION_STATES].sort());
  });

  test.each(ENDS)('%s is final', (state) => expect([...reachable([state])]).toEqual([state]));

  test('every state that binds the partner can still be lifted, if only by an objection', () => {
    for (const state of SANCTION_STATES) if (!ENDS.some((end) => end === state)) expect(reachable([state])).toContain('lifted');
  });

  test('every state answers every command, with a known code where it refuses', () => {
    for (const state of SANCTION_STATES) {
      expect(Object.keys(SANCTION_TABLE[state])).toEqual([...SANCTION_COMMANDS]);
      const codes = Object.values(SANCTION_TABLE[state]).flatMap((move) => ('refused' in move ? [move.refused] : []));
      expect(STANDING_REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
    }
  });

  test('the whole table', () => {
    const rows = SANCTION_STATES.map((state) => {
      const moves = Object.entries(SANCTION_TABLE[state]).filter(([, move]) => 'to' in move);
      return [state, Object.fromEntries(moves.map(([name, move]) => [name, 'to' in move ? `→ ${move.to.join(', ')}` : '']))];
    });
    expect(Object.fromEntries(rows)).toMatchSnapshot();
  });
});
