import { describe, expect, test } from '@jest/globals';
import { announcementsFor } from '@lianban/contact-registry/change-notice/announcements';
import type { Change } from '@lianban/contact-registry/registration';
import { CAST, Desk, draft, NEW_CONTACT } from '@lianban/contact-registry/testing/desk';

/** REG-03: the group-customer department is told first, and then, by its word, the customer-service centre; who was told is told what became of it. */
const NEW_NAME: Change = { field: 'company_name', value: '湖南晨星科技有限公司' };
const submit = { name: 'submit', replaces: [] } as const;

describe('REG-03 who is told, in the right order', () => {
  const reject = { name: 'reject', reason: '资料不符' } as const;
  const withdraw = { name: 'withdraw', reason: '' } as const;
  const acknowledge = (desk: Desk) => desk.does('one', CAST.department, { name: 'acknowledge' });
  const confirm = (desk: Desk) => acknowledge(desk).does('one', CAST.centre, { name: 'confirm_informed' });
  const replace = (desk: Desk) => desk.submitted('two', [{ field: 'company_name', value: '晨星' }], {}, ['one']);
  /** What comes of the last act: each event with everybody it is told to. */
  const told = (before: (desk: Desk) => Desk, act: (desk: Desk) => Desk): string[] => {
    const desk = before(Desk.registered().drafted('one', [NEW_NAME]));
    const known = desk.logs.get('one')?.length ?? 0;
    act(desk);
    const happened = (desk.logs.get('one') ?? []).slice(known);
    const audiences = announcementsFor(happened, desk.notice('one'));
    return happened.map(({ type }) => [type, ...audiences.filter(({ event }) => event === type).map(({ to }) => to)].join(' '));
  };
  const asDrafted = (desk: Desk) => desk;
  const asSubmitted = (desk: Desk) => desk.does('one', CAST.contactA, submit);
  const asAcknowledged = (desk: Desk) => acknowledge(asSubmitted(desk));
  const asInformed = (desk: Desk) => confirm(asSubmitted(desk));

  test.each<[string, string, (desk: Desk) => Desk, (desk: Desk) => Desk, string[]]>([
    [
      'a draft',
      'revised',
      asDrafted,
      (desk) => desk.does('one', CAST.contactA, { ...draft([NEW_NAME]), name: 'revise' }),
      ['notice_revised'],
    ],
    ['a draft', 'withdrawn', asDrafted, (desk) => desk.does('one', CAST.contactA, withdraw), ['notice_withdrawn']],
    ['a draft', 'submitted', asDrafted, asSubmitted, ['notice_submitted group_customer_department']],
    ['submitted', 'acknowledged', asSubmitted, acknowledge, ['notice_acknowledged partner service_centre']],
    ['submitted', 'rejected', asSubmitted, (desk) => desk.does('one', CAST.department, reject), ['notice_rejected partner']],
    [
      'submitted',
      'withdrawn',
      asSubmitted,
      (desk) => desk.does('one', CAST.contactA, withdraw),
      ['notice_withdrawn group_customer_department'],
    ],
    ['submitted', 'replaced', asSubmitted, replace, ['notice_replaced partner group_customer_department']],
    ['submitted', 'its day comes', asSubmitted, (desk) => desk.at('2026-03-24 00:00').worked(), ['notice_took_effect all_parties']],
    [
      'acknowledged',
      'informed',
      asAcknowledged,
      (desk) => desk.does('one', CAST.centre, { name: 'confirm_informed' }),
      ['centre_informed group_customer_department'],
    ],
    [
      'acknowledged',
      'rejected',
      asAcknowledged,
      (desk) => desk.does('one', CAST.department, reject),
      ['notice_rejected partner service_centre'],
    ],
    [
      'acknowledged',
      'withdrawn',
      asAcknowledged,
      (desk) => desk.does('one', CAST.contactA, withdraw),
      ['notice_withdrawn group_customer_department service_centre'],
    ],
    ['acknowledged', 'replaced', asAcknowledged, replace, ['notice_replaced partner group_customer_department service_centre']],
    ['informed', 'rejected', asInformed, (desk) => desk.does('one', CAST.department, reject), ['notice_rejected partner service_centre']],
    [
      'informed',
      'withdrawn',
      asInformed,
      (desk) => desk.does('one', CAST.contactA, withdraw),
      ['notice_withdrawn group_customer_department service_centre'],
    ],
    ['informed', 'replaced', asInformed, replace, ['notice_replaced partner group_customer_department service_centre']],
    ['informed', 'its day comes', asInformed, (desk) => desk.at('2026-03-24 00:00').worked(), ['notice_took_effect all_parties']],
  ])('%s, then %s', (_state, _what, before, act, expected) => {
    expect(told(before, act)).toEqual(expected);
  });

  test('an exception is told to the partner that asked, an approved emergency to the centre too', () => {
    const asked = (desk: Desk, act: (desk: Desk) => Desk) => {
      const known = desk.logs.get('one')?.length ?? 0;
      return announcementsFor((act(desk).logs.get('one') ?? []).slice(known, known + 1), desk.notice('one')).map(({ to }) => to);
    };
    const ported: Change = { field: 'service_contact', value: { name: '赵六', mobile: '18612345678', email: null } };
    expect(
      asked(Desk.registered().submitted('one', [ported], { exceptionReason: '携号转网' }), (desk) =>
        desk.does('one', CAST.department, { name: 'grant_exception', reason: '核实无误' }),
      ),
    ).toEqual(['partner']);
    expect(
      asked(Desk.registered().submitted('one', [NEW_CONTACT], { emergency: true, reason: '离职' }), (desk) =>
        desk.does('one', CAST.department, { name: 'approve_emergency', reason: '' }),
      ),
    ).toEqual(['partner', 'service_centre']);
  });
});
