import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { announcementsFor } from '@lianban/contact-registry/change-notice/announcements';
import { decide } from '@lianban/contact-registry/change-notice/decide';
import { columnsOf, headerOf, sheetColumns } from '@lianban/contact-registry/card-sheet/columns';
import { judgeRows, type ImportPartner, type JudgedRow } from '@lianban/contact-registry/card-sheet/judge-rows';
import { readSheet } from '@lianban/contact-registry/card-sheet/read-sheet';
import { writeSheet } from '@lianban/contact-registry/card-sheet/write-sheet';
import { CAST, Desk, NEW_LIAISON, WHOLE_CARD } from '@lianban/contact-registry/testing/desk';
import { randomCard } from '@lianban/contact-registry/testing/random-cards';

/** Existing partners' registrations taken over from a list (REG-01, REG-02; docs/decisions/0015). */
const SERVICES = [
  { id: 'sms', name: '企业短信', number: '10657001' },
  { id: 'mms', name: '彩信', number: '10657002' },
];
const PARTNER = { id: 'partner-a', name: '湖南晨星信息技术有限公司', shortName: '晨星', services: SERVICES };
const OTHER = { id: 'partner-b', name: '乙软件有限公司', shortName: '乙软件', services: [] };
const partners = (desk: Desk, other = new Desk()): ImportPartner[] => [
  { ...PARTNER, context: desk.context('import') },
  { ...OTHER, context: { ...other.context('import'), partnerTenantId: 'partner-b', serviceIds: [] } },
];
/** A list as somebody typed it: headings, then rows. */
const judged = (desk: Desk, headers: readonly string[], ...rows: readonly (readonly string[])[]): JudgedRow[] => {
  const sheet = readSheet([headers, ...rows].map((cells, index) => ({ number: index + 1, cells })));
  if (sheet.kind === 'refused') throw new Error(sheet.reason);
  return judgeRows(sheet.rows, partners(desk), CAST.department, '名单.xlsx');
};
const WHOLE: Readonly<Record<string, string>> = {
  合作伙伴: '晨 星',
  单位名称: '湖南晨星信息技术有限公司',
  业务类型: '企业短信、彩信',
  客服联系人: '张三',
  客服联系人手机号码: '138 1234 1234',
  技术联系人姓名: '李四',
  技术联系人手机: '13912345678',
  技术联系人邮箱: 'li@example.com',
  专职联络人: '王五',
  专职联络人手机: '13712345678',
  专职联络人2姓名: '',
  专职联络人2手机: '',
  专职联络人3姓名: '钱七',
  专职联络人3手机: '13512345678',
  '7×24 热线固定电话': '0731-84123456',
  '7*24热线移动电话': '13612345678',
  '800/400电话': '',
  邮箱: 'service@example.com',
  网址: 'www.example.com/service',
  业务1名称: '企业短信',
  业务1服务号码: '10657001',
  业务1资费: '每条 0.1 元',
  备注: '老客户',
};
const whole = (more: Readonly<Record<string, string>> = {}) => {
  const row = { ...WHOLE, ...more };
  return [Object.keys(row), Object.values(row)] as const;
};
const problemsOf = (row: JudgedRow | undefined) =>
  row?.problems.map(({ field, code, limit }) => [headerOf(field), code, ...(limit === undefined ? [] : [limit])]);

describe('headings', () => {
  test('every column is known by its own heading and by nobody else’s', () => {
    const all = sheetColumns(20, 20);
    expect(columnsOf(all.map(headerOf))).toEqual(all);
  });

  test('what is none of ours is left alone and named; what is missing or twice is refused', () => {
    const sheet = (...headers: string[]) => readSheet([headers, ['晨星']].map((cells, index) => ({ number: index + 1, cells })));
    expect(sheet('合作伙伴', '备注', '')).toMatchObject({ kind: 'sheet', ignored: ['备注'] });
    expect(sheet('合作\u200b伙伴', '\u202e备注')).toMatchObject({ kind: 'sheet', ignored: ['备注'] });
    expect(sheet('公司名称')).toEqual({ kind: 'refused', reason: 'column_missing', header: 'partner' });
    expect(sheet('合作伙伴', '邮箱', '电子 邮箱')).toEqual({ kind: 'refused', reason: 'column_repeated', header: 'email' });
    expect(readSheet([{ number: 1, cells: ['合作伙伴'] }])).toMatchObject({ reason: 'no_rows' });
  });
});

