import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxXml } from '@lianban/documents/testing/docx-text';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen, type Filled } from './screen.ts';

/** Head office orders a rectification and a staff measure, the outlet reports, head office returns one and checks both; the association reads the rectification alone (ASC-02). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const OUTLET = '沈阳青年大街支行';
/** A local day in China, so many days from now. */
const day = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
const card = ({ page }: Screen) => page.locator('section[aria-labelledby="follow-ups"]');
/** One follow-up of the card, by its number. */
const item = (screen: Screen, number: number) =>
  card(screen)
    .locator(':scope > ol > li')
    .nth(number - 1);

/** Gives one command of the card, on the follow-up of that number or as a new one, and waits for the sentence that it is done. */
async function gives(screen: Screen, number: number | null, title: string, filled: Filled, done: string): Promise<void> {
  const summary = (number === null ? card(screen) : item(screen, number)).locator('summary', { hasText: title });
  const form = summary.locator('..');
  await form.waitFor();
  if ((await form.getAttribute('open')) === null) await summary.click();
  await fill(form, filled);
  // The sentence may still be the last act's: what was done stands in the story besides.
  const lines = number === null ? card(screen).locator(':scope > ol > li') : item(screen, number).locator('ol > li');
  const before = await lines.count();
  await form.locator('button[type="submit"]').click();
  await screen.done(done);
  await lines.nth(before).waitFor();
  await screen.ready();
}

/** A complaint of the association's that the bank answered itself, closed. @returns its id */
async function closedComplaint(): Promise<string> {
  const officer = new Desk(stack, 'officer@association.example');
  const { id } = await officer.do('takeComplaint', call({ channel: 'PHONE', subject: '柜面收费未事先告知', workOrders: [] }));
  await new Desk(stack, 'admin@association.example').do('judgeValidity', { complaintId: id, valid: true, reason: '有回单' });
  await officer.do('sendWorkOrder', { complaintId: id, workOrder: { holderId: tenantOf('handler@member-a.example') } });
  await new Desk(stack, 'handler@member-a.example').onOrder(id, 'resolveWorkOrder', { cause: '未告知收费', measure: '已退费致歉' });
  await officer.do('recordCallBack', { complaintId: id, outcome: 'SATISFIED', way: 'CALL_BACK', comment: '' });
  return id;
}

