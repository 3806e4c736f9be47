import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from './decision.ts';
import { COMPLAINT_COMMANDS, COMPLAINT_TABLE, SYSTEM_COMMANDS, WORK_ORDER_COMMANDS, WORK_ORDER_TABLE } from './status-table.ts';
import { COMPLAINT_STATUSES, OPEN_WORK_ORDER_STATES, WORK_ORDER_STATES, type WorkOrderState } from './vocabulary.ts';

/** The states reachable from a state by any moves. */
function reachable(from: WorkOrderState, seen = new Set<WorkOrderState>([from])): Set<WorkOrderState> {
  for (const move of Object.values(WORK_ORDER_TABLE[from])) {
    if ('refused' in move) continue;
    for (const state of move.to) if (!seen.has(state)) reachable(state, seen.add(state));
  }
  return seen;
}

describe('the state machine of a work order', () => {
  test('every state can be reached from sent', () => {
    expect([...reachable('sent')].sort()).toEqual([...WORK_ORDER_STATES].sort());
  });

  test.each(OPEN_WORK_ORDER_STATES)('%s can come to every end', (state) => {
    expect([...reachable(state)]).toEqual(expect.arrayContaining(['resolved', 'recalled']));
  });

  test('void and recalled are final; resolved only goes back to its handler', () => {
    expect([...reachable('void')]).toEqual(['void']);
    expect([...reachable('recalled')]).toEqual(['recalled']);
    const back = Object.entries(WORK_ORDER_TABLE.resolved).filter(([, move]) => 'to' in move);
    expect(Object.fromEntries(back)).toEqual({ record_call_back: { to: ['returned'] }, return_work_order: { to: ['returned'] } });
  });

  test.each(OPEN_WORK_ORDER_STATES)('the end of the complaint ends an order that is %s', (state) => {
    expect(WORK_ORDER_TABLE[state].withdraw_complaint).toEqual({ to: ['recalled'] });
  });

  test('the whole table', () => {
    const table = WORK_ORDER_STATES.map((state) => [
      state,
      Object.fromEntries(
        Object.entries(WORK_ORDER_TABLE[state]).map(([name, move]) => [name, 'to' in move ? `→ ${move.to.join(', ')}` : move.refused]),
      ),
    ]);
    expect(Object.fromEntries(table)).toMatchSnapshot();
  });
});

describe('the statuses of a complaint', () => {
  test('no status but handling knows an open order, and none closes with one', () => {
    expect(COMPLAINT_STATUSES.map((status) => [status, COMPLAINT_TABLE[status].close_complaint])).toEqual([
      ['accepted', 'allowed'],
      ['handling', 'work_order_open'],
      ['answering', 'allowed'],
      ['closed', 'complaint_closed'],
    ]);
  });

  test('commands fall into three kinds without a rest or an overlap', () => {
    const all = [...COMPLAINT_COMMANDS, ...WORK_ORDER_COMMANDS, ...SYSTEM_COMMANDS, 'take_complaint'];
    expect(new Set(all).size).toBe(all.length);
  });

  test('every reason code is known', () => {
    const codes = COMPLAINT_STATUSES.flatMap((status) => Object.values(COMPLAINT_TABLE[status])).filter((code) => code !== 'allowed');
    expect(REFUSAL_CODES).toEqual(expect.arrayContaining(codes));
  });
});
