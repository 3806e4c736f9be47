import { describe, expect, test } from '@jest/globals';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import { earliestEffect, explainEarliest } from '@lianban/contact-registry/change-notice/earliest';
import { announcementsFor } from '@lianban/contact-registry/change-notice/announcements';
import { remindersOf } from '@lianban/contact-registry/change-notice/reminders';
import { splitByTiming } from '@lianban/contact-registry/change-notice/draft';
import { entriesOf, PLAIN_FIELDS, timingOf, type Change } from '@lianban/contact-registry/registration';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { calendar, CAST, Desk, draft, NEW_CONTACT, NEW_LIAISON, SYSTEM, WHOLE_CARD } from '@lianban/contact-registry/testing/desk';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';

/**
 * REG-03: a change of company name, business type, service or technical contact or how to reach them is given to the
 * group-customer department at least 15 working days before; the day of submission is not counted; earliest effect is
 * 00:00 of the day after the 15th whole working day. A liaison's change is effective on notice.
 */
const settings = DEFAULT_REGISTRY_SETTINGS;
const NEW_NAME: Change = { field: 'company_name', value: '湖南晨星科技有限公司' };
const submit = { name: 'submit', replaces: [] } as const;
const events = (desk: Desk, id: string) => (desk.logs.get(id) ?? []).map(({ type }) => type);

