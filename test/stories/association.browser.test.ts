import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { randomBytes } from 'node:crypto';
import { mailsTo, mailTo } from '../kit/mail.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** Opens the first complaint of the list that a page shows. */
async function opensFirst(screen: Screen): Promise<{ path: string; number: string }> {
  const row = screen.page.locator('a[data-row]').first();
  const number = (await row.innerText()).trim();
  await row.click();
  await screen.page.waitForURL(/\/complaints\/[\da-f-]{36}/);
  await screen.ready();
  await screen.sees(number, screen.page.locator('main header'));
  return { path: new URL(screen.page.url()).pathname, number };
}

test('an association’s officer signs in, lists, finds and opens its complaints; so does the member that holds one, and no other member', async () => {
  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  await officer.open('/');
  await officer.sees('孙雅楠', officer.page.locator('h1'));
  await officer.open('/complaints?view=all');
  await officer.sees('辽河银行', officer.page.locator('table'));
  const { number } = await opensFirst(officer);
  await officer.sees('辽银协', officer.page.locator('main header'));
  await officer.open(`/complaints?view=all&q=${number}`);
  expect(await officer.page.locator('a[data-row]').count()).toBe(1);

  const member = await Screen.signedIn(browser, stack, 'handler@member-a.example', { viewport: phone });
  await member.open('/complaints?view=all');
  const held = await opensFirst(member);
  await member.sees('辽银协', member.page.locator('main header'));
  expect(await officer.open(held.path)).toBe(200);

  const other = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await other.open(held.path)).toBe(404);
  await other.open(`/complaints?view=all&q=${held.number}`);
  expect(await other.text()).not.toContain(held.number);
  const elsewhere = await Screen.signedIn(browser, stack, 'officer@association-2.example');
  expect(await elsewhere.open(held.path)).toBe(404);
  expect([officer, member].flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all([officer, member, other, elsewhere].map((screen) => screen.leave()));
}, 90_000);

test('a person with seats in two organisations switches between them: each shows its own complaints and none of the other’s', async () => {
  const engineer = await Screen.signedIn(browser, stack, 'engineer@vendor.example');
  await engineer.open('/');
  const bar = engineer.page.locator('header').first();
  await engineer.sees('星河云平台技术有限公司', bar);
  await engineer.open('/complaints?view=all');
  const here = await opensFirst(engineer);
  await bar.getByRole('link', { name: '切换单位' }).click();
  await engineer.page.waitForURL('**/seat');
  await engineer.page.locator('form > div', { hasText: '珠江平台科技有限公司' }).getByRole('button').click();
  await engineer.page.waitForURL((url) => url.pathname === '/');
  await engineer.ready();
  await engineer.sees('珠江平台科技有限公司', bar);
  expect(await engineer.open(here.path)).toBe(404);
  await engineer.open('/complaints?view=all');
  const there = await opensFirst(engineer);
  await bar.getByRole('link', { name: '切换单位' }).click();
  await engineer.page.locator('form > div', { hasText: '星河云平台技术有限公司' }).getByRole('button').click();
  await engineer.page.waitForURL((url) => url.pathname === '/');
  expect([await engineer.open(there.path), await engineer.open(here.path)]).toEqual([404, 200]);
  await engineer.leave();
}, 60_000);

const CARRIER = { name: '湘移通信有限公司', admin: 'admin@carrier.example', role: '客服代表' };
const BANKING = { name: '辽宁银行业服务协会', admin: 'admin@association.example', role: '受理专人' };

/** An administrator invites somebody into their organisation. @returns the address of the invitation's page */
async function invites({ admin, role }: typeof CARRIER, email: string, name: string): Promise<string> {
  const screen = await Screen.signedIn(browser, stack, admin);
  await screen.open('/people');
  await screen.page.locator('summary', { hasText: '邀请人员' }).click();
  const form = screen.page.locator('#invite');
  await fill(form, { 姓名: name, 电子邮箱: email, [role]: true });
  const known = new Set((await mailsTo(stack, email)).flatMap(({ links }) => links));
  await form.getByRole('button', { name: '发送邀请' }).click();
  await screen.sees('邀请已发出。');
  await screen.leave();
  const { links } = await mailTo(stack, email, (mail) => mail.links.some((link) => link.includes('/invitation/') && !known.has(link)));
  return new URL(links.find((link) => link.includes('/invitation/')) ?? '').pathname;
}

