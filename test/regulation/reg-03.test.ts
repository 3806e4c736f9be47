import { describe, expect, test } from '@jest/globals';
import { onTheWall } from '@lianban/complaint/testing/story';
import { announcementsFor } from '@lianban/contact-registry/change-notice/announcements';
import { remindersOf } from '@lianban/contact-registry/change-notice/reminders';
import { splitByTiming } from '@lianban/contact-registry/change-notice/draft';
import { entriesOf, PLAIN_FIELDS, timingOf, type Card, type Change } from '@lianban/contact-registry/registration';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { listedNumbers } from '@lianban/contact-registry/service-numbers';
import { calendar, CAST, Desk, draft, NEW_CONTACT, NEW_LIAISON, SYSTEM, WHOLE_CARD } from '@lianban/contact-registry/testing/desk';

/**
 * REG-03: a change of company name, business type, service or technical contact or how to reach them is given to the
 * group-customer department at least 15 working days before (the count: reg-03-earliest-day.test.ts), which then tells the
 * customer-service centre. A liaison's change is effective on notice.
 */
const settings = DEFAULT_REGISTRY_SETTINGS;
const NEW_NAME: Change = { field: 'company_name', value: '湖南晨星科技有限公司' };
const submit = { name: 'submit', replaces: [] } as const;
const events = (desk: Desk, id: string) => (desk.logs.get(id) ?? []).map(({ type }) => type);

describe('REG-03 which fields wait', () => {
  test.each([
    ['company_name', 'after_notice'],
    ['business_types', 'after_notice'],
    ['service_contact', 'after_notice'],
    ['technical_contact', 'after_notice'],
    ['liaisons', 'on_notice'],
    ['hotline_fixed', 'after_notice'],
    ['hotline_mobile', 'after_notice'],
    ['toll_free', 'after_notice'],
    ['email', 'after_notice'],
    ['web_column', 'on_notice'],
    ['service_number:sms', 'after_notice'],
    ['tariff:sms', 'on_notice'],
  ] as const)('%s: %s', (field, timing) => {
    const card = { ...WHOLE_CARD, toll_free: '+864001234567', 'service_number:sms': '10657123' };
    const change = { field, value: null } as Change;
    expect(timingOf(change, card, {})).toBe(timing);
    expect(timingOf(change, {}, {})).toBe('on_notice');
  });

  test.each([
    ['another than the directory’s, which is in use', '10657777', undefined, 'after_notice'],
    ['the directory’s own', '10657123', undefined, 'on_notice'],
    ['one for a service that is not offered any more', '10657777', null, 'on_notice'],
    ['another than the registered one', '10657777', '10657000', 'after_notice'],
    ['the directory’s, where another is registered', '10657123', '10657000', 'after_notice'],
  ] as const)('a first service number: %s', (_what, value, registered, timing) => {
    const card: Card = { ...WHOLE_CARD, ...(registered === undefined ? {} : { 'service_number:sms': registered }) };
    expect(timingOf({ field: 'service_number:sms', value }, card, listedNumbers([{ id: 'sms', number: '1065 7123' }]))).toBe(timing);
  });

  test('the table above names every field', () => expect(PLAIN_FIELDS).toHaveLength(10));

  test('a toll-free number that was never there is effective on notice; its change waits', () => {
    const first = Desk.registered().submitted('one', [{ field: 'toll_free', value: '4001234567' }]);
    expect(first.notice('one').state).toBe('effective');
    expect(first.submitted('two', [{ field: 'toll_free', value: null }]).notice('two').state).toBe('submitted');
  });

  test('one notice, one timing: a liaison’s change does not wait with the others, and the card edited at once falls apart', () => {
    const desk = Desk.registered().drafted('one', [NEW_NAME, NEW_LIAISON]);
    expect(desk.refusal('one', CAST.contactA, submit)).toBe('liaisons: mixed_timing');
    expect(splitByTiming([NEW_NAME, NEW_LIAISON], WHOLE_CARD, {})).toEqual({ afterNotice: [NEW_NAME], onNotice: [NEW_LIAISON] });
    expect(splitByTiming([NEW_NAME, NEW_LIAISON], {}, {})).toEqual({ afterNotice: [NEW_NAME, NEW_LIAISON], onNotice: [] });
  });
});

