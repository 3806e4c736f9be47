import { describe, expect, test } from '@jest/globals';
import { noticesFor } from '@lianban/complaint/notices';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';

const { agent, approver, callBackAgent, contactA, engineer, managerA, shiftLeader } = PEOPLE;

/** A complaint whose customer was dissatisfied so many times. */
function returned(times: number, settings = {}): Story {
  const story = new Story({ settings }).taken([{ to: 'partner-a' }, { to: 'vendor' }]);
  for (let time = 0; time < times; time += 1) {
    for (const [who, id] of [
      [contactA, 'order-1'],
      [engineer, 'order-2'],
    ] as const)
      if (story.order(id).state !== 'resolved') story.does(who, say.resolve(id));
    story.does(callBackAgent, say.callBack('not_satisfied', { callBackId: `call-${time}` }));
  }
  return story;
}

describe('CMP-04: two returns after call-back propose major', () => {
  test.each([
    [0, 'no'],
    [1, 'no'],
    [2, 'proposed'],
    [3, 'proposed'],
  ])('%d returns: %s', (times, major) => {
    expect(returned(times).state).toMatchObject({ major, returns: times });
  });

  test('a call-back that sends back two orders is one return', () => {
    const story = returned(1);
    expect(story.state.workOrders.map(({ returns }) => returns)).toEqual([1, 1]);
    expect(story.state.returns).toBe(1);
  });

  test('the number is a setting', () => {
    expect(returned(1, { majorAfterReturns: 1 }).state.major).toBe('proposed');
  });

  test('responsible head and leader in charge are told in parallel', () => {
    const story = returned(2);
    const told = noticesFor(story.events.slice(-1), story.state, story.settings);
    expect(told.map(({ kind, tenantId, roles, values }) => [kind, tenantId, roles, values.to])).toEqual([
      ['major_proposed', 'carrier', ['service_centre_manager'], 'head'],
      ['major_proposed', 'carrier', ['approver'], 'leader'],
    ]);
  });

  test("in a partner's own complaint they are the partner's", () => {
    const story = new Story({ settings: { majorAfterReturns: 1 } });
    story.does(contactA, intake({ receivedAt: story.now }));
    story.does(contactA, say.resolve(story.state.workOrders[0]?.id)).does(contactA, say.callBack('not_satisfied'));
    const told = noticesFor(story.events.slice(-1), story.state, story.settings);
    expect(told.map(({ tenantId, roles }) => [tenantId, roles])).toEqual([
      ['partner-a', ['management_representative']],
      ['partner-a', ['general_manager']],
    ]);
  });
});

describe('CMP-04: a leader decides', () => {
  test.each([
    ['confirms what was proposed', 2, [true], 'confirmed'],
    ['declines what was proposed', 2, [false], 'declined'],
    ['marks one unasked', 0, [true], 'confirmed'],
    ['changes its mind upwards', 2, [false, true], 'confirmed'],
  ])('%s', (_what, returns, words, major) => {
    const story = returned(returns);
    for (const word of words) story.does(approver, say.major(word));
    expect(story.state.major).toBe(major);
  });

  test.each([
    ['what nobody proposed cannot be declined', 0, [], false, 'major_not_proposed'],
    ['confirmed stays confirmed', 2, [true], false, 'major_already_decided'],
    ['confirmed once', 2, [true], true, 'major_already_decided'],
    ['declined once', 2, [false], false, 'major_already_decided'],
  ])('%s', (_what, returns, words, word, code) => {
    const story = returned(returns);
    for (const before of words) story.does(approver, say.major(before));
    expect(story.refusal(shiftLeader, say.major(word))).toBe(code);
  });

  test('an agent does not, a holder neither', () => {
    expect(returned(2).refusal(agent, say.major(true))).toBe('role_missing');
    expect(returned(2).refusal(managerA, say.major(true))).toBe('not_the_first_receiver');
  });

  test('once declined, a third return does not propose again', () => {
    const story = returned(2).does(approver, say.major(false));
    story
      .does(contactA, say.resolve())
      .does(engineer, say.resolve('order-2'))
      .does(callBackAgent, say.callBack('not_satisfied', { callBackId: 'third' }));
    expect(story.state).toMatchObject({ major: 'declined', returns: 3 });
  });
});