describe('a row', () => {
  test('of a partner without a card is a first registration: in force at once, by the department, told to the partner', () => {
    const desk = new Desk();
    const [row] = judged(desk, ...whole());
    expect([row?.state, problemsOf(row)]).toEqual(['new', []]);
    desk.does('import', CAST.department, row!.command!);
    expect(desk.notice('import')).toMatchObject({
      state: 'effective',
      kind: 'on_notice',
      reason: '导入 名单.xlsx 第 2 行',
      decidedBy: { how: 'on_notice', personId: CAST.department.personId, tenantId: 'carrier' },
      effectiveAt: desk.now,
    });
    expect(announcementsFor(desk.logs.get('import')!, desk.notice('import'))).toEqual([
      { event: 'notice_took_effect', to: 'partner', noticeId: 'import' },
    ]);
    expect(desk.card('2026-03-02 10:00')).toMatchObject({
      business_types: ['企业短信', '彩信'],
      service_contact: { name: '张三', mobile: '+8613812341234' },
      liaisons: [{ name: '王五' }, { name: '钱七', mobile: '+8613512345678' }],
      web_column: 'https://www.example.com/service',
      'service_number:sms': '10657001',
      'tariff:sms': '每条 0.1 元',
    });
  });

  test('read again changes nothing; with one value corrected it changes that value', () => {
    const desk = new Desk();
    desk.does('import', CAST.department, judged(desk, ...whole())[0]!.command!);
    expect(judged(desk, ...whole())[0]).toMatchObject({ state: 'unchanged', command: null, differences: [] });
    const [corrected] = judged(desk, ...whole({ 技术联系人手机: '13912345679' }));
    expect(corrected?.state).toBe('changed');
    expect(corrected?.differences.map(({ field }) => field)).toEqual(['technical_contact']);
    // A column that is not there says nothing; an empty cell says that there is none.
    expect(judged(desk, ['合作伙伴', '邮箱'], ['晨星', 'new@example.com'])[0]?.differences.map(({ field }) => field)).toEqual(['email']);
    expect(problemsOf(judged(desk, ['合作伙伴', '邮箱'], ['晨星', ''])[0])).toEqual([['客服邮箱', 'required']]);
    expect(judged(desk, ['合作伙伴', '业务名称', '资费'], ['晨星', '10657001', ''])[0]?.differences).toEqual([
      { field: 'tariff:sms', from: '每条 0.1 元', to: null },
    ]);
  });

  test.each([
    ['企业短信、彩信', ['企业短信', '彩信']],
    [' 企业短信 ,彩信；流量\n', ['企业短信', '彩信', '流量']],
    ['"企业短信（彩信、流量）"、"彩""信"，集团', ['企业短信（彩信、流量）', '彩"信', '集团']],
    ['"企业短信"版、彩信', ['"企业短信"版', '彩信']],
    ['"企业短信、彩信', ['"企业短信', '彩信']],
  ])('names its business types: %s', (cell, types) => {
    expect(judged(new Desk(), ...whole({ 业务类型: cell }))[0]?.differences.find(({ field }) => field === 'business_types')?.to).toEqual(
      types,
    );
  });

  test('that is wrong names each column and what is wrong there', () => {
    const [row] = judged(
      new Desk(),
      ...whole({
        客服联系人手机号码: '13312345678',
        专职联络人3手机: '84123456',
        '7×24 热线固定电话': '0731-84123456-801',
        业务1名称: '没有这项业务',
        网址: '',
        业务类型: '',
      }),
    );
    expect(row?.state).toBe('wrong');
    expect(problemsOf(row)).toEqual(
      expect.arrayContaining([
        ['业务名称', 'service_unknown'],
        ['客服联系人手机', 'not_china_mobile'],
        ['专职联络人3手机', 'not_a_phone_number'],
        ['7×24热线固定电话', 'extension_not_allowed'],
        ['网上客服专栏', 'required'],
        ['业务类型', 'too_few', '1'],
      ]),
    );
    expect(problemsOf(judged(new Desk(), ['合作伙伴', '公司名称'], ['晨星', '晨星公司'])[0])).toContainEqual([
      '客服联系人姓名',
      'required',
    ]);
  });

  test('names a partner that is known once, and each partner once', () => {
    const rows = judged(new Desk(), ['合作伙伴'], [''], ['谁'], ['乙软件'], ['乙软件有限公司']);
    expect(rows.map(problemsOf).map((problems) => problems?.[0])).toEqual([
      ['合作伙伴', 'required'],
      ['合作伙伴', 'partner_unknown'],
      expect.anything(),
      ['合作伙伴', 'partner_repeated', '4'],
    ]);
  });

  test('with a number of another operator needs the reason of the exception, which whoever imports grants (REG-02)', () => {
    const desk = new Desk();
    const [row] = judged(desk, ...whole({ 客服联系人手机号码: '13312345678', 例外说明: '携号转网，有证明' }));
    desk.does('import', CAST.department, row!.command!);
    expect(desk.notice('import')).toMatchObject({
      state: 'effective',
      exceptions: ['not_china_mobile'],
      exceptionGranted: { personId: CAST.department.personId, reason: '携号转网，有证明' },
    });
  });

  test('whose numbers another partner has too says so and is taken', () => {
    const desk = new Desk();
    const sheet = readSheet([...whole()].map((cells, index) => ({ number: index + 1, cells })));
    if (sheet.kind === 'refused') throw new Error(sheet.reason);
    const [row] = judgeRows(sheet.rows, partners(desk, Desk.registered()), CAST.department, 'a.csv');
    expect(row?.state).toBe('new');
    expect(row?.duplicates).toContainEqual({ number: '+8613812341234', partnerIds: ['partner-b'] });
  });
});