describe('REG-03 the day is chosen', () => {
  test.each([
    [null, '2026-03-24 00:00'],
    ['2026-03-24', '2026-03-24 00:00'],
    ['2026-04-01', '2026-04-01 00:00'],
    ['2027-03-03', '2027-03-03 00:00'],
  ])('%s: effective %s', (effectiveDay, expected) => {
    const desk = Desk.registered().submitted('one', [NEW_NAME], { effectiveDay });
    expect(onTheWall(desk.notice('one').plannedAt)).toBe(expected);
  });

  test.each([
    ['2026-03-23', 'effectiveDay: too_early 2026-03-24'],
    ['2026-03-01', 'effectiveDay: too_early 2026-03-24'],
    ['2027-03-04', 'effectiveDay: too_late 2027-03-03'],
    ['2026-02-30', 'effectiveDay: not_a_day'],
    ['tomorrow', 'effectiveDay: not_a_day'],
    ['', 'effectiveDay: not_a_day'],
  ])('%s is refused: %s', (effectiveDay, expected) => {
    expect(Desk.registered().drafted('one', [NEW_NAME], { effectiveDay }).refusal('one', CAST.contactA, submit)).toBe(expected);
  });

  test('a draft that lay too long says so when it is submitted', () => {
    const desk = Desk.registered().drafted('one', [NEW_NAME], { effectiveDay: '2026-03-24' }).at('2026-03-03 00:00');
    expect(desk.refusal('one', CAST.contactA, submit)).toBe('effectiveDay: too_early 2026-03-25');
    const { name: _, ...input } = draft([NEW_NAME], { effectiveDay: '2026-03-25' });
    desk.does('one', CAST.contactA, { name: 'revise', ...input }).does('one', CAST.contactA, submit);
    expect(onTheWall(desk.notice('one').plannedAt)).toBe('2026-03-25 00:00');
  });
});

