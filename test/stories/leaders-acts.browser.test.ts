import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, newCustomer, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
let agentDesk: Desk;
let agent: Screen;
let leader: Screen;
let partner: Screen;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  agentDesk = new Desk(stack, 'intake@carrier.example');
  [agent, leader, partner] = (await Promise.all(
    ['intake@carrier.example', 'leader@carrier.example', 'service@partner-a.example'].map((email) =>
      Screen.signedIn(browser, stack, email),
    ),
  )) as [Screen, Screen, Screen];
}, 240_000);
afterAll(async () => {
  await browser?.close();
});

const sent = (parts: Record<string, unknown> = {}) =>
  agentDesk.do('takeComplaint', call({ workOrders: [{ holderId: tenantOf('service@partner-a.example') }], ...parts }));

test('a routing dispute declined, and one upheld with the order going to another holder at once', async () => {
  const [kept, moved] = await Promise.all([sent(), sent()]);
  for (const { id } of [kept, moved]) {
    await partner.open(`/complaints/${id}`);
    await partner.does('提出派单异议', { 异议理由和依据: '该业务不由我方提供' }, '已提出异议，等首问单位裁定。');
  }
  await agent.open(`/complaints/${kept.id}`);
  await agent.does('裁定派单异议', { 异议不成立: true, 原因: '合同载明由贵方提供' }, '已裁定。');
  await agent.sees('裁定异议不成立');

  await agent.open(`/complaints/${moved.id}`);
  const act = await agent.act('裁定派单异议');
  await act.getByText('成立时改派给另一家').click();
  await act.locator('[name="holder"]').selectOption({ label: '湘通物联' });
  await agent.does('裁定派单异议', { 异议成立: true, 原因: '业务由另一家提供' }, '已裁定。');
  await agent.sees('裁定异议成立，工单 1 作废');
  await agent.sees(/向湘通物联派单/);
  await partner.open(`/complaints/${moved.id}`);
  expect(await partner.text()).not.toContain('湘通物联');
  await partner.open(`/complaints/${kept.id}`);
  await partner.sees('裁定异议不成立');
}, 60_000);

test('urged, reclassified and recalled; withdrawn by the customer', async () => {
  const { id } = await sent();
  await agent.open(`/complaints/${id}`);
  await agent.does('催办', { 原因: '客户再次来电' }, '已催办。');
  await agent.does('变更工单类别', { 紧急: true, 原因: '影响扩大' }, '类别已变更，时限已重算。');
  await agent.sees(/类别由“一般”变更为“紧急”/);
  await agent.does('撤回工单', { 原因: '客户自行恢复' }, '工单已撤回。');
  await agent.does('客户撤诉', { 原因: '客户表示不再追究' }, '已按撤诉结案。');
  await agent.sees('已结案 · 客户撤诉');
  await partner.open('/notices');
  await partner.sees(/工单 1 已被首问单位撤回|投诉已结案/);
}, 60_000);

test('not reached three times: a leader closes with a reason, an agent cannot', async () => {
  const { id } = await sent();
  const holder = new Desk(stack, 'service@partner-a.example');
  await holder.onOrder(id, 'replyToWorkOrder', { reply: '已查明' });
  await holder.onOrder(id, 'resolveWorkOrder', { cause: '重试未去重', measure: '已去重' });
  const caller = new Desk(stack, 'callback@carrier.example');
  for (let attempt = 0; attempt < 3; attempt += 1)
    await caller.do('recordCallBack', { complaintId: id, outcome: 'NOT_REACHED', way: 'CALL_BACK', comment: null, returnTo: [] });
  await agent.open(`/complaints/${id}`);
  expect(await agent.page.locator('aside summary', { hasText: '投诉结案' }).count()).toBe(0);
  await leader.open(`/complaints/${id}`);
  await leader.does('投诉结案', { 无法联系: true, 原因: '三次回访均无人接听' }, '投诉已结案。');
  await leader.sees('已结案 · 无法联系');
}, 60_000);

