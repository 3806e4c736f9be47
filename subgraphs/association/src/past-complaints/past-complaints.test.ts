import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Column } from '@lianban/documents/spreadsheet';
import { writeXlsx } from '@lianban/documents/xlsx';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** Lists of past complaints, sent and read as the portal does (docs/decisions/0024). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const OFFICER = 'officer@association.example';
const HANDLER = 'handler@member-a.example';
const OTHER = 'handler@member-b.example';
const HEADERS = [
  '原编号',
  '收到日期',
  '受理渠道',
  '投诉人',
  '联系电话',
  '投诉主题',
  '会员单位',
  '网点',
  '是否有效',
  '转办日期',
  '上报日期',
  '办结日期',
  '结案方式',
  '处理结果',
  '经办人',
] as const;
type Cells = Partial<Record<(typeof HEADERS)[number], string>>;
const row = (cells: Cells): string[] => {
  const whole: Cells = {
    原编号: '2025-001',
    收到日期: '2025-03-04',
    受理渠道: '来访',
    投诉人: '王桂兰',
    联系电话: '13900001111',
    投诉主题: '网点拒收硬币',
    会员单位: '辽河银行',
    网点: '沈阳青年大街支行',
    是否有效: '有效',
    转办日期: '2025-03-05',
    上报日期: '2025-03-07',
    办结日期: '2025/3/10',
    结案方式: '客户满意',
    处理结果: '已收下硬币并道歉',
    经办人: '老周',
    ...cells,
  };
  return HEADERS.map((header) => whole[header] ?? '');
};
const csv = (...rows: readonly (readonly string[])[]): string => [HEADERS, ...rows].map((cells) => cells.join()).join('\r\n');

async function upload(content: string | Uint8Array, name = '台账.csv', account = OFFICER): Promise<string> {
  const response = await scene.fetch(account, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(name) },
    body: content,
  });
  return ((await response.json()) as { id: string }).id;
}

const IMPORT = `query Import($fileId: ID!, $states: [ComplaintRowState!], $afterRow: Int, $first: Int) { result: associationComplaintImport(fileId: $fileId, states: $states, afterRow: $afterRow, first: $first) { __typename
  ... on ComplaintImport { fileName counts { new unchanged wrong } ignoredColumns hasNextPage rows { number externalNumber subject member { shortName } state problems { column code message limit } } }
  ... on ComplaintListRefused { code message } ... on CommandRefused { code message } ... on InvalidInput { problems { field code } } } }`;
const APPLY = `mutation Apply($input: ImportComplaintsInput!) { result: associationImportComplaints(input: $input) { __typename
  ... on ComplaintsImported { done total nextAfterRow imported unchanged wrong } ... on ComplaintListRefused { code message } ... on CommandRefused { code message } ... on InvalidInput { problems { field code } } } }`;
const ask = async (query: string, variables: object, account = OFFICER, headers = {}) => {
  const { data, errors } = await scene.ask(account, query, variables, headers);
  expect(errors).toBeUndefined();
  return data.result;
};
const dryRun = (fileId: string, more: object = {}, account = OFFICER, headers = {}) => ask(IMPORT, { fileId, ...more }, account, headers);
let keys = 0;
const apply = (fileId: string, more: object = {}, account = OFFICER) =>
  ask(APPLY, { input: { idempotencyKey: `past-${(keys += 1)}-key`, fileId, ...more } }, account);
const problemsOf = async (cells: Cells, headers = {}) =>
  (await dryRun(await upload(csv(row(cells))), {}, OFFICER, headers)).rows[0].problems.map(
    ({ column, message }: { column: string; message: string }) => `${column}：${message}`,
  );

const counted = <T>(table: string, where: string, account = OFFICER): Promise<T> =>
  scene.read(
    account,
    async (tx) => (await tx.query<{ count: T }>(`select count(*)::int as count from lianban.${table} where ${where}`, []))[0]!.count,
  );

const LIST = `query Find($filter: ComplaintFilter) { list: associationComplaints(filter: $filter, first: 50) { edges { node { complaint {
  id externalNumber number status closedAs receivedAt acceptedAt closedAt validity subject workOrders { state sentAt resolvedAt holder { shortName } clocks { rule part state } } clocks { rule part state } callBacks { outcome } } } } } }`;
