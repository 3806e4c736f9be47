import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '../testing/cast.ts';
import { intake, say, shanghai, Story } from '../testing/story.ts';

const { agent, contactA } = PEOPLE;
const ordinary = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);

describe('reclassifying counts open clocks from the original start', () => {
  const at = '2026-03-02 14:00';
  test.each([
    [
      'ordinary → urgent',
      {},
      { urgent: true },
      ['CLK-01 reply running 2026-03-02 10:00 → 2026-03-03 10:00', 'CLK-03 resolution void 2026-03-02 10:00 → 2026-03-03 10:00'],
    ],
    [
      'ordinary → difficult',
      {},
      { difficult: true },
      ['CLK-02 reply running 2026-03-02 10:00 → 2026-03-05 10:00', 'CLK-03 resolution void 2026-03-02 10:00 → 2026-03-03 10:00'],
    ],
    [
      'ordinary → fault',
      {},
      { faultGrade: 'general' },
      ['CLK-03 reply void 2026-03-02 10:00 → 2026-03-02 22:00', 'CLK-05 resolution running 2026-03-02 09:00 → 2026-03-02 21:00'],
    ],
    [
      'urgent → ordinary',
      { urgent: true },
      {},
      ['CLK-03 reply running 2026-03-02 10:00 → 2026-03-02 22:00', 'CLK-03 resolution running 2026-03-02 10:00 → 2026-03-03 10:00'],
    ],
    [
      'fault → ordinary',
      { faultGrade: 'general' },
      {},
      ['CLK-03 resolution running 2026-03-02 10:00 → 2026-03-03 10:00', 'CLK-03 reply running 2026-03-02 10:00 → 2026-03-02 22:00'],
    ],
    [
      'general → important',
      { faultGrade: 'general' },
      { faultGrade: 'important' },
      ['CLK-05 resolution running 2026-03-02 09:00 → 2026-03-02 13:00'],
    ],
  ] as const)('%s', (_what, before, after, lines) => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', ...before }], {
      discoveredAt: shanghai('2026-03-02 09:00'),
    });
    expect(story.at(at).does(agent, say.reclassify(after)).clocks()).toEqual(lines);
  });

  test('a reply already given is not asked for again', () => {
    const story = ordinary()
      .at('2026-03-02 12:00')
      .does(contactA, say.reply())
      .does(agent, say.reclassify({ urgent: true }));
    expect(story.clocks()).toEqual([
      'CLK-03 reply met 2026-03-02 10:00 → 2026-03-02 22:00',
      'CLK-03 resolution void 2026-03-02 10:00 → 2026-03-03 10:00',
    ]);
    const fault = new Story({ now: '2026-03-02 10:00' })
      .taken([{ to: 'partner-a', faultGrade: 'general' }])
      .does(contactA, say.reply())
      .does(agent, say.reclassify({}));
    expect(fault.state.clocks.map(({ rule, part }) => [rule, part])).toEqual([['CLK-03', 'resolution']]);
  });

  test('pauses are kept, also the one that lasts', () => {
    const story = ordinary().at('2026-03-02 11:00').does(contactA, say.ask()).at('2026-03-02 12:00').does(agent, say.tell());
    story.at('2026-03-02 13:00').does(agent, say.reclassify({ urgent: true }));
    expect(story.clocks()[0]).toBe('CLK-01 reply running 2026-03-02 10:00 → 2026-03-03 11:00');
    const waiting = ordinary()
      .at('2026-03-02 11:00')
      .does(contactA, say.ask())
      .at('2026-03-02 12:00')
      .does(agent, say.reclassify({ urgent: true }));
    expect(waiting.at('2026-03-02 15:00').does(agent, say.tell()).clocks()[0]).toBe(
      'CLK-01 reply running 2026-03-02 10:00 → 2026-03-03 14:00',
    );
  });

  test('in a second round it counts from the return', () => {
    const story = ordinary().does(contactA, say.resolve()).at('2026-03-04 09:00').does(PEOPLE.callBackAgent, say.callBack('not_satisfied'));
    story.at('2026-03-04 10:00').does(agent, say.reclassify({ difficult: true }));
    expect(story.clocks().slice(2)).toEqual([
      'CLK-02 reply running 2026-03-04 09:00 → 2026-03-07 09:00',
      'CLK-03 resolution void 2026-03-04 09:00 → 2026-03-05 09:00',
    ]);
  });

  test('what changes nothing is no event', () => {
    expect(ordinary().refusal(agent, say.reclassify({}))).toBe('urgent: nothing_changed');
  });
});

describe('questions and answers', () => {
  test('the first receiver or, for the customer’s answer, the holder itself gives the information', () => {
    const waiting = (reason: 'waiting_for_customer' | 'waiting_for_first_receiver') =>
      ordinary().does(contactA, say.ask('order-1', reason));
    expect(waiting('waiting_for_customer').asks(contactA, say.tell()).kind).toBe('decided');
    expect(waiting('waiting_for_first_receiver').refusal(contactA, say.tell())).toBe('not_the_first_receiver');
    expect(waiting('waiting_for_first_receiver').asks(agent, say.tell()).kind).toBe('decided');
  });

  test('one question at a time, for a reason the programme lists', () => {
    expect(ordinary().does(contactA, say.ask()).refusal(contactA, say.ask())).toBe('request_pending');
    const strict = new Story({ settings: { pauseReasons: ['waiting_for_customer'] } }).taken([{ to: 'partner-a' }]);
    expect(strict.refusal(contactA, say.ask('order-1', 'waiting_for_first_receiver'))).toBe('pause_reason_not_allowed');
    expect(new Story({ settings: { pauseReasons: [] } }).taken([{ to: 'partner-a' }]).refusal(contactA, say.ask())).toBe(
      'pause_reason_not_allowed',
    );
  });

  test('an answer to another question is none', () => {
    const story = ordinary().does(contactA, say.ask());
    expect(story.refusal(agent, { name: 'give_information', workOrderId: 'order-1', requestId: 'another', answer: '!' })).toBe(
      'no_request',
    );
  });

  test('an order resolved while it waits has met its clocks', () => {
    const story = ordinary().at('2026-03-02 11:00').does(contactA, say.ask()).at('2026-03-05 11:00').does(contactA, say.resolve());
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['met', 'met']);
    expect(story.order().openRequest).toBeNull();
  });
});

test('a partner’s own order counts from when the customer came, also under another class', () => {
  const story = new Story({ now: '2026-03-02 10:00' });
  const workOrders = [
    { workOrderId: 'platform', holderTenantId: 'vendor' },
    { workOrderId: 'own', holderTenantId: 'partner-a', faultGrade: 'general' as const },
  ];
  story.does(contactA, intake({ receivedAt: shanghai('2026-03-02 08:00'), discoveredAt: shanghai('2026-03-02 07:00'), workOrders }));
  expect(story.clocks('own')).toEqual(['CLK-05 resolution running 2026-03-02 07:00 → 2026-03-02 19:00']);
  story.does(contactA, say.reclassify({}, 'own'));
  expect(story.clocks('own')).toEqual([
    'CLK-04 resolution running 2026-03-02 08:00 → 2026-03-03 08:00',
    'CLK-04 reply running 2026-03-02 08:00 → 2026-03-02 20:00',
  ]);
});
