import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, contactA } = PEOPLE;
const now = '2026-03-02 10:00';

describe('CLK-05: a fault is resolved, from its discovery, by its grade', () => {
  test.each([
    ['general', 'partner-a', '2026-03-02 21:30'],
    ['important', 'partner-a', '2026-03-02 13:30'],
    ['severe', 'partner-a', '2026-03-02 11:30'],
    ['general', 'vendor', '2026-03-02 21:30'],
    ['important', 'vendor', '2026-03-02 13:30'],
    ['severe', 'vendor', '2026-03-02 11:30'],
  ] as const)('%s, %s: due %s', (faultGrade, to, due) => {
    const story = new Story({ now }).taken([{ to, faultGrade }], { kind: 'fault_report', discoveredAt: shanghai('2026-03-02 09:30') });
    expect(story.order().class).toBe('fault');
    expect(story.clocks()).toEqual([`CLK-05 resolution running 2026-03-02 09:30 → ${due}`]);
  });

  test('a fault goes before difficult and urgent', () => {
    const story = new Story({ now }).taken([{ to: 'partner-a', faultGrade: 'general', urgent: true, difficult: true }]);
    expect(story.order()).toMatchObject({ class: 'fault', faultGrade: 'general', urgent: true, difficult: true });
  });

  test('nobody said when it was discovered: then when it was reported, at the latest', () => {
    const story = new Story({ now }).taken([{ to: 'partner-a', faultGrade: 'important' }], { receivedAt: shanghai('2026-03-02 09:45') });
    expect(story.clocks()).toEqual(['CLK-05 resolution running 2026-03-02 09:45 → 2026-03-02 13:45']);
  });

  test('found to be a fault later, by the vendor: its discovery still counts', () => {
    const story = new Story({ now }).taken([], { kind: 'fault_report', discoveredAt: shanghai('2026-03-02 09:30') });
    story.at('2026-03-02 11:00').does(agent, say.send('vendor', { faultGrade: 'important' }));
    expect(story.clocks()).toEqual(['CLK-05 resolution running 2026-03-02 09:30 → 2026-03-02 13:30']);
  });

  test('discovered so long ago that it is late on arrival: breached at its true due instant', () => {
    const story = new Story({ now }).taken([{ to: 'partner-a', faultGrade: 'severe' }], { discoveredAt: shanghai('2026-03-02 07:00') });
    story.at('2026-03-02 10:30').does(contactA, say.resolve());
    expect(story.clocks()).toEqual(['CLK-05 resolution breached 2026-03-02 07:00 → 2026-03-02 09:00 late 90 min']);
  });

  test('a reply does not stop it; resolving does', () => {
    const story = new Story({ now })
      .taken([{ to: 'partner-a', faultGrade: 'severe' }])
      .at('2026-03-02 10:30')
      .does(contactA, say.reply());
    expect(story.clocks()).toEqual(['CLK-05 resolution running 2026-03-02 10:00 → 2026-03-02 12:00']);
    expect(story.does(contactA, say.resolve()).clocks()).toEqual(['CLK-05 resolution met 2026-03-02 10:00 → 2026-03-02 12:00']);
  });

  test('a discovery in the future, in 1900 or in 2100 is refused', () => {
    for (const discoveredAt of ['2026-03-03T00:00:00Z', '1900-01-01T00:00:00Z', '2100-01-01T00:00:00Z']) {
      const story = new Story({ now });
      expect(() => story.taken([], { discoveredAt })).toThrow('discoveredAt');
    }
  });
});
