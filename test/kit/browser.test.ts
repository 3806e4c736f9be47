import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessibilityFindings, newVisitor, openBrowser, type Browser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser?.close());

test('the browser runs scripts, and accessibility faults are found', async () => {
  const { page, context } = await newVisitor(browser);
  await page.setContent(
    '<html lang="zh"><title>联办</title><main><h1 id="h">一</h1><img src="data:,"></main><script>document.getElementById("h").textContent = "投诉"</script></html>',
  );
  expect(await page.locator('h1').textContent()).toBe('投诉');
  expect((await accessibilityFindings(page)).join()).toContain('image-alt');
  await context.close();
});
