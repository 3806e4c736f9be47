import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPerson } from '@lianban/persistence/demo/people';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { expectCleanAtBothWidths, inHours, Screen } from './screen.ts';

/** A member's handlers and its outlet at work on what the association forwards (REG-08, CMP-10, CLK-18). */
const OFFICER = 'officer@association.example';
const REVIEWER = 'admin@association.example';
const A = 'handler@member-a.example';
const B = 'handler-b@member-a.example';
const LEADER = 'leader@member-a.example';
const OUTLET = 'outlet@member-a.example';
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const forwarded = () => new Desk(stack, OFFICER).do('takeComplaint', call({ channel: 'LETTER', workOrders: [{ holderId: tenantOf(A) }] }));

test('A and B take the same complaint at the same moment: one has it, the other is told by whom and when; it is taken once', async () => {
  const { id } = await forwarded();
  const [a, b] = await Promise.all([A, B].map((email) => Screen.signedIn(browser, stack, email)));
  if (!a || !b) throw new Error('two handlers');
  await Promise.all([a.open(`/complaints/${id}`), b.open(`/complaints/${id}`)]);
  const take = ({ page }: Screen) => page.locator('aside').getByRole('button', { name: '接单', exact: true }).click();
  await Promise.all([take(a), take(b)]);
  const outcome = async (screen: Screen): Promise<'done' | 'told'> => {
    const [done, told] = [screen.page.locator('main p[role="status"]', { hasText: '已接单。' }), screen.page.getByRole('alert').first()];
    await done
      .or(told)
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        throw new Error(`${String(error)}\n${await screen.text()}\n${await screen.page.locator('aside').innerText()}`);
      });
    return (await done.isVisible()) ? 'done' : 'told';
  };
  const [ofA, ofB] = await Promise.all([outcome(a), outcome(b)]);
  expect([ofA, ofB].sort()).toEqual(['done', 'told']);
  const [winner, loser, name] = ofA === 'done' ? [a, b, '马冬梅'] : [b, a, '宋佳音'];
  const problems = await loser.problems();
  expect(problems).toMatch(new RegExp(`\\d{2}:\\d{2}.*${name}.*接单`, 's'));

  // Both read the same afterwards: taken once, and nothing is left to take.
  for (const screen of [winner, loser]) {
    await screen.open(`/complaints/${id}`);
    expect(await screen.page.locator('aside').getByRole('button', { name: '接单', exact: true }).count()).toBe(0);
  }
  const seen = await new Desk(stack, A).see(id);
  expect(seen?.events.edges.filter(({ node }) => node.type === 'work_order_accepted')).toHaveLength(1);
  expect([...winner.faults, ...loser.faults]).toEqual([]);
  await Promise.all([winner.leave(), loser.leave()]);
}, 90_000);

const inDays = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

/** Whether somebody is told of a complaint. */
async function isTold(screen: Screen, number: string): Promise<boolean> {
  await screen.open('/notices');
  return (await screen.text()).includes(number);
}

