import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { legCases } from '@lianban/persistence/demo/legs';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, newCustomer, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const BRANCH = '沈阳青年大街支行';

test('from the association to the outlet and back: intake officer, reviewer, handler A, outlet manager', async () => {
  const customer = newCustomer();
  const [officer, reviewer, handler, outlet] = (await Promise.all(
    ['officer@association.example', 'admin@association.example', 'handler@member-a.example', 'outlet@member-a.example'].map((email) =>
      Screen.signedIn(browser, stack, email, email.startsWith('outlet') ? { viewport: phone } : {}),
    ),
  )) as [Screen, Screen, Screen, Screen];

  await officer.open('/complaints/new');
  const form = officer.page.locator('#take_complaint');
  await fill(form, {
    客户名称: customer.name,
    联系电话: customer.phone,
    投诉主题: '柜台拒收零钞',
    投诉内容: '柜员说没有点钞机，让客户去别的网点办。',
    '客户诉求（希望怎样解决）': '当面道歉，收下零钞。',
    已向客户复述记录并得到确认: true,
    涉及单位: `辽河银行 · ${BRANCH}`,
  });
  await form.getByRole('button', { name: '受理', exact: true }).click();
  await officer.done('已受理，本单位为首问单位，负责到底。');
  const path = `/complaints/${officer.complaintId}`;
  await officer.sees('转办', officer.page.locator('main'));
  expect(await handler.open(path)).toBe(404);

  await reviewer.open(path);
  await reviewer.does('认定是否有效', { 有效: true, 原因: '客户有录像为证。' }, '认定已提交。');
  await officer.open(path);
  await officer.sees('有效投诉', officer.page.locator('main header'));
  await officer.does('转办会员单位', { 派给: '辽河银行' }, '已派单，时限从此刻起算。');

  expect(await outlet.open(path)).toBe(404);
  await handler.open(path);
  await handler.presses('接单', '已接单。');
  await handler.does('转办网点', { 派给: `辽河银行 · ${BRANCH}` }, '已派单，时限从此刻起算。');
  await handler.page.getByText(/^暂时不能做的/).click();
  await handler.sees(/网点的工单尚未办结/);

  expect(await outlet.open(path)).toBe(200);
  // A seat limited to the outlet sees its own order and not its bank's.
  await outlet.sees(BRANCH);
  expect(await outlet.text()).not.toContain('上报处理结果');
  const answered = { 原因: '柜员不熟悉规定', 处理措施: '已收下零钞并道歉', 客户意见: '客户表示可以理解' };
  await outlet.does('办结并答复客户', { ...answered, 不满意: true }, '工单已办结。');

  await handler.open(path);
  await handler.does('退回重办', { 原因: '请网点负责人登门说明。' }, '已退回，重新计时。');
  await outlet.open(path);
  await outlet.sees('请网点负责人登门说明。');
  await outlet.does('办结并答复客户', { ...answered, 满意: true }, '工单已办结。');
  await handler.open(path);
  await handler.does('上报处理结果', { 原因: '新员工培训不足', 处理措施: '全行通报，当事人员离岗培训' }, '工单已办结。');

  await officer.open(path);
  await officer.sees('待回访', officer.page.locator('main header'));
  await officer.does('记录回访', { 满意: true }, '回访已记录。');
  await officer.sees('已结案 · 客户满意', officer.page.locator('main header'));
  // The others were shown a page that does not exist for them, which the browser notes.
  expect([officer, reviewer].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([officer, reviewer, handler, outlet].map((screen) => screen.leave()));
}, 120_000);

test('the association’s own late forwarding shows as plainly as a member’s delay, and only to itself', async () => {
  const { id } = legCases(Date.now()).find(({ useCase }) => useCase?.name === 'leg-forwarded-late')!;
  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  await officer.open(`/complaints/${id}`);
  const clocks = (screen: Screen) => screen.page.getByRole('region', { name: '时限', exact: true }).innerText();
  expect(await clocks(officer)).toContain('转办 辽银协 已超时');
  const handler = await Screen.signedIn(browser, stack, 'handler@member-a.example');
  await handler.open(`/complaints/${id}`);
  expect(await clocks(handler)).not.toContain('超时');
  await Promise.all([officer, handler].map((screen) => screen.leave()));
}, 60_000);
