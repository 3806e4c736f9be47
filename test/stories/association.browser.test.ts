import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** Opens the first complaint of the list that a page shows. */
async function opensFirst(screen: Screen): Promise<{ path: string; number: string }> {
  const row = screen.page.locator('a[data-row]').first();
  const number = (await row.innerText()).trim();
  await row.click();
  await screen.page.waitForURL(/\/complaints\/[\da-f-]{36}/);
  await screen.ready();
  await screen.sees(number, screen.page.locator('main header'));
  return { path: new URL(screen.page.url()).pathname, number };
}

test('an association’s officer signs in, lists, finds and opens its complaints; so does the member that holds one, and no other member', async () => {
  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  await officer.open('/');
  await officer.sees('孙雅楠', officer.page.locator('h1'));
  await officer.open('/complaints?view=all');
  await officer.sees('辽河银行', officer.page.locator('table'));
  const { number } = await opensFirst(officer);
  await officer.sees('辽银协', officer.page.locator('main header'));
  await officer.open(`/complaints?view=all&q=${number}`);
  expect(await officer.page.locator('a[data-row]').count()).toBe(1);

  const member = await Screen.signedIn(browser, stack, 'handler@member-a.example', { viewport: phone });
  await member.open('/complaints?view=all');
  const held = await opensFirst(member);
  await member.sees('辽银协', member.page.locator('main header'));
  expect(await officer.open(held.path)).toBe(200);

  const other = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await other.open(held.path)).toBe(404);
  await other.open(`/complaints?view=all&q=${held.number}`);
  expect(await other.text()).not.toContain(held.number);
  const elsewhere = await Screen.signedIn(browser, stack, 'officer@association-2.example');
  expect(await elsewhere.open(held.path)).toBe(404);
  expect([officer, member].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([officer, member, other, elsewhere].map((screen) => screen.leave()));
}, 90_000);

test('a person with seats in two organisations switches between them: each shows its own complaints and none of the other’s', async () => {
  const engineer = await Screen.signedIn(browser, stack, 'engineer@vendor.example');
  await engineer.open('/');
  const bar = engineer.page.locator('header').first();
  await engineer.sees('星河云平台技术有限公司', bar);
  await engineer.open('/complaints?view=all');
  const here = await opensFirst(engineer);
  await bar.getByRole('link', { name: '切换单位' }).click();
  await engineer.page.waitForURL('**/seat');
  await engineer.page.locator('form > div', { hasText: '珠江平台科技有限公司' }).getByRole('button').click();
  await engineer.page.waitForURL((url) => url.pathname === '/');
  await engineer.ready();
  await engineer.sees('珠江平台科技有限公司', bar);
  expect(await engineer.open(here.path)).toBe(404);
  await engineer.open('/complaints?view=all');
  const there = await opensFirst(engineer);
  await bar.getByRole('link', { name: '切换单位' }).click();
  await engineer.page.locator('form > div', { hasText: '星河云平台技术有限公司' }).getByRole('button').click();
  await engineer.page.waitForURL((url) => url.pathname === '/');
  expect([await engineer.open(there.path), await engineer.open(here.path)]).toEqual([404, 200]);
  await engineer.leave();
}, 60_000);
