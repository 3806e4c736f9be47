import { describe, expect, test } from '@jest/globals';
import type { Caller, Command } from './command.ts';
import { noticesFor } from './notices.ts';
import { PEOPLE } from './testing/cast.ts';
import { intake, say, shanghai, Story } from './testing/story.ts';

const { agent, approver, callBackAgent, changshaAgent, contactA, engineer } = PEOPLE;

/** Who is told of one command: kind and tenant, with the unit where it is for one. */
function told(story: Story, caller: Caller, command: Command): string[] {
  const before = story.events.length;
  story.does(caller, command);
  return noticesFor(story.events.slice(before), story.state, story.settings).map(({ kind, tenantId, unitId }) =>
    [kind, tenantId, unitId].filter(Boolean).join(' '),
  );
}
const sent = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
const promise = say.progress(shanghai('2026-03-02 20:00'));

describe('who is told of what', () => {
  test.each<[string, () => Story, Caller, Command, string[]]>([
    ['an order', () => new Story().taken(), agent, say.send('partner-a'), ['work_order_sent partner-a']],
    [
      'an order to an own unit',
      () => new Story().taken(),
      agent,
      say.send('carrier', { holderUnitId: 'changsha' }),
      ['work_order_sent carrier changsha'],
    ],
    ['acceptance', sent, contactA, say.accept(), []],
    ['a reply', sent, contactA, say.reply(), ['work_order_replied carrier']],
    ['a question', sent, contactA, say.ask(), ['information_requested carrier']],
    ['its answer', () => sent().does(contactA, say.ask()), agent, say.tell(), ['information_given partner-a']],
    ['progress', sent, contactA, promise, ['progress_reported carrier']],
    ['a dispute', sent, contactA, say.dispute(), ['routing_disputed carrier']],
    ['its decision', () => sent().does(contactA, say.dispute()), agent, say.decideDispute(false), ['dispute_decided partner-a']],
    ['a resolution', sent, contactA, say.resolve(), ['work_order_resolved carrier']],
    [
      'a return',
      () => sent().does(contactA, say.resolve()),
      callBackAgent,
      say.callBack('not_satisfied'),
      ['work_order_returned partner-a'],
    ],
    ['satisfaction', () => sent().does(contactA, say.resolve()), callBackAgent, say.callBack('satisfied'), ['complaint_closed partner-a']],
    [
      'the handler’s own answering call',
      () => sent().does(contactA, say.resolve()),
      contactA,
      say.callBack('satisfied', { way: 'answering_call' }),
      ['call_back_recorded carrier'],
    ],
    ['recall', sent, agent, say.recall(), ['work_order_recalled partner-a']],
    [
      'another class',
      sent,
      agent,
      say.reclassify({ difficult: true }),
      ['work_order_reclassified partner-a', 'clock_recomputed partner-a'],
    ],
    ['urging', sent, agent, say.urge(), ['work_order_urged partner-a']],
    ['withdrawal', sent, agent, say.withdraw(), ['work_order_recalled partner-a']],
    ['a note to all', sent, agent, say.note('all'), ['note_added partner-a']],
    ['a note to the first receiver', sent, contactA, say.note('owner_and_holder'), ['note_added carrier']],
    ['a note to one’s own', sent, contactA, say.note('own'), []],
    [
      'a major complaint',
      sent,
      approver,
      say.major(true),
      ['major_confirmed carrier', 'major_confirmed carrier', 'major_confirmed partner-a'],
    ],
    ['one found not major', () => sent().does(approver, say.major(true)), agent, say.urge(), ['work_order_urged partner-a']],
    ['an attachment', sent, agent, say.attach('all'), []],
    ['contact data shown', sent, contactA, say.reveal(), []],
  ])('%s', (_what, story, caller, command, expected) => expect(told(story(), caller, command)).toEqual(expected));

  test('an own unit’s work reaches the unit that owns the complaint', () => {
    const story = new Story().taken([{ to: 'carrier', holderUnitId: 'changsha' }]);
    // The complaint belongs to the centre as a whole, which the unit is a part of: nobody is told of one's own doing.
    expect(told(story, changshaAgent, say.resolve())).toEqual([]);
  });

  test('a partner is not told of what it sent itself', () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now }));
    expect(noticesFor(story.events, story.state, story.settings)).toEqual([]);
  });

  test('nothing that a notice says is personal: numbers, codes and instants', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }, { to: 'vendor', faultGrade: 'severe' }]);
    story.does(contactA, promise).does(engineer, say.resolve('order-2')).at('2026-03-03 12:00').watched();
    for (const { values } of noticesFor(story.events, story.state, story.settings))
      expect(Object.values(values).join(' ')).not.toMatch(/[\u4e00-\u9fff]|1381/);
  });
});
