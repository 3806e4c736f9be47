import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';

const { associationLeader, handlerA, handlerB, officer } = PEOPLE;
const forwarded = (now: string) => new Story({ programmeKind: 'banking', now }).taken([{ to: 'member-a' }]);

describe('CLK-11: facts verified within two, result reported within five working days of the member’s receipt', () => {
  test.each([
    ['2026-03-02 10:00', '2026-03-05 00:00', '2026-03-10 00:00'],
    ['2026-03-07 09:00', '2026-03-11 00:00', '2026-03-14 00:00'],
    // National Day 2026, 1 to 7 October, made up on 20 September and 10 October.
    ['2026-09-18 10:00', '2026-09-22 00:00', '2026-09-25 00:00'],
    ['2026-09-30 09:00', '2026-10-10 00:00', '2026-10-14 00:00'],
    ['2026-10-03 12:00', '2026-10-10 00:00', '2026-10-14 00:00'],
    // Spring Festival 2026, 15 to 23 February, made up on 14 and 28 February.
    ['2026-02-13 17:00', '2026-02-25 00:00', '2026-02-28 00:00'],
    ['2026-02-27 09:00', '2026-03-03 00:00', '2026-03-06 00:00'],
    ['2026-02-14 09:00', '2026-02-26 00:00', '2026-03-01 00:00'],
    // The year's end, New Year's Day 1 to 3 January 2026, made up on Sunday 4 January.
    ['2025-12-30 10:00', '2026-01-05 00:00', '2026-01-08 00:00'],
    ['2025-12-31 23:59', '2026-01-06 00:00', '2026-01-09 00:00'],
    // A year without an official calendar is computed from weekends.
    ['2026-12-30 10:00', '2027-01-02 00:00', '2027-01-07 00:00'],
  ])('forwarded %s, facts by %s, result by %s', (at, facts, result) => {
    expect(forwarded(at).clocks('order-1')).toEqual([
      `CLK-11 verification running ${at} → ${facts}`,
      `CLK-11 report running ${at} → ${result}`,
    ]);
  });

  test('the reply says that the facts are verified, the resolution reports; a report alone does both', () => {
    const story = forwarded('2026-09-30 09:00').at('2026-10-09 23:59').does(handlerA, say.reply());
    expect(story.clocks('order-1')).toEqual([
      'CLK-11 verification met 2026-09-30 09:00 → 2026-10-10 00:00',
      'CLK-11 report running 2026-09-30 09:00 → 2026-10-14 00:00',
    ]);
    story.at('2026-10-14 00:00').does(handlerA, say.resolve());
    expect(story.clocks('order-1')[1]).toBe('CLK-11 report breached 2026-09-30 09:00 → 2026-10-14 00:00 late 0 min');
    expect(forwarded('2026-03-02 10:00').does(handlerA, say.resolve()).clocks('order-1')).toEqual([
      'CLK-11 verification met 2026-03-02 10:00 → 2026-03-05 00:00',
      'CLK-11 report met 2026-03-02 10:00 → 2026-03-10 00:00',
    ]);
  });

  test('the association does not take a report: new clocks of the same class, the first keep their state', () => {
    const story = forwarded('2026-03-02 10:00').at('2026-03-03 10:00').does(handlerA, say.resolve()).at('2026-03-06 15:00');
    expect(story.refusal(handlerA, say.return())).toBe('not_the_first_receiver');
    expect(story.refusal(handlerB, say.return())).toBe('not_a_party');
    story.does(officer, say.return());
    expect(story.order()).toMatchObject({ state: 'returned', returns: 1 });
    expect(story.clocks('order-1')).toEqual([
      'CLK-11 verification met 2026-03-02 10:00 → 2026-03-05 00:00',
      'CLK-11 report met 2026-03-02 10:00 → 2026-03-10 00:00',
      'CLK-11 verification running 2026-03-06 15:00 → 2026-03-11 00:00',
      'CLK-11 report running 2026-03-06 15:00 → 2026-03-14 00:00',
    ]);
    // It is no return after a call-back: nothing proposes 'major' (CMP-04).
    expect(story.state).toMatchObject({ returns: 0, major: 'no', status: 'handling' });
    expect(story.refusal(officer, say.return())).toBe('work_order_open');
  });

  test("a member's own call is part of its report; the association calls back and closes (CMP-05)", () => {
    const story = forwarded('2026-03-02 10:00').does(handlerA, say.resolve());
    story.does(handlerA, say.callBack('satisfied', { way: 'answering_call' }));
    expect(story.state.status).toBe('answering');
    story.does(officer, say.callBack('satisfied', { callBackId: 'call-2' }));
    expect(story.state).toMatchObject({ status: 'closed', closedAs: 'satisfied' });
  });

  test('withdrawal ends every clock without judgement', () => {
    const story = forwarded('2026-03-02 10:00').at('2026-03-05 08:00').does(officer, say.withdraw());
    expect(story.clocks()).toEqual([
      'CLK-10 forward met 2026-03-02 10:00 → 2026-03-05 00:00',
      'CLK-11 verification breached 2026-03-02 10:00 → 2026-03-05 00:00',
      'CLK-11 report void 2026-03-02 10:00 → 2026-03-10 00:00',
    ]);
    expect(story.refusal(associationLeader, say.return())).toBe('complaint_closed');
  });

  test('in the other programme an order goes back by the call-back alone', () => {
    const story = new Story().taken([{ to: 'partner-a' }]).does(PEOPLE.contactA, say.resolve());
    expect(story.refusal(PEOPLE.agent, say.return())).toBe('not_in_this_programme');
  });
});
