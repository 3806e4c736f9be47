import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, contactA, handlerA, officer, outletManager } = PEOPLE;

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

/** An outlet's promise puts off CLK-12 (CMP-10); the promise itself is the hour that was said, whatever the calendar. */
describe('CLK-18 over the holidays of the statutory calendar', () => {
  const OUTLET = 'order-outlet-1';
  const sentDown = (now: string) =>
    new Story({ programmeKind: 'banking', now }).taken([{ to: 'member-a' }]).does(handlerA, say.down('outlet-1'));

  test.each([
    // National Day 2026, 1 to 7 October: three working days are 30 September, 8 and 9 October.
    ['2026-09-29 10:00', '2026-10-10 00:00', '2026-10-09 16:00', '2026-10-12 12:00'],
    // The promise falls on a made-up Saturday, or on a day off.
    ['2026-09-29 10:00', '2026-10-10 00:00', '2026-09-30 16:00', '2026-10-10 12:00'],
    ['2026-09-29 10:00', '2026-10-10 00:00', '2026-09-30 16:00', '2026-10-03 12:00'],
    // Spring Festival 2026, 15 to 23 February, made up on 14 February: 13, 14 and 24 February.
    ['2026-02-12 10:00', '2026-02-25 00:00', '2026-02-14 17:00', '2026-02-26 09:00'],
    // The year's end: 31 December, Sunday 4 and Monday 5 January.
    ['2025-12-30 10:00', '2026-01-06 00:00', '2025-12-31 17:00', '2026-01-08 09:00'],
    // A year without an official calendar is computed from weekends: 31 December, 1 and 4 January.
    ['2026-12-30 10:00', '2027-01-05 00:00', '2026-12-31 17:00', '2027-01-06 09:00'],
  ])('sent %s, due %s, promised at %s for %s', (sent, due, at, promisedFor) => {
    const story = sentDown(sent)
      .at(at)
      .does(outletManager, say.progress(shanghai(promisedFor), OUTLET));
    expect(story.clocks(OUTLET)).toEqual([
      `CLK-12 resolution extended ${sent} → ${due}`,
      `CLK-18 next_answer running ${at} → ${promisedFor}`,
    ]);
    story.at(promisedFor).watched();
    expect(story.clocks(OUTLET)[1]).toBe(`CLK-18 next_answer breached ${at} → ${promisedFor}`);
  });

  test('promised once the working days are over puts nothing off', () => {
    const story = sentDown('2026-09-29 10:00').at('2026-10-10 00:00');
    story.does(outletManager, say.progress(shanghai('2026-10-12 12:00'), OUTLET));
    expect(story.clocks(OUTLET)[0]).toMatch(/^CLK-12 resolution breached 2026-09-29 10:00 → 2026-10-10 00:00/);
  });

  test('what waits over the holiday moves the promise by the hours it waited', () => {
    const story = new Story({ programmeKind: 'banking', now: '2026-09-29 10:00' }).taken([{ to: 'member-a' }]).at('2026-09-30 09:00');
    story.does(handlerA, say.progress(shanghai('2026-10-08 12:00')));
    story.at('2026-09-30 10:00').does(handlerA, say.ask()).at('2026-10-08 10:00').does(officer, say.tell());
    expect(story.clocks('order-1').at(-1)).toBe('CLK-18 next_answer running 2026-09-30 09:00 → 2026-10-16 12:00');
  });
});
