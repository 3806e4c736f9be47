import { describe, expect, test } from '@jest/globals';
import { checkChanges, missingFields } from '@lianban/contact-registry/checks';
import { duplicateNumbers } from '@lianban/contact-registry/duplicates';
import { PLAIN_FIELDS, entriesOf, type Card, type Change } from '@lianban/contact-registry/registration';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { CAST, Desk, WHOLE_CARD, draft } from '@lianban/contact-registry/testing/desk';

/**
 * REG-01: a partner registers company name, business type, service contact, technical contact, dedicated liaison (at
 * least one), 7×24 hotline fixed line and mobile, 800/400 toll-free (optional), e-mail, web service column and tariff.
 */
const context = { settings: DEFAULT_REGISTRY_SETTINGS, card: {}, serviceIds: ['sms'], exceptionAsked: false };

/** What comes of one field: its value in the one form, or its problems. */
function checked(field: string, value: unknown): unknown {
  const { changes, problems } = checkChanges([{ field, value } as Change], context);
  return problems.length === 0
    ? changes[0]?.value
    : problems.map((problem) => [problem.field, problem.code, problem.limit].filter(Boolean).join(' '));
}

describe('REG-01 what must be there', () => {
  test.each(PLAIN_FIELDS.map((field) => [field, field === 'toll_free'] as const))('a card without %s is whole: %s', (field, whole) => {
    const entries = entriesOf(WHOLE_CARD).filter((change) => change.field !== field);
    expect(missingFields({}, entries)).toEqual(whole ? [] : [{ field, code: 'required' }]);
    const desk = new Desk().drafted('one', entries);
    const submit = { name: 'submit', replaces: [] } as const;
    if (whole) expect(desk.asks('one', CAST.contactA, submit).kind).toBe('decided');
    else expect(desk.refusal('one', CAST.contactA, submit)).toBe(`${field}: required`);
  });

  test('an empty draft is kept; every field it lacks is named when it is submitted', () => {
    const desk = new Desk().drafted('one', []);
    expect(desk.refusal('one', CAST.contactA, { name: 'submit', replaces: [] }).split(', ')).toHaveLength(9);
  });

  test('at least one liaison', () => {
    expect(checked('liaisons', [])).toEqual(['liaisons too_few 1']);
    expect(
      checked(
        'liaisons',
        Array.from({ length: 11 }, (_, index) => ({ name: `联络人${index}`, mobile: '13812341234' })),
      ),
    ).toEqual(['liaisons too_many 10']);
  });
});

describe('REG-01 values in their one form', () => {
  test.each([
    ['company_name', '  湖南晨星信息技术有限公司 ', '湖南晨星信息技术有限公司'],
    ['company_name', '   ', ['company_name required']],
    ['company_name', '晨'.repeat(201), ['company_name too_long 200']],
    ['company_name', '晨\u0000星', ['company_name control_characters']],
    ['company_name', '晨\n星', ['company_name control_characters']],
    ['company_name', '晨\u202e星\u2066软\u200b件\ufeff', '晨星软件'],
    ['company_name', '\u200b\u3164\u2800', ['company_name required']],
    ['company_name', '晨\u{e0041}星\u200f', '晨星'],
    ['company_name', `晨${'\u0301'.repeat(60)}星`, `晨${'\u0301'.repeat(4)}星`],
    ['company_name', '家👨‍👩‍👧', '家👨‍👩‍👧'],
    ['business_types', ['企业短信', ' 企业短信', '彩信'], ['企业短信', '彩信']],
    ['business_types', [], ['business_types too_few 1']],
    ['business_types', [''], ['business_types.0 required']],
    ['toll_free', '400-123-4567', '+864001234567'],
    ['toll_free', '８００ ８２０ ８８２０', '+868008208820'],
    ['toll_free', '', null],
    ['toll_free', '\u200b', null],
    ['hotline_mobile', '\u202d+86 138 1234 5678\u202c', '+8613812345678'],
    ['toll_free', null, null],
    ['toll_free', '0731-84123456', ['toll_free not_a_toll_free_number']],
    ['toll_free', '400-123-456', ['toll_free not_a_phone_number']],
    ['email', ' Service@Example.COM ', 'Service@example.com'],
    ['email', 'service＠example．com', 'service@example.com'],
    ['email', 'service@example', ['email not_an_email']],
    ['email', 'a b@example.com', ['email not_an_email']],
    ['email', '\u3164@example.com', ['email not_an_email']],
    ['email', '', ['email required']],
    ['web_column', 'www.example.com/客服', 'https://www.example.com/%E5%AE%A2%E6%9C%8D'],
    ['web_column', `www.example.com/${'客'.repeat(100)}`, ['web_column too_long 300']],
    ['web_column', 'http://example.com:8080', 'http://example.com:8080/'],
    ['web_column', 'example.com:8080/a', 'https://example.com:8080/a'],
    ['web_column', 'javascript:alert(1)', ['web_column not_a_url']],
    ['web_column', 'ftp://example.com/', ['web_column not_a_url']],
    ['web_column', 'https://me:secret@example.com/', ['web_column not_a_url']],
    ['web_column', 'https://localhost/', ['web_column not_a_url']],
    ['web_column', 'https://.example/', ['web_column not_a_url']],
    ['web_column', '我们的网站', ['web_column not_a_url']],
    ['service_number:sms', '１０６５ ７１２３', '10657123'],
    ['service_number:sms', '1065-x', ['service_number:sms not_a_service_number']],
    ['tariff:sms', '每条 0.1 元', '每条 0.1 元'],
    ['tariff:sms', '', null],
    ['tariff:sms', '元'.repeat(301), ['tariff:sms too_long 300']],
    ['tariff:of-another', '每条 0.1 元', ['tariff:of-another service_unknown']],
    ['nickname', '晨星', ['nickname unknown_value']],
  ])('%s: %j becomes %j', (field, value, expected) => {
    expect(checked(field, value)).toEqual(expected);
  });

  test('a liaison has a mobile, and a fixed line and an e-mail where it wants', () => {
    expect(checked('liaisons', [{ name: '王五', mobile: '137 1234 5678', fixedLine: '0731-84123456', email: 'W@Example.com' }])).toEqual([
      { name: '王五', mobile: '+8613712345678', fixedLine: '+8673184123456', email: 'W@example.com' },
    ]);
    expect(checked('liaisons', [{ name: '', mobile: '0731-84123456', fixedLine: '84123456', email: 'w' }])).toEqual([
      'liaisons.0.name required',
      'liaisons.0.mobile not_a_mobile',
      'liaisons.0.email not_an_email',
      'liaisons.0.fixedLine area_code_missing',
    ]);
    const one = { name: '王五', mobile: '13712345678', fixedLine: null, email: null };
    expect(checked('liaisons', [one, { ...one, mobile: '+86 137 1234 5678' }])).toEqual(['liaisons.1 repeated']);
  });

  test('a field that is named twice is a problem, not a guess', () => {
    const twice: Change[] = [
      { field: 'email', value: 'a@example.com' },
      { field: 'email', value: 'b@example.com' },
    ];
    expect(checkChanges(twice, context).problems).toEqual([{ field: 'email', code: 'repeated' }]);
  });
});

