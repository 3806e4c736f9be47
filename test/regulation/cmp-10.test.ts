import { describe, expect, test } from '@jest/globals';
import { noticesFor } from '@lianban/complaint/notices';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';

const { contactA } = PEOPLE;
const ordinary = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
const reply = (state: string) => `CLK-03 reply ${state} 2026-03-02 10:00 → 2026-03-02 22:00`;
const resolution = (state: string) => `CLK-03 resolution ${state} 2026-03-02 10:00 → 2026-03-03 10:00`;

describe('CMP-10: progress with a promised next answer', () => {
  test.each([
    // reported, promised, what becomes of the reply clock and of the resolution clock
    ['2026-03-02 20:00', '2026-03-03 09:00', 'extended', 'running'],
    ['2026-03-02 20:00', '2026-03-03 10:00', 'extended', 'extended'],
    ['2026-03-02 20:00', '2026-03-05 09:00', 'extended', 'extended'],
    ['2026-03-02 12:00', '2026-03-02 14:00', 'extended', 'running'],
    ['2026-03-02 22:00', '2026-03-03 09:00', 'breached', 'running'],
    ['2026-03-03 08:00', '2026-03-05 09:00', 'breached', 'extended'],
    ['2026-03-03 11:00', '2026-03-05 09:00', 'breached', 'breached'],
  ])('reported %s for %s: reply %s, resolution %s', (at, promise, first, second) => {
    const story = ordinary()
      .at(at)
      .does(contactA, say.progress(shanghai(promise)));
    expect(story.clocks()).toEqual([reply(first), resolution(second), `CLK-18 next_answer running ${at} → ${promise}`]);
  });

  test('after the reply it extends the resolution', () => {
    const story = ordinary()
      .at('2026-03-02 12:00')
      .does(contactA, say.reply())
      .does(contactA, say.progress(shanghai('2026-03-04 09:00')));
    expect(story.clocks().slice(0, 2)).toEqual([reply('met'), resolution('extended')]);
  });

  test('a breached clock is still answered late by the reply that comes', () => {
    const story = ordinary()
      .at('2026-03-02 23:00')
      .does(contactA, say.progress(shanghai('2026-03-03 09:00')))
      .at('2026-03-03 08:00')
      .does(contactA, say.reply());
    expect(story.clocks()[0]).toBe(`${reply('breached')} late 600 min`);
  });

  test('it makes no difference whether the watcher had noticed the breach', () => {
    const late = () => ordinary().at('2026-03-02 23:00');
    const promise = say.progress(shanghai('2026-03-03 09:00'));
    expect(late().does(contactA, promise).clocks()).toEqual(late().watched().does(contactA, promise).clocks());
  });

  test('a note without a promise changes no clock', () => {
    expect(ordinary().at('2026-03-02 20:00').does(contactA, say.progress(null)).clocks()).toEqual([
      reply('running'),
      resolution('running'),
    ]);
  });

  test('it reaches the first receiver, and the supervising level of a direct complaint', () => {
    const told = (story: Story) =>
      noticesFor(story.events.slice(-3), story.state, story.settings)
        .filter(({ kind }) => kind === 'progress_reported')
        .map(({ tenantId }) => tenantId);
    expect(told(ordinary().does(contactA, say.progress(shanghai('2026-03-02 12:00'))))).toEqual(['carrier']);
    const direct = new Story({ now: '2026-03-02 10:00' });
    direct.does(contactA, intake({ receivedAt: direct.now }));
    direct.does(contactA, say.progress(shanghai('2026-03-02 12:00'), direct.state.workOrders[0]?.id));
    expect(told(direct)).toEqual(['carrier']);
  });
});
