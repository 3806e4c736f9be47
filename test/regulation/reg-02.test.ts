import { describe, expect, test } from '@jest/globals';
import { checkChanges } from '@lianban/contact-registry/checks';
import { inSegments, mobile } from '@lianban/contact-registry/phone-numbers';
import { WHOLE_CARD, CAST, Desk, SYSTEM, calendar } from '@lianban/contact-registry/testing/desk';
import { entriesOf, type Card, type Change } from '@lianban/contact-registry/registration';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { remindersOf } from '@lianban/contact-registry/change-notice/reminders';
import { onTheWall } from '@lianban/complaint/testing/story';

/**
 * REG-02: the hotline's fixed line may front an IVR but may not be an extension; the service contact's mobile is a China
 * Mobile number and does not change during the cooperation: only with an exception approved on that notice.
 */
function codes(
  change: Change,
  card: Card = {},
  segments = DEFAULT_REGISTRY_SETTINGS.chinaMobileSegments,
  exceptionAsked = false,
): string[] {
  const settings = { ...DEFAULT_REGISTRY_SETTINGS, chinaMobileSegments: segments };
  return checkChanges([change], { settings, card, serviceIds: [], exceptionAsked }).problems.map(({ code }) => code);
}
const contact = (number: string): Change => ({ field: 'service_contact', value: { name: '张三', mobile: number, email: null } });

describe('REG-02 the hotline’s fixed line', () => {
  test.each([
    ['0731-84123456', '+8673184123456', 'area code and number'],
    ['073184123456', '+8673184123456', 'in one'],
    ['(0731) 8412 3456', '+8673184123456', 'in brackets and groups'],
    ['+86 731 8412 3456', '+8673184123456', 'international'],
    ['+86-0731-84123456', '+8673184123456', 'international with the trunk zero'],
    ['０７３１－８４１２３４５６', '+8673184123456', 'full width'],
    ['（０７３１）８４１２３４５６', '+8673184123456', 'full width with brackets'],
    ['0731—84123456', '+8673184123456', 'a Chinese dash'],
    ['0731\u300084123456', '+8673184123456', 'an ideographic blank'],
    ['010-62345678', '+861062345678', 'a short area code'],
    ['0744-8223456', '+867448223456', 'a number of seven digits'],
  ])('%s is taken as %s (%s)', (text, number) => {
    const { changes, problems } = checkChanges([{ field: 'hotline_fixed', value: text }], {
      settings: DEFAULT_REGISTRY_SETTINGS,
      card: {},
      serviceIds: [],
      exceptionAsked: false,
    });
    expect([changes[0]?.value, problems]).toEqual([number, []]);
  });

  test.each([
    ['0731-1234567转8', 'extension_not_allowed', '转'],
    ['0731-84123456转801', 'extension_not_allowed', '转'],
    ['0731-84123456 轉 801', 'extension_not_allowed', 'traditional 轉'],
    ['0731-84123456分机801', 'extension_not_allowed', '分机'],
    ['0731-84123456（分机 801）', 'extension_not_allowed', '分机 in brackets'],
    ['0731-84123456 内线 8', 'extension_not_allowed', '内线'],
    ['0731-84123456 ext. 12', 'extension_not_allowed', 'ext.'],
    ['0731-84123456 EXT12', 'extension_not_allowed', 'EXT'],
    ['0731-84123456 x12', 'extension_not_allowed', 'x'],
    ['0731-84123456#801', 'extension_not_allowed', '#'],
    ['0731-84123456＃801', 'extension_not_allowed', 'full-width #'],
    ['0731-84123456*801', 'extension_not_allowed', '*'],
    ['0731-84123456,801', 'extension_not_allowed', 'a pause'],
    ['0731-84123456；801', 'extension_not_allowed', 'a wait, full width'],
    ['0731-84123456-801', 'extension_not_allowed', 'one group more'],
    ['0731-84123456－８０１', 'extension_not_allowed', 'one group more, full width'],
    ['0731 8412 3456 8', 'extension_not_allowed', 'one group more, by blanks'],
    ['84123456', 'area_code_missing', 'no area code'],
    ['8412-3456', 'area_code_missing', 'no area code, in groups'],
    ['13812341234', 'not_a_fixed_line', 'a mobile'],
    ['400-123-4567', 'not_a_fixed_line', 'a 400 number'],
    ['+852 2123 4567', 'not_a_fixed_line', 'another country'],
    ['10086', 'not_a_phone_number', 'a short number'],
    ['0731-841234', 'not_a_phone_number', 'too short'],
    ['0731-841234567', 'not_a_phone_number', 'too long'],
    ['客服热线', 'not_a_phone_number', 'no digits'],
    ['', 'required', 'nothing'],
  ])('%s is refused: %s (%s)', (text, code) => {
    expect(codes({ field: 'hotline_fixed', value: text })).toEqual([code]);
  });
});

