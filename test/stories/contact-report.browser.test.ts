import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '@lianban/persistence/database';
import { demoPerson } from '@lianban/persistence/demo/people';
import { runCommand } from '@lianban/persistence/write-path';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { mailTo } from '../kit/mail.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { Screen } from './screen.ts';

/** REG-08 as people live it: A goes away and B receives the next forwarded complaint; both away, and the leader does. */
const OFFICER = 'officer@association.example';
const A = 'handler@member-a.example';
const B = 'handler-b@member-a.example';
const LEADER = 'leader@member-a.example';
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** A complaint that the association takes and forwards to the member. @returns its number and id */
async function forwarded(): Promise<{ id: string; number: string }> {
  const { personId, tenantId, programmeId, roles, name } = demoPerson(OFFICER);
  const database = openDatabase({ url: stack.databases.association, poolSize: 1 });
  const now = new Date().toISOString();
  try {
    const caller = { kind: 'person', personId, tenantId, tenantKind: 'association', unitId: null, roles } as const;
    const outcome = await runCommand(database, {
      caller,
      programmeId,
      complaintId: null,
      idempotencyKey: randomUUID(),
      now,
      personName: name,
      command: {
        name: 'take_complaint',
        number: '',
        kind: 'complaint',
        customerKind: 'individual',
        customerId: null,
        contact: { name: '何秀英', phone: `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` },
        channel: 'letter',
        serviceId: null,
        subject: '网点拒收残币',
        description: '客户持残币到网点兑换被拒绝。',
        wish: '按规定兑换',
        confirmedAt: null,
        discoveredAt: null,
        receivedAt: now,
        attempts: 1,
        solvedBy: 'not_yet',
        responsibilityUnclear: false,
        repeatOf: null,
        workOrders: [{ workOrderId: randomUUID(), holderTenantId: demoPerson(A).tenantId }],
        attachments: [],
      },
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return { id: outcome.complaintId, number: await numberOf(outcome.complaintId) };
  } finally {
    await database.close();
  }
}

/** The number as the officer's page shows it. */
async function numberOf(id: string): Promise<string> {
  const officer = await Screen.signedIn(browser, stack, OFFICER);
  await officer.open(`/complaints/${id}`);
  const number = /\w+\d{8}-\d{6}/.exec(await officer.page.locator('main header').first().innerText())?.[0] ?? '';
  await officer.leave();
  return number;
}

/** Whether somebody is told of a complaint, and in which words. */
async function toldOf(email: string, number: string): Promise<string | null> {
  const person = await Screen.signedIn(browser, stack, email);
  await person.open('/notices');
  const line = person.page.locator('main li', { hasText: number }).first();
  const text = (await line.isVisible()) ? await line.innerText() : null;
  await person.leave();
  return text;
}

const inDays = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

async function goesAway(member: Screen, who: string, until: number, confirm = false): Promise<void> {
  await member.open('/contact-report');
  const form = member.page.locator('#report_absence');
  await form.getByLabel('谁不在岗').selectOption({ label: who });
  await form.getByLabel('从哪天').fill(inDays(0));
  await form.getByLabel('到哪天').fill(inDays(until));
  await form.getByRole('button', { name: '登记不在岗' }).click();
  if (confirm) {
    await member.page.getByRole('alert').first().waitFor();
    expect(await member.problems()).toContain('A、B 角都不在岗');
    await form.getByLabel('确认这些日子由分管领导受理').check();
    await form.getByRole('button', { name: '登记不在岗' }).click();
  }
  await member.done('不在岗已登记');
}

test('handler A goes away and B receives the next forwarded complaint; both away, the leader does; who comes back receives again', async () => {
  const leader = await Screen.signedIn(browser, stack, LEADER);
  await leader.open('/contact-report');
  await leader.sees('A 角在岗');
  const first = await forwarded();
  expect(await toldOf(A, first.number)).toContain('由A 角受理：A 角在岗');
  expect(await toldOf(B, first.number)).toBeNull();

  await goesAway(leader, '承办人 A 角 马冬梅', 2);
  await leader.sees('A 角不在岗，由 B 角受理');
  const second = await forwarded();
  expect(await toldOf(B, second.number)).toContain('由B 角受理：A 角不在岗');
  expect(await toldOf(A, second.number)).toBeNull();
  expect((await mailTo(stack, B, ({ subject }) => subject.includes(second.number))).text).toContain(second.id);

  await goesAway(leader, '承办人 B 角 宋佳音', 1, true);
  await leader.sees('A、B 角均不在岗，由分管领导受理');
  const third = await forwarded();
  expect(await toldOf(LEADER, third.number)).toContain('由分管领导受理：A、B 角均不在岗');
  expect(await toldOf(B, third.number)).toBeNull();

  // The association sees it, on the overview and on the complaint's page.
  const officer = await Screen.signedIn(browser, stack, OFFICER);
  await officer.open('/contact-report');
  await officer.sees('于成功 领导');
  await officer.page.getByRole('link', { name: '辽河银行' }).first().click();
  await officer.sees('A、B 角均不在岗，由分管领导受理');
  await officer.open(`/complaints/${third.id}`);
  await officer.sees('于成功', officer.page.locator('section', { hasText: '会员单位当前受理人' }));
  await officer.open('/');
  await officer.sees('会员单位在岗情况');

  // Both come back: what was planned is planned no longer.
  for (let left = 2; left > 0; left -= 1) {
    await leader.open('/contact-report');
    await leader.page.getByRole('button', { name: '返岗或取消登记' }).first().click();
    await leader.done('已登记返岗');
  }
  await leader.sees('A 角在岗');
  const fourth = await forwarded();
  expect(await toldOf(A, fourth.number)).toContain('由A 角受理：A 角在岗');
  expect([leader, officer].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([leader, officer].map((screen) => screen.leave()));
}, 180_000);

test('the report is changed at once, what is wrong stands beside its field; an outlet prints its notice and another member sees neither', async () => {
  const leader = await Screen.signedIn(browser, stack, LEADER);
  await leader.open('/contact-report/edit');
  const form = leader.page.locator('#change_report');
  await form.locator('[name="handlerB.phone"]').fill('22532999');
  await form.locator('[name="responsibleDepartment.name"]').fill('消费者权益保护部');
  await form.getByRole('button', { name: '变更联络人' }).click();
  expect(await leader.problems()).toContain('承办人 B 角 办公电话：固定电话须带区号。');
  await form.locator('[name="handlerB.phone"]').fill('024-22532999');
  await form.getByRole('button', { name: '变更联络人' }).click();
  await leader.done('变更已生效');
  await leader.sees('消费者权益保护部');
  await leader.sees('变更了联络人：责任部门、B 角');

  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  await outlet.open('/contact-report');
  await outlet.sees('消费者权益保护部');
  expect(await outlet.page.locator('#report_absence').count()).toBe(0);
  expect(await outlet.open('/contact-report/edit')).toBe(403);
  await outlet.open('/outlet-notices');
  await outlet.page.locator('a[data-row]').first().click();
  await outlet.page.waitForURL(/\/outlet-notices\/[\da-f-]{36}/);
  await outlet.ready();
  await outlet.sees('中国银行业协会', outlet.page.locator('article'));
  const path = new URL(outlet.page.url()).pathname;
  const file = await outlet.page.request.get(`${stack.urls.portal}${path}/export`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')]);
  await outlet.page.locator('[name="numbers"]').fill('024-23001155\n95588');
  await outlet.page.getByRole('button', { name: '更新电话' }).click();
  await outlet.done('电话已更新');
  await outlet.sees('024 2300 1155', outlet.page.locator('article'));

  const other = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await other.open(path)).toBe(404);
  expect(await other.open(`/contact-report/members/${demoPerson(A).tenantId}`)).toBe(403);
  expect(leader.faults).toEqual([]);
  await Promise.all([leader, outlet, other].map((screen) => screen.leave()));
}, 120_000);