test('while A is away B has it in the inbox, on the home page and among the notices, A on none of them; days without both were announced', async () => {
  const [leader, a, b, officer] = await Promise.all([LEADER, A, B, OFFICER].map((email) => Screen.signedIn(browser, stack, email)));
  if (!leader || !a || !b || !officer) throw new Error('four people');
  const away = async (who: string, from: number, to: number) => {
    await leader.open('/contact-report');
    const form = leader.page.locator('#report_absence');
    await form.getByLabel('谁不在岗').selectOption({ label: who });
    await form.getByLabel('从哪天').fill(inDays(from));
    await form.getByLabel('到哪天').fill(inDays(to));
    const report = form.getByRole('button', { name: '登记不在岗' });
    await report.click();
    const confirm = form.getByLabel('确认这些日子由分管领导受理');
    const done = leader.page.locator('main p[role="status"]', { hasText: '不在岗已登记' });
    await done.or(confirm).first().waitFor();
    if (await confirm.isVisible()) {
      await confirm.check();
      await report.click();
    }
    await leader.done('不在岗已登记');
  };
  await away('承办人 A 角 马冬梅', 0, 5);
  await away('承办人 B 角 宋佳音', 3, 4);
  // The gap to come is announced to the member's people and its association, at once.
  for (const screen of [leader, officer]) {
    await screen.open('/notices');
    await screen.sees(new RegExp(`${inDays(3)}.*${inDays(4)}`));
  }

  const { id, number } = await forwarded();
  expect([await isTold(a, number), await isTold(b, number)]).toEqual([false, true]);
  await b.open(`/complaints?view=inbox&q=${number}`);
  expect(await b.page.locator(`a[data-row][href="/complaints/${id}"]`).count()).toBe(1);
  await b.open('/');
  await b.sees('宋佳音', b.page.locator('main'));
  expect(await b.page.locator('#home-inbox').count()).toBe(1);
  await a.open('/');
  await a.sees('您登记为不在岗', a.page.locator('main'));
  expect([await a.page.locator('#home-inbox').count(), (await a.text()).includes(number)]).toEqual([0, false]);
  await b.open(`/complaints/${id}`);
  await b.presses('接单', '已接单。');

  for (let left = 2; left > 0; left -= 1) {
    await leader.open('/contact-report');
    await leader.page.getByRole('button', { name: '返岗或取消登记' }).first().click();
    await leader.done('已登记返岗');
  }
  await a.open('/');
  expect(await a.text()).not.toContain('您登记为不在岗');
  expect([leader, a, b, officer].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([leader, a, b, officer].map((screen) => screen.leave()));
}, 180_000);

test('an outlet tells its customer how far it is and promises the next answer (CMP-10): the promise is a clock; it answers, the member verifies and reports', async () => {
  const { id } = await forwarded();
  const handlerDesk = new Desk(stack, A);
  await handlerDesk.onOrder(id, 'acceptWorkOrder');
  const handler = await Screen.signedIn(browser, stack, A);
  await handler.open(`/complaints/${id}`);
  await handler.does('转办网点', { 派给: '辽河银行 · 沈阳青年大街支行' }, '已派单，时限从此刻起算。');

  const outlet = await Screen.signedIn(browser, stack, OUTLET, { viewport: phone });
  await outlet.open(`/complaints/${id}`);
  await outlet.does('报告进展', { 处理进展: '监控录像已调取，正在核对', 承诺再次答复时间: inHours(30) }, '已报告进展。');
  const clocks = (screen: Screen) => screen.page.getByRole('region', { name: '时限', exact: true }).innerText();
  expect(await clocks(outlet)).toMatch(/再次答复\s*沈阳青年大街支行\s*CLK-18/);
  await handler.open(`/complaints/${id}`);
  await handler.sees('监控录像已调取，正在核对');
  const seen = (await handlerDesk.see(id))?.clocks ?? [];
  expect(seen.filter(({ rule }) => rule === 'CLK-12' || rule === 'CLK-18').map(({ rule, state }) => [rule, state])).toEqual([
    ['CLK-12', 'EXTENDED'],
    ['CLK-18', 'RUNNING'],
  ]);

  await outlet.open(`/complaints/${id}`);
  await outlet.does('办结并答复客户', { 原因: '叫号机故障', 处理措施: '已修复并致歉', 客户意见: '可以接受', 满意: true }, '工单已办结。');
  await handler.open(`/complaints/${id}`);
  await handler.does('报告核实情况', { 核实情况: '录像与网点所述一致' }, '已答复。');
  await handler.does('上报处理结果', { 原因: '设备维护不及时', 处理措施: '全行检查叫号机' }, '工单已办结。');
  const after = (await handlerDesk.see(id))?.clocks ?? [];
  expect(after.filter(({ state }) => state === 'RUNNING')).toEqual([]);
  expect(after.find(({ rule }) => rule === 'CLK-18')?.state).toBe('MET');
  const officer = await Screen.signedIn(browser, stack, OFFICER);
  await officer.open(`/complaints/${id}`);
  await officer.sees('待回访', officer.page.locator('main header'));
  expect([handler, outlet, officer].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([handler, outlet, officer].map((screen) => screen.leave()));
}, 120_000);

test('three of a kind at one outlet: the worker tells it; notice, analysis and the member’s page lead to the complaints behind it', async () => {
  const officer = new Desk(stack, OFFICER);
  const handler = new Desk(stack, A);
  const numbers: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    // A kind of which the demonstration has none at the outlet: the sign has not been told yet.
    const { id, number } = await officer.do(
      'takeComplaint',
      call({ channel: 'LETTER', kind: 'SUPPORT_REQUEST', workOrders: [{ holderId: tenantOf(A) }] }),
    );
    const parentWorkOrderId = (await handler.see(id))?.workOrders[0]?.id;
    const workOrder = { holderId: tenantOf(A), holderUnitId: demoPerson(OUTLET).unitId };
    await handler.do('sendWorkOrder', { complaintId: id, parentWorkOrderId, workOrder });
    numbers.push(number);
  }
  const reviewer = await Screen.signedIn(browser, stack, REVIEWER);
  const sentence = '集中投诉：辽河银行 沈阳青年大街支行 30 天内技术支持需求 3 件';
  await expectSoon(async () => {
    await reviewer.open('/notices');
    return (await reviewer.text()).includes(sentence);
  });
  await reviewer.page.locator('main').getByRole('link', { name: '集中投诉：辽河银行' }).first().click();
  await reviewer.page.waitForURL(/\/analysis\?member=/);
  await reviewer.ready();
  const sign = reviewer.page
    .locator('div', { has: reviewer.page.locator('details') })
    .filter({ hasText: '技术支持需求：30 天内 3 件' })
    .last();
  await sign.locator('summary').click();
  for (const number of numbers) await reviewer.sees(number, sign);
  await expectCleanAtBothWidths(reviewer, 'analysis with an early sign');

  const leader = await Screen.signedIn(browser, stack, LEADER);
  await leader.open('/notices');
  await leader.sees(sentence);
  await leader.open(`/members/${tenantOf(A)}`);
  const own = leader.page.locator('section', { has: leader.page.locator('#cluster-signs') });
  await leader.sees('技术支持需求：30 天内 3 件', own);
  await own.locator('summary').first().click();
  await own.getByRole('link', { name: numbers[0] }).click();
  await leader.page.waitForURL(/\/complaints\/[\da-f-]{36}/);

  // It is nobody's who only handles complaints, nor an outlet's, nor another member's.
  for (const email of [B, OUTLET, 'handler@member-b.example']) {
    const other = await Screen.signedIn(browser, stack, email);
    await other.open('/notices');
    expect(await other.text()).not.toContain(sentence);
    await other.open('/analysis');
    expect((await other.text()).includes('技术支持需求：30 天内 3 件')).toBe(email === B);
    await other.leave();
  }
  expect([reviewer, leader].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([reviewer, leader].map((screen) => screen.leave()));
}, 180_000);

/** Waits for what the worker does in its own time. */
async function expectSoon(happened: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 90_000; Date.now() < until;) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  throw new Error('it did not happen within 90 s');
}
