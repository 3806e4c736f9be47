import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';

const { contactA, engineer } = PEOPLE;
const ordinary = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
const reply = (state: string, late = '') => `CLK-03 reply ${state} 2026-03-02 10:00 → 2026-03-02 22:00${late}`;
const resolution = (state: string, late = '') => `CLK-03 resolution ${state} 2026-03-02 10:00 → 2026-03-03 10:00${late}`;

describe('CLK-03: an ordinary matter is replied to within 12 hours and resolved within 24', () => {
  test('both clocks start when it is sent', () => {
    expect(ordinary().clocks()).toEqual([reply('running'), resolution('running')]);
  });

  test.each([
    ['2026-03-02 21:59', [reply('met'), resolution('running')]],
    ['2026-03-02 22:00', [reply('breached', ' late 0 min'), resolution('running')]],
    ['2026-03-03 09:00', [reply('breached', ' late 660 min'), resolution('running')]],
    ['2026-03-03 12:00', [reply('breached', ' late 840 min'), resolution('breached')]],
  ])('replied %s', (at, lines) => {
    expect(ordinary().at(at).does(contactA, say.reply()).clocks()).toEqual(lines);
  });

  test.each([
    ['2026-03-02 12:00', [reply('met'), resolution('met')]],
    ['2026-03-03 01:00', [reply('breached', ' late 180 min'), resolution('met')]],
    ['2026-03-03 11:00', [reply('breached', ' late 780 min'), resolution('breached', ' late 60 min')]],
  ])('resolved %s without a reply before: both are answered', (at, lines) => {
    expect(ordinary().at(at).does(contactA, say.resolve()).clocks()).toEqual(lines);
  });

  test('only the first reply counts', () => {
    const story = ordinary().at('2026-03-02 12:00').does(contactA, say.reply());
    const before = story.events.length;
    story.at('2026-03-02 23:00').does(contactA, say.reply());
    expect(story.types(before)).toEqual(['work_order_replied']);
    expect(story.clocks()).toEqual([reply('met'), resolution('running')]);
  });

  test('the vendor for what is no fault has the same limits by default, as a setting', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'vendor', urgent: true, difficult: true }]);
    expect(story.order().class).toBe('vendor_other');
    expect(story.clocks()).toEqual([reply('running'), resolution('running')]);
    expect(story.at('2026-03-02 11:00').does(engineer, say.reply()).clocks()).toEqual([reply('met'), resolution('running')]);
  });

  test('an own unit likewise', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'carrier', holderUnitId: 'changsha' }]);
    expect(story.order().class).toBe('own_unit');
    expect(story.clocks()).toEqual([reply('running'), resolution('running')]);
  });
});
