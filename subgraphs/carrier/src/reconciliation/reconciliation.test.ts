import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** The ledgers of a month against a list from outside (REF-04). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const CLERK = 'settlement@carrier.example';
const MONTH = '2026-10';
const COMPARE = `query($fileId: ID!, $found: [ReconciledFound!]) { result: carrierReconciliation(fileId: $fileId, month: "${MONTH}", found: $found) { __typename
  ... on Reconciliation { fileName counts { matched amountDiffers onlyHere onlyThere repeated wrong } ignoredColumns
    lines { found kind mode reference partner { shortName } here there difference rows } wrong { number problems { column message } } }
  ... on ReconciliationRefused { code message } ... on CommandRefused { code } ... on InvalidInput { problems { code } } } }`;
const LIST = `query($month: String!) { list: carrierReconciliationList(month: $month) { headers rows } }`;

async function upload(rows: readonly (readonly string[])[], account = CLERK): Promise<string> {
  const response = await scene.fetch(account, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent('计费清单.csv') },
    body: rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
  });
  return ((await response.json()) as { id: string }).id;
}
const compare = async (fileId: string, account = CLERK, found: string[] | null = null) => {
  const { data, errors } = await scene.ask(account, COMPARE, { fileId, found });
  expect(errors).toBeUndefined();
  return data.result;
};
const own = async (account = CLERK): Promise<{ headers: string[]; rows: string[][] }> =>
  (await scene.ask(account, LIST, { month: MONTH })).data.list;

test('the ledgers’ own list matches itself; a fen, a missing and a foreign row stand out', async () => {
  const { headers, rows } = await own();
  expect(rows.length).toBeGreaterThan(5);
  expect(await compare(await upload([headers, ...rows]))).toMatchObject({
    fileName: '计费清单.csv',
    counts: { matched: rows.length, amountDiffers: 0, onlyHere: 0, onlyThere: 0, repeated: 0, wrong: 0 },
  });
  const at = rows.findIndex((row) => row[2] === '分成' && row[4] !== '0.00');
  const changed = rows.map((row, place) =>
    place === at ? [...row.slice(0, 4), `${row[4]!.slice(0, -1)}${(Number(row[4]!.at(-1)) + 1) % 10}`] : row,
  );
  const file = await upload([[...headers, '备注'], ...changed.slice(0, -1), ['没有这家', 'EMP', '退费', '', '一百']]);
  const { counts, lines, ignoredColumns, wrong } = await compare(file);
  expect(counts).toMatchObject({ amountDiffers: 1, onlyHere: 1, onlyThere: 0, wrong: 1 });
  expect(ignoredColumns).toEqual(['备注']);
  expect(lines[0]).toMatchObject({ found: 'AMOUNT_DIFFERS', kind: 'SHARE', partner: { shortName: rows[at]![0] }, rows: [at + 2] });
  expect(wrong[0].problems).toEqual([
    { column: '合作伙伴', message: '找不到该合作伙伴。' },
    { column: '凭证号', message: '请填写此项。' },
    { column: '金额（元）', message: '请填写金额，例如 12345.60。' },
  ]);
  expect((await compare(file, CLERK, ['ONLY_HERE'])).lines).toHaveLength(1);
});

test('only the clerk’s own file, only by the clerk, only a list with its columns', async () => {
  const { headers } = await own();
  const file = await upload([headers]);
  expect(await compare(file)).toMatchObject({ __typename: 'ReconciliationRefused', code: 'no_rows' });
  expect(await compare(await upload([['合作伙伴'], ['云桥软件']]))).toMatchObject({ code: 'column_missing', message: '缺少“模式”一列。' });
  expect(await compare(file, 'reviewer@carrier.example')).toMatchObject({ code: 'role_missing' });
  expect((await own('leader@carrier-2.example')).rows).toEqual([]);
});
