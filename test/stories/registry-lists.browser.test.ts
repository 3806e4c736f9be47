import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { namedPartner } from '@lianban/persistence/demo/registry/cards';
import { enterProgrammes } from '@lianban/persistence/registry';
import { accessibilityFindings, openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { submittedDaysAgo } from './registry.ts';
import { fill, Screen } from './screen.ts';

/** Lists of partners' cards through the browser (docs/decisions/0015). */
let stack: StackDescription;
let browser: Browser;
const serial = String(Math.floor(Math.random() * 1e6)).padStart(6, '0');
const NEW = [`晨星${serial}`, `远帆${serial}`] as const;

beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  const [programme] = DEMO_PROGRAMMES;
  const carrier = programme?.tenants.find(({ kind }) => kind === 'carrier');
  if (!programme || !carrier) throw new Error('no carrier');
  const tenants = NEW.map((name) => ({
    ...{ id: randomUUID(), kind: 'partner', name: `${name}有限公司`, shortName: name, mode: 'EMP', units: [] },
    supervisorTenantId: carrier.id,
  })) as Parameters<typeof enterProgrammes>[1][number]['tenants'];
  await enterProgrammes(
    stack.databases.identity,
    [{ ...programme, settings: DEFAULT_SETTINGS, tenants, services: [] }],
    new Date().toISOString(),
  );
}, 240_000);
afterAll(() => browser?.close());

const HEADERS =
  '合作伙伴,公司名称,业务类型,客服联系人,客服联系人手机,技术联系人,技术联系人手机,专职联络人,专职联络人手机,热线固定电话,热线移动电话,邮箱,网址,备注';
const row = (name: string, hotline = `0731-84${serial}`): string =>
  `${name},${name}有限公司,企业短信,张三,138${serial}01,李四,139${serial}02,王五,137${serial}03,${hotline},136${serial}04,a@example.com,www.example.com,老客户`;
const list = (...rows: readonly string[]) => ({
  name: '名单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADERS, ...rows].join('\r\n')),
});

async function tries(screen: Screen, file: ReturnType<typeof list>): Promise<void> {
  await screen.open('/registry/import');
  const form = screen.page.locator('#card_list');
  await fill(form, { 登记名单: file });
  await form.getByRole('button', { name: '试导入' }).click();
}

test('a list is tried, its wrong row named, the rest imported; read again it changes nothing: without JavaScript', async () => {
  const clerk = await Screen.signedIn(browser, stack, 'group@carrier.example', { javaScriptEnabled: false });
  const file = list(row(NEW[0]), row(NEW[1], '84123456'), row('没有这家'));
  await tries(clerk, file);
  await clerk.sees('名单.csv：新登记 1 行，有改动 0 行，没有变化 0 行，有误 2 行。还没有写入任何内容。');
  await clerk.sees('7×24热线固定电话：固定电话须带区号。');
  await clerk.sees('合作伙伴：找不到该合作伙伴。');
  await clerk.sees('以下列不属于登记内容，不会导入：备注。');
  await clerk.page.getByRole('button', { name: '导入 1 家' }).click();
  await clerk.done('已导入 1 家。');
  await clerk.sees(/没有变化 1 行，有误 2 行/);
  await tries(clerk, list(row(NEW[0])));
  await clerk.sees(/新登记 0 行，有改动 0 行，没有变化 1 行，有误 0 行/);
  expect(await clerk.page.getByRole('button', { name: /^导入 \d/ }).count()).toBe(0);
  await tries(clerk, list(row('=1+1')));
  await clerk.sees('第 2 行 A 列是公式，请粘贴为数值后上传。');
  await clerk.leave();
}, 90_000);

test('a long list shows how far it has come and goes on by itself; a step that is left can be gone on with', async () => {
  const clerk = await Screen.signedIn(browser, stack, 'admin@carrier.example');
  await tries(clerk, list(row(NEW[1])));
  await clerk.sees(/新登记 1 行/);
  expect(await accessibilityFindings(clerk.page)).toEqual([]);
  const fileId = new URL(clerk.page.url()).searchParams.get('file') ?? '';
  await clerk.open(`/registry/import?file=${fileId}&after=1&imported=0&done=0&total=1`);
  await clerk.done('已导入 1 家。');
  expect(clerk.faults).toEqual([]);
  await clerk.leave();
}, 90_000);

test('the registry of a day as files: what was imported is in today’s, not in an earlier day’s, and reads back as nothing new', async () => {
  // What a partner writes may begin like a formula: in either file it is a text.
  const [service] = namedPartner('方舟信息').services;
  const tariff = (value: string) =>
    submittedDaysAgo(stack, 'service@partner-c.example', 0, [{ field: `tariff:${service?.id ?? ''}`, value }]);
  await tariff('=1+1 元包月');
  const clerk = await Screen.signedIn(browser, stack, 'group@carrier.example');
  await clerk.open('/registry');
  await clerk.sees('导出 Excel');
  const download = async (query: string) => clerk.page.request.get(`${stack.urls.portal}/registry/export?${query}`);
  const [csv, before, xlsx] = [await download('format=csv'), await download('format=csv&day=2020-01-01'), await download('format=xlsx')];
  expect(csv.headers()['content-disposition']).toContain(encodeURIComponent('合作伙伴登记'));
  expect(await csv.text()).toContain(NEW[0]);
  expect(await csv.text()).toContain("'=1+1 元包月");
  expect(await before.text()).not.toContain(NEW[0]);
  await tries(clerk, { name: '登记.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await xlsx.body()) });
  await clerk.sees(/新登记 0 行，有改动 0 行，没有变化 \d+ 行，有误 0 行/);
  await tariff('包月 5 元，不另收短信费');
  await clerk.leave();
}, 90_000);

test('others find neither import nor export', async () => {
  for (const [account, statuses] of [
    ['service@partner-a.example', [403, 403]],
    ['intake@carrier.example', [403, 200]],
  ] as const) {
    const stranger = await Screen.signedIn(browser, stack, account);
    const paths = ['/registry/import', '/registry/export?format=csv'];
    const seen = await Promise.all(paths.map(async (path) => (await stranger.page.request.get(`${stack.urls.portal}${path}`)).status()));
    expect([account, seen]).toEqual([account, statuses]);
    await stranger.leave();
  }
  const guangdong = await Screen.signedIn(browser, stack, 'leader@carrier-2.example');
  const foreign = await (await guangdong.page.request.get(`${stack.urls.portal}/registry/export?format=csv`)).text();
  expect(foreign).not.toContain(NEW[0]);
  await guangdong.leave();
}, 60_000);
