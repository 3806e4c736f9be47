import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';
import { scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { base, contributionIn, counters, ZONE } from '@lianban/partner-standing/testing/scene';

const { callBackAgent, contactA, contactB } = PEOPLE;
type Outcome = 'satisfied' | 'not_satisfied' | 'not_reached';

/** A complaint that was called back with these outcomes, and resolved again after each return. */
function calledBack(...outcomes: readonly Outcome[]): Story {
  const story = new Story().taken([{ to: 'partner-a' }]);
  outcomes.forEach((outcome, index) => {
    if (story.order().state !== 'resolved') story.does(contactA, say.resolve());
    story.does(callBackAgent, say.callBack(outcome, { callBackId: `call-${index}` }));
  });
  return story;
}

describe('SCO-02: what customers said', () => {
  test.each([
    [[], [0, 0]],
    [['satisfied'], [1, 0]],
    [['not_satisfied'], [0, 1]],
    [
      ['not_satisfied', 'not_satisfied', 'satisfied'],
      [1, 2],
    ],
    [
      ['not_reached', 'not_reached', 'satisfied'],
      [1, 0],
    ],
  ] as const)('call-backs %j: satisfied and not %j', (outcomes, [satisfied, notSatisfied]) => {
    expect(contributionIn(calledBack(...outcomes))).toMatchObject({ satisfied, notSatisfied });
  });

  test.each([
    ['the handler’s own', contactA],
    ['the first receiver’s', callBackAgent],
  ])('%s answering call is no call-back', (_whose, who) => {
    const story = new Story().taken([{ to: 'partner-a' }]).does(contactA, say.resolve());
    story.does(who, say.callBack('satisfied', { way: 'answering_call' }));
    expect(contributionIn(story)).toMatchObject({ satisfied: 0, notSatisfied: 0 });
  });

  test('in a joint complaint dissatisfaction is with those whose orders went back', () => {
    const story = new Story().taken([{ to: 'partner-a' }, { to: 'partner-b' }]);
    story.does(contactA, say.resolve()).does(contactB, say.resolve('order-2'));
    story.does(callBackAgent, say.callBack('not_satisfied', { callBackId: 'one', returnTo: ['order-2'] }));
    story.does(contactB, say.resolve('order-2')).does(callBackAgent, say.callBack('satisfied', { callBackId: 'two' }));
    expect(contributionIn(story, 'partner-a')).toMatchObject({ satisfied: 1, notSatisfied: 0 });
    expect(contributionIn(story, 'partner-b')).toMatchObject({ satisfied: 1, notSatisfied: 1 });
  });
});

describe('SCO-02: the figure', () => {
  test.each([
    [0, 0, { state: 'not_assessed', reason: 'no_call_backs' }],
    [0, 3, { state: 'assessed', value: '0.00', breached: null }],
    [3, 0, { state: 'assessed', value: '100.00', breached: null }],
    [2, 1, { state: 'assessed', value: '66.67', breached: null }],
  ])('%d satisfied, %d not', (satisfied, notSatisfied, figure) => {
    const of = counters({ complaints: 3, satisfied, notSatisfied });
    const card = scorecard({ month: '2026-06', mode: 'emp' }, of, base(), DEFAULT_STANDING_SETTINGS, ZONE);
    expect(card.figures[1]).toEqual({ rule: 'SCO-02', ...figure });
  });
});
