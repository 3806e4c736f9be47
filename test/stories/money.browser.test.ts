import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { expectCleanAtBothWidths, fill, Screen } from './screen.ts';

/** A fee that was charged wrongly, from the complaint to the customer's account (REF-01…03). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const PARTNER = 'service@partner-a.example';

/** A complaint of the carrier's about the partner's service. */
async function aComplaint(): Promise<{ id: string; number: string }> {
  const desk = new Desk(stack, PARTNER);
  const { data } = await desk.ask<{ services: { id: string }[] }>('{ services: partnerServices { id } }');
  const serviceId = data?.services[0]?.id;
  return new Desk(stack, 'intake@carrier.example').do('takeComplaint', call({ serviceId, workOrders: [{ holderId: tenantOf(PARTNER) }] }));
}

test('claimed at the complaint, verified by the partner, approved and credited by two more people', async () => {
  const { id, number } = await aComplaint();
  const item = `套餐费${randomUUID().slice(0, 8)}`;
  const agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
  await agent.open(`/complaints/${id}`);
  await agent.page.getByRole('link', { name: '为此投诉申请退费' }).click();
  const claim = agent.page.locator('#claim');
  expect(await claim.getByLabel('投诉编号').inputValue()).toBe(number);
  await fill(claim, { 收费项目: item, '账单收取（元）': '10.005', 申请理由: '客户称未订购' });
  await claim.getByRole('button', { name: '提交申请' }).click();
  expect(await agent.problems()).toContain('金额最多两位小数。');
  expect(await claim.getByLabel('收费项目').inputValue()).toBe(item);
  await fill(claim, { '账单收取（元）': '10.05' });
  expect(await claim.locator('output').innerText()).toContain('20.10');
  await claim.getByRole('button', { name: '提交申请' }).dblclick();
  await agent.done('退费申请已提交');
  const refund = new URL(agent.page.url()).pathname;

  const [partner, approver, clerk] = await Promise.all(
    [PARTNER, 'approver@carrier.example', 'settlement@carrier.example'].map((who) => Screen.signedIn(browser, stack, who)),
  );
  if (!partner || !approver || !clerk) throw new Error('three people');
  await partner.open('/');
  await partner.page.locator(`a[data-row][href="${refund}"]`).click();
  const verify = await partner.act('查证');
  await fill(verify, { '错收金额（元）': '99', 理由: '核对开户记录，多收一月' });
  await verify.locator('button[type="submit"]').first().click();
  expect(await partner.problems()).toContain('不能大于 10.05。');
  await partner.does('查证', { '错收金额（元）': '8.55' }, '已查证，等待审批。');
  await partner.sees('8.55 元 × 2 ＝ 17.10 元。');

  await approver.open('/');
  await approver.page.locator(`a[data-row][href="${refund}"]`).click();
  await approver.sees('按 2 倍退还：17.10 元');
  await approver.does('批准', {}, '已批准，等待充值。');
  await clerk.open(`${refund}`);
  await fill(await clerk.act('登记充值'), { 充值凭证号: 'JF-1' });
  await (await clerk.act('登记充值')).locator('button[type="submit"]').dblclick();
  await clerk.done('已登记充值');
  await clerk.sees('已为客户充值，凭证号 JF-1');
  await clerk.sees('蒋丽');

  await agent.open(`/complaints/${id}`);
  expect(await agent.page.locator('section', { has: agent.page.locator('#refunds') }).innerText()).toMatch(new RegExp(`${item}\\s+17.10`));
  for (const screen of [agent, partner, approver, clerk]) {
    expect(screen.faults).toEqual([]);
    await screen.leave();
  }
}, 120_000);

