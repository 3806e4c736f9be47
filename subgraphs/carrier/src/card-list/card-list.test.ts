import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Column } from '@lianban/documents/spreadsheet';
import { writeXlsx } from '@lianban/documents/xlsx';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Lists of partners' cards, sent and read as the portal does (docs/decisions/0015). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
  for (const name of names) await scene.enterPartner(name);
});
afterAll(() => scene.close());

const DEPARTMENT = 'group@carrier.example';
/** Partners that nobody has registered yet. */
const names = ['晨星', '远帆'] as const;
const HEADERS = [
  '合作伙伴',
  '公司名称',
  '业务类型',
  '客服联系人',
  '客服联系人手机',
  '技术联系人',
  '技术联系人手机',
  '专职联络人',
  '专职联络人手机',
  '热线固定电话',
  '热线移动电话',
  '邮箱',
  '网址',
  '备注',
];
const row = (name: string, more: Readonly<Record<string, string>> = {}): string[] => {
  const cells: Readonly<Record<string, string>> = {
    合作伙伴: name,
    公司名称: `${name}有限公司`,
    业务类型: '企业短信',
    客服联系人: '张三',
    客服联系人手机: '13812340001',
    技术联系人: '李四',
    技术联系人手机: '13912340002',
    专职联络人: '王五',
    专职联络人手机: '13712340003',
    热线固定电话: '0731-84120004',
    热线移动电话: '13612340005',
    邮箱: 'a@example.com',
    网址: 'www.example.com',
    备注: '老客户',
    ...more,
  };
  return HEADERS.map((header) => cells[header]!);
};
const csv = (...rows: readonly (readonly string[])[]): string => [HEADERS, ...rows].map((cells) => cells.join()).join('\r\n');

