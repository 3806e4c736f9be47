import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { desktop, openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { tenantOf } from './desk.ts';
import { Screen, expectCleanAtBothWidths, unfold } from './screen.ts';
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());
const A = tenantOf('service@partner-b.example');
test('look', async () => {
  const wrong: string[] = [];
  for (const [who, name, path] of JSON.parse(process.env['LOOK'] ?? '[]') as [string, string, string][]) {
    const s = await Screen.signedIn(browser, stack, who);
    await s.page.setViewportSize(desktop);
    await s.open(path.replace('$A', A));
    await s.page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
    await s.page.setViewportSize(phone);
    await s.page.screenshot({ path: `/tmp/shots/${name}-phone.png`, fullPage: true });
    await unfold(s);
    try {
      await expectCleanAtBothWidths(s, name);
    } catch (e) {
      wrong.push(String(e).slice(0, 3000));
    }
    await s.leave().catch((e) => wrong.push(name + String(e).slice(0, 500)));
  }
  expect(wrong).toEqual([]);
}, 300_000);
