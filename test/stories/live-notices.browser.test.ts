import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** How soon a page that stands open must know; it asks every eight seconds. */
const SOON_MS = 25_000;

test('pages that stand open learn of a new work order: the count goes up, the inbox has its row, and what is being typed stays', async () => {
  const agent = new Desk(stack, 'intake@carrier.example');
  const holderId = tenantOf('service@partner-d.example');
  const { id } = await agent.do('takeComplaint', call({ workOrders: [{ holderId }] }));
  const [inbox, typing] = await Promise.all([
    Screen.signedIn(browser, stack, 'service@partner-d.example'),
    Screen.signedIn(browser, stack, 'manager@partner-d.example'),
  ]);
  await Promise.all([inbox.open('/complaints?view=inbox'), typing.open(`/complaints/${id}`)]);
  const act = await typing.act('报告进展');
  await fill(act, { 处理进展: '日志已调取，正在比对' });
  const countOf = async ({ page }: Screen): Promise<number> =>
    Number(/\d+/.exec(await page.locator('header a[href="/notices"]').last().innerText())?.[0] ?? 0);
  const before = await Promise.all([countOf(inbox), countOf(typing)]);

  const subject = `又一件${Math.floor(Math.random() * 1e9)}`;
  await agent.do('takeComplaint', call({ subject, workOrders: [{ holderId }] }));
  await inbox.page.locator('main').getByText(subject).filter({ visible: true }).first().waitFor({ timeout: SOON_MS });
  for (const [index, screen] of [inbox, typing].entries()) {
    for (const end = Date.now() + SOON_MS; Date.now() < end && (await countOf(screen)) <= before[index]!;)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await countOf(screen)).toBeGreaterThan(before[index]!);
  }
  expect(await act.getByLabel('处理进展').inputValue()).toBe('日志已调取，正在比对');
  expect([...inbox.faults, ...typing.faults]).toEqual([]);
  await Promise.all([inbox.leave(), typing.leave()]);
}, 120_000);
