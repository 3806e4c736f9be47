import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { openSideEntrance, type SideEntrance } from './side-entrance.ts';
import { Screen } from './screen.ts';

let stack: StackDescription;
let entrance: SideEntrance;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  [browser, entrance] = await Promise.all([openBrowser(), openSideEntrance(stack)]);
}, 240_000);
afterAll(async () => {
  await Promise.all([browser?.close(), entrance?.close()]);
});

test.each(['hangs', 'is gone'] as const)(
  'the carrier’s subgraph %s: its part says so, the rest works, and it comes back',
  async (how) => {
    const { id } = await new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
    );
    const through = { ...stack, urls: { ...stack.urls, portal: entrance.portal } };
    const [agent, partner] = await Promise.all([
      Screen.signedIn(browser, through, 'intake@carrier.example'),
      Screen.signedIn(browser, through, 'service@partner-a.example'),
    ]);
    await agent.open(`/complaints/${id}`);
    await agent.sees('催办');

    entrance.carrier(how);
    expect(await agent.open('/')).toBe(200);
    await agent.sees(/暂时读取不到，页面其他部分可以照常使用/);
    expect(await agent.open(`/complaints/${id}`)).toBe(503);
    await agent.sees('业务服务暂时不可用');
    expect(await agent.open('/account')).toBe(200);
    await agent.sees('两步验证');
    await partner.open(`/complaints/${id}`);
    await partner.presses('接单', '已接单。');
    await partner.does('答复', { 答复内容: '已恢复下发。' }, '已答复。');

    entrance.carrier('works');
    await agent.open(`/complaints/${id}`);
    await agent.sees('已恢复下发。');
    await Promise.all([agent.leave(), partner.leave()]);
  },
  90_000,
);
