import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, contactA } = PEOPLE;

/** An urgent order of 2 March, 10:00, whose holder promises the next answer for 4 March, 09:00. */
const promised = () =>
  new Story({ now: '2026-03-02 10:00' })
    .taken([{ to: 'partner-a', urgent: true }])
    .at('2026-03-03 08:00')
    .does(contactA, say.progress(shanghai('2026-03-04 09:00')));
const line = (state: string, late = '') => `CLK-18 next_answer ${state} 2026-03-03 08:00 → 2026-03-04 09:00${late}`;

describe('CLK-18: the promised next answer is a clock', () => {
  test('it runs to the promise, for who promised', () => {
    expect(promised().clocks().at(-1)).toBe(line('running'));
    expect(promised().state.clocks.at(-1)).toMatchObject({ holderTenantId: 'partner-a', workOrderId: 'order-1', limit: null });
  });

  test.each([
    ['a reply', '2026-03-04 08:59', say.reply(), line('met')],
    ['a reply, too late', '2026-03-04 09:20', say.reply(), line('breached', ' late 20 min')],
    ['a resolution', '2026-03-04 08:00', say.resolve(), line('met')],
    ['the next progress', '2026-03-04 08:00', say.progress(shanghai('2026-03-06 09:00')), line('met')],
    ['the next progress, too late', '2026-03-04 10:00', say.progress(shanghai('2026-03-06 09:00')), line('breached', ' late 60 min')],
  ])('%s stops it', (_what, at, command, expected) => {
    const story = promised().at(at).does(contactA, command);
    expect(story.clocks()[1]).toBe(expected);
  });

  test('each promise is a clock of its own', () => {
    const story = promised()
      .at('2026-03-04 08:00')
      .does(contactA, say.progress(shanghai('2026-03-06 09:00')));
    expect(story.clocks()).toEqual([
      'CLK-01 reply extended 2026-03-02 10:00 → 2026-03-03 10:00',
      line('met'),
      'CLK-18 next_answer running 2026-03-04 08:00 → 2026-03-06 09:00',
    ]);
  });

  test.each([
    ['the past', shanghai('2026-03-03 07:59'), 'promisedAt: not_in_the_future'],
    ['this very moment', shanghai('2026-03-03 08:00'), 'promisedAt: not_in_the_future'],
    ['a year ahead', shanghai('2027-03-03 08:00'), 'promisedAt: too_late'],
    ['2100', '2100-01-01T00:00:00Z', 'promisedAt: too_late'],
    ['1900', '1900-01-01T00:00:00Z', 'promisedAt: not_in_the_future'],
    ['no instant', 'tomorrow', 'promisedAt: not_an_instant'],
  ])('%s cannot be promised', (_what, promisedAt, problem) => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', urgent: true }]).at('2026-03-03 08:00');
    expect(story.refusal(contactA, say.progress(promisedAt))).toBe(problem);
  });

  test('nobody gets out of every clock by a bare note: where only the promise is left, the next report promises again', () => {
    expect(promised().refusal(contactA, say.progress(null))).toBe('promisedAt: next_answer_required');
  });

  test('it waits with the order and runs on with it', () => {
    const story = promised().does(contactA, say.ask()).at('2026-03-03 20:00').does(agent, say.tell());
    expect(story.clocks().at(-1)).toBe('CLK-18 next_answer running 2026-03-03 08:00 → 2026-03-04 21:00');
  });
});