describe('REG-03 the notice’s way', () => {
  test('drafted, submitted, acknowledged, centre informed, effective', () => {
    const desk = Desk.registered().drafted('one', [NEW_NAME]);
    expect(desk.notice('one').state).toBe('drafted');
    desk.does('one', CAST.contactA, submit).at('2026-03-04 09:00').does('one', CAST.department, { name: 'acknowledge' });
    expect([desk.notice('one').state, onTheWall(desk.notice('one').plannedAt)]).toEqual(['acknowledged', '2026-03-24 00:00']);
    desk.at('2026-03-05 09:00').does('one', CAST.centre, { name: 'confirm_informed' });
    expect(desk.notice('one').state).toBe('informed');
    expect(desk.at('2026-03-23 23:59:59.999').refusal('one', SYSTEM, { name: 'take_effect' })).toBe('not_due');
    desk.at('2026-03-24 00:00').worked();
    expect(desk.notice('one')).toMatchObject({
      state: 'effective',
      shortNotice: false,
      decidedBy: { how: 'acknowledged', personId: CAST.department.personId },
    });
    expect([desk.card('2026-03-23 23:59:59.999').company_name, desk.card('2026-03-24 00:00').company_name]).toEqual([
      WHOLE_CARD.company_name,
      NEW_NAME.value,
    ]);
    expect(desk.refusal('one', SYSTEM, { name: 'take_effect' })).toBe('notice_effective');
  });

  test('late acknowledgement does not move the day', () => {
    const desk = Desk.registered()
      .submitted('one', [NEW_NAME])
      .at('2026-03-23 23:59')
      .does('one', CAST.department, { name: 'acknowledge' });
    expect(onTheWall(desk.at('2026-03-24 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-24 00:00');
  });

  test('a department that does nothing delays nobody: it takes effect, and the record says that nobody answered', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-24 00:00').worked();
    expect(desk.notice('one')).toMatchObject({ state: 'effective', decidedBy: { how: 'unanswered', personId: null, tenantId: null } });
    desk
      .at('2026-03-25 09:00')
      .does('one', CAST.department, { name: 'acknowledge' })
      .does('one', CAST.centre, { name: 'confirm_informed' });
    expect(desk.notice('one')).toMatchObject({ state: 'effective', decidedBy: { how: 'unanswered' } });
    expect(onTheWall(desk.notice('one').acknowledged?.at ?? null)).toBe('2026-03-25 09:00');
  });

  test('the worker was away for a week: it takes effect at its true instant, once', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-31 08:00').worked().worked();
    expect(onTheWall(desk.notice('one').effectiveAt)).toBe('2026-03-24 00:00');
    expect(events(desk, 'one').filter((type) => type === 'notice_took_effect')).toHaveLength(1);
  });

  test('rejected until its day, not after, even where the worker has not run', () => {
    const reject = { name: 'reject', reason: '营业执照未更新' } as const;
    const desk = Desk.registered().submitted('one', [NEW_NAME]);
    expect(desk.refusal('one', CAST.department, { ...reject, reason: '' })).toBe('reason: required');
    expect(desk.at('2026-03-24 00:00').refusal('one', CAST.department, reject)).toBe('notice_effective');
    desk.at('2026-03-23 23:59:59.999').does('one', CAST.department, reject);
    expect(desk.notice('one')).toMatchObject({ state: 'rejected', ended: { reason: '营业执照未更新' } });
    expect(desk.at('2026-03-24 00:00').worked().card('2026-03-24 00:00').company_name).toBe(WHOLE_CARD.company_name);
  });

  test.each(['drafted', 'submitted', 'acknowledged', 'informed'])('withdrawn by the partner when %s', (state) => {
    const desk = Desk.registered().drafted('one', [NEW_NAME]);
    if (state !== 'drafted') desk.does('one', CAST.contactA, submit);
    if (state === 'acknowledged' || state === 'informed') desk.does('one', CAST.department, { name: 'acknowledge' });
    if (state === 'informed') desk.does('one', CAST.centre, { name: 'confirm_informed' });
    expect(desk.notice('one').state).toBe(state);
    desk.does('one', CAST.managerA, { name: 'withdraw', reason: '' });
    expect(desk.notice('one').state).toBe('withdrawn');
    expect(desk.refusal('one', CAST.department, { name: 'acknowledge' })).toBe(state === 'drafted' ? 'not_a_party' : 'notice_ended');
  });

  test('what changes nothing is not a notice', () => {
    const same: Change = { field: 'hotline_fixed', value: '（0731）84123456' };
    const desk = Desk.registered().drafted('one', [same]);
    expect(desk.refusal('one', CAST.contactA, submit)).toBe('changes: nothing_changed');
    expect(desk.submitted('two', [same, NEW_NAME]).notice('two').changes).toEqual([NEW_NAME]);
  });
});

describe('REG-03 who', () => {
  test.each([
    ['contactA', 'allowed'],
    ['administratorA', 'allowed'],
    ['managerA', 'allowed'],
    ['technicalA', 'role_missing'],
    ['qualityA', 'role_missing'],
    ['deskA', 'seat_limited_to_unit'],
    ['contactB', 'not_a_party'],
    ['department', 'not_a_party'],
    ['engineer', 'not_a_party'],
  ] as const)('%s drafts: %s', (who, expected) => {
    const decision = Desk.registered().asks('one', CAST[who], draft([NEW_NAME]));
    expect(decision.kind === 'refused' ? decision.code : 'allowed').toBe(expected);
  });

  test.each([
    ['department', 'allowed', 'role_missing'],
    ['centre', 'role_missing', 'allowed'],
    ['agent', 'role_missing', 'role_missing'],
    ['carrierAdministrator', 'role_missing', 'role_missing'],
    ['changshaDepartment', 'seat_limited_to_unit', 'role_missing'],
    ['contactA', 'role_missing', 'role_missing'],
    ['contactB', 'not_a_party', 'not_a_party'],
    ['engineer', 'not_a_party', 'not_a_party'],
  ] as const)('%s acknowledges: %s, confirms: %s', (who, acknowledges, confirms) => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]);
    const answer = (name: 'acknowledge' | 'confirm_informed') => {
      const decision = desk.asks('one', CAST[who], { name });
      return decision.kind === 'refused' ? decision.code : 'allowed';
    };
    expect(answer('acknowledge')).toBe(acknowledges);
    desk.does('one', CAST.department, { name: 'acknowledge' });
    expect(answer('confirm_informed')).toBe(confirms);
  });

  test('the carrier learns nothing of a draft', () => {
    const desk = Desk.registered().drafted('one', [NEW_NAME]);
    expect(desk.refusal('one', CAST.department, { name: 'acknowledge' })).toBe('not_a_party');
    expect(desk.refusal('none', CAST.department, { name: 'acknowledge' })).toBe('not_a_party');
  });

  test('only the system makes a notice take effect or be replaced', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-24 00:00');
    expect(desk.refusal('one', CAST.department, { name: 'take_effect' })).toBe('system_only');
    expect(desk.refusal('one', CAST.contactA, { name: 'be_replaced', byNoticeId: 'two' })).toBe('system_only');
    expect(desk.refusal('one', SYSTEM, { name: 'acknowledge' })).toBe('not_a_party');
  });
});

