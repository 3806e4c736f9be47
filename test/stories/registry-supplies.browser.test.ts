import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessibilityFindings, openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, Screen, textFile } from './screen.ts';

/** Drills, documents and trainings through the browser (REG-07, REG-10). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test('a call is logged from the month’s plan; the partner reads what came of it', async () => {
  const centre = await Screen.signedIn(browser, stack, 'manager@carrier.example');
  await centre.open('/registry/drills');
  expect(await accessibilityFindings(centre.page)).toEqual([]);
  await centre.page.keyboard.press('j');
  await centre.page.keyboard.press('Enter');
  await centre.sees(/登记拨测：/);
  await centre.page.getByRole('link', { name: '湘通物联', exact: true }).click();
  await centre.sees('登记拨测：湘通物联');
  const form = centre.page.locator('#log_drill');
  const note = `提示空号 ${Date.now()}`;
  await fill(form, { 空号: true, 备注: note });
  await form.getByRole('button', { name: '登记拨测' }).click();
  await centre.done('拨测已登记。');
  await centre.sees(new RegExp(note));
  expect(centre.faults).toEqual([]);
  const [own, other] = await Promise.all(
    ['service@partner-b.example', 'service@partner-a.example'].map((email) => Screen.signedIn(browser, stack, email)),
  );
  if (!own || !other) throw new Error('two partners');
  await own.open('/registry/drills');
  await own.sees(new RegExp(note));
  await other.open('/registry/drills');
  expect(await other.text()).not.toContain(note);
  await Promise.all([centre, own, other].map((screen) => screen.leave()));
}, 90_000);

test('a training is supplied without JavaScript, the carrier records who attended, the partner sees them; what is owed is shown to both', async () => {
  const partner = await Screen.signedIn(browser, stack, 'service@partner-a.example', { javaScriptEnabled: false });
  const title = `上线培训 ${Date.now()}`;
  await partner.open('/registry/manuals');
  await partner.sees('待提交');
  const supply = partner.page.locator('#supply_manual');
  await partner.page.locator('summary', { hasText: '提交资料或培训' }).click();
  await fill(supply, { 类别: '培训', 标题: title, 版本: '1', 生效日: '2026-01-01', 资料文件: textFile('讲义.txt', '第一讲') });
  await supply.getByRole('button', { name: '提交资料或培训' }).click();
  await partner.done('资料已提交。');
  await partner.sees(title);

  const centre = await Screen.signedIn(browser, stack, 'manager@carrier.example');
  await centre.open('/registry/manuals');
  const owedBy = (name: string) => centre.page.locator('tr', { has: centre.page.getByRole('link', { name, exact: true }) }).innerText();
  expect(await owedBy('湘通物联')).toContain('车辆定位管家 · 常见问题 · 未提交');
  expect(await owedBy('云桥软件')).toContain('企业短信助手 · 使用手册 · 未提交');
  expect(await owedBy('云桥软件')).not.toContain('车辆定位管家');
  await centre.page.getByRole('link', { name: '云桥软件', exact: true }).click();
  const training = centre.page.locator('tr', { hasText: title });
  await training.locator('summary', { hasText: '登记参加人员' }).click();
  await fill(training, { 参加人员: '汤晓，客服中心\n何敏 集团客户部' });
  await training.getByRole('button', { name: '登记参加人员' }).click();
  await centre.done('参加人员已登记。');
  expect(await accessibilityFindings(centre.page)).toEqual([]);
  await partner.open('/registry/manuals');
  await partner.page.locator('tr', { hasText: title }).locator('summary', { hasText: '2 人参加' }).click();
  await partner.sees(/汤晓 客服中心；何敏 集团客户部|何敏 集团客户部；汤晓 客服中心/);
  const file = await partner.page.locator('tr', { hasText: title }).getByRole('link', { name: title }).getAttribute('href');
  expect(await (await centre.page.request.get(`${stack.urls.portal}${file}`)).text()).toBe('第一讲');
  const stranger = await Screen.signedIn(browser, stack, 'service@partner-b.example');
  expect((await stranger.page.request.get(`${stack.urls.portal}${file}`)).status()).toBe(404);
  await Promise.all([partner, centre, stranger].map((screen) => screen.leave()));
}, 90_000);
