import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';
import { CHANNELS, CUSTOMER_KINDS, REQUEST_KINDS } from '@lianban/complaint/vocabulary';

const { agent, approver, contactA, engineer, reviewer } = PEOPLE;
const fresh = () => new Story({ now: '2026-03-02 10:00' });
const asked = (changes: Parameters<typeof intake>[0]) => {
  const story = fresh();
  return { story, command: intake({ receivedAt: story.now, ...changes }) };
};

describe('CMP-02: accept at once', () => {
  test.each(
    REQUEST_KINDS.flatMap((kind) =>
      CHANNELS.flatMap((channel) => CUSTOMER_KINDS.map((customerKind) => [kind, channel, customerKind] as const)),
    ),
  )('%s by %s from a %s customer, nobody known to be responsible', (kind, channel, customerKind) => {
    const { story, command } = asked({ kind, channel, customerKind, responsibilityUnclear: true, customerId: null, serviceId: null });
    expect(story.does(agent, command).state).toMatchObject({ status: 'accepted', responsibilityUnclear: true });
  });

  test.each([
    ['no subject', { subject: '  ' }, 'subject: required'],
    ['a subject of 201 characters', { subject: '投'.repeat(201) }, 'subject: too_long'],
    ['a subject of two lines', { subject: '一\n二' }, 'subject: control_characters'],
    ['a subject of letters nobody sees', { subject: '\u200b\u202e\u3164' }, 'subject: required'],
    ['no description', { description: '' }, 'description: required'],
    ['10 001 characters', { description: '述'.repeat(10_001) }, 'description: too_long'],
    ['10 MB', { description: 'x'.repeat(10_000_000) }, 'description: too_long'],
    ['a NUL', { description: 'a\u0000b' }, 'description: control_characters'],
    ['half a surrogate pair', { wish: '\ud83d' }, 'wish: control_characters'],
    ['no name', { contact: { name: '', phone: '13812341234' } }, 'contact.name: required'],
    ['no phone', { contact: { name: '王', phone: '' } }, 'contact.phone: required'],
    ['letters for a phone', { contact: { name: '王', phone: 'none at all' } }, 'contact.phone: not_a_phone_number'],
    ['signs for a phone', { contact: { name: '王', phone: '+-+-+-+-' } }, 'contact.phone: not_a_phone_number'],
    ['a wrong e-mail', { contact: { name: '王', phone: '10086', email: 'wang@' } }, 'contact.email: not_an_email'],
    ['received in 1900', { receivedAt: '1900-01-01T00:00:00Z' }, 'receivedAt: too_early'],
    ['received in 2100', { receivedAt: '2100-01-01T00:00:00Z' }, 'receivedAt: in_the_future'],
    ['received tomorrow', { receivedAt: '2026-03-03T02:00:00Z' }, 'receivedAt: in_the_future'],
    ['received on no day', { receivedAt: '2026-02-30T02:00:00Z' }, 'receivedAt: not_an_instant'],
    ['no attempt', { attempts: 0 }, 'attempts: too_small'],
    ['half an attempt', { attempts: 1.5 }, 'attempts: too_small'],
    ['a word nobody knows', { kind: 'gossip' as never }, 'kind: unknown_value'],
    ['a foreign service', { serviceId: 'of another programme' }, 'serviceId: unknown'],
    ['a unit of another tenant', { unitId: 'desk-a' }, 'unitId: unit_unknown'],
    [
      'a holder of another programme',
      { workOrders: [{ workOrderId: 'o', holderTenantId: 'member-a' }] },
      'workOrders.0.holderTenantId: holder_unknown',
    ],
    ['itself as its first', { repeatOf: 'complaint' }, 'repeatOf: cannot_repeat_itself'],
    [
      'a path for a file name',
      { attachments: [{ attachmentId: 'a', fileName: '../a.png', bytes: 1, mediaType: 'image/png' }] },
      'attachments.0.fileName: not_a_file_name',
    ],
    [
      'an empty file',
      { attachments: [{ attachmentId: 'a', fileName: 'a.png', bytes: 0, mediaType: 'image/png' }] },
      'attachments.0.bytes: empty_file',
    ],
  ])('only a field that cannot be right is sent back: %s', (_what, changes, problem) => {
    const { story, command } = asked(changes);
    expect(story.refusal(agent, command)).toBe(problem);
  });

  test('every problem is told at once', () => {
    const { story, command } = asked({ subject: '', description: '', attempts: 0 });
    expect(story.refusal(agent, command)).toBe('attempts: too_small, subject: required, description: required');
  });

  test('texts are kept trimmed, with their line breaks and tabs', () => {
    const { story, command } = asked({ subject: '  短信延迟 ', description: '第一行\r\n\t第二行\n' });
    expect(story.does(agent, command).events[0]?.texts).toMatchObject({ subject: '短信延迟', description: '第一行\n\t第二行' });
  });

  test('200 characters outside the basic plane are 200 characters', () => {
    const { story, command } = asked({ subject: '𠮷'.repeat(200) });
    expect(story.asks(agent, command).kind).toBe('decided');
  });

  test('the partner takes a complaint from its own customer as well; the vendor receives none', () => {
    const { story, command } = asked({});
    expect(story.asks(contactA, command).kind).toBe('decided');
    expect(story.refusal(engineer, command)).toBe('not_the_first_receiver');
  });

  test('an invalid one is registered, and closed by a reviewer with a reason, not by anyone else', () => {
    const story = fresh().taken();
    expect(story.refusal(reviewer, say.close('invalid', ' '))).toBe('reason: required');
    expect(story.refusal(approver, say.close('invalid'))).toBe('role_missing');
    expect(story.refusal(agent, say.close('invalid'))).toBe('role_missing');
    expect(story.does(reviewer, say.close('invalid')).state).toMatchObject({ status: 'closed', closedAs: 'invalid' });
  });
});
