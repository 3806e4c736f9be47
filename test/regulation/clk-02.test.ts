import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';

describe('CLK-02: a difficult work order 疑难 is replied to within 72 hours', () => {
  test.each([
    ['2026-03-02 10:00', '2026-03-05 10:00'],
    ['2026-09-30 17:00', '2026-10-03 17:00'],
    ['2026-12-30 08:00', '2027-01-02 08:00'],
  ])('sent %s, due %s', (sent, due) => {
    const story = new Story({ now: sent }).taken([{ to: 'partner-a', difficult: true }]);
    expect(story.clocks()).toEqual([`CLK-02 reply running ${sent} → ${due}`]);
  });

  test('difficult goes before urgent: one class each', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', difficult: true, urgent: true }]);
    expect(story.order().class).toBe('difficult');
    expect(story.clocks()).toEqual(['CLK-02 reply running 2026-03-02 10:00 → 2026-03-05 10:00']);
  });

  test('a wait for the customer over National Day is given back, hour for hour', () => {
    const story = new Story({ now: '2026-09-30 17:00' }).taken([{ to: 'partner-a', difficult: true }]);
    story.at('2026-09-30 18:00').does(PEOPLE.contactA, say.ask());
    story.at('2026-10-08 09:30').does(PEOPLE.agent, say.tell());
    expect(story.clocks()).toEqual(['CLK-02 reply running 2026-09-30 17:00 → 2026-10-11 08:30']);
  });
});
