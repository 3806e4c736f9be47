import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLIENT, openOutsideProvider, type OutsideProvider } from '@lianban/identity/testing/outside-provider';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { accountOf, startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, Screen } from './screen.ts';

const EMAIL = 'service@partner-e.example';

let stack: StackDescription;
let browser: Browser;
let outside: OutsideProvider;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  outside = await openOutsideProvider(`${stack.urls.portal}/sso/callback`);
  outside.accounts['worker-7'] = { email: EMAIL, email_verified: true };
  outside.accounts['stranger'] = { email: 'nobody@partner-e.example', email_verified: true };
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await outside?.close();
});

/** From the portal's page to the provider's own and back, as `subject`. */
async function through(screen: Screen, subject: string): Promise<void> {
  await screen.open('/sign-in');
  await screen.page.getByRole('link', { name: '用本单位的登录系统登录' }).click();
  await screen.page.waitForURL((url) => url.pathname === '/sign-in/provider');
  await screen.page.getByLabel('电子邮箱').fill(EMAIL);
  await screen.page.getByRole('button', { name: '查找' }).click();
  await screen.page.getByRole('link', { name: /^到.*金盾安防.*登录$/ }).click();
  await screen.page.waitForURL((url) => url.href.startsWith(outside.issuer));
  await screen.page.locator('input[name="login"]').fill(subject);
  await screen.page.locator('input[name="password"]').fill('any');
  await screen.page.locator('button[type="submit"]').click();
  await screen.page.locator('input[name="prompt"][value="consent"]').waitFor({ state: 'attached' });
  await screen.page.locator('button[type="submit"]').click();
  await screen.page.waitForURL((url) => url.href.startsWith(stack.urls.portal));
}

test("an administrator sets the organisation's provider; people sign in through it, strangers do not; it is removed again", async () => {
  const administrator = await Screen.signedIn(browser, stack, EMAIL);
  await administrator.open('/provider');
  await administrator.sees(`${stack.urls.portal}/sso/callback`);
  const form = administrator.page.locator('#provider');
  const given = {
    '签发方地址（Issuer）': `${outside.issuer}/nowhere`,
    '客户端编号（Client ID）': CLIENT.id,
    客户端密钥: CLIENT.secret,
    邮箱域名: 'partner-e.example',
  };
  await fill(form, given);
  await form.locator('button[type="submit"]').click();
  expect(await administrator.problems()).toContain('连不上这个地址。');
  await fill(form, { '签发方地址（Issuer）': outside.issuer, 客户端密钥: CLIENT.secret });
  await form.locator('button[type="submit"]').click();
  await administrator.sees('已保存。');

  const worker = await Screen.visiting(browser, stack);
  await through(worker, 'worker-7');
  await worker.sees(`${accountOf(stack, EMAIL).name}，您好`);
  await worker.open('/account');
  await worker.sees('您通过单位的登录系统登录，密码由该系统管理。');

  const stranger = await Screen.visiting(browser, stack);
  await through(stranger, 'stranger');
  await stranger.sees('您还没有席位');

  await administrator.open('/provider');
  await administrator.page.getByText('移除登录系统').click();
  await administrator.page.getByRole('button', { name: '确认移除' }).click();
  await administrator.sees('已移除。');
  await stranger.open(`/sign-in/provider?email=${encodeURIComponent(EMAIL)}`);
  await stranger.sees('没有找到与这个邮箱对应的登录系统。');
  await administrator.open('/audit?action=provider_removed');
  await administrator.sees('移除登录系统', administrator.page.locator('tbody'));
  await Promise.all([administrator, worker, stranger].map((screen) => screen.leave()));
}, 120_000);