/** A text in GB18030, which Node reads but does not write: what its two-byte pairs stand for, and '㐂', which has four. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>([['㐂', Buffer.from('8139ef31', 'hex')]]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      if (trail !== 0x7f) codes.set(decoder.decode(pair), pair);
    }
  return Buffer.concat([...text].map((character) => (character < '\x80' ? Buffer.from(character) : codes.get(character)!)));
}

async function upload(content: string | Uint8Array, name = '名单.csv', account = DEPARTMENT): Promise<string> {
  const response = await scene.fetch(account, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(name) },
    body: content,
  });
  return ((await response.json()) as { id: string }).id;
}

const IMPORT = `query Import($fileId: ID!, $states: [CardRowState!], $afterRow: Int, $first: Int) { result: carrierCardImport(fileId: $fileId, states: $states, afterRow: $afterRow, first: $first) { __typename
  ... on CardImport { fileName counts { new changed unchanged wrong } ignoredColumns hasNextPage rows { number partnerName partner { shortName } state
    cells { column from to } problems { column code message limit } duplicates { number partnerNames } } }
  ... on CardListRefused { code message } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`;
const APPLY = `mutation Apply($input: ImportCardsInput!) { result: carrierImportCards(input: $input) { __typename
  ... on CardsImported { done total nextAfterRow imported unchanged wrong } ... on CardListRefused { code message } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`;
const ask = async (query: string, variables: object, account = DEPARTMENT, headers = {}) => {
  const { data, errors } = await scene.ask(account, query, variables, headers);
  expect(errors).toBeUndefined();
  return data.result;
};
const dryRun = (fileId: string, more: object = {}, account = DEPARTMENT, headers = {}) =>
  ask(IMPORT, { fileId, ...more }, account, headers);
let keys = 0;
const apply = (fileId: string, more: object = {}, account = DEPARTMENT) =>
  ask(APPLY, { input: { idempotencyKey: `import-${(keys += 1)}`, fileId, ...more } }, account);

describe('an import', () => {
  test('is tried first, says of each row what it would do, and stores nothing', async () => {
    const file = await upload(csv(row(names[0]), row('没有这家'), row(names[1], { 热线固定电话: '84120004' })));
    const answer = await dryRun(file);
    expect(answer).toMatchObject({
      fileName: '名单.csv',
      counts: { new: 1, changed: 0, unchanged: 0, wrong: 2 },
      ignoredColumns: ['备注'],
    });
    expect(answer.rows[0]).toMatchObject({ number: 2, state: 'NEW', partner: { shortName: names[0] }, problems: [] });
    expect(answer.rows[0].cells[0]).toEqual({ column: '公司名称', from: '', to: `${names[0]}有限公司` });
    expect(answer.rows[1]).toMatchObject({ partnerName: '没有这家', partner: null, state: 'WRONG' });
    expect(answer.rows[1].problems).toEqual([{ column: '合作伙伴', code: 'partner_unknown', message: '找不到该合作伙伴。', limit: null }]);
    expect(answer.rows[2].problems[0]).toMatchObject({
      column: '7×24热线固定电话',
      code: 'area_code_missing',
      message: '固定电话须带区号。',
    });
    const english = await dryRun(file, { states: ['WRONG'] }, DEPARTMENT, { 'accept-language': 'en' });
    expect(english.rows.map(({ problems }: { problems: { message: string }[] }) => problems[0]?.message)).toEqual([
      'There is no such partner.',
      'A fixed line needs its area code.',
    ]);
    expect((await dryRun(file)).counts.new).toBe(1);
  });

  test('takes over what is right; a second time it changes nothing; a corrected row changes that row', async () => {
    const rows = names.map((name, index) => row(name, { 热线固定电话: `0731-8412000${index}` }));
    const file = await upload(csv(...rows, row('没有这家')));
    expect(await apply(file)).toMatchObject({ done: 3, total: 3, nextAfterRow: null, imported: 2, unchanged: 0, wrong: 1 });
    expect((await dryRun(file)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, wrong: 1 });
    expect(await apply(file)).toMatchObject({ imported: 0, unchanged: 2, wrong: 1 });
    const corrected = await upload(csv(row(names[0], { 热线固定电话: '0731-84120000', 技术联系人: '李思' }), rows[1]!));
    expect((await dryRun(corrected, { states: ['CHANGED'] })).rows).toMatchObject([
      {
        number: 2,
        state: 'CHANGED',
        cells: [{ column: '技术联系人姓名', from: '李四', to: '李思' }],
        duplicates: expect.arrayContaining([{ number: '+8613812340001', partnerNames: [names[1]] }]),
      },
    ]);
    expect(await apply(corrected)).toMatchObject({ imported: 1, unchanged: 1, wrong: 0 });
  });

  test('of a whole list in GB18030, as Chinese office software saves it, with a name of four bytes a character', async () => {
    const list = csv(row(names[0], { 技术联系人: '㐂多', 热线固定电话: '0731-84120000', 邮箱: 'gb@example.com' }));
    const bytes = inGb18030(list);
    expect(bytes.includes(Buffer.from('8139ef31', 'hex'))).toBe(true);
    const file = await upload(bytes);
    const { rows, ignoredColumns } = await dryRun(file);
    expect(ignoredColumns).toEqual(['备注']);
    expect(rows[0]).toMatchObject({ partner: { shortName: names[0] }, state: 'CHANGED', problems: [] });
    expect(rows[0].cells.find(({ column }: { column: string }) => column === '技术联系人姓名').to).toBe('㐂多');
    expect(await apply(file)).toMatchObject({ imported: 1, wrong: 0 });
    const { data } = await scene.ask(DEPARTMENT, '{ list: carrierCardList { rows } }');
    expect(data.list.rows.find((cells: string[]) => cells.includes('gb@example.com'))).toContain('㐂多');
  });

  test('goes on where it stopped, and the same step twice is done once', async () => {
    const file = await upload(csv(row(names[0], { 邮箱: 'step@example.com' }), row(names[1], { 邮箱: 'step@example.com' })));
    const input = { idempotencyKey: 'step-after-2', fileId: file, afterRow: 2 };
    expect(await ask(APPLY, { input })).toMatchObject({ done: 2, total: 2, imported: 1, nextAfterRow: null });
    expect(await ask(APPLY, { input })).toMatchObject({ imported: 0, unchanged: 1 });
    expect((await dryRun(file, { states: ['CHANGED'] })).rows.map(({ number }: { number: number }) => number)).toEqual([2]);
    expect((await dryRun(file, { first: 1 })).hasNextPage).toBe(true);
    expect((await dryRun(file, { first: 1, afterRow: 2 })).rows.map(({ number }: { number: number }) => number)).toEqual([3]);
  });

  test.each([
    ['a formula', csv(row(names[0], { 公司名称: '=HYPERLINK("http://x")' })), '名单.csv', 'formula', '第 2 行 B 列是公式'],
    ['no partner column', '公司名称\n甲', '名单.csv', 'column_missing', '缺少“合作伙伴”一列'],
    ['a column twice', '合作伙伴,邮箱,电子邮箱\n甲,a,b', '名单.csv', 'column_repeated', '“客服邮箱”一列重复'],
    ['too many rows', csv(...Array.from({ length: 2_001 }, () => row(names[0]))), '名单.csv', 'too_many_rows', '最多 2000 行'],
    [
      'a picture',
      Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
      'a.png',
      'not_a_table',
      '这不是 xlsx 工作簿',
    ],
    ['six megabytes', `合作伙伴\n${'甲'.repeat(2_100_000)}`, '名单.csv', 'too_large', '最多 5 MB'],
  ])('%s is refused with a sentence', async (_, content, name, code, message) => {
    const file = await upload(content, name);
    for (const answer of [await dryRun(file), await apply(file)]) {
      expect(answer).toMatchObject({ __typename: 'CardListRefused', code });
      expect(answer.message).toContain(message);
    }
  });

  test('is for the department and the administrator, and of one’s own upload', async () => {
    const file = await upload(csv(row(names[0])));
    expect((await dryRun(file, {}, 'admin@carrier.example')).__typename).toBe('InvalidInput');
    const own = await upload(csv(row(names[0], { 邮箱: 'step@example.com' })), '名单.csv', 'admin@carrier.example');
    expect((await dryRun(own, {}, 'admin@carrier.example')).__typename).toBe('CardImport');
    for (const account of ['intake@carrier.example', 'manager@carrier.example']) {
      expect(await dryRun(file, {}, account)).toEqual({ __typename: 'CommandRefused', code: 'role_missing' });
      expect(await apply(file, {}, account)).toEqual({ __typename: 'CommandRefused', code: 'role_missing' });
    }
    expect(await dryRun('no id')).toMatchObject({ problems: [{ field: 'fileId', code: 'attachment_unknown' }] });
  });
});

describe('an export', () => {
  const LIST = 'query List($asOf: DateTime) { result: carrierCardList(asOf: $asOf) { asOf headers rows } }';

  test('holds the cards in force at the instant, as a workbook that an import reads as nothing new', async () => {
    const { headers, rows, asOf } = await ask(LIST, {});
    expect(asOf).toBeTruthy();
    expect(rows.map((cells: string[]) => cells[0])).toEqual(expect.arrayContaining([...names]));
    // The library that writes workbooks knows arrays of its own realm only; what JSON.parse gave is of another under Jest.
    const columns = Array.from(headers as string[], (header, index): Column<string[]> => ({
      header,
      kind: 'text',
      value: (cells) => cells[index] ?? '',
    }));
    const bytes = await buffer(writeXlsx(columns, rows, { sheetName: '登记', timeZone: 'Asia/Shanghai' }));
    const { counts } = await dryRun(await upload(bytes, '登记.xlsx'));
    expect(counts).toMatchObject({ new: 0, changed: 0, wrong: 0 });
    expect(counts.unchanged).toBe(rows.length);
  });

  test('of a day before anybody registered is empty', async () => {
    expect((await ask(LIST, { asOf: '2020-01-01T00:00:00Z' })).rows).toEqual([]);
  });
});
