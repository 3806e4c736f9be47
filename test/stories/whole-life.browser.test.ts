import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { desktop, openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk } from './desk.ts';
import { fill, inHours, newCustomer, Screen, textFile } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test.each([desktop, phone])(
  'the whole life with carrier, partner and vendor, at $width px',
  async (viewport) => {
    /** On every page: nothing is wider than the screen. */
    const fits = async (...screens: readonly Screen[]) => {
      for (const { page } of screens) {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([page.url(), width]).toEqual([page.url(), viewport.width]);
      }
    };
    const customer = newCustomer();
    const first = await new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ customerKind: 'GROUP', contact: customer, subject: '考勤短信重复下发', description: '全厂员工的考勤短信每天收到三遍。' }),
    );
    const [agent, partner, vendor, caller] = await Promise.all(
      ['intake@carrier.example', 'service@partner-a.example', 'engineer@vendor.example', 'callback@carrier.example'].map((email) =>
        Screen.signedIn(browser, stack, email, { viewport }),
      ),
    );
    if (!agent || !partner || !vendor || !caller) throw new Error('four people');

    await agent.open('/');
    if (viewport === phone) await agent.page.getByLabel('菜单').first().click();
    await agent.page.getByRole('link', { name: '新建受理' }).filter({ visible: true }).first().click();
    await agent.page.waitForURL('**/complaints/new');
    await agent.ready();
    await agent.page.getByLabel('先找客户').last().pressSequentially(customer.name.slice(0, 8));
    await (await agent.sees(new RegExp(`${customer.name}.*此前 1 件`))).click();
    const form = agent.page.locator('#take_complaint');
    expect([await form.getByLabel('客户名称').inputValue(), await form.getByLabel('联系电话').inputValue()]).toEqual([
      customer.name,
      customer.phone,
    ]);
    await fill(form, {
      投诉主题: '考勤短信又重复下发',
      投诉内容: '上次处理后好了一天，今天全厂员工的考勤短信又收到三遍。',
      '客户诉求（希望怎样解决）': '查清原因，不再重复。',
      已向客户复述记录并得到确认: true,
    });
    await agent.sees(/可能重复：同一客户/);
    await agent.page.getByLabel('考勤短信重复下发', { exact: true }).check();
    await form.locator('[name="workOrders[0].holder"]').selectOption({ label: '云桥软件' });
    await form.locator('[name="workOrders[0].instruction"]').fill('请核查下发记录');
    await form.getByText('同时派给其他单位').click();
    await form.locator('[name="workOrders[1].holder"]').selectOption({ label: '星河平台' });
    await fill(form, { 附件: textFile('下发记录.txt', '2026-11-20 08:00 三条') });
    await fits(agent);
    await form.getByRole('button', { name: '受理', exact: true }).click();
    await agent.done('已受理，本单位为首问单位，负责到底。');
    const id = agent.complaintId;
    const number = (await agent.page.locator('header p .numbers').first().innerText()).trim();
    await agent.sees('重复');
    await agent.open(`/complaints/${id}?tab=related`);
    await agent.sees(first.number);

    await partner.open('/complaints?view=inbox');
    await fill(partner.page.locator('main'), { '按编号、客户或正文查找': number });
    await partner.page.getByRole('button', { name: '查询' }).click();
    await fits(partner);
    await partner.page.getByRole('link', { name: number }).click();
    await partner.sees(customer.phone);
    await partner.presses('接单', '已接单。');
    await partner.does(
      '请求补充资料',
      { 等待首问单位补充资料: true, 需要的资料或问题: '请提供三条短信的端口号' },
      '已发出请求，本工单时限暂停。',
    );
    await partner.sees(/暂停，剩/);

    await agent.open(`/complaints/${id}`);
    await agent.sees('请提供三条短信的端口号', agent.page.locator('aside'));
    await agent.does('补充资料（云桥软件）', { 补充的资料: '端口 106573002' }, '已补充资料，时限继续计算。');

    await partner.open(`/complaints/${id}`);
    expect(await partner.text()).not.toContain('暂停，剩');
    await partner.does('答复', { 答复内容: '网关超时后重试，造成重复。' }, '已答复。');
    await partner.does('报告进展', { 处理进展: '正在与网关侧核对', 承诺再次答复时间: inHours(4) }, '已报告进展。');
    await partner.does('办结工单', { 原因: '重试未去重', 处理措施: '已加去重' }, '工单已办结。');
    expect(await partner.text()).not.toContain('星河平台');
    await agent.open(`/complaints/${id}`);
    await agent.does('备注', { 备注: '客户下午开会，请勿来电', 谁可以看到: '本单位与星河平台' }, '备注已保存。');

    // Two handle it jointly: each reads the first receiver's words to it and its own, nothing of the other's (CMP-06).
    await vendor.open(`/complaints/${id}`);
    await vendor.sees('客户下午开会，请勿来电');
    for (const foreign of ['网关超时', '正在与网关侧核对', '重试未去重', '请提供三条短信的端口号'])
      expect([foreign, (await vendor.page.content()).includes(foreign)]).toEqual([foreign, false]);
    await vendor.presses('接单', '已接单。');
    await vendor.does('答复', { 答复内容: '平台未重复投递。' }, '已答复。');
    await vendor.does('办结工单', { 原因: '平台侧正常', 处理措施: '无需处理' }, '工单已办结。');

    await partner.open(`/complaints/${id}`);
    for (const foreign of ['客户下午开会', '平台未重复投递', '平台侧正常'])
      expect([foreign, (await partner.page.content()).includes(foreign)]).toEqual([foreign, false]);
    await fits(agent, partner, vendor);

    await caller.open(`/complaints?view=callback&q=${number}`);
    await caller.page.getByRole('link', { name: number }).click();
    await caller.does('记录回访', { 不满意: true, 客户意见: '今天又收到两遍', '工单 1 · 云桥软件': true }, '回访已记录。');
    await caller.sees('退回 1 次');

    await partner.open(`/complaints/${id}`);
    await partner.does('答复', { 答复内容: '第二台网关也已升级。' }, '已答复。');
    await partner.does('办结工单', { 原因: '第二台网关未升级', 处理措施: '已升级' }, '工单已办结。');
    await caller.open(`/complaints/${id}`);
    await caller.does('记录回访', { 满意: true }, '回访已记录。');
    await caller.sees('已结案 · 客户满意');

    await agent.open(`/complaints/${id}?clocks=yes`);
    for (const told of [
      '受理投诉（客服热线，投诉）',
      '向云桥软件派单',
      '向星河平台派单',
      '关联为重复投诉',
      '请求补充资料（等待首问单位补充资料）',
      /云桥软件“答复”时限暂停/,
      '向云桥软件补充资料',
      /报告进展，承诺 .* 前再次答复/,
      '回访客户（回访电话，第 1 次）：不满意',
      '工单 1 退回云桥软件重办（第 1 次）',
      '投诉结案：客户满意',
    ])
      await agent.sees(told);
    await agent.page.getByRole('link', { name: /^附件/ }).click();
    const [download] = await Promise.all([
      agent.page.waitForEvent('download'),
      agent.page.getByRole('link', { name: '下发记录.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('下发记录.txt');

    await partner.open(`/complaints/${id}`);
    await partner.sees('联系方式已部分隐藏。');
    expect(await partner.text()).not.toContain(customer.phone);
    await agent.open(`/complaints/${id}`);
    await agent.sees('联系方式已部分隐藏。');
    expect(await agent.text()).not.toContain(customer.phone);
    await fits(agent, partner, caller);
    expect([agent, partner, vendor, caller].flatMap(({ faults }) => faults)).toEqual([]);
    await Promise.all([agent, partner, vendor, caller].map((screen) => screen.leave()));
  },
  120_000,
);
