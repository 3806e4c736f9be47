import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test('dissatisfied twice: ‘major’ is proposed, head and leader are told in parallel, the leader confirms; all at 390 px (CMP-04, CMP-05)', async () => {
  const partner = new Desk(stack, 'service@partner-a.example');
  const { id, number } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: [{ holderId: tenantOf('service@partner-a.example'), urgent: true }] }),
  );
  const caller = await Screen.signedIn(browser, stack, 'callback@carrier.example', { viewport: phone });
  for (const round of [1, 2]) {
    await partner.onOrder(id, 'resolveWorkOrder', { cause: '原因', measure: `第${round}次处理` });
    await caller.open(`/complaints/${id}`);
    await caller.does('记录回访', { 不满意: true, 客户意见: `第${round}次仍未解决` }, '回访已记录。');
    await caller.sees(`退回 ${round} 次`);
  }
  await caller.sees('拟定重大');

  const [head, leader] = await Promise.all([
    Screen.signedIn(browser, stack, 'manager@carrier.example', { viewport: phone }),
    Screen.signedIn(browser, stack, 'approver@carrier.example', { viewport: phone }),
  ]);
  for (const told of [head, leader]) {
    await told.open('/notices');
    await told.page.locator('li', { hasText: number }).filter({ hasText: '退回 2 次，拟定为重大投诉，请认定' }).getByRole('link').click();
  }
  await leader.page.waitForURL(`**/complaints/${id}*`);
  await leader.does('认定重大投诉', { 认定为重大投诉: true, 原因: '两次退回，客户将向监管反映' }, '已认定。');
  await leader.sees('重大投诉', leader.page.locator('main header'));
  await leader.sees('两次退回，客户将向监管反映');
  for (const { page } of [caller, head, leader]) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect([caller, head, leader].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([caller, head, leader].map((screen) => screen.leave()));
}, 60_000);
