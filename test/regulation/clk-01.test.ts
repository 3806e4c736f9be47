import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';

const { contactA } = PEOPLE;
const urgent = (now: string) => new Story({ now }).taken([{ to: 'partner-a', urgent: true }]);

describe('CLK-01: an urgent work order is replied to within 24 hours', () => {
  // National Day, Spring Festival and the year's end change nothing: the clock runs 24×7.
  test.each([
    ['2026-03-02 10:00', '2026-03-03 10:00'],
    ['2026-09-30 23:30', '2026-10-01 23:30'],
    ['2026-02-16 09:00', '2026-02-17 09:00'],
    ['2026-12-31 18:00', '2027-01-01 18:00'],
    ['2028-02-28 12:00', '2028-02-29 12:00'],
  ])('sent %s, due %s', (sent, due) => {
    expect(urgent(sent).clocks()).toEqual([`CLK-01 reply running ${sent} → ${due}`]);
  });

  test.each([
    ['2026-03-02 10:01', 'CLK-01 reply met 2026-03-02 10:00 → 2026-03-03 10:00'],
    ['2026-03-03 09:59', 'CLK-01 reply met 2026-03-02 10:00 → 2026-03-03 10:00'],
    // The due instant is exclusive: at it, it is too late.
    ['2026-03-03 10:00', 'CLK-01 reply breached 2026-03-02 10:00 → 2026-03-03 10:00 late 0 min'],
    ['2026-03-03 11:30', 'CLK-01 reply breached 2026-03-02 10:00 → 2026-03-03 10:00 late 90 min'],
  ])('replied %s: %s', (at, line) => {
    expect(urgent('2026-03-02 10:00').at(at).does(contactA, say.reply()).clocks()).toEqual([line]);
  });

  test('acceptance and a progress note do not stop it', () => {
    const story = urgent('2026-03-02 10:00').at('2026-03-02 11:00').does(contactA, say.accept()).does(contactA, say.progress(null));
    expect(story.clocks()).toEqual(['CLK-01 reply running 2026-03-02 10:00 → 2026-03-03 10:00']);
  });

  test('resolving at once stops it too', () => {
    expect(urgent('2026-03-02 10:00').at('2026-03-02 11:00').does(contactA, say.resolve()).clocks()).toEqual([
      'CLK-01 reply met 2026-03-02 10:00 → 2026-03-03 10:00',
    ]);
  });

  test('the limit is a setting', () => {
    const settings = new Story().settings;
    const limits = { ...settings.limits, urgent: { reply: { calendar: 'elapsed' as const, hours: 2 }, resolution: null } };
    const story = new Story({ now: '2026-03-02 10:00', settings: { limits } }).taken([{ to: 'partner-a', urgent: true }]);
    expect(story.clocks()).toEqual(['CLK-01 reply running 2026-03-02 10:00 → 2026-03-02 12:00']);
  });
});
