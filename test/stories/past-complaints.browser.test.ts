import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { expectCleanAtBothWidths, fill, newCustomer, Screen, textFile } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const HEADINGS = '原编号,收到日期,投诉人,联系电话,投诉主题,会员单位,转办日期,办结日期,结案方式,处理结果';
/** A list that nobody else sends: rows from a bank's past, the last of them wrong. */
function list(serial: string): string {
  const { name, phone } = newCustomer();
  const row = (number: string, received: string) =>
    `${number},${received},${name},${phone},自助设备吞卡${number},辽河银行,2025-05-07,2025-05-12,客户满意,已退还`;
  return [HEADINGS, row(`${serial}-1`, '2025-05-06'), row(`${serial}-2`, '2025-05-06'), row(`${serial}-3`, '1900-05-06')].join('\n');
}

test.each([
  ['with scripts', true],
  ['with JavaScript off', false],
])(
  'past complaints are tried, taken over once, and told to nobody, %s',
  async (_how, javaScriptEnabled) => {
    const serial = `台账${newCustomer().phone}`;
    const officer = await Screen.signedIn(browser, stack, 'officer@association.example', { javaScriptEnabled });
    const handler = await Screen.signedIn(browser, stack, 'handler@member-a.example');
    await officer.open('/complaints/new');
    await officer.page.getByRole('link', { name: '导入往年投诉' }).click();
    await officer.page.waitForURL(/\/complaints\/import$/);
    await officer.ready();
    const send = async () => {
      await fill(officer.page.locator('#past_list'), { 往年投诉台账: textFile('台账.csv', content) });
      await officer.page.getByRole('button', { name: '试导入' }).click();
    };
    const content = list(serial);
    await send();
    await officer.sees('台账.csv：可导入 2 行，已导入过 0 行，有误 1 行。还没有写入任何内容。');
    await officer.sees('收到日期：时间过早，最早为 2000-01-02。');
    if (javaScriptEnabled) await expectCleanAtBothWidths(officer, 'complaints/import, tried');
    await officer.page.getByRole('button', { name: '导入 2 件' }).click();
    await officer.sees('已导入 2 件。');
    await officer.sees('台账.csv：现在可导入 0 行，已导入过 2 行，有误 1 行。');

    // The same list again changes nothing.
    await officer.page.getByRole('link', { name: '换一个文件' }).click();
    await officer.page.waitForURL(/\/complaints\/import$/);
    await officer.ready();
    await send();
    await officer.sees('台账.csv：可导入 0 行，已导入过 2 行，有误 1 行。还没有写入任何内容。');
    expect(await officer.page.getByRole('button', { name: /^导入/ }).count()).toBe(0);

    await officer.open(`/complaints?view=all&q=${encodeURIComponent(`自助设备吞卡${serial}-1`)}`);
    await officer.page.locator('a[data-row]').first().click();
    await officer.page.waitForURL(/\/complaints\/[\da-f-]{36}/);
    await officer.sees('已结案 · 客户满意', officer.page.locator('main header'));
    await officer.page.getByText('受理信息', { exact: true }).click();
    await officer.sees(`${serial}-1`, officer.page.getByRole('region', { name: '投诉内容', exact: true }).locator('dl'));

    // The bank sees what it once had, was told nothing, and takes nothing over itself.
    await handler.open('/notices');
    expect(await handler.text()).not.toContain(serial);
    await handler.open(`/complaints/${officer.complaintId}`);
    await handler.sees('已结案', handler.page.locator('main header'));
    expect(await handler.open('/complaints/import')).toBe(403);
    if (javaScriptEnabled) expect(officer.faults).toEqual([]);
    await Promise.all([officer, handler].map((screen) => screen.leave()));
  },
  120_000,
);

test.each([
  ['by itself', true],
  ['by its button with JavaScript off', false],
])(
  'a long list goes in step by step, %s',
  async (_how, javaScriptEnabled) => {
    const serial = `长单${newCustomer().phone}`;
    const { name, phone } = newCustomer();
    const rows = Array.from(
      { length: 230 },
      (_, index) => `${serial}-${index},2025-05-06,${name},${phone},自助设备吞卡,辽河银行,2025-05-07,2025-05-12,客户满意,已退还`,
    );
    const officer = await Screen.signedIn(browser, stack, 'officer@association.example', { javaScriptEnabled });
    await officer.open('/complaints/import');
    await fill(officer.page.locator('#past_list'), { 往年投诉台账: textFile('长台账.csv', [HEADINGS, ...rows].join('\n')) });
    await officer.page.getByRole('button', { name: '试导入' }).click();
    await officer.sees(/可导入 230 行/);
    await officer.page.getByLabel('计入会员单位和协会的考核').check();
    await officer.page.getByRole('button', { name: '导入 230 件' }).click();
    const all = officer.page.getByText('已导入 230 件。');
    const next = officer.page.getByRole('button', { name: '继续导入' });
    // Without scripts each step waits to be asked for.
    while (!javaScriptEnabled && (await all.or(next).first().waitFor(), await next.isVisible())) await next.click();
    await all.waitFor({ timeout: 60_000 });
    await officer.leave();
  },
  120_000,
);