const found = async (externalNumber: string, account = OFFICER) => {
  const { data, errors } = await scene.ask(account, LIST, { filter: { view: 'ALL' } });
  expect(errors).toBeUndefined();
  const edges = data.list.edges as { node: { complaint: { externalNumber: string | null } } }[];
  // As JSON.parse gives it.
  return edges.map(({ node }) => node.complaint).find((each) => each.externalNumber === externalNumber) as ReturnType<typeof JSON.parse>;
};

describe('an import', () => {
  test('is tried first, says of each row what is wrong in the user’s language, and stores nothing', async () => {
    const before = await counted('complaint', 'true');
    const file = await upload(csv(row({ 原编号: '试-1' }), row({ 原编号: '试-2', 会员单位: '没有这家' })));
    expect(await dryRun(file)).toMatchObject({
      fileName: '台账.csv',
      counts: { new: 1, unchanged: 0, wrong: 1 },
      ignoredColumns: ['经办人'],
      rows: [
        { number: 2, externalNumber: '试-1', state: 'NEW', member: { shortName: '辽河银行' }, problems: [] },
        { number: 3, state: 'WRONG', member: null, problems: [{ column: '会员单位', message: '找不到该会员单位。' }] },
      ],
    });
    const english = await dryRun(file, { states: ['WRONG'] }, OFFICER, { 'accept-language': 'en' });
    expect(english.rows.map(({ problems }: { problems: { message: string }[] }) => problems[0]?.message)).toEqual([
      'There is no such member.',
    ]);
    expect(await counted('complaint', 'true')).toBe(before);
  });

  test.each<[string, Cells, string[]]>([
    ['a day of 1900', { 收到日期: '1900-01-05' }, ['收到日期：时间过早，最早为 2000-01-02。']],
    ['a day of 2100', { 办结日期: '2100-01-05' }, ['办结日期：不能晚于当前时间。']],
    ['a day in the year 0', { 收到日期: '0000-01-01' }, ['收到日期：时间过早，最早为 2000-01-02。']],
    ['the 30th of February', { 收到日期: '2025-02-30' }, ['收到日期：不是日期，请写成 2025-03-04 或 2025-03-04 15:30。']],
    ['words for a day', { 转办日期: '三月初' }, ['转办日期：不是日期，请写成 2025-03-04 或 2025-03-04 15:30。']],
    ['forwarded before it was received', { 转办日期: '2025-03-03' }, ['转办日期：时间过早，最早为 2025-03-04。']],
    ['reported and never forwarded', { 转办日期: '' }, ['转办日期：请填写此项。']],
    ['closed before it was reported', { 办结日期: '2025-03-06' }, ['办结日期：时间过早，最早为 2025-03-07。']],
    ['still open', { 办结日期: '' }, ['办结日期：请填写此项。']],
    ['a bank that is no member', { 会员单位: '没有这家' }, ['会员单位：找不到该会员单位。']],
    ['an outlet of another member', { 会员单位: '盛京合作银行' }, ['网点：盛京合作银行没有这个网点。']],
    ['an outlet of nobody', { 会员单位: '', 转办日期: '', 上报日期: '' }, ['会员单位：填写网点时须同时填写会员单位。']],
    ['forwarded to nobody', { 会员单位: '', 网点: '' }, ['会员单位：请填写此项。']],
    ['no number', { 原编号: '' }, ['原编号：请填写此项。']],
    ['no telephone number', { 联系电话: '不详' }, ['联系电话：电话号码格式不正确。']],
    [
      'an unknown way',
      { 受理渠道: '飞鸽' },
      ['受理渠道：不能选择此项，可选：电话、来电、书面、信函、来信、来访、网站、网络、电子邮件、上级转办、转办。'],
    ],
  ])('%s is wrong', async (_what, cells, problems) => {
    expect(await problemsOf({ 原编号: '错-1', ...cells })).toEqual(problems);
  });

  test.each([
    ['a day with its time', { 收到日期: '2025-03-04 15:30' }],
    ['as workbooks number days', { 收到日期: '45720', 转办日期: '45721.5', 上报日期: '', 办结日期: '45722' }],
    ['with Chinese words', { 收到日期: '2025年3月4日' }],
    ['as systems export', { 收到日期: '20250304' }],
    ['never forwarded', { 转办日期: '', 上报日期: '', 会员单位: '', 网点: '' }],
    ['forwarded and no report known', { 上报日期: '' }],
    ['nothing said of how it ended', { 结案方式: '', 处理结果: '' }],
  ] satisfies [string, Cells][])('%s is right', async (_what, cells) => {
    expect(await problemsOf({ 原编号: '对-1', ...cells })).toEqual([]);
  });

  test('takes over what is right with its own instants, silently; a second time it changes nothing', async () => {
    const notices = await counted('notice', 'true', HANDLER);
    const cards = await counted('member_contribution', 'true');
    const rows = [
      row({}),
      row({ 原编号: '2025-002', 转办日期: '2025-03-20', 上报日期: '', 办结日期: '2025-04-20', 结案方式: '' }),
      row({ 原编号: '2025-001' }),
    ];
    const file = await upload(csv(...rows));
    expect((await dryRun(file)).rows[2].problems).toMatchObject([{ column: '原编号', message: '与第 2 行的原编号相同。' }]);
    expect(await apply(file)).toMatchObject({ done: 3, total: 3, nextAfterRow: null, imported: 2, unchanged: 0, wrong: 1 });
    expect(await apply(file)).toMatchObject({ imported: 0, unchanged: 2, wrong: 1 });
    expect((await dryRun(file)).counts).toEqual({ new: 0, unchanged: 2, wrong: 1 });

    const first = await found('2025-001');
    expect(first).toMatchObject({
      status: 'CLOSED',
      closedAs: 'SATISFIED',
      validity: 'VALID',
      receivedAt: '2025-03-04T04:00:00.000Z',
      acceptedAt: '2025-03-04T04:00:00.000Z',
      closedAt: '2025-03-10T04:00:00.000Z',
      workOrders: [
        {
          holder: { shortName: '辽河银行' },
          state: 'RESOLVED',
          sentAt: '2025-03-05T04:00:00.000Z',
          resolvedAt: '2025-03-07T04:00:00.000Z',
        },
      ],
      callBacks: [{ outcome: 'SATISFIED' }],
    });
    const states = (complaint: { clocks: { rule: string; part: string; state: string }[] }) =>
      complaint.clocks.map(({ rule, part, state }) => `${rule} ${part} ${state}`).sort();
    expect(states(first)).toEqual(['CLK-10 FORWARD MET', 'CLK-11 REPORT MET', 'CLK-11 VERIFICATION MET']);
    // Forwarded too late by the association itself; when the bank reported is not known and not judged.
    expect(states(await found('2025-002'))).toEqual(['CLK-10 FORWARD BREACHED', 'CLK-11 REPORT VOID', 'CLK-11 VERIFICATION VOID']);
    expect(await counted('clock', "state in ('running', 'paused')")).toBe(
      await counted('clock', "state in ('running', 'paused') and started_at > '2026-01-01'"),
    );

    // Silent: nobody was told, nothing counts.
    expect(await counted('notice', 'true', HANDLER)).toBe(notices);
    expect(await counted('member_contribution', 'true')).toBe(cards);
    // The bank it went to sees it; another does not.
    expect(await found('2025-001', HANDLER)).toMatchObject({ status: 'CLOSED' });
    expect(await found('2025-001', OTHER)).toBeUndefined();
  });

  test('counts on the cards where that is asked for', async () => {
    const cards = await counted<number>('member_contribution', 'true');
    const file = await upload(csv(row({ 原编号: '计-1' })));
    expect(await apply(file, { counted: true })).toMatchObject({ imported: 1 });
    expect(await counted('member_contribution', 'true')).toBe(cards + 2);
    expect(await counted('member_contribution', "month = '2025-03'")).toBe(2);
    // Asked for the other way round afterwards it stays what it is.
    expect(await apply(file, { counted: false })).toMatchObject({ unchanged: 1 });
  });

  test('a number that was taken over with another matter is shown and changes nothing', async () => {
    const taken = await upload(csv(row({ 原编号: '同-1' })));
    await apply(taken);
    const other = await upload(csv(row({ 原编号: '同-1', 投诉主题: '另一件事' })));
    expect((await dryRun(other)).rows[0]).toMatchObject({ state: 'WRONG', problems: [{ column: '原编号', code: 'number_taken' }] });
    expect(await apply(other)).toMatchObject({ imported: 0, wrong: 1 });
    expect((await found('同-1')).subject).toBe('网点拒收硬币');
  });

  test('goes on where it stopped, and two who send the same list at once take each row over once', async () => {
    const file = await upload(csv(row({ 原编号: '续-1' }), row({ 原编号: '续-2' }), row({ 原编号: '续-3' })));
    expect(await apply(file, { afterRow: 2 })).toMatchObject({ done: 3, imported: 2, nextAfterRow: null });
    expect((await dryRun(file, { states: ['NEW'] })).rows).toMatchObject([{ number: 2 }]);
    const rows = csv(...Array.from({ length: 20 }, (_, index) => row({ 原编号: `并-${index}` })));
    const mine = await upload(rows);
    const theirs = await upload(rows, '台账.csv', 'admin@association.example');
    const [one, other] = await Promise.all([apply(mine), apply(theirs, {}, 'admin@association.example')]);
    expect(one.imported + other.imported).toBe(20);
    expect(one.wrong + other.wrong).toBe(0);
  });

  test('a workbook is read as a list is', async () => {
    const columns = HEADERS.map((header, index): Column<string[]> => ({ header, kind: 'text', value: (cells) => cells[index] ?? '' }));
    const bytes = await buffer(writeXlsx(columns, [row({ 原编号: '簿-1' })], { sheetName: '台账', timeZone: 'Asia/Shanghai' }));
    expect((await dryRun(await upload(bytes, '台账.xlsx'))).counts).toEqual({ new: 1, unchanged: 0, wrong: 0 });
  });

  test.each([
    ['a formula', csv(row({ 投诉主题: '=HYPERLINK("http://x")' })), 'formula', '第 2 行 F 列是公式'],
    ['no column of numbers', '投诉人,投诉主题\n甲,乙', 'column_missing', '缺少“原编号”一列'],
    ['a column twice', csv().replace('经办人', '原编号') + '\n', 'column_repeated', '“原编号”一列重复'],
    ['headings alone', csv(), 'no_rows', '表头下没有内容'],
    ['more than 10 000 rows', `原编号\n${'甲\n'.repeat(10_001)}`, 'too_many_rows', '最多 10000 行'],
  ])('%s is refused with a sentence', async (_, content, code, message) => {
    const file = await upload(content);
    for (const answer of [await dryRun(file), await apply(file)]) {
      expect(answer).toMatchObject({ __typename: 'ComplaintListRefused', code });
      expect(answer.message).toContain(message);
    }
  });

  test('is for who takes complaints at the association, and of one’s own upload', async () => {
    const file = await upload(csv(row({ 原编号: '权-1' })));
    expect((await dryRun(file, {}, 'admin@association.example')).__typename).toBe('InvalidInput');
    for (const account of [HANDLER, 'leader@member-a.example', 'outlet@member-a.example']) {
      expect(await dryRun(file, {}, account)).toMatchObject({ __typename: 'CommandRefused', code: 'not_the_first_receiver' });
      expect(await apply(file, {}, account)).toMatchObject({ __typename: 'CommandRefused', code: 'not_the_first_receiver' });
    }
    expect(await dryRun('no id')).toMatchObject({ problems: [{ field: 'fileId', code: 'attachment_unknown' }] });
    expect(await found('权-1')).toBeUndefined();
  });

  test('ten thousand rows are tried in a breath', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => row({ 原编号: `万-${index}` }));
    const file = await upload(csv(...rows));
    const began = performance.now();
    expect((await dryRun(file, { first: 1 })).counts).toEqual({ new: 10_000, unchanged: 0, wrong: 0 });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await apply(file)).toMatchObject({ total: 10_000, wrong: 0 });
  }, 60_000);
});
