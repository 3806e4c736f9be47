import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { lookedAtComplaint } from './banking-addresses.ts';
import { withErrors } from './looks.ts';
import { expectCleanState, fill, inHours, Screen } from './screen.ts';

/** A member is brought to account through the browser: leader, service department, member, committee (ACC-01…04). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const inDays = (days: number): string => inHours(days * 24).slice(0, 10);

/** The first case of a member in a view of the list. @returns its address */
const opens = async (screen: Screen, view: string, member: string): Promise<string> => {
  await screen.open(`/accountability?view=${view}`);
  await screen.page.locator('tbody tr', { hasText: member }).first().locator('th a').click();
  await screen.page.waitForURL(/\/accountability\/[\da-f-]{36}/);
  await screen.ready();
  return new URL(screen.page.url()).pathname;
};

test('the leader confirms on the complaints behind it, the interview is minuted, the member answers, is checked and done; another member sees nothing', async () => {
  const leader = await Screen.signedIn(browser, stack, 'leader@association.example');
  await leader.open('/');
  await leader.sees('待决定的问责事项');
  const address = await opens(leader, 'decide', '辽河银行');
  const first = leader.page.locator('[aria-labelledby="evidence"] ol li ul li').first();
  const number = await first.getByRole('link').innerText();
  await first.getByRole('link').click();
  await leader.sees(number, leader.page.locator('main header'));
  await leader.open(address);
  await leader.does('决定约见谈话', { 理由: '请尽快安排' }, '已决定约见谈话，会员单位会收到通知。');

  const reviewer = await Screen.signedIn(browser, stack, 'admin@association.example', { javaScriptEnabled: false });
  await reviewer.open('/');
  await reviewer.sees('待约谈的问责事项');
  await reviewer.open(address);
  const minutes = {
    谈话时间: inHours(0),
    协会参加人员: '郭庆东、于洋',
    '整改要求 1': '高峰时段增开窗口',
    '整改要求 1 的期限（至当日 24 时）': inDays(10),
  };
  const act = await reviewer.act('记录约谈');
  await fill(act, { ...minutes, 会员单位参加人员: '于成功' });
  await fill(act, { '整改要求 2': '公示等候时间', '整改要求 2 的期限（至当日 24 时）': '2020-01-01' });
  await act.locator('button[type="submit"]').click();
  expect(await reviewer.problems()).toContain('整改要求 2 的期限');
  await fill(await reviewer.act('记录约谈'), { '整改要求 2': '', '整改要求 2 的期限（至当日 24 时）': '' });
  await (await reviewer.act('记录约谈')).locator('button[type="submit"]').click();
  await reviewer.done('约谈已记录，会员单位会收到通知。');

  const member = await Screen.signedIn(browser, stack, 'leader@member-a.example');
  await member.open('/');
  await member.sees('待完成的整改');
  await member.open(address);
  await member.sees('高峰时段增开窗口');
  await member.does('上报整改', { 高峰时段增开窗口: true, 整改情况: '已增开两个窗口，由网点负责人值守' }, '整改情况已上报，等待核查。');

  await reviewer.open(address);
  await reviewer.does('核查整改', { 高峰时段增开窗口: true, 已完成: true, 理由: '现场查看属实' }, '核查结果已记录。');
  await leader.open(address);
  await leader.does('办结', {}, '已办结。');
  for (const step of ['决定约见谈话', '记录约见谈话', '上报整改完成', '核查整改：已完成', '办结'])
    await leader.sees(step, leader.page.locator('[aria-labelledby="story"]'));

  const stranger = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  await stranger.open('/accountability?view=all');
  expect(await stranger.text()).not.toContain('辽河银行');
  expect(await stranger.page.locator(`a[href="${address}"]`).count()).toBe(0);
  await stranger.page.goto(`${stack.urls.portal}${address}`);
  await stranger.sees('找不到这项问责');
  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  expect((await outlet.page.goto(`${stack.urls.portal}${address}`))?.status()).toBe(403);
  for (const screen of [leader, reviewer, member]) expect(screen.faults).toEqual([]);
  await Promise.all([leader, reviewer, member, stranger, outlet].map((screen) => screen.leave()));
}, 180_000);

