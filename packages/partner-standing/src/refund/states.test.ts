import { describe, expect, test } from '@jest/globals';
import { STANDING_REFUSAL_CODES } from '../decision.ts';
import { REFUND_COMMANDS, REFUND_STATES, REFUND_SYSTEM_COMMANDS, REFUND_TABLE, type RefundState } from './states.ts';

describe('the state machine of a refund', () => {
  test('every state can be reached from the claim', () => {
    const seen = new Set<RefundState>(['claimed']);
    // A set is walked with what is added meanwhile.
    for (const state of seen)
      for (const move of Object.values(REFUND_TABLE[state])) if ('to' in move) for (const to of move.to) seen.add(to);
    expect([...seen].sort()).toEqual([...REFUND_STATES].sort());
  });

  test('every state answers every command, with a known code where it refuses', () => {
    for (const state of REFUND_STATES) {
      expect(Object.keys(REFUND_TABLE[state])).toEqual([...REFUND_COMMANDS, ...REFUND_SYSTEM_COMMANDS]);
      const codes = Object.values(REFUND_TABLE[state]).flatMap((move) => ('refused' in move ? [move.refused] : []));
      expect(STANDING_REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
    }
  });

  test('the whole table', () => {
    const rows = REFUND_STATES.map((state) => {
      const moves = Object.entries(REFUND_TABLE[state]).flatMap(([name, move]) =>
        'to' in move ? [`${name} → ${move.to.join(', ')}`] : [],
      );
      return [state, moves];
    });
    expect(Object.fromEntries(rows)).toEqual({
      claimed: ['verify → verified', 'deny → denied', 'reject → rejected'],
      denied: ['verify → verified', 'reject → rejected'],
      verified: ['verify → verified', 'reject → rejected', 'approve → approved'],
      approved: ['reject → rejected', 'credit → credited'],
      credited: ['deduct → deducted'],
      deducted: ['reverse_deduction → credited'],
      rejected: [],
    });
  });
});
