import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { summary } from './banking-addresses.ts';
import { expectClean, fill, Screen } from './screen.ts';

/** A bank's periodic summary through the browser: drawn up, followed up, finished, handed in, read by the association (ASC-02). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('the responsible department draws it up and follows it up, the leader finishes and hands it in, the association reads it and keeps it', async () => {
  const address = summary(1);
  const department = await Screen.signedIn(browser, stack, 'head@member-a.example');
  await department.open('/');
  const waiting = department.page.locator('section[aria-labelledby="home-summaries"]');
  await department.sees(/总结：1 项应对措施已过期限/, waiting);
  await waiting.getByRole('link', { name: '全部总结' }).click();
  await department.sees('1 项已过期限');
  await department.page.locator(`tbody a[href="${address}"]`).click();
  await department.page.waitForURL(`**${address}`);
  await department.ready();
  await department.sees('有 1 项应对措施已过期限，尚未完成。');

  // Before it is handed in nobody else knows of it.
  const reader = await Screen.signedIn(browser, stack, 'leader@association.example');
  await reader.open('/summaries');
  await reader.sees('盛京合作银行');
  expect(await reader.text()).not.toContain('辽河银行');
  expect(await reader.open(address)).toBe(404);
  expect((await reader.page.request.get(`${stack.urls.portal}${address}/export`)).status()).toBe(404);
  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  await outlet.open('/');
  expect(await outlet.page.locator('section[aria-labelledby="home-summaries"]').count()).toBe(0);
  expect(await outlet.open('/summaries')).toBe(403);

  // A figure by its name is set in; a telephone number is said beside the words, which stay.
  const rectification = department.page.locator('#section-rectification');
  await rectification.locator('summary', { hasText: '修改文字' }).click();
  await fill(rectification, { 文字: '有疑问请拨 13812345678。' });
  await rectification.getByRole('button', { name: '保存' }).click();
  await department.page.getByRole('alert').first().waitFor();
  expect(await rectification.locator('textarea[name="text"]').inputValue()).toContain('13812345678');
  await fill(rectification, { 文字: '本期 {volume.complaints} 件均已复盘，措施按期推进。' });
  await rectification.getByRole('button', { name: '保存' }).click();
  await department.done('已保存。');
  await department.sees(/本期 \d+ 件均已复盘，措施按期推进。/, rectification);

  const measures = department.page.locator('section[aria-labelledby="countermeasures"]');
  await measures.locator('summary', { hasText: '增加应对措施' }).click();
  // What is missing is said beside its field, on a page that stays clean.
  await measures.locator('#add_countermeasure').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
  await measures.locator('#add_countermeasure button[type="submit"]').click();
  expect(await department.problems()).toContain('完成期限');
  await expectClean(department, 'a summary with errors');
  await fill(measures.locator('#add_countermeasure'), {
    应对措施: '每月公布网点等候时间',
    负责部门或岗位: '运营管理部',
    完成期限: '2027-12-31',
  });
  await measures.locator('#add_countermeasure button[type="submit"]').click();
  await department.done('应对措施已增加。');
  const late = measures.locator('li[data-overdue]');
  await late.locator('summary', { hasText: '登记完成' }).click();
  await fill(late, { 完成情况: '发薪日增开两个窗口，平均等候降到 12 分钟' });
  await late.locator('button[type="submit"]').first().click();
  await department.done('完成情况已登记。');
  expect(await measures.locator('li[data-overdue]').count()).toBe(0);
  await department.sees('平均等候降到 12 分钟', measures);
  await department.open('/');
  expect(await department.text()).not.toContain('应对措施已过期限');
  expect(await department.page.locator('[aria-labelledby="acts"] details').count()).toBe(0);

  const leader = await Screen.signedIn(browser, stack, 'leader@member-a.example', { javaScriptEnabled: false });
  await leader.open(address);
  await leader.does('定稿', { 理由: '同意' }, '已定稿。');
  await leader.does('上报协会', {}, '已上报，协会会收到通知。');
  await leader.sees('上报协会', leader.page.locator('[aria-labelledby="story"]'));
  expect(await leader.page.locator('summary', { hasText: '修改文字' }).count()).toBe(0);

  await reader.open('/notices');
  await reader.sees('定期总结：辽河银行');
  await reader.sees(/辽河银行：上报了投诉处理情况总结（.*半年）/);
  await reader.open('/summaries');
  await reader.page.locator(`tbody a[href="${address}"]`).click();
  await reader.page.waitForURL(`**${address}`);
  await reader.sees(/本期 \d+ 件均已复盘，措施按期推进。/);
  await reader.sees('每月公布网点等候时间');
  expect(await reader.page.locator('summary', { hasText: '修改' }).count()).toBe(0);
  const file = await reader.page.request.get(`${stack.urls.portal}${address}/export`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, DOCX]);
  for (const screen of [department, leader, reader]) expect(screen.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await Promise.all([department, leader, reader, outlet].map((screen) => screen.leave()));
}, 180_000);

test('another half-year is drafted once, from what is chosen', async () => {
  const department = await Screen.signedIn(browser, stack, 'head@member-a.example');
  await department.open('/summaries');
  const form = department.page.locator('#draft');
  const [half] = await form.locator('option').allInnerTexts();
  await form.getByRole('button', { name: '起草总结' }).click();
  await department.done('已起草，请逐部分核对。');
  await department.sees(`客户投诉处理情况总结（${half ?? ''}）`, department.page.locator('h1'));
  await department.open('/summaries');
  expect(await form.locator('option').allInnerTexts()).not.toContain(half);
  // What is not written yet says so, and keeps the leader from finishing it by its name.
  const address = (await department.page.locator('tbody a', { hasText: half ?? '' }).getAttribute('href')) ?? '';
  const leader = await Screen.signedIn(browser, stack, 'leader@member-a.example');
  await leader.open(address);
  await leader.sees('（这一部分还没有写。）', leader.page.locator('#section-rectification'));
  await leader.page.locator('#finish button[type="submit"]').click();
  expect(await leader.problems()).toMatch(/原因分析：请填写此项。[^]*服务整改落实情况：请填写此项。/);
  await leader.page.locator('#finish a', { hasText: '服务整改落实情况' }).click();
  expect(new URL(leader.page.url()).hash).toBe('#section-rectification');
  await Promise.all([department, leader].map((screen) => screen.leave()));
}, 90_000);