describe('REG-01 a draft keeps what was typed', () => {
  test('wrong values stay as typed and are named when the draft is submitted', () => {
    const desk = Desk.registered().drafted('one', [{ field: 'hotline_fixed', value: '0731-84123456转8' }]);
    expect(desk.notice('one').changes).toEqual([{ field: 'hotline_fixed', value: '0731-84123456转8' }]);
    expect(desk.refusal('one', CAST.contactA, { name: 'submit', replaces: [] })).toBe('hotline_fixed: extension_not_allowed');
  });

  test('what could not be stored or shown is refused at once', () => {
    const desk = Desk.registered();
    expect(desk.refusal('one', CAST.contactA, draft([{ field: 'company_name', value: '晨\u0007星' }]))).toBe(
      'company_name: control_characters',
    );
    expect(desk.refusal('one', CAST.contactA, draft([], { reason: '急'.repeat(10_001) }))).toBe('reason: too_long 10000');
  });
});

describe('REG-01 the same number on the cards of different partners', () => {
  const card = (changes: Card): Card => ({ ...WHOLE_CARD, ...changes });

  test('is a finding for the carrier, wherever it stands', () => {
    const other = card({
      service_contact: { name: '甲', mobile: '+8615012341234', email: null },
      technical_contact: { name: '乙', mobile: '+8613812341234', email: null },
      liaisons: [{ name: '丙', mobile: '+8615112341234', fixedLine: '+8673184123456', email: null }],
      hotline_fixed: '+8673184999999',
      hotline_mobile: '+8615212341234',
    });
    const found = duplicateNumbers([
      { tenantId: 'partner-a', card: WHOLE_CARD },
      { tenantId: 'partner-b', card: other },
    ]);
    expect(found).toEqual([
      {
        number: '+8613812341234',
        uses: [
          { tenantId: 'partner-a', field: 'service_contact.mobile' },
          { tenantId: 'partner-b', field: 'technical_contact.mobile' },
        ],
      },
      {
        number: '+8673184123456',
        uses: [
          { tenantId: 'partner-a', field: 'hotline_fixed' },
          { tenantId: 'partner-b', field: 'liaisons.0.fixedLine' },
        ],
      },
    ]);
  });

  test('is one already while a notice asks for it; what the partner has on its card anyway is no finding of the notice', () => {
    const other: Card = { hotline_mobile: '+8615212341234' };
    const found = duplicateNumbers([
      { tenantId: 'partner-a', card: WHOLE_CARD },
      {
        tenantId: 'partner-b',
        card: other,
        openNotices: [
          {
            id: 'notice-b',
            changes: [
              { field: 'toll_free', value: WHOLE_CARD.hotline_fixed ?? null },
              { field: 'hotline_mobile', value: '+8615212341234' },
            ],
          },
        ],
      },
    ]);
    expect(found).toEqual([
      {
        number: WHOLE_CARD.hotline_fixed,
        uses: [
          { tenantId: 'partner-a', field: 'hotline_fixed' },
          { tenantId: 'partner-b', field: 'toll_free', noticeId: 'notice-b' },
        ],
      },
    ]);
  });

  test('twice on one card is none: a small partner has one person for everything', () => {
    const one = card({ technical_contact: { name: '张三', mobile: '+8613812341234', email: null } });
    expect(duplicateNumbers([{ tenantId: 'partner-a', card: one }])).toEqual([]);
  });
});
