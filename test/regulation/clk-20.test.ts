import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';

const { agent, contactA } = PEOPLE;
const system = { kind: 'system' } as const;
const recompute = { name: 'recompute_clocks' } as const;
const dayOff = (day: string) => [{ day, kind: 'off' as const, name: '系统割接' }];

/** A whole-day clock of the partner's, from Monday 2 March to the end of 3 March. */
function mail(): Story {
  const story = new Story({ now: '2026-03-02 10:00' });
  return story.does(contactA, intake({ kind: 'enquiry', channel: 'email', receivedAt: story.now }));
}
const id = (story: Story) => story.state.workOrders[0]?.id;
function changed(story: Story, day: string): Story {
  story.settings = { ...story.settings, calendarAdditions: dayOff(day) };
  return story;
}

describe('CLK-20: a breached clock stays breached', () => {
  const ordinary = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);

  test('meeting it late records how late, whether or not the watcher came by', () => {
    const late = (story: Story) => story.at('2026-03-03 00:30').does(contactA, say.reply()).clocks()[0];
    const expected = 'CLK-03 reply breached 2026-03-02 10:00 → 2026-03-02 22:00 late 150 min';
    expect(late(ordinary())).toBe(expected);
    expect(late(ordinary().at('2026-03-02 22:05').watched())).toBe(expected);
  });

  test('the breach is at its true due instant, however late it was noticed', () => {
    const story = ordinary().at('2026-03-02 23:45').watched();
    expect(story.state.clocks[0]?.breachedAt).toBe(shanghai('2026-03-02 22:00'));
  });

  test('a pause asked for when it was past due does not save it, even where nobody had noticed', () => {
    const story = ordinary().at('2026-03-02 22:30').does(contactA, say.ask());
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['breached', 'paused']);
  });

  test('while it waits a clock neither warns nor breaches', () => {
    const story = ordinary().at('2026-03-02 12:00').does(contactA, say.ask()).at('2026-03-09 12:00').watched();
    expect(story.state.clocks.map(({ state, warnedPercent }) => [state, warnedPercent])).toEqual([
      ['paused', 0],
      ['paused', 0],
    ]);
  });

  test('recall and withdrawal end what runs; what was breached stays', () => {
    const story = ordinary().at('2026-03-02 22:30').does(agent, say.recall());
    expect(story.state.clocks.map(({ state }) => state)).toEqual(['breached', 'void']);
  });

  test('a milder class does not heal it', () => {
    const story = ordinary()
      .at('2026-03-02 22:30')
      .does(agent, say.reclassify({ difficult: true }));
    expect(story.state.clocks.map(({ part, state }) => [part, state])).toEqual([
      ['reply', 'breached'],
      ['resolution', 'void'],
    ]);
  });
});

describe('CLK-20: a late change of calendar recomputes running clocks only', () => {
  test('a running one is counted afresh, from its start, as an event', () => {
    const story = changed(mail().at('2026-03-02 15:00'), '2026-03-03').does(system, recompute);
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-03-02 10:00 → 2026-03-05 00:00']);
    expect(story.types().at(-1)).toBe('clock_recomputed');
  });

  test('pauses are counted as they were', () => {
    const story = mail().at('2026-03-03 09:00');
    story
      .does(contactA, say.ask(id(story)))
      .at('2026-03-05 09:00')
      .does(contactA, say.tell(id(story)));
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-03-02 10:00 → 2026-03-06 00:00']);
    changed(story, '2026-03-05').does(system, recompute);
    // Two working-day ends lay in the pause; with 5 March off, the day that was left is the 6th.
    expect(story.clocks()).toEqual(['CLK-06 reply running 2026-03-02 10:00 → 2026-03-07 00:00']);
  });

  test.each([
    ['met', (story: Story) => story.at('2026-03-03 10:00').does(contactA, say.reply(id(story)))],
    ['breached', (story: Story) => story.at('2026-03-04 10:00').watched()],
    ['extended', (story: Story) => story.at('2026-03-03 10:00').does(contactA, say.progress(shanghai('2026-03-05 10:00'), id(story)))],
    ['void', (story: Story) => story.at('2026-03-03 10:00').does(contactA, say.recall(id(story)))],
  ] as const)('a clock that is %s stays as it is', (state, ended) => {
    const story = changed(ended(mail()), '2026-03-03');
    expect(story.state.clocks[0]?.state).toBe(state);
    expect(story.refusal(system, recompute)).toBe('nothing_to_do');
  });

  test('what was past due before the change is breached first', () => {
    const story = changed(mail().at('2026-03-04 08:00'), '2026-03-03').does(system, recompute);
    expect(story.state.clocks[0]?.state).toBe('breached');
  });

  test('a clock keeps the limit it started under when the settings change', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', urgent: true }]);
    const { limits } = story.settings;
    story.settings = { ...story.settings, limits: { ...limits, urgent: { reply: { calendar: 'elapsed', hours: 1 }, resolution: null } } };
    expect(story.refusal(system, recompute)).toBe('nothing_to_do');
  });

  test('only the system does this', () => {
    expect(mail().refusal(agent, recompute)).toBe('system_only');
    expect(mail().refusal(agent, { name: 'watch_clocks' })).toBe('system_only');
  });
});
