import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { mailTo } from '../kit/mail.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { expectClean, fill, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** What an authenticator app shows (RFC 6238, SHA-1, 6 digits, 30 s). */
function codeOf(base32: string): string {
  const bits = [...base32].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const submitted = (screen: Screen, form: string) => screen.page.locator(`#${form} button[type="submit"]`).first().click();

test('invited by mail, limited to a unit, second factor, recovery code, sign-ins ended, password by mail, removed', async () => {
  const email = `newcomer${Math.floor(Math.random() * 1e9)}@carrier.example`;
  const name = '欧阳娜仁托娅';
  const password = '一把全新的钥匙2026';
  const administrator = await Screen.signedIn(browser, stack, 'admin@carrier.example');

  await administrator.open('/people');
  await administrator.page.getByText('邀请人员').click();
  await submitted(administrator, 'invite');
  expect(await administrator.problems()).toContain('请更正 3 处');
  const invite = administrator.page.locator('#invite');
  await fill(invite, { 姓名: name, 电子邮箱: email, 客服代表: true, 所属部门: '湘西州分公司', 只能看本部门的投诉: true });
  await submitted(administrator, 'invite');
  await administrator.sees('邀请已发出。');
  await administrator.sees(email);

  const invitation = await mailTo(stack, email);
  const newcomer = await Screen.visiting(browser, stack);
  await newcomer.page.goto(invitation.links[0] ?? '');
  await newcomer.sees('加入湘移通信有限公司');
  await newcomer.sees('湘西州分公司');
  await expectClean(newcomer, 'invitation/:token');
  const account = newcomer.page.locator('#new-account');
  expect(await account.getByLabel('姓名').inputValue()).toBe(name);
  await fill(account, { 新密码: password, 再输一次新密码: `${password}？` });
  await submitted(newcomer, 'new-account');
  expect(await newcomer.problems()).toContain('两次输入的密码不一致。');
  await fill(account, { 新密码: password, 再输一次新密码: password });
  await submitted(newcomer, 'new-account');
  await newcomer.sees(`${name}，您好`);
  await newcomer.open('/complaints?view=all');
  await newcomer.sees('还没有投诉。');

  // What an administrator gives or takes away holds with the very next page of whoever is signed in.
  const limited = async (toItsUnit: boolean) => {
    await administrator.open('/people');
    const row = administrator.page.locator('tr', { hasText: email });
    await row.getByText('修改', { exact: true }).click();
    await row.getByLabel('只能看本部门的投诉').setChecked(toItsUnit);
    await row.getByRole('button', { name: '保存', exact: true }).click();
    await administrator.sees('角色已保存。');
    await newcomer.open('/complaints?view=all');
  };
  await limited(false);
  await newcomer.sees(/共 \d+ 件|下一页/);
  await limited(true);
  await newcomer.sees('还没有投诉。');

  await newcomer.open('/account');
  await fill(newcomer.page.locator('#totp-set-up'), { 密码: 'lianban-demo' });
  await submitted(newcomer, 'totp-set-up');
  expect(await newcomer.problems()).toContain('密码不正确。');
  await fill(newcomer.page.locator('#totp-set-up'), { 密码: password });
  await submitted(newcomer, 'totp-set-up');
  await newcomer.page.getByRole('img', { name: '两步验证二维码' }).waitFor();
  const codes = await newcomer.page.locator('section[aria-labelledby="totp"] li code').allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  const secret = await newcomer.page.locator('section[aria-labelledby="totp"] p code').innerText();
  const confirm = newcomer.page.locator('#totp-confirm');
  await fill(confirm, { 动态验证码: '000000' });
  await submitted(newcomer, 'totp-confirm');
  expect(await newcomer.problems()).toContain('验证码不正确。');
  await fill(confirm, { 动态验证码: codeOf(secret) });
  await submitted(newcomer, 'totp-confirm');
  await newcomer.sees('两步验证已开启。');

  const elsewhere = await Screen.visiting(browser, stack, { viewport: phone });
  await elsewhere.open('/account');
  await fill(elsewhere.page.locator('#sign-in'), { 电子邮箱: email, 密码: password });
  await submitted(elsewhere, 'sign-in');
  await elsewhere.page.waitForURL('**/sign-in/code*');
  await expectClean(elsewhere, 'sign-in/code');
  await elsewhere.page.getByRole('link', { name: '改用恢复码' }).click();
  await fill(elsewhere.page.locator('#recovery'), { 恢复码: codes[0] ?? '' });
  await submitted(elsewhere, 'recovery');
  await elsewhere.sees('已开启，还剩 9 个恢复码。');
  expect(await elsewhere.page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

  await newcomer.open('/account');
  await newcomer.page.getByRole('button', { name: '结束', exact: true }).click();
  await newcomer.sees('登录已结束。');
  await elsewhere.open('/account');
  expect(new URL(elsewhere.page.url()).pathname).toBe('/sign-in');

  await elsewhere.open('/reset');
  await fill(elsewhere.page.locator('#reset'), { 电子邮箱: email });
  await submitted(elsewhere, 'reset');
  await elsewhere.sees('如果这个邮箱有账户，重设链接已经发出，请查收邮件。');
  const reset = await mailTo(stack, email, ({ links }) => links.some((link) => link.includes('/reset/')));
  const link = reset.links.find((one) => one.includes('/reset/')) ?? '';
  await elsewhere.page.goto(link);
  await expectClean(elsewhere, 'reset/:token');
  const renewed = `${password}之二`;
  await fill(elsewhere.page.locator('#new-password'), { 新密码: renewed, 再输一次新密码: renewed });
  await submitted(elsewhere, 'new-password');
  await elsewhere.sees('密码已设置，此前的登录已全部结束。请用新密码登录。');
  await newcomer.open('/');
  expect(new URL(newcomer.page.url()).pathname).toBe('/sign-in');
  await elsewhere.page.goto(link);
  await elsewhere.sees('链接已失效');
  await elsewhere.open('/sign-in');
  await fill(elsewhere.page.locator('#sign-in'), { 电子邮箱: email, 密码: renewed });
  await submitted(elsewhere, 'sign-in');
  await elsewhere.sees('请输入验证器应用中的 6 位数字。');
  await elsewhere.page.getByRole('link', { name: '改用恢复码' }).click();
  await fill(elsewhere.page.locator('#recovery'), { 恢复码: codes[1] ?? '' });
  await submitted(elsewhere, 'recovery');
  await elsewhere.sees(`${name}，您好`);

  await administrator.open('/people');
  const row = administrator.page.locator('tr', { hasText: email });
  await row.getByText('修改').click();
  await row.getByText('移除', { exact: true }).click();
  await row.getByRole('button', { name: '确认移除' }).click();
  await administrator.sees('已移除。');
  await row.waitFor({ state: 'detached' });
  await elsewhere.open('/');
  expect(new URL(elsewhere.page.url()).pathname).toBe('/sign-in');
  await administrator.open('/audit?action=seat_removed');
  await administrator.sees(name);
  expect([administrator, newcomer].flatMap(({ faults }) => faults).filter((fault) => !/status of 4(01|10|22)/.test(fault))).toEqual([]);
  await Promise.all([administrator, newcomer, elsewhere].map((screen) => screen.leave()));
}, 120_000);
