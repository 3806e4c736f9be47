import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, approver, callBackAgent, contactA, engineer, shiftLeader } = PEOPLE;
const sent = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
const resolved = () => sent().at('2026-03-02 11:00').does(contactA, say.resolve());

describe('CMP-05: one recorded statement of satisfaction closes', () => {
  test.each([
    ['a call-back', callBackAgent, 'call_back'],
    ['the first receiver’s answering call', agent, 'answering_call'],
    ['the handler’s own answering call', contactA, 'answering_call'],
  ] as const)('%s', (_what, who, way) => {
    expect(resolved().does(who, say.callBack('satisfied', { way })).state).toMatchObject({ status: 'closed', closedAs: 'satisfied' });
  });

  test('a handler has only the answering call', () => {
    expect(resolved().refusal(contactA, say.callBack('satisfied'))).toBe('way: only_answering_call');
  });

  test('not while an order is open', () => {
    expect(sent().refusal(callBackAgent, say.callBack('satisfied'))).toBe('call_back_too_early');
    const joint = new Story().taken([{ to: 'partner-a' }, { to: 'vendor' }]).does(contactA, say.resolve());
    expect(joint.refusal(callBackAgent, say.callBack('satisfied'))).toBe('work_order_open');
    expect(joint.refusal(contactA, say.callBack('satisfied', { way: 'answering_call' }))).toBe('work_order_open');
    expect(joint.does(engineer, say.resolve('order-2')).asks(callBackAgent, say.callBack('satisfied')).kind).toBe('decided');
  });

  test('a matter solved on the phone closes by the answering call, without any order', () => {
    const story = new Story().taken([], { solvedBy: 'phone' }).does(agent, say.callBack('satisfied', { way: 'answering_call' }));
    expect(story.state.closedAs).toBe('satisfied');
  });
});

describe('CMP-05: not satisfied goes back to the handler', () => {
  test('under new clocks of the same class; the first keep their state', () => {
    const story = resolved().at('2026-03-02 15:00').does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.order()).toMatchObject({ state: 'returned', returns: 1 });
    expect(story.clocks()).toEqual([
      'CLK-03 reply met 2026-03-02 10:00 → 2026-03-02 22:00',
      'CLK-03 resolution met 2026-03-02 10:00 → 2026-03-03 10:00',
      'CLK-03 reply running 2026-03-02 15:00 → 2026-03-03 03:00',
      'CLK-03 resolution running 2026-03-02 15:00 → 2026-03-03 15:00',
    ]);
  });

  test('a breached one keeps its breach', () => {
    const story = sent().at('2026-03-03 11:00').does(contactA, say.resolve()).does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.state.clocks.map(({ state, lateByMs }) => [state, lateByMs / 60_000])).toEqual([
      ['breached', 780],
      ['breached', 60],
      ['running', 0],
      ['running', 0],
    ]);
  });

  test('a fault that comes back is due from its return, not from the old discovery', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', faultGrade: 'severe' }], {
      discoveredAt: shanghai('2026-03-02 09:30'),
    });
    story.does(contactA, say.resolve()).at('2026-03-02 16:00').does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.clocks().at(-1)).toBe('CLK-05 resolution running 2026-03-02 16:00 → 2026-03-02 18:00');
  });

  test('only the orders named, or all that were resolved', () => {
    const both = () =>
      new Story()
        .taken([{ to: 'partner-a' }, { to: 'vendor' }])
        .does(contactA, say.resolve())
        .does(engineer, say.resolve('order-2'));
    const states = (story: Story) => story.state.workOrders.map(({ state }) => state);
    expect(states(both().does(callBackAgent, say.callBack('not_satisfied')))).toEqual(['returned', 'returned']);
    expect(states(both().does(callBackAgent, say.callBack('not_satisfied', { returnTo: ['order-2'] })))).toEqual(['resolved', 'returned']);
    expect(both().refusal(callBackAgent, say.callBack('not_satisfied', { returnTo: ['order-7'] }))).toBe('work_order_unknown');
    expect(states(both().does(contactA, say.callBack('not_satisfied', { way: 'answering_call' })))).toEqual(['returned', 'resolved']);
    expect(both().refusal(contactA, say.callBack('not_satisfied', { way: 'answering_call', returnTo: ['order-2'] }))).toBe(
      'work_order_unknown',
    );
  });

  test('with a word why', () => {
    expect(resolved().refusal(callBackAgent, say.callBack('not_satisfied', { comment: ' ' }))).toBe('comment: required');
  });

  test('it can be verified again and again, until satisfied', () => {
    const story = resolved();
    for (const time of [1, 2, 3]) {
      story.does(callBackAgent, say.callBack('not_satisfied', { callBackId: `call-${time}` }));
      expect(story.order().returns).toBe(time);
      story.does(contactA, say.accept()).does(contactA, say.reply()).does(contactA, say.resolve());
    }
    expect(story.does(callBackAgent, say.callBack('satisfied')).state.status).toBe('closed');
    expect(story.clocks()).toHaveLength(8);
  });
});