test('without scripts the amount is reckoned by a button, and the second of two clerks is told what the first did', async () => {
  const { id } = await aComplaint();
  const desk = new Desk(stack, 'settlement@carrier.example');
  const { data: services } = await new Desk(stack, PARTNER).ask<{ services: { id: string }[] }>('{ services: partnerServices { id } }');
  const { data } = await desk.ask<{ result: { refund: { id: string } } }>(
    'mutation($input: ClaimRefundInput!) { result: carrierClaimRefund(input: $input) { ... on RefundDone { refund { id } } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        complaintId: id,
        kind: 'WRONG_CHARGE',
        serviceId: services?.services[0]?.id,
        item: randomUUID(),
        month: '2026-10',
        charged: '12.00',
        reason: '错收',
      },
    },
  );
  const refund = `/refunds/${data?.result.refund.id}`;
  const [partner, clerk] = await Promise.all([
    Screen.signedIn(browser, stack, PARTNER, { javaScriptEnabled: false }),
    Screen.signedIn(browser, stack, 'settlement@carrier.example', { javaScriptEnabled: false }),
  ]);
  await Promise.all([partner.open(refund), clerk.open(refund)]);
  const verify = await partner.act('查证');
  await fill(verify, { '错收金额（元）': '7.77', 理由: '多收' });
  await verify.getByRole('button', { name: '先算应退金额' }).click();
  const again = await partner.act('查证');
  expect(await again.locator('output').innerText()).toContain('15.54');
  expect(await again.getByLabel('理由').inputValue()).toBe('多收');
  await again.getByRole('button', { name: '查证', exact: true }).click();
  await partner.done('已查证');

  const reject = await clerk.act('驳回');
  await fill(reject, { 理由: '依据不足' });
  await reject.locator('button[type="submit"]').click();
  const told = await clerk.problems();
  expect(told).toContain('这笔退费有了变化');
  expect(told).toContain('查证错收 7.77 元，应退 15.54 元');
  expect(await (await clerk.act('驳回')).getByLabel('理由').inputValue()).toBe('依据不足');
  await Promise.all([partner.leave(), clerk.leave()]);
}, 60_000);

