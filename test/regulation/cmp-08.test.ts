import { describe, expect, test } from '@jest/globals';
import { foldAll } from '@lianban/complaint/fold';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';
import { EVENT_VERSIONS, upcast } from '@lianban/complaint/upcast';

const { agent, callBackAgent, contactA } = PEOPLE;
const life = () =>
  new Story({ now: '2026-03-02 10:00' })
    .taken([{ to: 'partner-a' }])
    .at('2026-03-02 11:00')
    .does(contactA, say.ask())
    .at('2026-03-02 12:00')
    .does(agent, say.tell())
    .at('2026-03-02 13:00')
    .does(contactA, say.resolve())
    .at('2026-03-02 14:00')
    .does(callBackAgent, say.callBack('satisfied'));

describe('CMP-08: the history is all there is', () => {
  test('every event says who, when, from which organisation and for whom', () => {
    for (const event of life().events) {
      expect(event.at).toMatch(/^2026-03-02T\d\d:00:00\.000Z$/);
      expect(event.actor.tenantId).toMatch(/^(carrier|partner-a)$/);
      expect(event.actor.personId).toContain(event.actor.tenantId);
      expect(event.version).toBe(EVENT_VERSIONS[event.type]);
      expect(event.audience.tenantIds.length === 0).toBe(event.audience.scope === 'all');
    }
  });

  test('the state is nothing but the history', () => {
    const story = life();
    expect(foldAll(story.events, story.base)).toEqual(story.state);
    expect(
      foldAll(
        story.events.map((event) => upcast(structuredClone(event))),
        story.base,
      ),
    ).toEqual(story.state);
  });

  test('what the watcher notes is nobody’s act', () => {
    const story = new Story({ now: '2026-03-02 10:00' })
      .taken([{ to: 'partner-a' }])
      .at('2026-03-02 23:00')
      .watched();
    expect(story.events.at(-2)).toMatchObject({ type: 'clock_breached', actor: { personId: null, tenantId: null } });
  });

  test('a breach that a person’s command brings to light is still nobody’s act, and comes before the command', () => {
    const story = new Story({ now: '2026-03-02 10:00' })
      .taken([{ to: 'partner-a' }])
      .at('2026-03-02 23:00')
      .does(contactA, say.accept());
    expect(story.events.slice(-2).map(({ type, actor }) => [type, actor.tenantId])).toEqual([
      ['clock_breached', null],
      ['work_order_accepted', 'partner-a'],
    ]);
  });

  test('no payload holds what people wrote: texts stand apart, to be erased', () => {
    for (const { payload } of life().events) expect(JSON.stringify(payload)).not.toMatch(/短信|王小明|138|请提供|网关/);
  });

  test('an event written by newer code is not guessed at', () => {
    const [event] = life().events;
    if (event === undefined) throw new Error('no event');
    expect(() => upcast({ ...event, version: 99 })).toThrow('newer than this code');
  });

  test('an older payload is brought up version by version', () => {
    const [event] = life().events;
    if (event === undefined) throw new Error('no event');
    const versions = { ...EVENT_VERSIONS, complaint_accepted: 3 };
    const up = (name: string) => (payload: unknown) => ({ ...(payload as object), [name]: true });
    const raised = upcast(event, { complaint_accepted: { 1: up('two'), 2: up('three') } }, versions);
    expect(raised).toMatchObject({ version: 3, payload: { two: true, three: true } });
    expect(() => upcast(event, { complaint_accepted: { 2: up('three') } }, versions)).toThrow('no way up');
  });
});