describe('CMP-05: the customer cannot be reached', () => {
  const tried = (times: readonly string[]) =>
    times.reduce(
      (story, at, index) => story.at(at).does(callBackAgent, say.callBack('not_reached', { callBackId: `call-${index}` })),
      resolved(),
    );

  test.each([
    ['no attempt', [], '2026-03-20 10:00', 'not_reached_too_early'],
    ['two attempts', ['2026-03-03 10:00', '2026-03-04 10:00'], '2026-03-05 10:00', 'not_reached_too_early'],
    ['three attempts', ['2026-03-03 10:00', '2026-03-03 15:00', '2026-03-04 10:00'], '2026-03-04 10:01', 'closed'],
    ['one attempt, seven days less a minute', ['2026-03-03 10:00'], '2026-03-10 09:59', 'not_reached_too_early'],
    ['one attempt, seven days', ['2026-03-03 10:00'], '2026-03-10 10:00', 'closed'],
  ])('%s: %s', (_what, attempts, at, expected) => {
    const story = tried(attempts).at(at);
    const decision = story.asks(approver, say.close('not_reached'));
    expect(decision.kind === 'refused' ? decision.code : 'closed').toBe(expected);
  });

  test('only a leader closes so', () => {
    const story = tried(['2026-03-03 10:00', '2026-03-03 15:00', '2026-03-04 10:00']);
    expect(story.refusal(callBackAgent, say.close('not_reached'))).toBe('role_missing');
    expect(story.does(shiftLeader, say.close('not_reached')).state.closedAs).toBe('not_reached');
  });

  test('attempts are numbered, and begin anew once the customer was spoken to', () => {
    const story = tried(['2026-03-03 10:00', '2026-03-03 15:00']);
    story
      .does(callBackAgent, say.callBack('not_satisfied'))
      .does(contactA, say.resolve())
      .does(callBackAgent, say.callBack('not_reached', { callBackId: 'again' }));
    expect(story.state.callBacks.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 1]);
  });
});

describe('CMP-05: closing by word', () => {
  test('a leader with a written reason', () => {
    expect(resolved().refusal(approver, say.close('leader', ''))).toBe('reason: required');
    expect(resolved().refusal(agent, say.close('leader'))).toBe('role_missing');
    expect(resolved().does(approver, say.close('leader')).state).toMatchObject({ status: 'closed', closedAs: 'leader' });
  });

  test('never with an open work order: recall first', () => {
    const story = sent();
    for (const as of ['leader', 'not_reached'] as const) expect(story.refusal(shiftLeader, say.close(as))).toBe('work_order_open');
    expect(story.does(shiftLeader, say.recall()).does(shiftLeader, say.close('leader')).state.status).toBe('closed');
  });

  test('withdrawal ends orders and clocks without judgement', () => {
    const story = new Story({ now: '2026-03-02 10:00' })
      .taken([{ to: 'partner-a' }, { to: 'vendor' }])
      .does(engineer, say.resolve('order-2'))
      .does(agent, say.withdraw());
    expect(story.state).toMatchObject({ status: 'closed', closedAs: 'withdrawn' });
    expect(story.state.workOrders.map(({ state }) => state)).toEqual(['recalled', 'resolved']);
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['void', 'void', 'met', 'met']);
  });

  test('a closed one takes no more commands to its orders', () => {
    const story = resolved().does(callBackAgent, say.callBack('satisfied'));
    expect(story.refusal(contactA, say.reply())).toBe('complaint_closed');
    expect(story.refusal(agent, say.send('partner-b'))).toBe('complaint_closed');
    expect(story.refusal(agent, say.withdraw())).toBe('complaint_closed');
  });

  test("a partner's own complaint is closed by the partner's leaders", () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now })).does(contactA, say.resolve(story.state.workOrders[0]?.id));
    expect(story.refusal(contactA, say.close('leader'))).toBe('role_missing');
    expect(story.does(PEOPLE.managerA, say.close('leader')).state.closedAs).toBe('leader');
  });
});
