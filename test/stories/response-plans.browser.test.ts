import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { responsePlan } from './banking-addresses.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen, textFile } from './screen.ts';

/** Head office writes a response plan, an outlet reads it beside its complaint, and nobody else sees it (ASC-02). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** The outlet that an account's seat is limited to. */
async function outletOf(desk: Desk): Promise<string> {
  const { data } = await desk.ask<{ desk: { unit: { id: string } } }>('{ desk: xDesk { unit { id } } }');
  return data!.desk.unit.id;
}

/** A complaint forwarded to the bank and sent down to an outlet. @returns its id */
async function atOutlet(): Promise<string> {
  const officer = new Desk(stack, 'officer@association.example');
  const outlet = new Desk(stack, 'outlet@member-a.example');
  const { id } = await officer.do('takeComplaint', call({ channel: 'PHONE', subject: '存单被自动转存', workOrders: [] }));
  await new Desk(stack, 'admin@association.example').do('judgeValidity', { complaintId: id, valid: true, reason: '有存单' });
  const holderId = tenantOf('handler@member-a.example');
  await officer.do('sendWorkOrder', { complaintId: id, workOrder: { holderId } });
  const handler = new Desk(stack, 'handler@member-a.example');
  const parentWorkOrderId = (await handler.see(id))?.workOrders[0]?.id;
  const workOrder = { holderId, holderUnitId: await outletOf(outlet) };
  await handler.do('sendWorkOrder', { complaintId: id, parentWorkOrderId, workOrder });
  return id;
}

test('head office writes a plan with a file, without JavaScript; the outlet reads it beside its complaint and may not change it', async () => {
  const head = await Screen.signedIn(browser, stack, 'head@member-a.example', { javaScriptEnabled: false });
  await head.open('/response-plans');
  await head.sees('收费与理财销售争议');
  await head.page.getByRole('link', { name: '制定应对方案' }).click();
  const form = head.page.locator('#write');
  await fill(form, {
    类型: '投诉',
    方案名称: '存单自动转存争议',
    沈阳青年大街支行: true,
    适用情形: '客户称不知道存单到期会自动转存。',
    受理步骤: '1. 调取签约凭证。\n2. 一个工作日内回电。',
    网点可自行处理的事项: '利息差额 50 元以内可当场补足。',
    上报对象与时机: '超出限额的当天报服务监督部。',
    答复用语: '“我们先把当时的凭证调出来。”',
    文件: textFile('转存凭证样张.txt', '样张'),
  });
  await form.locator('button[type="submit"]').click();
  await head.sees('方案已保存。');
  await head.sees('第 1 版，自');
  const address = new URL(head.page.url()).pathname;

  const id = await atOutlet();
  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  await outlet.open(`/complaints/${id}`);
  const beside = outlet.page.locator('section[aria-labelledby="response-plans"]');
  // Folded to its title: the handling comes first.
  expect(await beside.getByText('利息差额 50 元以内').isVisible()).toBe(false);
  await beside.locator('summary', { hasText: '存单自动转存争议' }).click();
  await outlet.sees('利息差额 50 元以内可当场补足。', beside);
  await beside.getByRole('link', { name: '查看方案全文和版本' }).filter({ visible: true }).click();
  await outlet.page.waitForURL(`**${address}`);
  await outlet.sees('转存凭证样张.txt');
  expect(await outlet.page.getByText('修订方案').count()).toBe(0);
  expect(await outlet.page.getByText('撤销方案').count()).toBe(0);
  expect(outlet.faults).toEqual([]);
  expect(await outlet.open(`${address}/edit`)).toBe(403);
  expect(await outlet.open('/response-plans/new')).toBe(403);

  const stranger = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await stranger.open(address)).toBe(404);
  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  expect(await officer.open(address)).toBe(403);
  await officer.open(`/complaints/${id}`);
  expect(await officer.text()).not.toContain('存单自动转存争议');
  await Promise.all([head, outlet, stranger, officer].map((screen) => screen.leave()));
}, 180_000);

test('a revision replaces it from its day on, the old version stays readable; who was slower is told; a withdrawn plan stands beside nothing', async () => {
  const [head, leader] = await Promise.all(
    ['head@member-a.example', 'leader@member-a.example'].map((email) => Screen.signedIn(browser, stack, email)),
  );
  const address = responsePlan(2);
  await head!.open(`${address}/edit`);
  await leader!.open(`${address}/edit`);
  const form = head!.page.locator('#revise');
  await form.locator('button[type="submit"]').click();
  await fill(form, { 修订内容: '增加优先叫号的限额', 网点可自行处理的事项: '等候超过 20 分钟可优先叫号。' });
  await form.locator('button[type="submit"]').click();
  await head!.sees('新版本已保存。');
  await head!.sees('等候超过 20 分钟可优先叫号。');
  await head!.page.getByRole('link', { name: /^第 1 版，自/ }).click();
  await head!.sees('这是旧版本，已被替代。');
  await head!.sees('等候超过 30 分钟的客户办理优先叫号', head!.page.locator('main'));

  await fill(leader!.page.locator('#revise'), { 修订内容: '另一处' });
  await leader!.page.locator('#revise button[type="submit"]').click();
  expect(await leader!.problems()).toContain('内容已被他人更新');
  expect(await leader!.page.locator('#revise [name="change"]').inputValue()).toBe('另一处');

  await leader!.open(address);
  const withdrawal = leader!.page.locator('details', { hasText: '撤销方案' });
  await withdrawal.locator('summary').click();
  await fill(withdrawal, { 撤销理由: '并入网点服务规范' });
  await withdrawal.locator('button[type="submit"]').click();
  await leader!.sees('该方案已撤销，仅供查阅。');
  await leader!.sees('并入网点服务规范');
  await leader!.open('/response-plans?view=withdrawn');
  await leader!.sees('柜面等候时间长');
  for (const screen of [head, leader]) expect(screen!.faults).toEqual([]);
  await Promise.all([head, leader].map((screen) => screen!.leave()));
}, 120_000);
