import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';
import { CHANNELS, REQUEST_KINDS } from '@lianban/complaint/vocabulary';

const { contactA } = PEOPLE;

/** A request that reached the partner by e-mail. */
function byMail(now: string, changes: Parameters<typeof intake>[0] = {}): Story {
  const story = new Story({ now });
  return story.does(contactA, intake({ kind: 'enquiry', channel: 'email', receivedAt: story.now, ...changes }));
}

describe('CLK-06: an e-mail or web request is answered within one working day', () => {
  test.each([
    // An ordinary week.
    ['2026-03-02 10:00', '2026-03-04 00:00'],
    ['2026-03-06 23:59', '2026-03-10 00:00'],
    ['2026-03-07 08:00', '2026-03-10 00:00'],
    // National Day 2026, 1 to 7 October, made up on 10 October.
    ['2026-09-30 09:00', '2026-10-09 00:00'],
    ['2026-10-03 12:00', '2026-10-09 00:00'],
    ['2026-10-09 15:00', '2026-10-11 00:00'],
    // Spring Festival 2026, 15 to 23 February, made up on 14 and 28 February.
    ['2026-02-13 17:00', '2026-02-15 00:00'],
    ['2026-02-14 17:00', '2026-02-25 00:00'],
    ['2026-02-27 09:00', '2026-03-01 00:00'],
  ])('received %s, due %s', (received, due) => {
    expect(byMail(received).clocks()).toEqual([`CLK-06 reply running ${received} → ${due}`]);
  });

  test("over the year's end into a year without an official calendar: computed, and said so", () => {
    const story = byMail('2026-12-31 10:00');
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-12-31 10:00 → 2027-01-02 00:00']);
    expect(story.state.clocks[0]?.provisionalYears).toEqual([2027]);
  });

  test.each([
    ['2026-10-03 12:00', '2026-10-08 23:59', 'met'],
    ['2026-10-03 12:00', '2026-10-09 00:00', 'breached'],
  ])('received %s, answered %s: %s', (received, answered, state) => {
    const story = byMail(received);
    story.at(answered).does(contactA, say.reply(story.state.workOrders[0]?.id));
    expect(story.state.clocks[0]?.state).toBe(state);
  });

  test('a pause over a holiday moves the due day by the working-day ends inside it', () => {
    const story = byMail('2026-09-29 10:00');
    const id = story.state.workOrders[0]?.id;
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-09-29 10:00 → 2026-10-01 00:00']);
    story.at('2026-09-30 16:00').does(contactA, say.ask(id)).at('2026-10-04 09:00').does(contactA, say.tell(id));
    // Only the end of 30 September lies inside: the day that was left is 8 October.
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-09-29 10:00 → 2026-10-09 00:00']);
  });

  test('a pause within one working day moves nothing', () => {
    const story = byMail('2026-03-02 10:00');
    const id = story.state.workOrders[0]?.id;
    story.at('2026-03-03 09:00').does(contactA, say.ask(id)).at('2026-03-03 17:00').does(contactA, say.tell(id));
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-03-02 10:00 → 2026-03-04 00:00']);
  });

  test.each(REQUEST_KINDS.flatMap((kind) => CHANNELS.map((channel) => [kind, channel] as const)))('%s by %s', (kind, channel) => {
    const electronic = ['enquiry', 'query', 'business_request', 'support_request'].includes(kind) && ['email', 'web'].includes(channel);
    const story = byMail('2026-03-02 10:00', { kind, channel });
    expect(story.state.workOrders[0]?.class).toBe(electronic ? 'electronic' : 'direct');
  });

  test('what the carrier takes by e-mail and sends on has the class intake gives it', () => {
    const story = new Story().taken([{ to: 'partner-a' }], { kind: 'enquiry', channel: 'email' });
    expect(story.order().class).toBe('ordinary');
  });

  test('the day a programme adds as a day off is one', () => {
    const calendarAdditions = [{ day: '2026-03-03', kind: 'off' as const, name: '系统割接' }];
    const story = new Story({ now: '2026-03-02 10:00', settings: { calendarAdditions } });
    story.does(contactA, intake({ kind: 'enquiry', channel: 'web', receivedAt: shanghai('2026-03-02 10:00') }));
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-03-02 10:00 → 2026-03-05 00:00']);
  });
});