test('the clerk enters the share, settles the month and puts a mistake right; the partner opens its own statement and no other', async () => {
  const partnerAccount = 'service@partner-f.example';
  const partnerId = tenantOf(partnerAccount);
  const [clerk, partner] = await Promise.all([
    Screen.signedIn(browser, stack, 'settlement@carrier.example'),
    Screen.signedIn(browser, stack, partnerAccount),
  ]);
  await clerk.open('/');
  await clerk.page.getByRole('link', { name: /结算资料不齐/ }).click();
  await clerk.page.locator(`a[data-row][href*="${partnerId}"]`).first().click();
  await clerk.sees('尚未录入该月分成（没有分成也请录入 0）。');
  const share = await clerk.act('录入分成');
  await fill(share, { '金额（元）': '1000.005' });
  await share.locator('button[type="submit"]').click();
  expect(await clerk.problems()).toContain('金额最多两位小数。');
  await clerk.does('录入分成', { '金额（元）': '1000.05' }, '分成已录入。');
  await (await clerk.act('结算本月')).locator('button[type="submit"]').dblclick();
  await clerk.done('本月已结算');
  const statement = new URL(clerk.page.url());
  const [mode, month] = [statement.pathname.split('/').at(-1)!, statement.searchParams.get('month')!];
  await clerk.does('冲销', { 要冲销的分录: '分成 · 1,000.05', 理由: '录入有误' }, '已冲销。');
  await clerk.sees('录入有误');
  await clerk.open(`${statement.pathname}?month=${month}`);
  await clerk.sees('已结算');

  await partner.open('/settlements');
  await partner.page.getByRole('link', { name: month }).click();
  await partner.sees('1,000.05');
  expect(await partner.page.locator('aside').count()).toBe(0);
  for (const [format, begins] of [
    ['xlsx', 'PK'],
    ['docx', 'PK'],
  ] as const) {
    const file = await partner.page.request.get(
      `${stack.urls.portal}/settlements/${partnerId}/${mode}/export?month=${month}&format=${format}`,
    );
    expect([file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([200, begins]);
  }
  const unknown = `${stack.urls.portal}/settlements/${partnerId}/${mode}/export?month=${month}&format=pdf`;
  expect((await partner.page.request.get(unknown)).status()).toBe(404);
  expect(await partner.open(`/settlements/${tenantOf(PARTNER)}/emp?month=${month}`)).toBe(404);
  for (const screen of [clerk, partner]) {
    expect(screen.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await screen.leave();
  }
}, 120_000);

test('a partner of whom no month was settled is told so, and a list as long as a month is taken', async () => {
  const partner = await Screen.signedIn(browser, stack, 'service@partner-d.example');
  await partner.open('/settlements');
  await partner.sees('还没有结算。');
  await expectCleanAtBothWidths(partner, 'settlements of a partner without any');
  const clerk = await Screen.signedIn(browser, stack, 'settlement@carrier.example');
  for (const [path, button, headings] of [
    ['/settlements/reconcile', '核对', '合作伙伴,模式,类别,凭证号,金额'],
    ['/scorecards/figures/import', '试算', '合作伙伴,月份,收费用户数'],
  ] as const) {
    await clerk.open(path);
    // Longer than what people type into forms, and too long for a list: said beside the field or above the list, never a fault.
    const buffer = Buffer.from(`${headings}\n${'雁城软件,EMP,分成,,1\n'.repeat(90_000)}`);
    await clerk.page.locator('input[type="file"]').setInputFiles({ name: '清单.csv', mimeType: 'text/csv', buffer });
    await clerk.page.getByRole('button', { name: button, exact: true }).click();
    await clerk.sees(/行数过多，最多 \d+ 行。/);
  }
  // Who may not open the settlements has no other way to them.
  const stranger = await Screen.signedIn(browser, stack, 'callback@carrier.example');
  for (const path of ['/settlements', '/settlements/reconcile', '/settlements/reconcile/export'])
    expect([path, (await stranger.page.request.get(`${stack.urls.portal}${path}`)).status()]).toEqual([path, 403]);
  await stranger.leave();
  for (const screen of [partner, clerk]) {
    expect(screen.faults).toEqual([]);
    await screen.leave();
  }
}, 60_000);

test('the shares of a month are posted in one act, with scripts or without, and none is posted again', async () => {
  const clerk = await Screen.signedIn(browser, stack, 'settlement@carrier.example', { javaScriptEnabled: false });
  await clerk.open('/settlements?month=2026-10');
  await clerk.page.getByRole('link', { name: '按外部数据过账分成' }).click();
  await clerk.sees('分成过账（2026-10）');
  // What the demonstration posted is what billing said: nothing differs, and 湘通物联's is posted.
  expect(await clerk.text()).toMatch(/可过账 \d+ 笔，合计 [\d,.]+ 元；金额不同 0 笔/);
  const row = (name: string) => clerk.page.locator('tr', { hasText: name });
  expect(await row('湘通物联').first().innerText()).toContain('已过账');
  const open = await row('金盾安防').innerText();
  expect(open).toContain('可过账');
  const amount = /[\d,]+\.\d\d/.exec(open)![0];
  await clerk.page.getByRole('button', { name: /^过账 \d+ 笔/ }).click();
  await clerk.sees(/已过账 [1-9]\d* 笔。/);
  await clerk.sees('没有可过账的分成。');
  expect(await row('金盾安防').innerText()).toContain(`${amount}\t${amount}`);
  await row('金盾安防').getByRole('link').first().click();
  await clerk.sees(amount);
  const second = await Screen.signedIn(browser, stack, 'settlement@carrier.example');
  await second.open('/settlements/shares?month=2026-10');
  expect(await second.page.getByRole('button', { name: /^过账/ }).count()).toBe(0);
  await expectCleanAtBothWidths(second, 'shares of a month that are posted');
  const reviewer = await Screen.signedIn(browser, stack, 'reviewer@carrier.example');
  expect((await reviewer.page.request.get(`${stack.urls.portal}/settlements/shares`)).status()).toBe(403);
  for (const screen of [clerk, second, reviewer]) {
    expect(screen.faults).toEqual([]);
    await screen.leave();
  }
}, 60_000);

test.each([true, false])(
  'a list that is larger than the page takes is told beside its field, scripts: %p',
  async (javaScriptEnabled) => {
    const clerk = await Screen.signedIn(browser, stack, 'settlement@carrier.example', { javaScriptEnabled });
    await clerk.open('/settlements/reconcile?month=2026-10');
    const field = clerk.page.locator('input[type="file"]');
    await field.setInputFiles({ name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.alloc(26 * 1024 * 1024, '雁城软件,EMP,分成,,1\n') });
    if (!javaScriptEnabled) await clerk.page.getByRole('button', { name: '核对', exact: true }).click();
    await clerk.sees(javaScriptEnabled ? '清单.csv 超过 20 MB。' : '附件太大：单个文件不超过 20 MB，一次共不超过 20 MB。');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(clerk.faults).toEqual([]);
    await clerk.leave();
  },
  60_000,
);
