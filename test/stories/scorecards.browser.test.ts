import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, Screen, textFile } from './screen.ts';

/** A partner's month through the browser: the reviewer, the partner itself, the settlement clerk (SCO-01…05). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** The value of a figure on a card, and the link behind it. */
const figure = (screen: Screen, name: RegExp) =>
  screen.page
    .locator('main div', { has: screen.page.getByRole('heading', { name }) })
    .last()
    .locator('strong a');

test('the reviewer goes from the overview to a card, from its number to the complaints, from a complaint to why it counts; the partner sees the same and nobody else', async () => {
  const reviewer = await Screen.signedIn(browser, stack, 'reviewer@carrier.example');
  await reviewer.open('/');
  await reviewer.page.getByRole('link', { name: /本月达到阈值/ }).click();
  await reviewer.sees('考核表');
  await reviewer.open('/scorecards?sort=sco_01&order=desc');
  const first = reviewer.page.locator('tbody tr').first();
  const most = Number(await first.locator('td').nth(2).innerText());
  expect(most).toBeGreaterThan(0);
  await reviewer.open('/scorecards');
  await reviewer.page.getByRole('link', { name: '云桥软件', exact: true }).click();
  await reviewer.sees(/云桥软件 考核表/);
  const counted = figure(reviewer, /集团客户投诉量/);
  const number = Number(await counted.innerText());
  await reviewer.page.getByText('为什么').first().click();
  await reviewer.sees(`当月受理、计入本模式的集团客户投诉共 ${number} 件`);
  await counted.click();
  await reviewer.sees(/考核数字背后的投诉/);
  const rows = reviewer.page.locator('tbody tr');
  expect(await rows.count()).toBe(number);
  const complaint = await rows.first().locator('th').innerText();
  await rows.first().getByRole('link').first().click();
  await reviewer.sees('是否计入考核');
  await reviewer.sees(/云桥软件：/);
  await reviewer.sees('时间花在哪里');
  expect(reviewer.faults).toEqual([]);

  const manager = await Screen.signedIn(browser, stack, 'manager@partner-a.example', { javaScriptEnabled: false });
  await manager.open('/');
  await manager.sees(/本月考核（/);
  await manager.page.getByRole('link', { name: '打开考核表' }).click();
  const own = figure(manager, /集团客户投诉量/);
  expect(Number(await own.innerText())).toBe(number);
  await own.click();
  await manager.sees(complaint);
  for (const page of ['/scorecards/partners/none', '/scorecards/figures', '/scorecards/export?format=csv'])
    expect(await manager.open(page)).toBe(403);
  const other = await Screen.signedIn(browser, stack, 'manager@partner-b.example');
  await other.open('/scorecards');
  await other.sees(/本单位考核表/);
  expect(await other.text()).not.toContain('云桥软件');
  await Promise.all([reviewer, manager, other].map((screen) => screen.leave()));
}, 120_000);

test('the clerk tries a list of figures, takes it over, corrects one by hand; the card is assessed by it', async () => {
  const clerk = await Screen.signedIn(browser, stack, 'settlement@carrier.example', { javaScriptEnabled: false });
  await clerk.open('/scorecards/figures/import');
  const users = 20_000 + Math.floor(Math.random() * 1e6);
  const form = clerk.page.locator('#figure_list');
  await fill(form, { 名单文件: textFile('三月.csv', `合作伙伴,月份,收费用户数\n方舟信息,2026-03,${users}\n没有这家,2026-03,1\n`) });
  await form.getByRole('button', { name: '试算' }).click();
  await clerk.sees(/有误 1 行/);
  await clerk.sees('合作伙伴：找不到该合作伙伴。');
  await clerk.page.getByRole('button', { name: '写入 1 行' }).click();
  await clerk.sees('已写入 1 项数据。');
  await clerk.open('/scorecards/figures?month=2026-03');
  await clerk.page.getByRole('link', { name: '方舟信息', exact: true }).click();
  const entry = clerk.page.locator('#figures');
  expect(await entry.getByLabel('收费用户数').inputValue()).toBe(String(users));
  await fill(entry, { 收费用户数: '很多' });
  await entry.getByRole('button', { name: '保存' }).click();
  expect(await clerk.problems()).toContain('请填写整数。');
  await fill(entry, { 收费用户数: String(users + 1) });
  await entry.getByRole('button', { name: '保存' }).click();
  await clerk.sees('外部数据已保存。');
  await clerk.page.getByText('录入记录').click();
  await clerk.sees('三月.csv #2');
  const file = await clerk.page.request.get(`${stack.urls.portal}/scorecards/figures/export?month=2026-03&format=csv`);
  expect(await file.text()).toContain(`方舟信息,2026-03,${users + 1}`);
  await clerk.open('/scorecards?month=2026-03&q=方舟');
  await clerk.sees('0.00');
  await clerk.leave();
}, 90_000);
