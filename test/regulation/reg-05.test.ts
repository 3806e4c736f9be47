import { describe, expect, test } from '@jest/globals';
import { onTheWall } from '@lianban/complaint/testing/story';
import { announcementsFor } from '@lianban/contact-registry/change-notice/announcements';
import { nextReminder, remindersOf } from '@lianban/contact-registry/change-notice/reminders';
import { calendar, CAST, Desk, NEW_CONTACT, NEW_LIAISON } from '@lianban/contact-registry/testing/desk';

/** REG-05: an emergency change is possible with a reason, takes effect only by the carrier's approval, and is short notice (SCO-05). */
const emergency = { emergency: true, reason: '客服联系人明日离职' };
const submit = { name: 'submit', replaces: [] } as const;
const approve = { name: 'approve_emergency', reason: '' } as const;

test('REG-05 without a reason it is not taken', () => {
  const desk = Desk.registered().drafted('one', [NEW_CONTACT], { ...emergency, reason: '' });
  expect(desk.refusal('one', CAST.contactA, submit)).toBe('reason: required');
});

describe('REG-05 approval', () => {
  test('makes it effective at once, as short notice', () => {
    const desk = Desk.registered().submitted('one', [NEW_CONTACT], emergency);
    expect(desk.notice('one').state).toBe('submitted');
    desk.at('2026-03-02 11:30').does('one', CAST.department, approve);
    expect(desk.notice('one')).toMatchObject({
      state: 'effective',
      shortNotice: true,
      decidedBy: { how: 'approved', personId: CAST.department.personId },
    });
    expect([desk.card('2026-03-02 11:29').service_contact?.name, desk.card('2026-03-02 11:30').service_contact?.name]).toEqual([
      '张三',
      '赵六',
    ]);
    desk.does('one', CAST.centre, { name: 'confirm_informed' });
    expect(desk.notice('one').informed?.personId).toBe(CAST.centre.personId);
  });

  test.each([
    ['2026-03-04', '2026-03-04 00:00', true],
    ['2026-03-23', '2026-03-23 00:00', true],
    ['2026-03-24', '2026-03-24 00:00', false],
  ])('for %s it is effective %s; short notice: %s', (effectiveDay, expected, shortNotice) => {
    const desk = Desk.registered()
      .submitted('one', [NEW_CONTACT], { ...emergency, effectiveDay })
      .does('one', CAST.department, approve);
    expect(desk.notice('one').state).toBe('acknowledged');
    desk.at('2026-04-01 00:00').worked();
    expect([onTheWall(desk.notice('one').effectiveAt), desk.notice('one').shortNotice]).toEqual([expected, shortNotice]);
  });

  test('that comes after the day makes it effective then', () => {
    const desk = Desk.registered()
      .submitted('one', [NEW_CONTACT], { ...emergency, effectiveDay: '2026-03-03' })
      .at('2026-03-05 09:00')
      .worked();
    expect(desk.notice('one').state).toBe('submitted');
    desk.does('one', CAST.department, approve);
    expect(onTheWall(desk.notice('one').effectiveAt)).toBe('2026-03-05 09:00');
  });

  test('never given, nothing ever takes effect, not even after the 15 days', () => {
    const desk = Desk.registered().submitted('one', [NEW_CONTACT], emergency).at('2027-01-01 00:00').worked();
    expect([desk.notice('one').state, desk.card('2027-01-01 00:00').service_contact?.name]).toEqual(['submitted', '张三']);
  });

  test('is the department’s, is not an acknowledgement, and may be refused', () => {
    const desk = Desk.registered().submitted('one', [NEW_CONTACT], emergency);
    expect(desk.refusal('one', CAST.centre, approve)).toBe('role_missing');
    expect(desk.refusal('one', CAST.department, { name: 'acknowledge' })).toBe('approval_needed');
    desk.does('one', CAST.department, { name: 'reject', reason: '可按期办理' });
    expect(desk.notice('one').state).toBe('rejected');
    expect(desk.submitted('two', [NEW_CONTACT]).refusal('two', CAST.department, approve)).toBe('no_emergency');
  });

  test('with a new mobile it needs the exception too; the later of both counts', () => {
    const desk = Desk.registered().submitted(
      'one',
      [{ field: 'service_contact', value: { name: '赵六', mobile: '13912341234', email: null } }],
      {
        ...emergency,
        exceptionReason: '号码随人离开',
      },
    );
    desk.at('2026-03-02 11:00').does('one', CAST.department, approve);
    expect(desk.notice('one').state).toBe('acknowledged');
    desk.at('2026-03-02 12:00').does('one', CAST.department, { name: 'grant_exception', reason: '同意' });
    expect([desk.notice('one').state, onTheWall(desk.notice('one').effectiveAt)]).toEqual(['effective', '2026-03-02 12:00']);
  });
});

