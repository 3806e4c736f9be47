import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const mark = `顺手${Math.floor(Math.random() * 1e9)}`;
const sent = (subject: string) =>
  new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ subject, workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
  );

test('a row opens wherever it is pressed, on a phone too, but not while its words are marked; going back leads to the row one came from', async () => {
  const [, second] = [await sent(`${mark}甲`), await sent(`${mark}乙`)];
  const list = `/complaints?view=all&q=${encodeURIComponent(mark)}`;
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open(list);
  const words = agent.page.locator('main tbody').getByText(`${mark}乙`);
  await words.dblclick({ delay: 50 });
  expect(await agent.page.evaluate(() => window.getSelection()?.toString())).not.toBe('');
  await agent.open(list);
  await words.click();
  await agent.page.waitForURL(`**/complaints/${second.id}`);
  await agent.sees('现在可以做');
  await agent.page.goBack();
  await agent.page.locator('main tbody').waitFor();
  await agent.page.waitForFunction((id) => document.activeElement?.getAttribute('href') === `/complaints/${id}`, second.id);

  const handler = await Screen.signedIn(browser, stack, 'service@partner-a.example', { viewport: phone });
  await handler.open(list);
  await handler.page.locator('main tbody').getByText(`${mark}甲`).click();
  await handler.sees('现在可以做');
  // One column: what the customer says stands before what can be done, and the customer before figures.
  const tops = await handler.page.evaluate(() =>
    ['投诉内容', '现在可以做', '客户', '是否计入考核'].map(
      (title) => [...document.querySelectorAll('main h2')].find((head) => head.textContent === title)?.getBoundingClientRect().top ?? -1,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(tops).not.toContain(-1);
  await Promise.all([agent.leave(), handler.leave()]);
}, 90_000);

test('what nobody was sent yet waits for being sent; a partner is offered nobody it may not send to, and no call-back that is not its own', async () => {
  const { id: unsent } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: [], responsibilityUnclear: true }),
  );
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open(`/complaints/${unsent}`);
  expect(await agent.page.locator('aside details[name="act"] > summary').first().innerText()).toBe('派单');
  expect(await agent.page.locator('aside details[name="act"][open] > summary').allInnerTexts()).toEqual(['派单']);

  const partner = await Screen.signedIn(browser, stack, 'service@partner-a.example');
  await partner.open('/complaints/new');
  const offered = (name: string) => partner.page.locator(`[name="${name}"] option`).allTextContents();
  expect(await offered('workOrders[1].holder')).toEqual(['暂不派单', '星河平台']);
  const long = '湖南省长沙市岳麓区梅溪湖国际文化艺术中心'.repeat(4);
  const form = partner.page.locator('#take_complaint');
  await fill(form, { 客户名称: long, 联系电话: '13907310000', 投诉主题: mark, 投诉内容: '内容', '客户诉求（希望怎样解决）': '解决' });
  await form.getByRole('button', { name: '受理', exact: true }).click();
  await partner.done('已受理');
  await partner.sees(long);
  expect(await offered('holder')).toEqual(['请选择承办单位', '云桥软件', '星河平台']);

  const { id } = await sent(`${mark}丙`);
  await partner.open(`/complaints/${id}`);
  await partner.does('办结工单', { 原因: '磁盘写满', 处理措施: '清理' }, '工单已办结。');
  expect(await offered('way')).toEqual(['答复客户时当场确认']);
  await partner.does('记录回访', { 满意: true }, '回访已记录。');
  await partner.sees(/已结案/);
  // A phone's row has no column of states: where no clock runs it says the state.
  await partner.page.setViewportSize(phone);
  await partner.open(`/complaints?view=all&q=${encodeURIComponent(`${mark}丙`)}`);
  expect(await partner.page.locator('main tbody tr').innerText()).toMatch(/^已办结\n|\n已办结\n/);
  await Promise.all([agent.leave(), partner.leave()]);
}, 90_000);

test('what was written for an act that somebody else has done meanwhile is shown to be kept; of several, the holder is not told the customer’s words', async () => {
  const { id } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: ['service@partner-a.example', 'engineer@vendor.example'].map((email) => ({ holderId: tenantOf(email) })) }),
  );
  const [first, second, agent] = await Promise.all(
    ['service@partner-a.example', 'technical@partner-a.example', 'intake@carrier.example'].map((email) =>
      Screen.signedIn(browser, stack, email),
    ),
  );
  if (!first || !second || !agent) throw new Error('somebody is missing');
  await Promise.all([first, second].map((screen) => screen.open(`/complaints/${id}`)));
  const act = await second.act('办结工单');
  await fill(act, { 原因: '接口超时未重试', 处理措施: '加了重试' });
  await first.does('办结工单', { 原因: '磁盘写满', 处理措施: '清理' }, '工单已办结。');
  await act.locator('button[type="submit"]').click();
  await second.sees(/这一步已经办过或不能再办/);
  const told = await second.problems();
  expect(told).toContain('接口超时未重试');
  expect(told).toContain('加了重试');

  await agent.open(`/complaints/${id}`);
  await agent.does('撤回工单', { 原因: '派错了' }, '工单已撤回。');
  await agent.act('记录回访');
  await agent.sees('几家办过的投诉，客户意见不随退回转给承办单位');
  await agent.open(`/complaints?view=all&q=${encodeURIComponent(await numberOf(agent))}`);
  expect(await agent.page.locator('main tbody tr').first().innerText()).not.toContain('星河平台');
  await Promise.all([first, second, agent].map((screen) => screen.leave()));
}, 90_000);

const numberOf = async (screen: Screen): Promise<string> => /TS\d{8}-\d{6}/.exec(await screen.text())?.[0] ?? '';
