import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, callBackAgent, contactA } = PEOPLE;

describe('CMP-12: the customer’s wish, and the record read back', () => {
  test('the wish is kept in the customer’s own words, and every party sees it', () => {
    const accepted = new Story().taken([{ to: 'partner-a' }], { wish: '希望当天恢复，并说明原因' }).events[0];
    expect(accepted?.texts?.wish).toBe('希望当天恢复，并说明原因');
    expect(accepted?.audience.scope).toBe('all');
  });

  test('confirmed during the call: the time goes with the work order', () => {
    const story = new Story({ now: '2026-03-02 10:00' });
    story.does(agent, intake({ receivedAt: shanghai('2026-03-02 09:50'), confirmedAt: shanghai('2026-03-02 09:58') }));
    expect(story.state.confirmedAt).toBe(shanghai('2026-03-02 09:58'));
  });

  test('or afterwards, once', () => {
    const story = new Story({ now: '2026-03-02 10:00' })
      .taken([{ to: 'partner-a' }])
      .at('2026-03-02 11:00')
      .does(callBackAgent, say.confirm(shanghai('2026-03-02 10:40')));
    expect(story.state.confirmedAt).toBe(shanghai('2026-03-02 10:40'));
    expect(story.events.at(-1)?.audience.scope).toBe('all');
    expect(story.refusal(agent, say.confirm(shanghai('2026-03-02 10:50')))).toBe('already_confirmed');
  });

  test.each([
    ['before the request was received', '2026-03-02 09:59', 'confirmedAt: too_early'],
    ['in the future', '2026-03-02 12:00', 'confirmedAt: in_the_future'],
  ])('not %s', (_what, at, problem) => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken().at('2026-03-02 11:00');
    expect(story.refusal(agent, say.confirm(shanghai(at)))).toBe(problem);
  });

  test('a clock of the caller’s machine that is two minutes ahead is no lie', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken().does(agent, say.confirm(shanghai('2026-03-02 10:02')));
    expect(story.state.confirmedAt).toBe(shanghai('2026-03-02 10:00'));
  });

  test('a holder does not confirm for the customer', () => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    expect(story.refusal(contactA, say.confirm(story.now))).toBe('not_the_first_receiver');
  });
});
