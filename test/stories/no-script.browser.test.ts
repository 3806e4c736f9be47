import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen, textFile } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test('accept, reply and close with JavaScript off', async () => {
  const { id } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
  );
  const [partner, caller] = await Promise.all(
    ['service@partner-a.example', 'callback@carrier.example'].map((email) =>
      Screen.signedIn(browser, stack, email, { javaScriptEnabled: false }),
    ),
  );
  if (!partner || !caller) throw new Error('two people');
  await partner.open(`/complaints/${id}`);
  await partner.presses('接单', '已接单。');
  await partner.does('答复', { 答复内容: '已查到重复下发的批次。' }, '已答复。');
  await partner.does('办结工单', { 原因: '重试未去重', 处理措施: '已加去重' }, '工单已办结。');

  await caller.open(`/complaints/${id}`);
  await caller.does('记录回访', { 不满意: true, 客户意见: '还要书面说明' }, '回访已记录。');
  await partner.open(`/complaints/${id}`);
  await partner.does('办结工单', { 原因: '重试未去重', 处理措施: '已寄出书面说明' }, '工单已办结。');
  await caller.open(`/complaints/${id}`);
  await caller.does('记录回访', { 满意: true }, '回访已记录。');
  await caller.sees('已结案 · 客户满意');
  await caller.sees('已寄出书面说明');
  await Promise.all([partner.leave(), caller.leave()]);
}, 60_000);

test('what is wrong stands beside its field with JavaScript off, and what was typed stays', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example', { javaScriptEnabled: false });
  await agent.open('/complaints/new');
  const form = agent.page.locator('#take_complaint');
  for (const [label, value] of [
    ['客户名称', '何秀英'],
    ['联系电话', '不清楚'],
    ['投诉主题', '无法登录'],
    ['投诉内容', '无法登录'],
    ['客户诉求（希望怎样解决）', '恢复'],
  ] as const)
    await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name: '受理', exact: true }).click();
  expect(await agent.problems()).toContain('请更正');
  const phone = form.getByLabel('联系电话');
  expect([await phone.inputValue(), await phone.getAttribute('aria-invalid'), await form.getByLabel('投诉主题').inputValue()]).toEqual([
    '不清楚',
    'true',
    '无法登录',
  ]);
  await agent.leave();
}, 60_000);

test('back to a form that was sent, and sent again: with JavaScript off still one complaint with its file once', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example', { javaScriptEnabled: false });
  const mark = `重投${Math.floor(Math.random() * 1e9)}`;
  await agent.open('/complaints/new');
  const form = agent.page.locator('#take_complaint');
  const filled = {
    客户名称: '何秀英',
    联系电话: '13907310000',
    投诉主题: mark,
    投诉内容: '内容',
    '客户诉求（希望怎样解决）': '解决',
    责任尚不清楚: true,
  } as const;
  const take = form.getByRole('button', { name: '受理', exact: true });
  await fill(form, filled);
  const file = textFile('凭证.txt', '扣费短信截图的文字');
  await form.locator('input[name="files"]').setInputFiles(file);
  const values = Object.fromEntries(
    await form.evaluate((element) =>
      [...new FormData(element as HTMLFormElement)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  );
  await take.click();
  await agent.done('已受理');
  const one = agent.complaintId;
  // The page that was sent is not kept by the browser: it comes back empty, and what is pressed there is refused beside its fields.
  await agent.page.goBack();
  await take.click();
  expect(await agent.problems()).toContain('请更正');
  // A browser that did keep it sends the same key again.
  const sent = { ...values, form: 'take_complaint', files: file };
  const [again, yetAgain] = await Promise.all(
    [1, 2].map(() =>
      agent.page.request.post(`${stack.urls.portal}/complaints/new`, { multipart: sent, headers: { origin: stack.urls.portal } }),
    ),
  );
  expect([again?.url(), yetAgain?.url()].map((url) => /[\da-f-]{36}/.exec(url ?? '')?.[0])).toEqual([one, one]);
  await agent.open(`/complaints?view=all&q=${encodeURIComponent(mark)}`);
  await agent.sees('共 1 件');
  await agent.open(`/complaints/${one}?tab=attachments`);
  expect(await agent.page.getByRole('link', { name: '凭证.txt' }).count()).toBe(1);
  await agent.leave();
}, 60_000);
