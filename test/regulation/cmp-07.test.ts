import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, contactA, contactB, engineer } = PEOPLE;
const sent = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
const disputed = () => sent().at('2026-03-02 12:00').does(contactA, say.dispute());
const toVendor = { workOrderId: 'order-2', holderTenantId: 'vendor' };

describe('CMP-07: no passing back', () => {
  test('a partner cannot send its customer’s matter to the carrier or to another partner', () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now }));
    expect(story.refusal(contactA, say.send('carrier'))).toBe('no_passing_back');
    // Another partner is unknown with a unit named as well: else the reason would tell that it exists.
    for (const [to, holderUnitId] of [
      ['partner-b', null],
      ['partner-b', 'no unit'],
      ['nobody', 'no unit'],
    ] as const)
      expect(story.refusal(contactA, say.send(to, { holderUnitId }))).toBe('holder_unknown');
    expect(story.asks(contactA, say.send('vendor')).kind).toBe('decided');
  });

  test('nor at intake', () => {
    const story = new Story();
    const command = intake({ receivedAt: story.now, workOrders: [{ workOrderId: 'o', holderTenantId: 'carrier' }] });
    expect(story.refusal(contactA, command)).toBe('workOrders.0.holderTenantId: no_passing_back');
  });

  test('nor dispute what it took itself', () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now }));
    expect(story.refusal(contactA, say.dispute(story.state.workOrders[0]?.id))).toBe('no_passing_back');
  });
});

describe('CMP-07: the routing is disputed once, with evidence', () => {
  test('without evidence it is not', () => {
    expect(sent().refusal(contactA, { name: 'dispute_routing', workOrderId: 'order-1', evidence: ' ' })).toBe('evidence: required');
  });

  test('not after an answer, not while waiting for one', () => {
    expect(sent().does(contactA, say.reply()).refusal(contactA, say.dispute())).toBe('work_order_already_replied');
    expect(sent().does(contactA, say.ask()).refusal(contactA, say.dispute())).toBe('request_pending');
  });

  test('the clock runs meanwhile, and the holder does nothing else meanwhile', () => {
    expect(disputed().state.clocks.map(({ state }) => state)).toEqual(['running', 'running']);
    expect(
      disputed()
        .at('2026-03-02 23:00')
        .watched()
        .state.clocks.map(({ state }) => state),
    ).toEqual(['breached', 'running']);
    expect(disputed().refusal(contactA, say.reply())).toBe('dispute_pending');
    expect(disputed().refusal(agent, say.recall())).toBe('dispute_pending');
  });

  test('rejected: the order stands as it stood, and is not disputed again', () => {
    const story = disputed().does(agent, say.decideDispute(false));
    expect(story.order()).toMatchObject({ state: 'sent', disputes: 1 });
    expect(story.refusal(contactA, say.dispute())).toBe('already_disputed');
    const accepted = sent().does(contactA, say.accept()).does(contactA, say.dispute()).does(agent, say.decideDispute(false));
    expect(accepted.order().state).toBe('accepted');
    expect(accepted.refusal(agent, say.decideDispute(false))).toBe('no_dispute');
  });

  test('rejected late: the breach that came meanwhile stays', () => {
    const story = disputed().at('2026-03-02 23:00').does(agent, say.decideDispute(false));
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['breached', 'running']);
  });

  test.each([
    ['in time', '2026-03-02 13:00', false],
    ['after the limit, nobody had noticed', '2026-03-02 23:00', false],
    ['after the limit, the watcher had', '2026-03-02 23:00', true],
    ['after both limits', '2026-03-04 10:00', true],
  ])('upheld %s: order and clocks are void, not breached; the new holder’s clock starts then', (_when, at, watched) => {
    const story = disputed().at(at);
    if (watched) story.watched();
    story.does(agent, say.decideDispute(true, toVendor));
    expect(story.order()).toMatchObject({ state: 'void', endedAt: shanghai(at) });
    expect(story.order('order-2')).toMatchObject({ state: 'sent', replacesWorkOrderId: 'order-1', sentAt: shanghai(at) });
    expect(story.state.clocks.filter(({ workOrderId }) => workOrderId === 'order-1').map(({ state }) => state)).toEqual(['void', 'void']);
    expect(story.state.clocks.filter(({ workOrderId }) => workOrderId === 'order-2').map(({ startedAt }) => startedAt)).toEqual([
      shanghai(at),
      shanghai(at),
    ]);
  });

  test('upheld for a fault: the new holder’s clock starts at the decision, not at the discovery', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', faultGrade: 'important' }], {
      discoveredAt: shanghai('2026-03-02 09:00'),
    });
    story
      .does(contactA, say.dispute())
      .at('2026-03-02 11:00')
      .does(agent, say.decideDispute(true, { ...toVendor, faultGrade: 'important' }));
    expect(story.clocks('order-2')).toEqual(['CLK-05 resolution running 2026-03-02 11:00 → 2026-03-02 15:00']);
  });

  test('upheld without a new holder: the first receiver has it again', () => {
    expect(disputed().does(agent, say.decideDispute(true)).state.status).toBe('accepted');
  });

  test.each([
    ['the same holder', true, { workOrderId: 'order-2', holderTenantId: 'partner-a' }, 'newWorkOrder.holderTenantId: same_holder'],
    ['a stranger', true, { workOrderId: 'order-2', holderTenantId: 'member-a' }, 'holder_unknown'],
    ['a new order although it was rejected', false, toVendor, 'newWorkOrder: only_when_upheld'],
  ] as const)('%s', (_what, upheld, draft, expected) => {
    expect(disputed().refusal(agent, say.decideDispute(upheld, draft))).toBe(expected);
  });

  test('the new holder may dispute in its turn', () => {
    const story = disputed()
      .does(agent, say.decideDispute(true, { workOrderId: 'order-2', holderTenantId: 'partner-b' }))
      .does(contactB, say.dispute('order-2'));
    expect(story.order('order-2').state).toBe('disputed');
  });

  test('only the holder disputes, only the first receiver decides', () => {
    expect(sent().refusal(agent, say.dispute())).toBe('not_the_holder');
    expect(disputed().refusal(contactA, say.decideDispute(true))).toBe('not_the_first_receiver');
    expect(disputed().refusal(engineer, say.decideDispute(true))).toBe('not_a_party');
  });
});

test('CMP-07: an order that came back was its own: it is not disputed then, accepted anew or not', () => {
  const returned = sent().does(contactA, say.resolve()).does(PEOPLE.callBackAgent, say.callBack('not_satisfied'));
  expect(returned.refusal(contactA, say.dispute())).toBe('work_order_already_replied');
  expect(returned.does(contactA, say.accept()).refusal(contactA, say.dispute())).toBe('work_order_already_replied');
});