test('ordered, reported, sent back once, checked; the association reads the rectification and not the staff measure', async () => {
  const id = await closedComplaint();
  const address = `/complaints/${id}`;
  const handler = await Screen.signedIn(browser, stack, 'handler@member-a.example');
  await handler.open(address);
  // A staff measure says who is meant and what was decided.
  const order = card(handler).locator('summary', { hasText: '下发整改或处理意见' }).locator('..');
  await order.locator('summary').click();
  await fill(order, { 责任人员处理意见: true, 由谁落实: OUTLET, 要求: '按办法处理并书面上报', '落实期限（至当日结束）': day(5) });
  await order.locator('button[type="submit"]').click();
  expect(await handler.problems()).toMatch(/责任人员及岗位[^]*处理意见/);
  expect(await handler.page.getByRole('alert').count()).toBe(1);
  await fill(order, { 责任人员及岗位: '柜员丁某', 处理意见: '通报批评' });
  await order.locator('button[type="submit"]').click();
  await handler.done('意见已下发，落实单位已收到通知。');
  await handler.ready();
  // What was ordered does not stand in the form to be ordered again, and what only the outlet owes is not held out first.
  expect(await order.locator('textarea[name="demand"]').inputValue()).toBe('');
  expect(await card(handler).locator('details[open]').count()).toBe(0);
  await handler.sees('代网点登记落实情况', item(handler, 1));
  const rectification = {
    整改意见: true,
    由谁落实: OUTLET,
    要求: '收费标准上墙，办理前逐笔告知',
    '落实期限（至当日结束）': day(7),
  } as const;
  await gives(handler, null, '下发整改或处理意见', rectification, '意见已下发，落实单位已收到通知。');

  // Without scripts, by the home page.
  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example', { javaScriptEnabled: false });
  await outlet.open('/notices');
  await outlet.sees(`总部下发整改意见，期限 ${day(7)}`);
  await outlet.open('/');
  await outlet.sees('整改与处理：待落实');
  await outlet.page.goto(`${stack.urls.portal}/follow-ups`);
  await outlet.page.locator(`a[href="${address}#follow-up-2"]`).first().click();
  await outlet.sees('收费标准上墙，办理前逐笔告知', item(outlet, 2));
  const early = await new Desk(stack, 'officer@association.example').see(id);
  expect(early!.events.edges.some(({ node }) => node.type.startsWith('follow_up'))).toBe(false);
  await gives(outlet, 2, '上报落实情况', { 落实情况: '已张贴标准', 完成日期: day(0) }, '落实情况已上报，等待总部核查。');
  await gives(outlet, 1, '上报落实情况', { 落实情况: '已在晨会通报', 完成日期: day(0) }, '落实情况已上报，等待总部核查。');
  expect(await card(outlet).locator('summary', { hasText: '核查' }).count()).toBe(0);

  const leader = await Screen.signedIn(browser, stack, 'leader@member-a.example');
  await leader.open('/follow-ups?view=to_check');
  await leader.page.locator(`a[href="${address}#follow-up-2"]`).first().click();
  await leader.ready();
  const back = { 未落实到位: true, 原因: '未见逐笔告知的记录', '新的期限（至当日结束）': day(9) } as const;
  await gives(leader, 2, '核查落实情况', back, '核查结果已登记');
  await leader.sees(`期限 ${day(9)}`, item(leader, 2));
  await outlet.open(address);
  await outlet.sees('未见逐笔告知的记录', item(outlet, 2));
  await gives(outlet, 2, '上报落实情况', { 落实情况: '已逐笔告知并签字留痕', 完成日期: day(0) }, '落实情况已上报，等待总部核查。');
  await leader.open(address);
  await gives(leader, 2, '核查落实情况', { 已落实: true, 核查结论: '抽查二十笔均有告知记录' }, '核查结果已登记');
  await gives(leader, 1, '核查落实情况', { 已落实: true, 核查结论: '通报文件已归档' }, '核查结果已登记');
  await leader.open('/follow-ups?view=done');
  expect(await leader.page.locator(`a[href^="${address}#follow-up-"]`).count()).toBe(2);

  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  await officer.open(address);
  await officer.sees('抽查二十笔均有告知记录', card(officer));
  for (const words of ['丁某', '通报批评', '通报文件已归档', '责任人员', '未见逐笔告知', '收费标准上墙'])
    expect(await officer.text()).not.toContain(words);
  // So does the case file: each reader's own.
  const filed = async ({ page }: Screen) => docxXml(await (await page.request.get(`${stack.urls.portal}${address}/case-file`)).body());
  for (const words of ['整改意见', '已落实', '抽查二十笔均有告知记录']) expect(await filed(officer)).toContain(words);
  for (const words of ['丁某', '责任人员', '未见逐笔告知']) {
    expect(await filed(officer)).not.toContain(words);
    expect(await filed(leader)).toContain(words);
  }
  const stranger = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await stranger.open(address)).toBe(404);
  await stranger.open('/follow-ups?view=done');
  await stranger.sees('还没有经核查落实的整改与处理。');
  for (const screen of [handler, outlet, leader, officer]) expect(screen.faults).toEqual([]);
  await Promise.all([handler, outlet, leader, officer, stranger].map((screen) => screen.leave()));
}, 180_000);

test('an outlet records its own; whoever reported does not check; who was slower is told what happened', async () => {
  const id = await closedComplaint();
  const address = `/complaints/${id}`;
  const handler = await Screen.signedIn(browser, stack, 'handler@member-a.example');
  await handler.open(address);
  const own = { 整改意见: true, 要求: '统一修订收费告知话术', '落实期限（至当日结束）': day(3) } as const;
  await gives(handler, null, '下发整改或处理意见', own, '意见已下发');
  await gives(handler, 1, '上报落实情况', { 落实情况: '话术已下发各网点', 完成日期: day(0) }, '落实情况已上报');
  await item(handler, 1).locator('summary', { hasText: '暂时不能做的' }).click();
  await handler.sees('落实情况由您本人上报，须由他人核查。', item(handler, 1));

  const leader = await Screen.signedIn(browser, stack, 'leader@member-a.example');
  await leader.open(address);
  const colleague = await Screen.signedIn(browser, stack, 'head@member-a.example');
  await colleague.open(address);
  await gives(colleague, 1, '核查落实情况', { 已落实: true, 核查结论: '话术已核' }, '核查结果已登记');
  const form = item(leader, 1).locator('summary', { hasText: '撤销这项意见' }).locator('..');
  await form.locator('summary').click();
  await fill(form, { 原因: '不再需要' });
  await form.locator('button[type="submit"]').click();
  expect(await leader.page.getByRole('alert').innerText()).toContain('核查第 1 项整改意见：已落实');
  await Promise.all([handler, leader, colleague].map((screen) => screen.leave()));
}, 120_000);