describe('REG-03 two notices on the same field', () => {
  test('the later must say that it replaces the earlier', () => {
    const desk = Desk.registered()
      .submitted('one', [NEW_NAME, NEW_CONTACT])
      .drafted('two', [{ field: 'company_name', value: '晨星' }]);
    const decision = desk.asks('two', CAST.contactA, submit);
    expect(decision).toEqual({
      kind: 'refused',
      code: 'conflicts_with_open_notice',
      conflicts: [{ field: 'company_name', noticeId: 'one' }],
    });
    desk.does('two', CAST.contactA, { name: 'submit', replaces: ['one'] });
    expect([desk.notice('one').state, desk.notice('one').replacedBy, desk.notice('two').state]).toEqual(['replaced', 'two', 'submitted']);
    desk.at('2026-04-30 00:00').worked();
    expect(desk.card('2026-04-30 00:00')).toMatchObject({ company_name: '晨星', service_contact: WHOLE_CARD.service_contact });
  });

  test('on other fields they go side by side', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).submitted('two', [NEW_CONTACT]).at('2026-03-24 00:00').worked();
    expect(desk.card('2026-03-24 00:00')).toMatchObject({ company_name: NEW_NAME.value, service_contact: { name: '赵六' } });
  });

  test.each([['two'], ['none'], ['registration']])('%s cannot be replaced', (replaces) => {
    const desk = Desk.registered().submitted('one', [NEW_CONTACT]).drafted('two', [NEW_NAME]);
    expect(desk.refusal('two', CAST.contactA, { name: 'submit', replaces: [replaces] })).toBe('nothing_to_replace');
  });

  test('one whose day has come is not replaced, though the worker has not run', () => {
    const desk = Desk.registered()
      .submitted('one', [NEW_NAME])
      .at('2026-03-24 00:00')
      .drafted('two', [{ field: 'company_name', value: '晨星' }]);
    expect(desk.refusal('two', CAST.contactA, { name: 'submit', replaces: ['one'] })).toBe('nothing_to_replace');
    expect(desk.refusal('one', SYSTEM, { name: 'be_replaced', byNoticeId: 'two' })).toBe('notice_effective');
    expect(desk.drafted('three', [NEW_NAME]).refusal('three', CAST.contactA, submit)).toBe('changes: nothing_changed');
    expect(desk.does('two', CAST.contactA, submit).worked().card('2026-03-24 00:00').company_name).toBe(NEW_NAME.value);
  });
});