describe('REG-02 the service contact’s mobile', () => {
  test.each([
    ['13812341234', []],
    ['１３８ １２３４ １２３４', []],
    ['+86 138 1234 1234', []],
    ['008613812341234', []],
    ['13481234123', []],
    ['19812341234', []],
    ['14712341234', []],
    ['17212341234', []],
    ['13491234123', ['not_china_mobile']],
    ['13012341234', ['not_china_mobile']],
    ['18912341234', ['not_china_mobile']],
    ['19212341234', ['not_china_mobile']],
    ['17051234123', ['not_china_mobile']],
    ['1381234123', ['not_a_phone_number']],
    ['138123412345', ['not_a_phone_number']],
    ['0731-84123456', ['not_a_mobile']],
    ['+1 415 555 2671', ['not_a_mobile']],
    ['13812341234转8', ['extension_not_allowed']],
    ['', ['required']],
  ])('%s: %j', (text, expected) => {
    expect(codes(contact(text))).toEqual(expected);
  });

  test.each(['1440', '1441', '148', '165', '1703', '1705', '1706', '1349'])(
    '%s is for machines, resellers or satellites: no segment of its customers',
    (digits) => {
      expect(inSegments(`+86${digits.padEnd(11, '0')}`, DEFAULT_REGISTRY_SETTINGS.chinaMobileSegments)).toBe(false);
    },
  );

  test('the segments are data: a programme’s own list holds', () => {
    expect(codes(contact('13012341234'), {}, ['130'])).toEqual([]);
    expect(codes(contact('13812341234'), {}, ['130'])).toEqual(['not_china_mobile']);
  });

  test('only the service contact’s: a technical contact or hotline may be any operator’s', () => {
    expect(codes({ field: 'technical_contact', value: { name: '李四', mobile: '18912341234', email: null } })).toEqual([]);
    expect(codes({ field: 'hotline_mobile', value: '18912341234' })).toEqual([]);
    expect(mobile('18912341234')).toEqual({ number: '+8618912341234' });
  });

  test('it does not change; the person does', () => {
    expect(codes(contact('138 1234 1234'), WHOLE_CARD)).toEqual([]);
    expect(codes(contact('13912341234'), WHOLE_CARD)).toEqual(['mobile_does_not_change']);
    expect(codes(contact('18912341234'), WHOLE_CARD)).toEqual(['not_china_mobile', 'mobile_does_not_change']);
    expect(codes(contact('18912341234'), WHOLE_CARD, undefined, true)).toEqual([]);
  });
});