describe('REG-05 what is no emergency', () => {
  test('what is effective on notice anyway', () => {
    expect(Desk.registered().drafted('one', [NEW_LIAISON], emergency).refusal('one', CAST.contactA, submit)).toBe(
      'emergency: emergency_not_needed',
    );
    expect(Desk.registered().drafted('one', [NEW_CONTACT, NEW_LIAISON], emergency).refusal('one', CAST.contactA, submit)).toBe(
      'liaisons: mixed_timing',
    );
  });

  test('a day that has passed', () => {
    const desk = Desk.registered().drafted('one', [NEW_CONTACT], { ...emergency, effectiveDay: '2026-03-01' });
    expect(desk.refusal('one', CAST.contactA, submit)).toBe('effectiveDay: too_early 2026-03-02');
  });
});

describe('REG-05 beside an ordinary notice on the same field', () => {
  const both = () =>
    Desk.registered()
      .submitted('ordinary', [NEW_CONTACT])
      .submitted('one', [{ field: 'service_contact', value: { name: '孙八', mobile: '13812341234', email: null } }], emergency, [
        'ordinary',
      ]);

  test('the ordinary one stands until the emergency is approved', () => {
    const desk = both();
    expect(desk.notice('ordinary').state).toBe('submitted');
    desk.does('one', CAST.department, approve);
    expect([desk.notice('ordinary').state, desk.notice('ordinary').replacedBy]).toEqual(['replaced', 'one']);
    expect(desk.at('2026-04-01 00:00').worked().card('2026-04-01 00:00').service_contact?.name).toBe('孙八');
  });

  test('and is kept where it is rejected', () => {
    const desk = both().does('one', CAST.department, { name: 'reject', reason: '可按期办理' }).at('2026-03-24 00:00').worked();
    expect([desk.notice('ordinary').state, desk.card('2026-03-24 00:00').service_contact?.name]).toEqual(['effective', '赵六']);
  });

  test('its day comes before the approval: both take effect, each in its turn', () => {
    const desk = both().at('2026-03-25 10:00').does('one', CAST.department, approve).worked();
    expect([desk.notice('ordinary').state, desk.notice('one').state]).toEqual(['effective', 'effective']);
    expect([desk.card('2026-03-24 00:00').service_contact?.name, desk.card('2026-03-25 10:00').service_contact?.name]).toEqual([
      '赵六',
      '孙八',
    ]);
  });
});

test('REG-05 the department is reminded round the clock', () => {
  const desk = Desk.registered('2026-10-03 22:00').submitted('one', [NEW_CONTACT], emergency);
  const { settings } = desk;
  expect(remindersOf(desk.notice('one'), calendar, settings).map(({ at, to, owed }) => [onTheWall(at), to, owed])).toEqual([
    ['2026-10-04 00:00', 'group_customer_department', 'approval'],
    ['2026-10-04 06:00', 'group_customer_department', 'approval'],
    ['2026-10-04 22:00', 'group_customer_department', 'approval'],
  ]);
  expect(onTheWall(nextReminder(desk.notice('one'), '2026-10-03T16:00:00.000Z', calendar, settings)?.at ?? null)).toBe('2026-10-04 06:00');
  expect(nextReminder(desk.notice('one'), '2026-10-05T00:00:00.000Z', calendar, settings)).toBeNull();
});

test('REG-05 who is told of what', () => {
  const desk = Desk.registered()
    .submitted('one', [NEW_CONTACT], emergency)
    .does('one', CAST.department, approve)
    .does('one', CAST.centre, { name: 'confirm_informed' });
  expect(announcementsFor(desk.logs.get('one') ?? [], desk.notice('one')).map(({ event, to }) => `${event} → ${to}`)).toEqual([
    'notice_submitted → group_customer_department',
    'emergency_approved → partner',
    'emergency_approved → service_centre',
    'notice_took_effect → all_parties',
    'centre_informed → group_customer_department',
  ]);
});
