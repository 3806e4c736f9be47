import { describe, expect, test } from '@jest/globals';
import { foldAll } from './fold.ts';
import { PEOPLE } from './testing/cast.ts';
import { say, Story } from './testing/story.ts';

const { agent, callBackAgent, contactA } = PEOPLE;

/** A complaint in each status, by the shortest way there. */
const SHORTEST = {
  accepted: () => new Story().taken(),
  handling: () => new Story().taken([{ to: 'partner-a' }]),
  answering: () => new Story().taken([{ to: 'partner-a' }]).does(contactA, say.resolve()),
  closed: () =>
    new Story()
      .taken([{ to: 'partner-a' }])
      .does(contactA, say.resolve())
      .does(callBackAgent, say.callBack('satisfied')),
};

describe('a snapshot of each status', () => {
  test.each(Object.entries(SHORTEST))('%s', (status, story) => {
    const { state } = story();
    expect(state.status).toBe(status);
    expect(state).toMatchSnapshot();
  });
});

test('folding the whole log gives the state that grew with it', () => {
  const story = SHORTEST.closed();
  expect(foldAll(story.events, story.base)).toEqual(story.state);
});

test('a log that does not fit itself is a fault, not a guess', () => {
  const { events, base } = SHORTEST.handling();
  const [first, ...others] = events;
  expect(() => foldAll(others, base)).toThrow('the log begins with work_order_sent');
  expect(() => foldAll([...events, ...events.slice(0, 1)], base)).toThrow('a complaint is accepted once');
  expect(() =>
    foldAll(
      events
        .filter(({ type }) => type !== 'work_order_sent')
        .concat(
          new Story()
            .taken([{ to: 'partner-a' }])
            .does(contactA, say.accept())
            .events.slice(-1),
        ),
      base,
    ),
  ).toThrow('order-1 was never sent');
  expect(first?.type).toBe('complaint_accepted');
});

test('a work order has the version of the last event that changed it; urging, notes and clocks leave it', () => {
  const story = new Story().taken([{ to: 'partner-a' }]);
  const sent = story.order().version;
  story.does(agent, say.urge()).does(agent, say.note('all')).at('2026-06-01 15:00').watched();
  expect(story.order().version).toBe(sent);
  story.does(contactA, say.accept());
  expect(story.order().version).toBe(story.events.length);
});