describe('REG-02 the exception is approved on that notice', () => {
  const asked = { exceptionReason: '号码携转，原号段不变' };
  const grant = { name: 'grant_exception', reason: '已核实携转证明' } as const;

  test('without being asked for, the notice is not taken', () => {
    const desk = Desk.registered().drafted('one', [contact('13912341234')]);
    expect(desk.refusal('one', CAST.contactA, { name: 'submit', replaces: [] })).toBe('service_contact.mobile: mobile_does_not_change');
  });

  test('granted in time, the change comes on its day', () => {
    const desk = Desk.registered().submitted('one', [contact('13912341234')], asked);
    expect(desk.notice('one').exceptions).toEqual(['mobile_changes']);
    desk.at('2026-03-05 10:00').does('one', CAST.department, grant).does('one', CAST.department, { name: 'acknowledge' });
    desk.at('2026-03-24 00:00').worked();
    expect(onTheWall(desk.notice('one').effectiveAt)).toBe('2026-03-24 00:00');
    expect(desk.card('2026-03-24 00:00').service_contact?.mobile).toBe('+8613912341234');
  });

  test('not granted, it does not come on its day, acknowledged or not; granted later, it comes then', () => {
    const desk = Desk.registered()
      .submitted('one', [contact('18912341234')], asked)
      .does('one', CAST.department, { name: 'acknowledge' });
    expect(desk.notice('one').exceptions).toEqual(['not_china_mobile', 'mobile_changes']);
    desk.at('2026-03-24 00:00').worked();
    expect(desk.notice('one').state).toBe('acknowledged');
    expect(desk.refusal('one', SYSTEM, { name: 'take_effect' })).toBe('not_due');
    desk.at('2026-03-25 15:00').does('one', CAST.department, grant);
    expect([desk.notice('one').state, onTheWall(desk.notice('one').effectiveAt)]).toEqual(['effective', '2026-03-25 15:00']);
  });

  test('rejected, the number stays', () => {
    const desk = Desk.registered().submitted('one', [contact('13912341234')], asked);
    desk.does('one', CAST.department, { name: 'reject', reason: '合作期间不得变更' });
    expect(desk.at('2026-06-01 00:00').worked().card('2026-06-01 00:00').service_contact?.mobile).toBe('+8613812341234');
  });

  test('a first registration may need one too', () => {
    const entries = entriesOf(WHOLE_CARD).map((change) => (change.field === 'service_contact' ? contact('18912341234') : change));
    const desk = new Desk().submitted('one', entries, asked).does('one', CAST.department, { name: 'acknowledge' });
    expect(desk.notice('one').state).toBe('acknowledged');
    expect(desk.does('one', CAST.department, grant).notice('one').state).toBe('effective');
  });

  test.each([
    ['where none was asked for', [{ field: 'company_name', value: '晨星' }] as Change[], 'no_exception_asked'],
    ['twice', [contact('13912341234')], 'exception_already_granted'],
  ])('is not granted %s', (_, changes, code) => {
    const desk = Desk.registered().submitted('one', changes, asked);
    if (code === 'exception_already_granted') desk.does('one', CAST.department, grant);
    expect(desk.refusal('one', CAST.department, grant)).toBe(code);
  });

  test('needs a reason, and the department', () => {
    const desk = Desk.registered().submitted('one', [contact('13912341234')], asked);
    expect(desk.refusal('one', CAST.department, { ...grant, reason: ' ' })).toBe('reason: required');
    expect(desk.refusal('one', CAST.centre, grant)).toBe('role_missing');
    expect(desk.refusal('one', CAST.contactA, grant)).toBe('role_missing');
  });

  test('the department that owes it is reminded', () => {
    const desk = Desk.registered()
      .submitted('one', [contact('13912341234')], asked)
      .does('one', CAST.department, { name: 'acknowledge' });
    const reminders = remindersOf(desk.notice('one'), calendar, desk.settings);
    expect(reminders.map(({ at, to, owed }) => [onTheWall(at), to, owed])).toEqual([
      ['2026-03-03 09:00', 'group_customer_department', 'exception'],
      ['2026-03-05 09:00', 'group_customer_department', 'exception'],
      ['2026-03-09 09:00', 'group_customer_department', 'exception'],
      ['2026-03-19 09:00', 'group_customer_department', 'exception'],
      ['2026-03-23 09:00', 'group_customer_department', 'exception'],
    ]);
  });
});