describe('REG-03 the earliest day', () => {
  test.each([
    // submitted in Asia/Shanghai, earliest effect, case
    ['2026-03-02 10:00', '2026-03-24 00:00', 'three plain weeks'],
    ['2026-03-02 00:00', '2026-03-24 00:00', 'the first instant of a day'],
    ['2026-03-02 23:59:59.999', '2026-03-24 00:00', 'the last instant of a day'],
    ['2026-03-03 00:00', '2026-03-25 00:00', 'the first of the next'],
    ['2026-03-06 17:00', '2026-03-28 00:00', 'Friday: effective on a Saturday, the day after the 15th working day'],
    ['2026-03-07 10:00', '2026-03-28 00:00', 'Saturday, a day off'],
    ['2026-03-08 23:59:59.999', '2026-03-28 00:00', 'Sunday, the last instant'],
    ['2026-03-09 00:00', '2026-03-31 00:00', 'Monday, the first instant'],
    ['2026-01-23 10:00', '2026-02-14 00:00', 'before Spring Festival 2026, ends on its make-up Saturday’s eve'],
    ['2026-01-26 10:00', '2026-02-15 00:00', 'the make-up Saturday 14 February is the 15th day'],
    ['2026-01-27 10:00', '2026-02-25 00:00', 'the 15th day is the first after Spring Festival'],
    ['2026-02-06 10:00', '2026-03-06 00:00', 'Spring Festival with both make-up Saturdays'],
    ['2026-02-14 10:00', '2026-03-14 00:00', 'submitted on the make-up Saturday: not counted'],
    ['2026-02-18 10:00', '2026-03-14 00:00', 'submitted inside Spring Festival'],
    ['2026-02-23 23:59:59.999', '2026-03-14 00:00', 'the last instant of Spring Festival'],
    ['2026-02-24 00:00', '2026-03-17 00:00', 'the first instant after Spring Festival'],
    ['2026-09-18 10:00', '2026-10-16 00:00', 'make-up Sunday, Mid-Autumn, National Day, make-up Saturday'],
    ['2026-09-20 10:00', '2026-10-17 00:00', 'submitted on the make-up Sunday: not counted'],
    ['2026-09-30 23:59:59.999', '2026-10-28 00:00', 'the last instant before National Day'],
    ['2026-10-01 00:00', '2026-10-28 00:00', 'the first of National Day'],
    ['2026-10-08 00:00', '2026-10-29 00:00', 'the first after it'],
    ['2026-12-09 10:00', '2026-12-31 00:00', 'the last count that ends in 2026'],
    ['2026-12-10 10:00', '2027-01-01 00:00', 'effective on New Year’s Day, counted in the known year'],
    ['2025-12-15 10:00', '2026-01-07 00:00', 'over the year’s end into a known year with a make-up Sunday'],
  ])('submitted %s: %s (%s)', (submitted, expected) => {
    const { at, day, provisional } = earliestEffect(shanghai(submitted), calendar, settings);
    expect([onTheWall(at), day, provisional]).toEqual([expected, expected.slice(0, 10), false]);
  });

  test.each([
    ['2026-12-11 10:00', '2027-01-02 00:00', 'Friday 1 January 2027 is taken for a working day'],
    ['2026-12-31 10:00', '2027-01-22 00:00', 'all in the unknown year'],
    ['2027-02-01 10:00', '2027-02-23 00:00', 'Spring Festival 2027 is not known'],
  ])('submitted %s: %s, said to be provisional (%s)', (submitted, expected) => {
    const { at, provisional, provisionalYears } = earliestEffect(shanghai(submitted), calendar, settings);
    expect([onTheWall(at), provisional, provisionalYears]).toEqual([expected, true, [2027]]);
  });

  test('a notice keeps that its day was provisional', () => {
    const desk = Desk.registered('2026-12-31 10:00').submitted('one', [NEW_NAME]);
    expect(desk.notice('one').provisionalYears).toEqual([2027]);
    expect(Desk.registered().submitted('one', [NEW_NAME]).notice('one').provisionalYears).toEqual([]);
  });

  test('days end in the programme’s zone, and its own additions count', () => {
    const instant = '2026-03-02T17:00:00.000Z';
    const day = (zone: string) => earliestEffect(instant, workingCalendar({ timeZone: zone }), settings).at;
    expect(day('Asia/Shanghai')).toBe('2026-03-24T16:00:00.000Z');
    expect(day('UTC')).toBe('2026-03-24T00:00:00.000Z');
    const closed = workingCalendar({ timeZone: 'Asia/Shanghai', additions: [{ day: '2026-03-10', kind: 'off', name: '公司日' }] });
    expect(onTheWall(earliestEffect(shanghai('2026-03-02 10:00'), closed, settings).at)).toBe('2026-03-25 00:00');
  });

  test('the number of days is the programme’s', () => {
    expect(earliestEffect(shanghai('2026-03-02 10:00'), calendar, { ...settings, noticeWorkingDays: 1 }).day).toBe('2026-03-04');
  });

  test('the count can be read out day by day', () => {
    const explained = explainEarliest(shanghai('2026-09-18 10:00'), calendar, settings);
    expect(explained.submissionDay).toMatchObject({ day: '2026-09-18', working: true });
    expect(explained.days.map(({ day, nth, name, source }) => `${day.slice(5)} ${nth ?? '–'} ${name ?? source}`)).toEqual([
      '09-19 – weekend',
      '09-20 1 国庆节调休上班',
      '09-21 2 weekday',
      '09-22 3 weekday',
      '09-23 4 weekday',
      '09-24 5 weekday',
      '09-25 – 中秋节',
      '09-26 – 中秋节',
      '09-27 – 中秋节',
      '09-28 6 weekday',
      '09-29 7 weekday',
      '09-30 8 weekday',
      '10-01 – 国庆节',
      '10-02 – 国庆节',
      '10-03 – 国庆节',
      '10-04 – 国庆节',
      '10-05 – 国庆节',
      '10-06 – 国庆节',
      '10-07 – 国庆节',
      '10-08 9 weekday',
      '10-09 10 weekday',
      '10-10 11 国庆节调休上班',
      '10-11 – weekend',
      '10-12 12 weekday',
      '10-13 13 weekday',
      '10-14 14 weekday',
      '10-15 15 weekday',
    ]);
    expect([explained.day, explained.noticeWorkingDays]).toEqual(['2026-10-16', 15]);
  });
});

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
    expect(timingOf(field, card)).toBe(timing);
    expect(timingOf(field, {})).toBe('on_notice');
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
    expect(splitByTiming([NEW_NAME, NEW_LIAISON], WHOLE_CARD)).toEqual({ afterNotice: [NEW_NAME], onNotice: [NEW_LIAISON] });
    expect(splitByTiming([NEW_NAME, NEW_LIAISON], {})).toEqual({ afterNotice: [NEW_NAME, NEW_LIAISON], onNotice: [] });
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
    expect(desk.notice('one')).toMatchObject({ state: 'effective', shortNotice: false, decidedBy: { how: 'acknowledged', personId: CAST.department.personId } });
    expect([desk.card('2026-03-23 23:59:59.999').company_name, desk.card('2026-03-24 00:00').company_name]).toEqual([WHOLE_CARD.company_name, NEW_NAME.value]);
    expect(desk.refusal('one', SYSTEM, { name: 'take_effect' })).toBe('notice_effective');
  });

  test('late acknowledgement does not move the day', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-23 23:59').does('one', CAST.department, { name: 'acknowledge' });
    expect(onTheWall(desk.at('2026-03-24 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-24 00:00');
  });

  test('a department that does nothing delays nobody: it takes effect, and the record says that nobody answered', () => {
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-24 00:00').worked();
    expect(desk.notice('one')).toMatchObject({ state: 'effective', decidedBy: { how: 'unanswered', personId: null, tenantId: null } });
    desk.at('2026-03-25 09:00').does('one', CAST.department, { name: 'acknowledge' }).does('one', CAST.centre, { name: 'confirm_informed' });
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
    const desk = Desk.registered().submitted('one', [NEW_NAME, NEW_CONTACT]).drafted('two', [{ field: 'company_name', value: '晨星' }]);
    const decision = desk.asks('two', CAST.contactA, submit);
    expect(decision).toEqual({ kind: 'refused', code: 'conflicts_with_open_notice', conflicts: [{ field: 'company_name', noticeId: 'one' }] });
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
    const desk = Desk.registered().submitted('one', [NEW_NAME]).at('2026-03-24 00:00').drafted('two', [{ field: 'company_name', value: '晨星' }]);
    expect(desk.refusal('two', CAST.contactA, { name: 'submit', replaces: ['one'] })).toBe('nothing_to_replace');
    expect(desk.refusal('one', SYSTEM, { name: 'be_replaced', byNoticeId: 'two' })).toBe('notice_effective');
    expect(desk.does('two', CAST.contactA, submit).worked().card('2026-03-24 00:00').company_name).toBe(NEW_NAME.value);
  });
});

