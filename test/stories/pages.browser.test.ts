import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { findingsInBothColours, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
let complaint: string;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  complaint = (
    await new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
    )
  ).id;
}, 240_000);
afterAll(() => browser?.close());

const nothingSaysThis = 'zz'.repeat(20);

/** No accessibility fault in light; in dark, where only colours differ, no contrast too low. */
async function clean({ page }: Screen, where: string): Promise<void> {
  const [light, dark] = await findingsInBothColours(page);
  expect([where, light, dark]).toEqual([where, [], []]);
}

test.each([
  ['filled', ['/', '/complaints?view=inbox', '/notices', '/account']],
  ['empty', ['/settings', `/complaints?view=all&q=${nothingSaysThis}`, `/search?q=${nothingSaysThis}`, '/complaints/none']],
])(
  'no accessibility faults, light and dark: the first receiver’s pages, %s',
  async (_how, paths) => {
    const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
    for (const path of paths) {
      await agent.open(path);
      await clean(agent, path);
    }
    await agent.leave();
  },
  120_000,
);

test('no accessibility faults, light and dark: intake with errors, a complaint with everything unfolded', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open('/complaints/new');
  await agent.page.getByRole('button', { name: '受理', exact: true }).click();
  await agent.problems();
  await clean(agent, 'intake with errors');
  await agent.open(`/complaints/${complaint}`);
  await agent.page.evaluate(() =>
    document.querySelectorAll('main details').forEach((fold) => {
      fold.removeAttribute('name');
      fold.setAttribute('open', '');
    }),
  );
  await clean(agent, 'complaint, all unfolded');
  await agent.leave();
}, 120_000);

test('no accessibility faults, light and dark: the menu open on a phone, the administrator’s pages, the sign-in page', async () => {
  const small = await Screen.signedIn(browser, stack, 'service@partner-a.example', { viewport: phone });
  await small.open('/complaints?view=inbox');
  await small.page.getByLabel('菜单').first().click();
  await clean(small, 'menu and list on a phone');
  const administrator = await Screen.signedIn(browser, stack, 'manager@partner-a.example');
  for (const path of ['/people', '/audit', '/provider']) {
    await administrator.open(path);
    await clean(administrator, path);
  }
  await administrator.page.context().clearCookies();
  await administrator.page.goto(`${stack.urls.portal}/sign-in`);
  await clean(administrator, '/sign-in');
  await Promise.all([small.leave(), administrator.leave()]);
}, 120_000);

test('by keyboard: j, k and Enter in a list, / and Ctrl-K to the search', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open('/complaints?view=all');
  const { keyboard } = agent.page;
  const focused = () => agent.page.evaluate(() => [...document.querySelectorAll('a[data-row]')].indexOf(document.activeElement as Element));
  const went: number[] = [];
  for (const key of ['j', 'j', 'k', 'j']) {
    await keyboard.press(key);
    went.push(await focused());
  }
  expect(went).toEqual([0, 1, 0, 1]);
  const second = await agent.page.locator('a[data-row]').nth(1).innerText();
  await keyboard.press('Enter');
  await agent.page.waitForURL(/\/complaints\/[\da-f-]{36}/);
  await agent.sees(second, agent.page.locator('main header'));
  for (const key of ['/', 'Control+k']) {
    await agent.page.locator('main').focus();
    await keyboard.press(key);
    expect(await agent.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  }
  await keyboard.type('/j');
  expect(await agent.page.locator('[data-search]').inputValue()).toBe('/j');
  await agent.leave();
}, 60_000);

test('in English, once: no Chinese word of the portal’s own on the page', async () => {
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example', { locale: 'en-GB' });
  await agent.open('/complaints/new');
  await agent.page
    .getByRole('button', { name: 'Register', exact: true })
    .or(agent.page.locator('#take_complaint button[type="submit"]'))
    .first()
    .click();
  expect(await agent.problems()).not.toMatch(/\p{Script=Han}/u);
  expect(await agent.page.locator('html').getAttribute('lang')).toBe('en');
  const words = await agent.page
    .locator('#take_complaint')
    .evaluate((form) =>
      [...form.querySelectorAll('label, legend, button, summary, p')].map((element) => element.textContent ?? '').join('\n'),
    );
  expect(words).not.toMatch(/\p{Script=Han}/u);
  await agent.open(`/complaints/${complaint}`);
  const acts = await agent.page.locator('aside summary').allInnerTexts();
  expect(acts.length).toBeGreaterThan(3);
  expect(acts.join().replaceAll('云桥软件', '')).not.toMatch(/\p{Script=Han}/u);
  await agent.leave();
}, 60_000);
