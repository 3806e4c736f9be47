import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, newCustomer, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test('a customer comes to the partner itself: CLK-04, the carrier supervises, a look at the contact data is logged', async () => {
  const customer = newCustomer();
  const [partner, carrier] = await Promise.all([
    Screen.signedIn(browser, stack, 'service@partner-a.example'),
    Screen.signedIn(browser, stack, 'callback@carrier.example'),
  ]);

  await partner.open('/complaints/new');
  await partner.sees('本单位受理的投诉由本单位处理，受理即起算时限；需要其他单位配合时再加派。');
  await fill(partner.page.locator('#take_complaint'), {
    客户名称: customer.name,
    联系电话: customer.phone,
    涉及业务: '企业短信助手（106573002）',
    投诉主题: '短信余额不对',
    投诉内容: '充值后余额没有变化。',
    '客户诉求（希望怎样解决）': '补上余额。',
    已向客户复述记录并得到确认: true,
  });
  await partner.page.getByRole('button', { name: '受理', exact: true }).click();
  await partner.done('已受理，本单位为首问单位，负责到底。');
  const id = partner.complaintId;
  await partner.sees('CLK-04');
  await partner.sees('本单位首问', partner.page.locator('header'));
  const number = (await partner.page.locator('main header .numbers').first().innerText()).trim();

  await carrier.open('/');
  await carrier.page.keyboard.press('/');
  await carrier.page.keyboard.type(`${number}\n`);
  await carrier.page.waitForURL(`**/complaints/${id}`);
  await carrier.sees('本单位监管', carrier.page.locator('header'));
  expect(await carrier.text()).not.toContain(customer.phone);
  const look = await carrier.act('查看完整联系方式');
  await fill(look, { 查看原因: '回访客户' });
  await look.getByRole('button', { name: '查看并记录' }).click();
  await carrier.sees(customer.phone);

  await partner.does('答复', { 答复内容: '充值记录已找到。' }, '已答复。');
  await partner.sees('查看了客户完整联系方式');
  await partner.sees('回访客户');
  await partner.does('办结工单', { 原因: '到账延迟', 处理措施: '已补记余额' }, '工单已办结。');
  await partner.does('记录回访', { 满意: true }, '回访已记录。');
  await partner.sees('已结案 · 客户满意');
  expect([...partner.faults, ...carrier.faults]).toEqual([]);
  await Promise.all([partner.leave(), carrier.leave()]);
}, 60_000);

test('a notice that comes while a page is open: the bell and the list show it without a reload, what is being typed stays', async () => {
  const partner = await Screen.signedIn(browser, stack, 'service@partner-d.example');
  await partner.open('/notices');
  const typed = partner.page.locator('[data-search]');
  await typed.fill('正在输入');
  let loads = 0;
  partner.page.on('load', () => (loads += 1));
  // The stream's first word says where the list stands now; what is newer than that is news.
  await partner.page.waitForTimeout(500);
  const bell = partner.page.locator('header a[aria-label][href="/notices"]');
  const before = await bell.getAttribute('aria-label');
  const { number } = await new Desk(stack, 'intake@carrier.example').do(
    'takeComplaint',
    call({ workOrders: [{ holderId: tenantOf('service@partner-d.example') }] }),
  );
  await partner.page.locator('main li', { hasText: number }).waitFor({ timeout: 20_000 });
  expect(await bell.getAttribute('aria-label')).not.toBe(before);
  expect([await typed.inputValue(), loads]).toEqual(['正在输入', 0]);
  expect(partner.faults).toEqual([]);
  await partner.leave();
}, 60_000);
