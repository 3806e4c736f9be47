import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
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

test('two people edit one work order: the second sees what changed, keeps the text and sends it again', async () => {
  const { id } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
  );
  const [first, second] = await Promise.all([
    Screen.signedIn(browser, stack, 'service@partner-a.example'),
    Screen.signedIn(browser, stack, 'technical@partner-a.example'),
  ]);
  await Promise.all([first.open(`/complaints/${id}`), second.open(`/complaints/${id}`)]);
  const act = await second.act('报告进展');
  await fill(act, { 处理进展: '日志已调取，正在比对' });

  await first.does('答复', { 答复内容: '正在查网关日志' }, '已答复。');
  await act.locator('button[type="submit"]').click();
  const told = await second.problems();
  expect(told).toContain('您打开页面之后，这张工单有了变化。您填写的内容还在，请看过变化后再提交。');
  expect(told).toMatch(/您打开页面之后的变化：\s*[\d: -]+云桥软件 李静：答复/);
  expect(await act.getByLabel('处理进展').inputValue()).toBe('日志已调取，正在比对');

  await act.locator('button[type="submit"]').click();
  await second.done('已报告进展。');
  await second.sees('日志已调取，正在比对');
  expect([...first.faults, ...second.faults]).toEqual([]);
  await Promise.all([first.leave(), second.leave()]);
}, 60_000);

test('a form sent twice makes one complaint', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  const mark = `双击${Math.floor(Math.random() * 1e9)}`;
  await agent.open('/complaints/new');
  const form = agent.page.locator('#take_complaint');
  await fill(form, {
    客户名称: '何秀英',
    联系电话: '13907310000',
    投诉主题: mark,
    投诉内容: '内容',
    '客户诉求（希望怎样解决）': '解决',
    责任尚不清楚: true,
  });
  await form.getByRole('button', { name: '受理', exact: true }).dblclick();
  await agent.done('已受理');
  const one = agent.complaintId;
  await agent.page.goBack();
  await agent.open(`/complaints?view=all&q=${encodeURIComponent(mark)}`);
  await agent.sees('共 1 件');
  expect(await agent.page.locator('a[data-row]').getAttribute('href')).toBe(`/complaints/${one}`);
  await agent.leave();
}, 60_000);
