import { test } from '@jest/globals';
import { accessibilityFindings, openBrowser, phone } from '../kit/browser.ts';
import { startTestStack } from '../kit/stack.ts';
import { Screen } from './screen.ts';

test('shots', async () => {
  const stack = await startTestStack();
  const browser = await openBrowser();
  const shots = async (email: string, paths: [string, string][], viewport?: { width: number; height: number }, locale = 'zh-CN') => {
    const screen = await Screen.signedIn(browser, stack, email, { ...(viewport ? { viewport } : {}), locale });
    for (const [name, path] of paths) {
      await screen.open(path);
      await screen.page.screenshot({
        path: `/tmp/rp-shots/${name}${viewport ? '-phone' : ''}${locale === 'en' ? '-en' : ''}.png`,
        fullPage: true,
      });
      const light = await accessibilityFindings(screen.page);
      await screen.page.evaluate(() => (document.documentElement.dataset['mantineColorScheme'] = 'dark'));
      const dark = await accessibilityFindings(screen.page, ['color-contrast']);
      await screen.page.evaluate(() => (document.documentElement.dataset['mantineColorScheme'] = 'light'));
      console.log(name, viewport?.width, JSON.stringify([light, dark]), screen.faults);
    }
    await screen.leave();
  };
  const P: [string, string][] = [
    ['card', '/registry'],
    ['edit', '/registry/edit'],
    ['notices', '/registry/notices?view=all'],
  ];
  const C: [string, string][] = [
    ['registry', '/registry'],
    ['decide', '/registry/notices'],
    ['duplicates', '/registry/duplicates'],
    ['home', '/'],
  ];
  const find = await Screen.signedIn(browser, stack, 'group@carrier.example');
  await find.open('/registry/notices?view=all');
  const notice = await find.page.locator('a[data-row]').nth(1).getAttribute('href');
  await find.leave();
  for (const viewport of [undefined, phone]) {
    await shots('service@partner-d.example', P, viewport);
    await shots('group@carrier.example', [...C, ['notice', notice ?? '/']], viewport);
  }
  await shots(
    'service@partner-d.example',
    [
      ['card', '/registry'],
      ['edit', '/registry/edit'],
    ],
    undefined,
    'en',
  );
  await browser.close();
}, 300_000);
