import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, Screen } from './screen.ts';

/** What follows from a partner's months, through the browser: reviewer, second person, partner, manager (SCO-05, SAN-01…07, RTE-04). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** The first sanction of a partner in a view of the list. */
const opens = async (screen: Screen, view: string, partner: string): Promise<void> => {
  await screen.open(`/sanctions?view=${view}`);
  await screen.page.locator('tbody tr', { hasText: partner }).first().locator('th a').click();
  // The page comes by itself: its address and its acts are not there at once.
  await screen.page.waitForURL(/\/sanctions\/[\da-f-]{36}/);
  await screen.sees('处置进程');
};

test('a proposal is confirmed on its evidence; a plan goes back, comes again, is accepted and found compliant; an ending needs the second person', async () => {
  const reviewer = await Screen.signedIn(browser, stack, 'reviewer@carrier.example');
  await reviewer.open('/');
  await reviewer.sees('待确认的处置建议');
  await opens(reviewer, 'confirm', '金盾安防');
  await reviewer.sees(/计入投诉 \d+ 件/);
  const first = reviewer.page.locator('[aria-labelledby="evidence"] ol li').first();
  const number = await first.getByRole('link').innerText();
  const back = reviewer.page.url();
  await first.getByRole('link').click();
  await reviewer.sees(number);
  await reviewer.page.goto(back);
  await reviewer.does('确认处置', { 理由: '核对无误' }, '已确认，合作伙伴会收到通知。');
  await reviewer.sees(/至另行解除/);
  await reviewer.sees('处置进程');

  await opens(reviewer, 'plans', '湘通物联');
  await reviewer.does('退回整改方案', { 理由: '没有写明完成时间' }, '整改方案已退回。');
  const order = reviewer.page.url().replace(/\?.*/, '');

  const partner = await Screen.signedIn(browser, stack, 'manager@partner-b.example', { javaScriptEnabled: false });
  await partner.open('/');
  await partner.sees('待提交整改方案');
  await partner.page.goto(order);
  await partner.sees('没有写明完成时间');
  await partner.does('提交整改方案', { 整改方案: '十二月十日前完成固件升级，专人负责' }, '整改方案已提交，等待审核。');

  await reviewer.page.goto(order);
  await reviewer.sees('十二月十日前完成固件升级，专人负责');
  await reviewer.does('通过整改方案', {}, '整改方案已通过。');
  await reviewer.does('确认整改合格', { 理由: '抽查合格' }, '已确认整改合格，暂停随之解除。');

  await opens(reviewer, 'approve', '金盾安防');
  expect(await reviewer.page.locator('#approve_ending').count()).toBe(0);
  const ending = reviewer.page.url();
  expect(reviewer.faults).toEqual([]);
  const approver = await Screen.signedIn(browser, stack, 'approver@carrier.example');
  await approver.open('/');
  await approver.sees('待审批的中止合作');
  await approver.page.goto(ending);
  await approver.does('批准中止合作', { 理由: '连续三个月超过阈值，同意' }, '已批准中止合作。');
  await approver.sees('合作已中止');
  expect(approver.faults).toEqual([]);

  const stranger = await Screen.signedIn(browser, stack, 'manager@partner-a.example');
  await stranger.page.goto(order);
  await stranger.sees('找不到这项处置');
  await Promise.all([reviewer, partner, approver, stranger].map((screen) => screen.leave()));
}, 180_000);

test('a month closed twice changes nothing; a deduction is proposed on evidence and decided', async () => {
  const reviewer = await Screen.signedIn(browser, stack, 'reviewer@carrier.example');
  const close = async (): Promise<void> => {
    await reviewer.open('/scorecards/close');
    const form = reviewer.page.locator('#close_month');
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    await fill(form, { 更正理由: '月末更正后重新关账' });
    await form.getByRole('button', { name: '月度关账' }).click();
    await reviewer.done('已开始关账');
    for (let tries = 60; (await reviewer.text()).includes('正在关账') && tries > 0; tries -= 1) {
      await setTimeout(1000);
      await reviewer.open('/scorecards/close');
    }
  };
  await close();
  await close();
  await reviewer.sees(/已完成：\d+ 家，新增 0 个版本/);
  await reviewer.page.locator('[aria-labelledby="closed-cards"] a').first().click();
  await reviewer.sees('冻结时涉及投诉');

  await reviewer.open('/scorecards');
  await reviewer.page.getByRole('link', { name: '云桥软件', exact: true }).click();
  await reviewer.page.getByRole('link', { name: '提出扣分' }).click();
  const propose = reviewer.page.locator('#propose');
  await fill(propose, { 分数: '1', 理由: '录音中态度生硬' });
  await propose.getByLabel('评分项').selectOption({ index: 1 });
  await propose.getByRole('button', { name: '提出扣分' }).click();
  expect(await reviewer.problems()).toContain('请至少附上一项依据。');
  await propose.getByRole('checkbox').first().check();
  await propose.getByRole('button', { name: '提出扣分' }).click();
  await reviewer.sees('扣分已提出');
  await reviewer.does('作出决定', { 扣分成立: true, 理由: '录音属实' }, '决定已记录，合作伙伴会收到通知。');
  await reviewer.sees('扣分成立，扣 1 分');
  expect(reviewer.faults).toEqual([]);
  await reviewer.leave();
}, 180_000);

test('the manager sees the wave and the complaints in it', async () => {
  const manager = await Screen.signedIn(browser, stack, 'manager@carrier.example', { javaScriptEnabled: false });
  await manager.open('/sanctions/alerts');
  await manager.sees(/\d+ 小时内 \d+ 件投诉/);
  await manager.sees('该业务已暂停。');
  await manager.page
    .getByText(/查看这些投诉/)
    .first()
    .click();
  expect(await manager.page.locator('main ol li').count()).toBeGreaterThanOrEqual(10);
  await manager.leave();
}, 60_000);

test('a manager proposes the end of a cooperation where it is serious; a reviewer confirms it, another person approves it (SAN-05, SAN-06)', async () => {
  const manager = await Screen.signedIn(browser, stack, 'manager@carrier.example', { javaScriptEnabled: false });
  const partner = stack.accounts.find(({ email }) => email === 'service@partner-a.example')!;
  await manager.open(`/sanctions/ending?partner=${partner.tenantId}`);
  const form = manager.page.locator('#propose_ending');
  await fill(form, { 理由: '多次群发诈骗短信，情节严重' });
  await form.getByRole('button').click();
  expect(await manager.problems()).not.toBe('');
  await form.getByRole('checkbox').first().check();
  await form.getByRole('button').click();
  await manager.sees('已提出中止合作，待确认。');
  const ending = manager.page.url().replace(/\?.*/, '');
  await manager.leave();
  const reviewer = await Screen.signedIn(browser, stack, 'reviewer@carrier.example', { javaScriptEnabled: false });
  await reviewer.page.goto(ending);
  await reviewer.sees('多次群发诈骗短信，情节严重');
  await reviewer.does('确认处置', { 理由: '情况属实' }, '已确认，合作伙伴会收到通知。');
  expect(await reviewer.page.locator('#approve_ending').count()).toBe(0);
  await reviewer.leave();
  const approver = await Screen.signedIn(browser, stack, 'approver@carrier.example', { javaScriptEnabled: false });
  await approver.page.goto(ending);
  await approver.does('批准中止合作', { 理由: '同意' }, '已批准中止合作。');
  await approver.sees('合作已中止');
  await approver.leave();
}, 120_000);
