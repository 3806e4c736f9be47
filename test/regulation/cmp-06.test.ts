import { describe, expect, test } from '@jest/globals';
import type { Caller, Command } from '@lianban/complaint/command';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';
import { WORK_ORDER_COMMANDS, WORK_ORDER_TABLE, type WorkOrderCommand } from '@lianban/complaint/status-table';
import { WORK_ORDER_STATES, type WorkOrderState } from '@lianban/complaint/vocabulary';

const { agent, callBackAgent, contactA, handlerA, officer } = PEOPLE;

/** An order in each state. */
const IN_STATE: Record<WorkOrderState, () => Story> = {
  sent: () => new Story().taken([{ to: 'partner-a' }]),
  accepted: () => IN_STATE.sent().does(contactA, say.accept()),
  replied: () => IN_STATE.sent().does(contactA, say.reply()),
  resolved: () => IN_STATE.sent().does(contactA, say.resolve()),
  returned: () => IN_STATE.resolved().does(callBackAgent, say.callBack('not_satisfied')),
  disputed: () => IN_STATE.sent().does(contactA, say.dispute()),
  void: () => IN_STATE.disputed().does(agent, say.decideDispute(true)),
  recalled: () => IN_STATE.sent().does(agent, say.recall()),
};

/** Each command by who would give it. */
const COMMANDS: Record<WorkOrderCommand, [Caller, Command]> = {
  accept_work_order: [contactA, say.accept()],
  reply_to_work_order: [contactA, say.reply()],
  request_information: [contactA, say.ask()],
  give_information: [agent, say.tell()],
  report_progress: [contactA, say.progress(null)],
  dispute_routing: [contactA, say.dispute()],
  decide_dispute: [agent, say.decideDispute(false)],
  resolve_work_order: [contactA, say.resolve()],
  recall_work_order: [agent, say.recall()],
  reclassify_work_order: [agent, say.reclassify({ urgent: true })],
  return_work_order: [agent, say.return()],
  urge_work_order: [agent, say.urge()],
};

describe('CMP-06: a work order is sent, accepted, replied, resolved, returned, disputed, void or recalled', () => {
  test.each(WORK_ORDER_STATES.flatMap((state) => WORK_ORDER_COMMANDS.map((command) => [state, command] as const)))(
    '%s: %s',
    (state, name) => {
      const story = IN_STATE[state]();
      expect(story.order().state).toBe(state);
      const [caller, command] = COMMANDS[name];
      const move = WORK_ORDER_TABLE[state][name];
      if ('refused' in move) return void expect(story.refusal(caller, command)).toBe(move.refused);
      // Here an order goes back by the call-back alone (CMP-05); what the association's programme does is in clk-11 and clk-12.
      if (name === 'return_work_order') return void expect(story.refusal(caller, command)).toBe('not_in_this_programme');
      if (name === 'give_information') return void expect(story.refusal(caller, command)).toBe('no_request');
      expect(move.to).toContain(story.does(caller, command).order().state);
    },
  );

  test('sent is received: the holder need not accept before it answers', () => {
    const story = new Story().taken([{ to: 'partner-a' }]).does(contactA, say.reply());
    expect(story.order()).toMatchObject({ state: 'replied', acceptedAt: story.now });
  });

  test('orders of a complaint are numbered', () => {
    const story = new Story().taken([{ to: 'partner-a' }, { to: 'vendor' }]).does(agent, say.send('partner-b'));
    expect(story.state.workOrders.map(({ ordinal, holderTenantId }) => [ordinal, holderTenantId])).toEqual([
      [1, 'partner-a'],
      [2, 'vendor'],
      [3, 'partner-b'],
    ]);
  });

  test.each([
    [
      'the carrier to a partner, the vendor or its own unit',
      agent,
      [
        ['partner-a', null, 'decided'],
        ['vendor', null, 'decided'],
        ['carrier', 'changsha', 'decided'],
      ],
    ],
    [
      'not to itself without a unit, nor to a unit it has not',
      agent,
      [
        ['carrier', null, 'unit_unknown'],
        ['carrier', 'desk-a', 'unit_unknown'],
        ['partner-a', 'changsha', 'unit_unknown'],
      ],
    ],
    [
      'not to strangers',
      agent,
      [
        ['member-a', null, 'holder_unknown'],
        ['nobody', null, 'holder_unknown'],
      ],
    ],
  ] as const)('%s', (_what, who, cases) => {
    for (const [to, holderUnitId, expected] of cases) {
      const decision = new Story().taken().asks(who, say.send(to, { holderUnitId }));
      expect(decision.kind === 'refused' ? decision.code : decision.kind).toBe(expected);
    }
  });

  test('one holder, one open order; after its end another', () => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    expect(story.refusal(agent, say.send('partner-a'))).toBe('holder_already_has_open_order');
    expect(story.does(contactA, say.resolve()).asks(agent, say.send('partner-a')).kind).toBe('decided');
    const twice = intake({
      receivedAt: story.now,
      workOrders: [
        { workOrderId: 'a', holderTenantId: 'vendor' },
        { workOrderId: 'b', holderTenantId: 'vendor' },
      ],
    });
    expect(new Story().refusal(agent, twice)).toBe('workOrders.1.holderTenantId: holder_already_has_open_order');
  });

  test('the association sends to members; its own clock ends with that', () => {
    const story = new Story({ programmeKind: 'banking', now: '2026-03-02 10:00' }).taken();
    expect(story.clocks()).toEqual(['CLK-10 forward running 2026-03-02 10:00 → 2026-03-05 00:00']);
    story.at('2026-03-03 10:00').does(officer, say.send('member-a', { workOrderId: 'order-1' }));
    expect(story.clocks()).toEqual([
      'CLK-10 forward met 2026-03-02 10:00 → 2026-03-05 00:00',
      'CLK-11 verification running 2026-03-03 10:00 → 2026-03-06 00:00',
      'CLK-11 report running 2026-03-03 10:00 → 2026-03-11 00:00',
    ]);
    story.at('2026-03-04 10:00').does(handlerA, say.reply()).at('2026-03-11 09:00').does(handlerA, say.resolve());
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['met', 'met', 'breached']);
  });
});
