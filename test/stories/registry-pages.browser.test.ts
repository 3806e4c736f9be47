import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { expectClean, Screen, unfold } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test('the registry of the first and last days that are known is shown, and of days beyond today’s', async () => {
  const partner = await Screen.signedIn(browser, stack, 'service@partner-a.example');
  for (const [day, shown] of [
    ['2000-01-01', '2000-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['1999-12-31', null],
    ['2100-01-01', null],
    ['2026-99-99', null],
  ] as const) {
    expect(await partner.open(`/registry?day=${day}`)).toBe(200);
    await partner.page.getByRole('heading', { name: '登记内容' }).waitFor();
    const field = await partner.page.getByLabel('查看哪一天').inputValue();
    if (shown === null) expect(field).not.toBe(day);
    else expect(field).toBe(shown);
  }
  expect(partner.faults).toEqual([]);
  await partner.leave();
}, 60_000);

test('the reviewed form has no accessibility faults; the days of the count can be read', async () => {
  const partner = await Screen.signedIn(browser, stack, 'manager@partner-a.example', { viewport: phone });
  await partner.open('/registry/edit');
  await partner.page.locator('[name="web_column"]').fill('www.partner-01.example/help');
  await partner.page.getByRole('button', { name: '核对变更' }).click();
  await partner.sees('提交后将产生 1 份通知');
  await unfold(partner);
  await expectClean(partner, 'the reviewed form');
  await partner.sees('第 15 个工作日');
  await partner.leave();
}, 60_000);

test('what is typed before the page’s scripts have taken over stays, also where something stood', async () => {
  const partner = await Screen.signedIn(browser, stack, 'service@partner-a.example');
  let goOn = (): void => undefined;
  const typed = new Promise<void>((resolve) => (goOn = resolve));
  await partner.page.route(/entry\.client/, async (route) => {
    await typed;
    await route.continue();
  });
  await partner.page.goto(`${stack.urls.portal}/registry/edit`, { waitUntil: 'commit' });
  const [types, email] = ['business_types', 'email'].map((name) => partner.page.locator(`#edit_card [name="${name}"]`));
  await types?.fill('语音专线');
  await email?.fill('early@partner-01.example');
  goOn();
  await partner.ready();
  await partner.page.waitForTimeout(300);
  expect(await Promise.all([types?.inputValue(), email?.inputValue()])).toEqual(['语音专线', 'early@partner-01.example']);
  await partner.leave();
}, 60_000);

test('in English no Chinese word of the portal’s own stands on the form and the notice', async () => {
  const partner = await Screen.signedIn(browser, stack, 'manager@partner-a.example', { locale: 'en-GB' });
  await partner.open('/registry/edit');
  const words = await partner.page
    .locator('#edit_card')
    .evaluate((form) =>
      [...form.querySelectorAll('label, button, summary, p, fieldset > legend')].map((each) => each.textContent ?? '').join('\n'),
    );
  expect(words.replaceAll(/移动办公云平台|企业短信助手/g, '')).not.toMatch(/\p{Script=Han}/u);
  await partner.page.locator('[name="hotline_fixed"]').fill('0731-84123456-801');
  await partner.page.getByRole('button', { name: 'Check the changes' }).click();
  expect(await partner.problems()).not.toMatch(/\p{Script=Han}/u);
  await partner.leave();
}, 60_000);