describe('whose word it is', () => {
  test('what the partner itself has submitted is not imported over, not even where it was rejected', () => {
    const desk = new Desk();
    desk.does('import', CAST.department, judged(desk, ...whole())[0]!.command!);
    desk.submitted('own', [NEW_LIAISON]);
    expect(problemsOf(judged(desk, ...whole({ 邮箱: 'x@example.com' }))[0])).toEqual([['合作伙伴', 'kept_by_partner']]);
    expect(problemsOf(judged(Desk.registered(), ...whole({ 邮箱: 'x@example.com' }))[0])).toEqual([['合作伙伴', 'kept_by_partner']]);
  });

  test('only the department and the administrator of the carrier import', () => {
    const command = { name: 'import_card', changes: [], reason: 'x', exceptionReason: '' } as const;
    const verdict = (who: Parameters<typeof decide>[2]) => {
      const decision = decide(null, command, who, new Desk().context('import'));
      return decision.kind === 'refused' ? decision.code : decision.kind;
    };
    const administrator = { ...CAST.department, roles: ['administrator'] as const };
    expect([CAST.department, administrator, CAST.centre, CAST.changshaDepartment, CAST.contactA, CAST.administratorA].map(verdict)).toEqual(
      ['invalid', 'invalid', 'role_missing', 'seat_limited_to_unit', 'not_a_party', 'not_a_party'],
    );
  });
});

describe('an export', () => {
  test('is a table that an import reads back to the same card', () => {
    fc.assert(
      fc.property(randomCard(SERVICES.map(({ id }) => id)), (card) => {
        const { headers, rows } = writeSheet([{ partner: PARTNER, card }]);
        const desk = new Desk();
        const [first] = judged(desk, headers, ...rows);
        expect(problemsOf(first)).toEqual([]);
        desk.does('import', CAST.department, first!.command!);
        expect(judged(desk, headers, ...rows)[0]?.state).toBe('unchanged');
        expect(writeSheet([{ partner: PARTNER, card: desk.card('2026-03-02 10:00') }])).toEqual({ headers, rows });
      }),
      { numRuns: 60 },
    );
  });

  test('has as many columns as its widest card needs, and numbers as people read them', () => {
    const { headers, rows } = writeSheet([{ partner: PARTNER, card: WHOLE_CARD }]);
    expect(headers).toContain('业务2资费说明');
    expect(headers).not.toContain('专职联络人2姓名');
    const cell = (header: string) => rows[0]?.[headers.indexOf(header)];
    expect([cell('客服联系人手机'), cell('7×24热线固定电话'), cell('业务资费说明')]).toEqual([
      '13812341234',
      '0731 8412 3456',
      '每条 0.1 元',
    ]);
  });
});