describe('REG-03 a liaison’s change', () => {
  test('is effective on notice and announced to all parties at once', () => {
    const desk = Desk.registered().submitted('one', [NEW_LIAISON]);
    expect(desk.notice('one')).toMatchObject({
      kind: 'on_notice',
      state: 'effective',
      effectiveAt: desk.now,
      decidedBy: { how: 'on_notice', personId: CAST.contactA.personId },
    });
    expect(announcementsFor(desk.logs.get('one') ?? [], desk.notice('one'))).toEqual([
      { event: 'notice_took_effect', to: 'all_parties', noticeId: 'one' },
    ]);
    expect(desk.card('2026-03-02 09:59:59.999').liaisons).toEqual(WHOLE_CARD.liaisons);
    expect(desk.card('2026-03-02 10:00').liaisons).toEqual([{ name: '钱七', mobile: '+8613512345678', fixedLine: null, email: null }]);
  });

  test('may be planned for a later day, and needs nobody’s word', () => {
    const desk = Desk.registered().submitted('one', [NEW_LIAISON], { effectiveDay: '2026-03-05' });
    expect(desk.refusal('one', CAST.department, { name: 'acknowledge' })).toBe('effective_on_notice');
    expect(desk.refusal('one', CAST.department, { name: 'reject', reason: '不同意' })).toBe('effective_on_notice');
    expect(remindersOf(desk.notice('one'), calendar, settings)).toEqual([]);
    expect(onTheWall(desk.at('2026-03-05 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-05 00:00');
    expect(
      desk
        .drafted('two', [{ field: 'web_column', value: 'example.com' }], { effectiveDay: '2026-03-04' })
        .refusal('two', CAST.contactA, submit),
    ).toBe('effectiveDay: too_early 2026-03-05');
  });
});

describe('REG-03 the first registration', () => {
  test('needs no 15 days: it is effective when the department acknowledges it', () => {
    const desk = new Desk().submitted('one', entriesOf(WHOLE_CARD));
    expect([desk.notice('one').kind, desk.at('2026-05-01 00:00').worked().notice('one').state]).toEqual(['registration', 'submitted']);
    desk.does('one', CAST.department, { name: 'acknowledge' });
    expect(onTheWall(desk.notice('one').effectiveAt)).toBe('2026-05-01 00:00');
    // A toll-free number that is not there leaves no period behind.
    expect(desk.card('2026-05-01 00:00')).toEqual({ ...WHOLE_CARD, toll_free: undefined });
    desk.does('one', CAST.centre, { name: 'confirm_informed' });
    expect(desk.notice('one').state).toBe('effective');
  });

  test('or on the later day it names', () => {
    const desk = new Desk()
      .submitted('one', entriesOf(WHOLE_CARD), { effectiveDay: '2026-03-10' })
      .does('one', CAST.department, { name: 'acknowledge' });
    expect(desk.notice('one').state).toBe('acknowledged');
    expect(onTheWall(desk.at('2026-03-10 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-10 00:00');
  });

  test('may be rejected', () => {
    const desk = new Desk().submitted('one', entriesOf(WHOLE_CARD)).does('one', CAST.department, { name: 'reject', reason: '资料不符' });
    expect(desk.worked().card('2026-12-01 00:00')).toEqual({});
  });
});

describe('REG-03 reminders to the department that has not acted', () => {
  const lines = (desk: Desk) =>
    remindersOf(desk.notice('one'), calendar, settings).map(({ at, to, owed }) => `${onTheWall(at)} ${to} ${owed}`);

  test('to the group-customer department, then to the customer-service centre, then to nobody', () => {
    const desk = Desk.registered('2026-09-30 16:00').submitted('one', [NEW_NAME]);
    expect(onTheWall(desk.notice('one').plannedAt)).toBe('2026-10-28 00:00');
    expect(lines(desk)).toEqual([
      '2026-10-08 09:00 group_customer_department acknowledgement',
      '2026-10-10 09:00 group_customer_department acknowledgement',
      '2026-10-13 09:00 group_customer_department acknowledgement',
      '2026-10-23 09:00 group_customer_department acknowledgement',
      '2026-10-27 09:00 group_customer_department acknowledgement',
    ]);
    desk.at('2026-10-26 10:00').does('one', CAST.department, { name: 'acknowledge' });
    expect(lines(desk)).toEqual(['2026-10-27 09:00 service_centre confirmation']);
    desk.does('one', CAST.centre, { name: 'confirm_informed' });
    expect(lines(desk)).toEqual([]);
  });
});
