import { describe, expect, test } from '@jest/globals';
import { partiesOf } from '@lianban/complaint/party-rows';
import { noticesFor } from '@lianban/complaint/notices';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';

const { agent, approver, callBackAgent, contactA, contactB, reviewer } = PEOPLE;

/** A partner's own customer, answered by the partner. */
function direct(): Story {
  const story = new Story({ now: '2026-03-02 10:00' });
  story.does(contactA, intake({ receivedAt: story.now })).at('2026-03-02 11:00');
  return story.does(contactA, say.resolve(id(story)));
}
const id = (story: Story) => story.state.workOrders[0]?.id ?? '';
const closed = () => direct().does(contactA, say.callBack('satisfied', { way: 'answering_call' }));

describe('SAT-01: the carrier may call back any complainant', () => {
  test('its own complaint: not satisfied returns it to the partner', () => {
    const story = new Story()
      .taken([{ to: 'partner-a' }])
      .does(contactA, say.resolve())
      .does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.order().state).toBe('returned');
    expect(story.events.find(({ type }) => type === 'work_order_returned')?.texts?.comment).toBe('仍然延迟');
  });

  test('a partner’s own complaint, before it is closed', () => {
    const story = direct().does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.state).toMatchObject({ status: 'handling', returns: 1 });
    expect(story.state.callBacks[0]).toMatchObject({ tenantId: 'carrier', outcome: 'not_satisfied' });
    expect(direct().does(callBackAgent, say.callBack('satisfied')).state.closedAs).toBe('satisfied');
  });

  test('a closed one is opened again, under new clocks', () => {
    const story = closed().at('2026-03-05 10:00').does(callBackAgent, say.callBack('not_satisfied'));
    expect(story.state).toMatchObject({ status: 'handling', closedAs: null, closedAt: null });
    expect(story.types().slice(-5)).toEqual([
      'call_back_recorded',
      'complaint_reopened',
      'work_order_returned',
      'clock_started',
      'clock_started',
    ]);
    expect(story.clocks().slice(-2)).toEqual([
      'CLK-04 reply running 2026-03-05 10:00 → 2026-03-05 22:00',
      'CLK-04 resolution running 2026-03-05 10:00 → 2026-03-06 10:00',
    ]);
    const told = noticesFor(story.events.slice(-5), story.state, story.settings).map(({ kind, tenantId }) => [kind, tenantId]);
    expect(told).toEqual([
      ['call_back_recorded', 'partner-a'],
      ['complaint_reopened', 'partner-a'],
      ['work_order_returned', 'partner-a'],
    ]);
  });

  test('a closed one whose customer is satisfied stays closed, and the call is on record', () => {
    const story = closed().does(callBackAgent, say.callBack('satisfied', { callBackId: 'second' }));
    expect(story.state).toMatchObject({ status: 'closed' });
    expect(story.state.callBacks).toHaveLength(2);
  });

  test('the carrier’s own closed ones likewise', () => {
    const story = new Story()
      .taken([{ to: 'partner-a' }])
      .does(contactA, say.resolve())
      .does(contactA, say.callBack('satisfied', { way: 'answering_call' }));
    expect(story.does(callBackAgent, say.callBack('not_satisfied', { callBackId: 'again' })).state.status).toBe('handling');
  });

  test('the partner does not reopen its own', () => {
    expect(closed().refusal(contactA, say.callBack('not_satisfied', { way: 'answering_call' }))).toBe('complaint_closed');
  });

  test('one that was withdrawn or invalid is left alone', () => {
    expect(new Story().taken().does(agent, say.withdraw()).refusal(callBackAgent, say.callBack('not_satisfied'))).toBe('complaint_closed');
    expect(new Story().taken().does(reviewer, say.close('invalid')).refusal(callBackAgent, say.callBack('not_satisfied'))).toBe(
      'complaint_closed',
    );
  });

  test('the supervisor calls back, and nothing more', () => {
    const story = direct();
    for (const command of [say.withdraw(), say.close('leader'), say.major(true)])
      expect(story.refusal(approver, command)).toBe('not_the_first_receiver');
    expect(story.refusal(contactB, say.callBack('not_satisfied'))).toBe('not_a_party');
  });

  test('it has the number shown for that, with a reason, until it has called back', () => {
    const story = closed();
    const open = () => partiesOf(story.state).find(({ tenantId }) => tenantId === 'carrier')?.contactOpen;
    expect(open()).toBe(false);
    expect(story.refusal(callBackAgent, { name: 'reveal_contact', reason: '' })).toBe('reason: required');
    story.does(callBackAgent, say.reveal());
    expect(open()).toBe(true);
    story.does(callBackAgent, say.callBack('satisfied'));
    expect(open()).toBe(false);
  });

  test('too early while the handler is still at it', () => {
    const story = new Story().taken([{ to: 'partner-a' }]).does(contactA, say.reply());
    expect(story.refusal(callBackAgent, say.callBack('not_satisfied'))).toBe('call_back_too_early');
  });
});