test('one clerk of a call centre sits in an ADC and in a banking programme: lists, search, notices, kept addresses, forms and the audit never mix them', async () => {
  const mark = randomBytes(3).toString('hex');
  const [email, name] = [`both-${mark}@callcentre.example`, `左丘${mark}`];
  const clerk = await Screen.visiting(browser, stack);
  await clerk.open(await invites(CARRIER, email, name));
  const password = 'a password of the story';
  await fill(clerk.page.locator('#new-account'), { 新密码: password, 再输一次新密码: password });
  await clerk.page.locator('#new-account button[type="submit"]').click();
  await clerk.page.waitForURL((url) => url.pathname === '/');
  await clerk.ready();
  // The second seat is added to the same account; a sign-in of its own covers both.
  await clerk.open(await invites(BANKING, email, name));
  await clerk.page.locator('#add-seat button[type="submit"]').click();
  await clerk.page.waitForURL((url) => !url.pathname.startsWith('/invitation'));

  // In each programme a complaint with the same words, so that only the programme tells them apart.
  const subject = `同名投诉${mark}`;
  const [ofCarrier, ofBanking] = await Promise.all([
    new Desk(stack, 'intake@carrier.example').do(
      'takeComplaint',
      call({ subject, workOrders: [{ holderId: tenantOf('service@partner-a.example') }] }),
    ),
    new Desk(stack, 'officer@association.example').do(
      'takeComplaint',
      call({ subject, channel: 'LETTER', workOrders: [{ holderId: tenantOf('handler@member-a.example') }] }),
    ),
  ]);
  const bar = clerk.page.locator('header').first();
  const sits = async (where: typeof CARRIER) => {
    await clerk.open('/seat');
    await clerk.page.locator('form > div', { hasText: where.name }).getByRole('button').click();
    await clerk.page.waitForURL((url) => url.pathname === '/');
    await clerk.ready();
    await clerk.sees(where.name, bar);
  };
  const found = async (path: string) => {
    await clerk.open(path);
    return clerk.page.locator('a[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
  };
  for (const [where, own, others, foreign] of [
    [CARRIER, ofCarrier, ofBanking, ['/members', '/analysis', '/accountability']],
    [BANKING, ofBanking, ofCarrier, ['/scorecards', '/registry', '/sanctions']],
  ] as const) {
    await sits(where);
    // Lists and search by word and by number.
    expect(await found(`/complaints?view=all&q=${encodeURIComponent(subject)}`)).toEqual([`/complaints/${own.id}`]);
    expect(await found(`/complaints?view=all&q=${others.number}`)).not.toContain(`/complaints/${others.id}`);
    await clerk.open(`/search?q=${encodeURIComponent(subject)}`);
    const searched = await clerk.page.locator('main').innerHTML();
    expect([searched.includes(own.id), searched.includes(others.id)]).toEqual([true, false]);
    // Notices.
    await clerk.open('/notices');
    expect(await clerk.page.locator('main').innerHTML()).not.toContain(others.id);
    // An address kept from the other seat, and pages that are the other programme's.
    expect(await clerk.open(`/complaints/${own.id}`)).toBe(200);
    expect(await clerk.open(`/complaints/${others.id}`)).toBe(404);
    for (const path of foreign) expect([path, await clerk.open(path)]).toEqual([path, 403]);
  }

  // What is done is done in the seat: a note written in each is in that programme alone, under that organisation.
  for (const [where, own] of [
    [CARRIER, ofCarrier],
    [BANKING, ofBanking],
  ] as const) {
    await sits(where);
    await clerk.open(`/complaints/${own.id}`);
    await clerk.does('备注', { 备注: `${where.role}的备注` }, '备注已保存。');
  }
  // A form that was opened in one seat and sent after switching writes nothing into the other programme.
  await clerk.open(`/complaints/${ofBanking.id}`);
  const act = await clerk.act('备注');
  await fill(act, { 备注: '换了席位才提交' });
  const second = await clerk.page.context().newPage();
  await second.goto(`${stack.urls.portal}/seat`);
  await second.locator('form > div', { hasText: CARRIER.name }).getByRole('button').click();
  await second.waitForURL((url) => url.pathname === '/');
  await second.close();
  await act.locator('button[type="submit"]').click();
  await clerk.page.waitForLoadState('networkidle');
  for (const [desk, id, word] of [
    ['intake@carrier.example', ofCarrier.id, CARRIER.role],
    ['officer@association.example', ofBanking.id, BANKING.role],
  ] as const) {
    const notes = ((await new Desk(stack, desk).see(id))?.events.edges ?? []).flatMap(({ node }) => node.texts.map(({ value }) => value));
    expect(notes).toContain(`${word}的备注`);
    expect(notes).not.toContain('换了席位才提交');
  }

  // Each organisation's audit says that its seat was chosen, and nothing of the other's.
  for (const [where, other] of [
    [CARRIER, BANKING],
    [BANKING, CARRIER],
  ] as const) {
    const admin = await Screen.signedIn(browser, stack, where.admin);
    await admin.open('/audit?action=seat_chosen');
    await admin.sees(name, admin.page.locator('main'));
    expect(await admin.text()).not.toContain(other.name);
    await admin.leave();
  }
  await clerk.leave();
}, 240_000);
