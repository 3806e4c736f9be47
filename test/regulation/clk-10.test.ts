import { describe, expect, test } from '@jest/globals';
import { partiesOf } from '@lianban/complaint/party-rows';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';

const { associationReviewer, handlerA, officer } = PEOPLE;
const taken = (now: string) => new Story({ programmeKind: 'banking', now }).taken();
const forward = say.send('member-a', { workOrderId: 'order-1' });

describe('CLK-10: forwarded to the member within two working days of intake', () => {
  test.each([
    // An ordinary week, and over its end.
    ['2026-03-02 10:00', '2026-03-05 00:00'],
    ['2026-03-05 23:59', '2026-03-10 00:00'],
    // A day off counts from that day.
    ['2026-03-07 09:00', '2026-03-11 00:00'],
    // National Day 2026, 1 to 7 October, made up on 20 September and 10 October.
    ['2026-09-18 10:00', '2026-09-22 00:00'],
    ['2026-09-30 09:00', '2026-10-10 00:00'],
    ['2026-10-03 12:00', '2026-10-10 00:00'],
    ['2026-10-09 17:00', '2026-10-13 00:00'],
    // Spring Festival 2026, 15 to 23 February, made up on 14 and 28 February.
    ['2026-02-13 17:00', '2026-02-25 00:00'],
    ['2026-02-27 09:00', '2026-03-03 00:00'],
    // The year's end, New Year's Day 1 to 3 January 2026, made up on Sunday 4 January.
    ['2025-12-30 10:00', '2026-01-05 00:00'],
    ['2025-12-31 23:59', '2026-01-06 00:00'],
    ['2026-01-03 12:00', '2026-01-06 00:00'],
  ])('taken %s, due %s', (received, due) => {
    expect(taken(received).clocks()).toEqual([`CLK-10 forward running ${received} → ${due}`]);
  });

  test("over the year's end into a year without an official calendar: computed, and said so", () => {
    const story = taken('2026-12-30 10:00');
    expect(story.clocks()).toEqual(['CLK-10 forward running 2026-12-30 10:00 → 2027-01-02 00:00']);
    expect(story.state.clocks[0]?.provisionalYears).toEqual([2027]);
  });

  test('it counts from when the customer came, not from when it was written down', () => {
    const story = new Story({ programmeKind: 'banking', now: '2026-03-03 09:00' });
    story.does(officer, intake({ receivedAt: '2026-03-02T02:00:00.000Z' }));
    expect(story.clocks()).toEqual(['CLK-10 forward running 2026-03-02 10:00 → 2026-03-05 00:00']);
  });

  test.each([
    ['2026-10-09 23:59', 'CLK-10 forward met 2026-09-30 09:00 → 2026-10-10 00:00'],
    ['2026-10-10 00:00', 'CLK-10 forward breached 2026-09-30 09:00 → 2026-10-10 00:00 late 0 min'],
    ['2026-10-12 09:00', 'CLK-10 forward breached 2026-09-30 09:00 → 2026-10-10 00:00 late 3420 min'],
  ])('forwarded %s: %s', (at, line) => {
    expect(taken('2026-09-30 09:00').at(at).does(officer, forward).clocks()[0]).toBe(line);
  });

  test("late forwarding is the association's own, and does not shorten the member's days", () => {
    const story = taken('2026-03-02 10:00').at('2026-03-09 09:00').watched();
    expect(partiesOf(story.state)).toMatchObject([{ tenantId: 'association', breached: true, needsMe: true }]);
    story.does(officer, forward);
    expect(story.state.clocks.map(({ rule, holderTenantId, state }) => [rule, holderTenantId, state])).toEqual([
      ['CLK-10', 'association', 'breached'],
      ['CLK-11', 'member-a', 'running'],
      ['CLK-11', 'member-a', 'running'],
    ]);
    expect(partiesOf(story.state).find(({ tenantId }) => tenantId === 'member-a')).toMatchObject({ breached: false });
  });

  test('what the reviewer finds invalid need not be forwarded, and is not (CMP-02, ASC-01)', () => {
    const story = taken('2026-03-02 10:00').at('2026-03-04 10:00').does(associationReviewer, say.validity(false));
    expect(story.clocks()).toEqual(['CLK-10 forward void 2026-03-02 10:00 → 2026-03-05 00:00']);
    expect(story.refusal(officer, forward)).toBe('complaint_invalid');
    expect(story.refusal(associationReviewer, say.validity(false))).toBe('valid: nothing_changed');
    story.at('2026-03-06 10:00').does(associationReviewer, say.validity(true));
    expect(story.clocks()[1]).toBe('CLK-10 forward running 2026-03-06 10:00 → 2026-03-11 00:00');
    expect(story.does(officer, forward).state).toMatchObject({ validity: 'valid', status: 'handling' });
  });

  test('what was found invalid after forwarding must still be verified in time', () => {
    const story = taken('2026-03-02 10:00').does(officer, forward).does(associationReviewer, say.validity(false));
    expect(story.clocks('order-1').every((line) => line.includes('running'))).toBe(true);
    story.does(handlerA, say.resolve()).does(associationReviewer, say.close('invalid'));
    expect(story.state).toMatchObject({ status: 'closed', closedAs: 'invalid', validity: 'invalid' });
  });

  test('only the reviewer finds, only in this programme', () => {
    expect(taken('2026-03-02 10:00').refusal(officer, say.validity(false))).toBe('role_missing');
    expect(new Story().taken().refusal(PEOPLE.reviewer, say.validity(false))).toBe('not_in_this_programme');
  });
});
