import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { newCustomer, Screen, textFile } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

test.each(['service@partner-b.example', 'intake@carrier-2.example'])(
  '%s sees none of another organisation’s complaint by list, id, search, count, attachment or URL',
  async (email) => {
    const customer = newCustomer();
    const mark = `麒麟${Math.floor(Math.random() * 1e9)}`;
    const { id, number } = await new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ contact: customer, subject: `${mark}异常`, workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
    );
    const [holder, stranger] = await Promise.all([
      Screen.signedIn(browser, stack, 'service@partner-a.example'),
      Screen.signedIn(browser, stack, email),
    ]);
    await holder.open(`/complaints/${id}`);
    await holder.does('添加附件', { 选择文件: textFile('记录.txt', mark), 谁可以看到: '本单位与湘移通信（首问）' }, '附件已上传。');
    await holder.open(`/complaints/${id}?tab=attachments`);
    const file = (await holder.page.getByRole('link', { name: '记录.txt' }).getAttribute('href')) ?? '';
    const inHand = (path: string) => holder.page.request.get(`${stack.urls.portal}${path}`);
    const abroad = async (path: string) => {
      const answer = await stranger.page.request.get(`${stack.urls.portal}${path}`);
      return { status: answer.status(), text: await answer.text() };
    };
    expect([(await inHand(file)).status(), await (await inHand(file)).text()]).toEqual([200, mark]);

    expect(await stranger.open(`/complaints/${id}`)).toBe(404);
    await stranger.sees('找不到这件投诉');
    expect(await abroad(file)).toMatchObject({ status: 404 });
    for (const words of [number, mark, customer.name, customer.phone]) {
      await stranger.open(`/complaints?view=all&q=${encodeURIComponent(words)}`);
      await stranger.sees('没有符合条件的投诉。可以放宽条件再查。');
      await stranger.open(`/search?q=${encodeURIComponent(words)}`);
      await stranger.sees('没有找到。换一个词，或少输几个字再试。');
      expect((await abroad(`/intake/customers?q=${encodeURIComponent(words)}`)).text).not.toContain(customer.phone);
    }
    for (const path of [
      '/complaints?view=all&sort=accepted&order=desc',
      '/',
      '/notices',
      '/complaints/export?view=all&format=csv',
      `/intake/customers?history=${id}`,
    ]) {
      const { text } = await abroad(path);
      for (const hidden of [mark, number, customer.name, customer.phone]) expect(text.includes(hidden)).toBe(false);
    }
    await Promise.all([holder.leave(), stranger.leave()]);
  },
  60_000,
);