test('the committee criticises for overdue measures, reports, bars; the award list says who and why; revoked, nobody is barred', async () => {
  const committee = await Screen.signedIn(browser, stack, 'committee@association.example');
  await committee.open('/');
  await committee.sees('待委员会决定的问责事项');
  const address = await opens(committee, 'committee', '大连湾农商行');
  await committee.sees('建议通报批评：约谈后未即时整改');
  await withErrors('decide_criticism')(committee);
  await expectCleanState(committee, 'accountability/:id, before the committee, with errors');
  await committee.open(address);
  await committee.does('决定是否通报批评', { 通报批评: true, 委员会会议日期: inDays(0), 理由: '逾期未整改' }, '委员会的决定已记录。');
  await committee.does('报告监管部门', { 报告日期: inDays(0), 处理建议: '建议约谈该行负责人' }, '已记录报告监管部门。');
  await committee.open('/accountability/awards');
  const row = committee.page.locator('tr', { hasText: '大连湾农商行' }).first();
  await committee.sees('待委员会确认', row);
  await row.getByRole('link').first().click();
  await committee.page.waitForURL(`**${address}`);
  await committee.ready();
  await committee.does('取消评选资格', { 理由: '' }, '已取消当期评选资格。');
  await committee.does('撤销通报批评', { 理由: '会员单位复议成立' }, '通报批评已撤销。');
  await committee.open('/accountability/awards');
  await committee.sees('有资格', committee.page.locator('tr', { hasText: '大连湾农商行' }).first());
  expect(committee.faults).toEqual([]);
  await committee.leave();
}, 120_000);

test('what staff enter: publicity of a complaint with its source, and why a customer came again', async () => {
  const complaint = await lookedAtComplaint(stack);
  const reviewer = await Screen.signedIn(browser, stack, 'admin@association.example');
  await reviewer.open(`/complaints/${complaint}`);
  await reviewer.page.locator('[aria-labelledby="looked-at"]').getByRole('link', { name: '登记舆情' }).click();
  await reviewer.page.waitForURL(/publicity/);
  await reviewer.ready();
  const form = reviewer.page.locator('#enter_publicity');
  await form.getByLabel('会员单位或网点').selectOption({ index: 1 });
  await fill(form, { 网络: true, 来源: 'https://forum.example/9', 出现时间: inHours(-2), 处理不当: true, 经过和认定理由: '帖子属实' });
  await form.locator('button[type="submit"]').click();
  await reviewer.done('舆情已登记。');
  await reviewer.sees('https://forum.example/9');

  // The worker proposes what follows from it by itself, within its round.
  const leader = await Screen.signedIn(browser, stack, 'leader@association.example');
  for (let tries = 30; tries > 0; tries -= 1) {
    await leader.open('/accountability?view=decide');
    if ((await leader.text()).includes('全行')) break;
    await setTimeout(2_000);
  }
  await leader.sees('全行', leader.page.locator('main table'));
  await leader.leave();

  const cause = reviewer.page.locator('form[id^="find_cause-"]').first();
  if ((await cause.count()) > 0) {
    await reviewer.page.locator('summary', { hasText: '认定原因' }).first().click();
    await fill(cause, { 拖而不办: true, 理由: '三次承诺均未兑现' });
    await cause.locator('button[type="submit"]').click();
    expect(await reviewer.problems()).toContain('请说明客户诉求是否正当');
    await fill(cause, { 正当诉求: true });
    await cause.locator('button[type="submit"]').click();
    await reviewer.done('原因已认定。');
    await reviewer.sees('认定原因：拖而不办（正当诉求）');
  }
  expect(reviewer.faults).toEqual([]);
  await reviewer.leave();
}, 120_000);
