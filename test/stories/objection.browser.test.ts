import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { Desk, tenantOf } from './desk.ts';
import { expectCleanAtBothWidths, fill, Screen } from './screen.ts';

/** An objection, from the partner's home page to both versions of the card (SAN-06, SAN-07). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const PARTNER = 'manager@partner-a.example';
const partnerId = tenantOf(PARTNER);

/** The month before the last that ended: the last one is another story's to close. */
const month = (): string => {
  const [year, number] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 3, 1)).toISOString().slice(0, 7);
};

interface Version {
  readonly version: number;
}
const latest = async (desk: Desk): Promise<number> => {
  const { data } = await desk.ask<{ versions: Version[] }>(
    'query($partnerId: ID!, $month: String!) { versions: xCardVersions(partnerId: $partnerId, month: $month, mode: EMP) { version } }',
    { partnerId, month: month() },
  );
  return data?.versions.at(-1)?.version ?? 0;
};

/** Closes the month again, and waits until the card has become another one. @returns the new version */
async function closedAgain(desk: Desk, reason: string): Promise<number> {
  const before = await latest(desk);
  const input = {
    idempotencyKey: randomUUID(),
    month: month(),
    acknowledged: [
      'BILLED_USERS_MISSING',
      'SIGNED_GROUP_CUSTOMERS_MISSING',
      'MODE_UNKNOWN',
      'DISPUTE_PENDING',
      'DEDUCTION_UNDECIDED',
      'OBJECTION_UNDECIDED',
    ],
    reason,
  };
  await desk.ask('mutation($input: CloseMonthInput!) { result: xCloseMonth(input: $input) { __typename } }', { input });
  for (let tries = 60; tries > 0; tries -= 1) {
    const now = await latest(desk);
    if (now > before) return now;
    await setTimeout(1000);
  }
  throw new Error('the card stayed as it was');
}

/** A deduction that the reviewer has accepted, with a complaint of the month as its evidence. */
async function acceptedDeduction(desk: Desk): Promise<string> {
  const { data } = await desk.ask<{
    list: { edges: { node: { complaint: { id: string } } }[] };
    settings: { rubric: { items: { id: string }[] } };
  }>(
    `query($partnerId: ID!, $month: String) { list: xScorecardComplaints(partnerId: $partnerId, month: $month, first: 1) { edges { node { complaint { id } } } }
      settings: xStandingSettings { rubric { items { id } } } }`,
    { partnerId, month: month() },
  );
  const evidence = [{ kind: 'COMPLAINT', id: data?.list.edges[0]?.node.complaint.id }];
  const itemId = data?.settings.rubric.items[0]?.id;
  const proposed = await desk.ask<{ result: { deduction: { id: string; version: number } } }>(
    'mutation($input: ProposeDeductionInput!) { result: xProposeDeduction(input: $input) { ... on DeductionDone { deduction { id version } } } }',
    { input: { idempotencyKey: randomUUID(), partnerId, month: month(), itemId, points: 1, evidence, reason: '录音中态度生硬' } },
  );
  const { id, version } = proposed.data!.result.deduction;
  await desk.ask('mutation($input: DecideDeductionInput!) { result: xDecideDeduction(input: $input) { __typename } }', {
    input: { idempotencyKey: randomUUID(), deductionId: id, version, accepted: true, points: 1, reason: '录音属实' },
  });
  return id;
}

test('the home page names the card while something on it may be objected to; upheld, the deduction is gone from the next version and stands on the one before', async () => {
  const desk = new Desk(stack, 'reviewer@carrier.example');
  const deduction = await acceptedDeduction(desk);
  const first = await closedAgain(desk, '补记扣分');
  const [partner, reviewer] = await Promise.all([PARTNER, 'reviewer@carrier.example'].map((who) => Screen.signedIn(browser, stack, who)));
  if (!partner || !reviewer) throw new Error('two people');
  const cardOf = (version: number) => partner.page.getByRole('link', { name: new RegExp(`^${month()} .*第 ${version} 版`) });
  await partner.open('/');
  await partner.sees('可提出异议的考核表');
  await expectCleanAtBothWidths(partner, 'the home page with a card to object to');
  await cardOf(first).click();
  await partner.sees('更正理由：补记扣分');
  await partner.page.locator(`a[href="/scorecards/deductions/${deduction}"]`).first().click();
  await partner.page.getByRole('link', { name: '提出异议' }).click();
  const form = partner.page.locator('main form', { has: partner.page.getByLabel('异议理由和依据') });
  await form.getByRole('button', { name: '提出异议' }).click();
  expect(await partner.problems()).toContain('异议理由和依据');
  await fill(form, { 异议理由和依据: '录音为另一单位坐席，附件已函送' });
  await form.getByRole('button', { name: '提出异议' }).dblclick();
  await partner.done('异议已提出');
  const objection = new URL(partner.page.url()).pathname;

  await partner.open('/');
  expect(await cardOf(first).count()).toBe(0);
  await reviewer.open('/');
  await reviewer.page.locator(`a[data-row][href="${objection}"]`).click();
  await reviewer.sees('录音为另一单位坐席');
  await reviewer.does('作出决定', { 异议成立: true, 理由: '经核对，录音不属该单位' }, '裁定已记录');

  const second = await closedAgain(desk, '异议成立');
  await partner.open(objection);
  await partner.sees('经核对，录音不属该单位');
  await partner.open('/');
  expect(await cardOf(second).count()).toBe(0);
  await partner.open(`/scorecards/versions?month=${month()}&mode=EMP`);
  await partner.sees(`与第 ${first} 版的不同`);
  expect(await partner.page.locator(`table.plain a[href="/scorecards/deductions/${deduction}"]`).allInnerTexts()).toEqual(['查看扣分']);
  await partner.page.getByRole('link', { name: `第 ${first} 版`, exact: true }).click();
  await partner.sees('更正理由：补记扣分');
  expect(
    await partner.page
      .locator(`tr`, { has: partner.page.locator(`a[href="/scorecards/deductions/${deduction}"]`) })
      .first()
      .innerText(),
  ).toContain('−1');
  for (const screen of [partner, reviewer]) {
    expect(screen.faults).toEqual([]);
    await screen.leave();
  }
}, 180_000);
