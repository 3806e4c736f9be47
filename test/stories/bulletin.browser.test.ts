import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { bankComplaint } from './banking-addresses.ts';
import { Desk } from './desk.ts';
import { fill, Screen } from './screen.ts';

/** The half-yearly bulletin through the browser: edited, approved, issued, read by members, kept as a document (ASC-03). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The draft that the demonstration has left, opened from the list. */
async function opens(screen: Screen): Promise<string> {
  await screen.open('/bulletins');
  await screen.page.locator('tbody tr', { hasText: '草稿' }).first().locator('th a').click();
  await screen.page.waitForURL(/\/bulletins\/[\da-f-]{36}/);
  await screen.ready();
  return new URL(screen.page.url()).pathname;
}

test('the service department tells a case and edits, the leader approves, it is issued: members read it, are told, and keep it as a document', async () => {
  const reviewer = await Screen.signedIn(browser, stack, 'admin@association.example');
  const address = await opens(reviewer);
  const cases = reviewer.page.locator('#section-typical_cases');
  await reviewer.sees('案例一', cases);
  expect(await reviewer.page.locator('aside').innerText()).not.toContain('审定\n');

  // Before it is issued nobody else knows of it.
  const member = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  await member.open('/bulletins');
  await member.sees('协会还没有下发通报。');
  await member.page.goto(`${stack.urls.portal}${address}`);
  await member.sees('找不到这份通报');
  expect((await member.page.request.get(`${stack.urls.portal}${address}/export`)).status()).toBe(404);

  const id = (await bankComplaint(stack)).split('/').at(-1) ?? '';
  const { data } = await new Desk(stack, 'officer@association.example').ask<{
    found: { number: string; contact: { name: string; phone: string } | null };
  }>(`{ found: xComplaint(id: "${id}") { number contact { name phone } } }`);
  await cases.locator('summary', { hasText: '修改文字' }).click();
  await fill(cases, { 投诉编号: data?.found.number ?? '' });
  await cases.getByRole('button', { name: '取为案例' }).click();
  await reviewer.sees(/已填入下方文字/, cases);
  const told = await cases.locator('textarea[name="text"]').inputValue();
  expect(told.startsWith('案例一')).toBe(true);
  for (const personal of [data?.found.contact?.name, data?.found.contact?.phone]) if (personal) expect(told).not.toContain(personal);

  // A figure that is none, and a telephone number: said beside the words, which stay.
  await fill(cases, { 文字: '联系电话 13812345678，共 {没有} 件。' });
  await cases.getByRole('button', { name: '保存' }).click();
  await reviewer.page.getByRole('alert').first().waitFor();
  expect(await cases.locator('textarea[name="text"]').inputValue()).toContain('13812345678');
  await fill(cases, { 文字: `${told}\n全年共 {volume.complaints} 件。`, 修改说明: '补充一件' });
  await cases.getByRole('button', { name: '保存' }).click();
  await reviewer.done('已保存。');
  await reviewer.sees(/全年共 \d+ 件。/, cases);
  await cases.locator('summary', { hasText: '修改记录' }).click();
  await reviewer.sees('补充一件', cases);
  expect(await cases.locator('ins', { hasText: '全年共' }).count()).toBe(1);

  const leader = await Screen.signedIn(browser, stack, 'leader@association.example', { javaScriptEnabled: false });
  await leader.open(address);
  await leader.does('审定', { 理由: '同意下发' }, '已审定，可以下发。');
  await reviewer.open(address);
  await reviewer.does('下发', {}, '已下发，各会员单位会收到通知。');
  await reviewer.sees('下发各会员单位', reviewer.page.locator('[aria-labelledby="story"]'));

  await member.open('/notices');
  await member.sees(/投诉情况通报（.*半年）已下发/);
  await member.open('/bulletins');
  await member.page.locator('tbody tr').first().locator('th a').click();
  await member.page.waitForURL(`**${address}`);
  await member.sees('三、会员单位处理时效');
  await member.sees(/全年共 \d+ 件。/);
  expect(await member.page.locator('summary', { hasText: '修改' }).count()).toBe(0);
  const file = await member.page.request.get(`${stack.urls.portal}${address}/export`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, DOCX]);
  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  expect((await outlet.page.goto(`${stack.urls.portal}${address}`))?.status()).toBe(403);
  for (const screen of [reviewer, leader, member]) expect(screen.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await Promise.all([reviewer, leader, member, outlet].map((screen) => screen.leave()));
}, 180_000);

test('another half-year is drafted once, from what is chosen', async () => {
  const reviewer = await Screen.signedIn(browser, stack, 'admin@association.example');
  await reviewer.open('/bulletins');
  const form = reviewer.page.locator('#draft');
  const [half] = await form.locator('option').allInnerTexts();
  await form.getByRole('button', { name: '起草通报' }).click();
  await reviewer.done('已起草，请逐部分核对。');
  await reviewer.sees(`客户投诉情况通报（${half ?? ''}）`, reviewer.page.locator('h1'));
  await reviewer.open('/bulletins');
  expect(await form.locator('option').allInnerTexts()).not.toContain(half);
  await reviewer.leave();
}, 60_000);