test("a partner's own complaint: its customer is masked for the carrier's call-back agent, who may have it shown with a reason", async () => {
  const customer = newCustomer();
  const { id } = await new Desk(stack, 'service@partner-a.example').do('takeComplaint', call({ contact: customer }));
  const caller = await Screen.signedIn(browser, stack, 'callback@carrier.example');
  await caller.open(`/complaints/${id}`);
  await caller.sees('联系方式已部分隐藏。');
  expect(await caller.text()).not.toContain(customer.phone);
  await caller.page.getByText('查看完整联系方式').click();
  const reveal = caller.page.locator('#reveal_contact');
  await reveal.locator('button[type="submit"]').click();
  expect(await caller.problems()).toContain('查看原因');
  await fill(reveal, { 查看原因: '回访客户' });
  await reveal.locator('button[type="submit"]').click();
  await caller.sees(customer.phone);
  await caller.sees('已显示完整联系方式，本次查看和原因已记录。');
  await partner.open(`/complaints/${id}`);
  await partner.sees('查看了客户完整联系方式');
  await caller.leave();
}, 60_000);

test('why a clock is due; messages of one complaint under one head; a list exported', async () => {
  const { id, number } = await sent({ subject: `导出核对${Math.floor(Math.random() * 1e9)}` });
  const holder = new Desk(stack, 'service@partner-a.example');
  await holder.onOrder(id, 'replyToWorkOrder', { reply: '已查明' });
  await holder.onOrder(id, 'resolveWorkOrder', { cause: '重试未去重', measure: '已去重' });
  await leader.open(`/complaints/${id}`);
  await leader.page
    .getByText(/已结束的时限/)
    .first()
    .click();
  await leader.page.getByText('为什么是这个时间').first().click();
  await leader.sees(/12 小时/);

  await leader.open('/notices');
  const group = leader.page.locator('main li', { hasText: number });
  expect(await group.count()).toBe(1);
  await leader.sees('云桥软件已办结工单 1', group);
  await group.getByText('此前还有 1 条').click();
  await leader.sees('云桥软件已答复工单 1', group);
  await group.getByRole('link', { name: number }).click();
  await leader.page.waitForURL(`**/complaints/${id}`);
  await leader.open('/notices?unread=yes');
  expect(await leader.page.locator('main li', { hasText: number }).count()).toBe(0);

  await leader.open(`/complaints?view=all&q=${number}`);
  const [file] = await Promise.all([leader.page.waitForEvent('download'), leader.page.getByRole('link', { name: 'CSV' }).click()]);
  const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8');
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
  expect(text).toContain(number);
}, 60_000);

test('CLK-20: a day off typed into the settings shows which running clock it would move, and changes nothing', async () => {
  const { id, number } = await new Desk(stack, 'service@partner-a.example').do(
    'takeComplaint',
    call({ kind: 'ENQUIRY', channel: 'EMAIL' }),
  );
  const [clock] = (await agentDesk.see(id))?.clocks ?? [];
  const administrator = await Screen.signedIn(browser, stack, 'admin@carrier.example');
  await administrator.open('/settings');
  const version = await administrator.sees(/当前第 \d+ 版/);
  const before = await version.innerText();
  // Due at midnight in China: the day before it is the one that counts.
  const day = new Date(Date.parse(clock?.dueAt ?? '') + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
  await fill(administrator.page.locator('#settings'), { 项目另行规定的日子: `${day} 休 台风停工` });
  await administrator.page.getByRole('button', { name: '先看影响' }).click();
  await administrator.page.locator('tr', { hasText: number }).waitFor();
  expect(await administrator.page.getByLabel('项目另行规定的日子').inputValue()).toBe(`${day} 休 台风停工`);
  await administrator.open('/settings');
  expect(await version.innerText()).toBe(before);
  expect((await agentDesk.see(id))?.clocks[0]?.dueAt).toBe(clock?.dueAt);
  await administrator.leave();
}, 60_000);

test('the menu folds to its icons and stays so, without a script too', async () => {
  const side = agent.page.locator('header ~ nav');
  await agent.open('/complaints?view=all');
  const wide = (await side.boundingBox())?.width ?? 0;
  await agent.page.getByRole('button', { name: '收起菜单' }).click();
  expect((await side.boundingBox())?.width).toBeLessThan(wide / 2);
  await agent.open('/');
  expect((await side.boundingBox())?.width).toBeLessThan(wide / 2);
  await agent.page.getByRole('button', { name: '展开菜单' }).click();
  const plain = await Screen.signedIn(browser, stack, 'intake@carrier.example', { javaScriptEnabled: false });
  await plain.open('/');
  await plain.page.getByRole('button', { name: '收起菜单' }).click();
  await plain.page.getByRole('button', { name: '展开菜单' }).waitFor();
  await plain.leave();
  expect([agent, leader, partner].flatMap(({ faults }) => faults)).toEqual([]);
}, 60_000);