describe('REG-03 a liaison’s change', () => {
  test('is effective on notice and announced to all parties at once', () => {
    const desk = Desk.registered().submitted('one', [NEW_LIAISON]);
    expect(desk.notice('one')).toMatchObject({ kind: 'on_notice', state: 'effective', effectiveAt: desk.now, decidedBy: { how: 'on_notice', personId: CAST.contactA.personId } });
    expect(announcementsFor(desk.logs.get('one') ?? [], desk.notice('one'))).toEqual([{ event: 'notice_took_effect', to: 'all_parties', noticeId: 'one' }]);
    expect(desk.card('2026-03-02 09:59:59.999').liaisons).toEqual(WHOLE_CARD.liaisons);
    expect(desk.card('2026-03-02 10:00').liaisons).toEqual([{ name: '钱七', mobile: '+8613512345678', fixedLine: null, email: null }]);
  });

  test('may be planned for a later day, and needs nobody’s word', () => {
    const desk = Desk.registered().submitted('one', [NEW_LIAISON], { effectiveDay: '2026-03-05' });
    expect(desk.refusal('one', CAST.department, { name: 'acknowledge' })).toBe('effective_on_notice');
    expect(desk.refusal('one', CAST.department, { name: 'reject', reason: '不同意' })).toBe('effective_on_notice');
    expect(remindersOf(desk.notice('one'), calendar, settings)).toEqual([]);
    expect(onTheWall(desk.at('2026-03-05 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-05 00:00');
    expect(desk.drafted('two', [{ field: 'web_column', value: 'example.com' }], { effectiveDay: '2026-03-04' }).refusal('two', CAST.contactA, submit)).toBe(
      'effectiveDay: too_early 2026-03-05',
    );
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
    const desk = new Desk().submitted('one', entriesOf(WHOLE_CARD), { effectiveDay: '2026-03-10' }).does('one', CAST.department, { name: 'acknowledge' });
    expect(desk.notice('one').state).toBe('acknowledged');
    expect(onTheWall(desk.at('2026-03-10 00:00').worked().notice('one').effectiveAt)).toBe('2026-03-10 00:00');
  });

  test('may be rejected', () => {
    const desk = new Desk().submitted('one', entriesOf(WHOLE_CARD)).does('one', CAST.department, { name: 'reject', reason: '资料不符' });
    expect(desk.worked().card('2026-12-01 00:00')).toEqual({});
  });
});

describe('REG-03 reminders to the department that has not acted', () => {
  const lines = (desk: Desk) => remindersOf(desk.notice('one'), calendar, settings).map(({ at, to, owed }) => `${onTheWall(at)} ${to} ${owed}`);

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
