import { describe, expect, test } from '@jest/globals';
import { proposeRepeat, type RepeatCandidate } from '@lianban/complaint/repeat';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';
import { partiesOf } from '@lianban/complaint/party-rows';

const { agent, contactA } = PEOPLE;
const window = { now: '2026-06-30T00:00:00.000Z', windowDays: 90 };
const earlier = (changes: Partial<RepeatCandidate> = {}): RepeatCandidate => ({
  complaintId: 'earlier',
  acceptedAt: '2026-06-01T00:00:00.000Z',
  repeatOf: null,
  customerId: 'other',
  serviceId: 'other',
  text: '账单金额不对',
  ...changes,
});
const now = { customerId: 'customer-1', serviceId: 'sms', text: '企业短信延迟到达，三天没有解决' };

describe('CMP-03: a repeat is proposed', () => {
  test.each([
    ['same customer and service', { customerId: 'customer-1', serviceId: 'sms' }, true],
    ['same customer, another service', { customerId: 'customer-1' }, false],
    ['same service, another customer', { serviceId: 'sms' }, false],
    ['similar text', { text: '企业短信延迟到达，仍然没有解决！' }, true],
    ['similar text in other widths and cases', { text: '企业短信延迟到达　三天没有解决' }, true],
    ['other matter', {}, false],
    ['too long ago', { customerId: 'customer-1', serviceId: 'sms', acceptedAt: '2026-03-31T23:59:59.999Z' }, false],
    ['on the last day of the window', { customerId: 'customer-1', serviceId: 'sms', acceptedAt: '2026-04-01T00:00:00.000Z' }, true],
  ])('%s: %s', (_what, changes, proposed) => {
    expect(proposeRepeat(now, [earlier(changes)], window)).toHaveLength(proposed ? 1 : 0);
  });

  test('an unknown customer is nobody’s same customer', () => {
    expect(proposeRepeat({ ...now, customerId: null, serviceId: null }, [earlier({ customerId: null, serviceId: null })], window)).toEqual(
      [],
    );
  });

  test('the likeliest first, the link to the first of them all', () => {
    const proposals = proposeRepeat(
      now,
      [
        earlier({ complaintId: 'alike', text: now.text }),
        earlier({ complaintId: 'second', customerId: 'customer-1', serviceId: 'sms', repeatOf: 'first' }),
      ],
      window,
    );
    expect(proposals.map(({ complaintId, firstComplaintId }) => [complaintId, firstComplaintId])).toEqual([
      ['second', 'first'],
      ['alike', 'alike'],
    ]);
  });
});

describe('CMP-03: a repeat is linked by a person', () => {
  test('at intake or later, once', () => {
    const atIntake = new Story();
    atIntake.does(agent, intake({ receivedAt: atIntake.now, repeatOf: 'first' }));
    expect(atIntake.state.repeatOf).toBe('first');
    expect(atIntake.refusal(agent, say.repeats('another'))).toBe('already_linked');
    const later = new Story().taken([{ to: 'partner-a' }]).does(agent, say.repeats('first'));
    expect(partiesOf(later.state).map(({ repeat }) => repeat)).toEqual([true, true]);
  });

  test('not to itself, not by a holder', () => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    expect(story.refusal(agent, say.repeats('complaint'))).toBe('cannot_repeat_itself');
    expect(story.refusal(contactA, say.repeats('first'))).toBe('not_the_first_receiver');
  });

  test('it is counted by itself: its orders and clocks are its own', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }], { repeatOf: 'first' });
    expect(story.clocks()).toHaveLength(2);
    expect(story.state.number).toBe('TS-1');
  });
});
