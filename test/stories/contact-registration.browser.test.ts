import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { submittedDaysAgo } from './registry.ts';
import { fill, Screen } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** Registered in the demonstration, without an open notice. */
const PARTNER = 'service@partner-e.example';
const NEIGHBOUR = 'service@partner-b.example';
const at = (email: string, options: Parameters<typeof Screen.signedIn>[3] = {}) => Screen.signedIn(browser, stack, email, options);
/** A fixed line nobody else has. */
const newLine = (): string => `0730-8${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
const idOf = ({ page }: Screen): string => /\/registry\/notices\/([\da-f-]{36})/.exec(page.url())?.[1] ?? '';

/** Reviews the edited card, then submits what was shown. */
async function submits(partner: Screen): Promise<string> {
  const form = partner.page.locator('#edit_card');
  await form.getByRole('button', { name: '核对变更' }).click();
  await partner.sees('提交后将产生');
  await partner.page.locator('#edit_card').getByRole('button', { name: '提交通知' }).click();
  await partner.done('变更通知已提交');
  return idOf(partner);
}

test('a change goes its way: edited, counted, reviewed, submitted, acknowledged, confirmed; the day after tomorrow’s card shows it (REG-03, 04)', async () => {
  const line = newLine();
  const liaison = `钱七${Math.floor(Math.random() * 1e4)}`;
  const agentDesk = new Desk(stack, 'intake@carrier.example');
  const { id: complaint } = await agentDesk.do('takeComplaint', call({ workOrders: [{ holderId: tenantOf(PARTNER) }] }));
  // Half of them at a phone: whoever gives and whoever confirms it.
  const small = { viewport: phone };
  const partner = await at(PARTNER, small);
  const department = await at('group@carrier.example');
  const centre = await at('manager@carrier.example', small);
  const agent = await at('intake@carrier.example');
  await agent.open(`/complaints/${complaint}`);
  const contacts = agent.page.getByRole('region', { name: '承办合作伙伴怎样联系' });
  const old = /0730-8\d{6}|0731-\d{8}/.exec((await contacts.textContent()) ?? '')?.[0] ?? 'no fixed line';
  expect(await agent.text()).not.toContain('将有变更');
  await partner.open('/registry');
  await partner.sees('客服联系人');
  await partner.page.getByRole('link', { name: '变更登记' }).click();
  await partner.page.waitForURL(/\/registry\/edit/);
  await partner.ready();
  await partner.sees(/最早生效日/);
  await partner.page.locator('summary', { hasText: '为什么' }).click();
  await partner.sees('提交当天不计');
  await partner.sees(/第 15 个工作日/);
  const form = partner.page.locator('#edit_card');
  await form.locator('[name="hotline_fixed"]').fill(line);
  await form.locator('[name="liaisons[0].name"]').fill(liaison);
  await form.getByRole('button', { name: '核对变更' }).click();
  const review = partner.page.getByRole('region', { name: '提交后将产生 2 份通知' });
  await review.waitFor();
  expect(await review.innerText()).toMatch(new RegExp(`联络人[\\s\\S]*138[\\s\\S]*${liaison}`));
  await partner.page.locator('#edit_card').getByRole('button', { name: '提交通知' }).click();
  await partner.done('变更通知已提交');
  const id = idOf(partner);
  await partner.sees(line);
  await partner.sees('已提交');

  // The first receiver of an open order: the contact in force now, and the warning where the page begins (REG-04).
  await agent.open(`/complaints/${complaint}`);
  const warning = await agent.sees('金盾安防的联系方式将有变更。');
  expect(((await warning.boundingBox())?.y ?? 1e9) < 400).toBe(true);
  expect(await contacts.innerText()).toMatch(new RegExp(`${old}[\\s\\S]*起变更为[\\s\\S]*${line}`));
  const changed = new RegExp(`固定电话）[\\s\\S]*${old}[\\s\\S]*${line}`);

  await department.open('/');
  await department.page.locator(`a[href="/registry/notices/${id}"]`).click();
  await department.page.waitForURL(/\/registry\/notices\//);
  await department.ready();
  await department.sees(line);
  expect(await department.page.getByRole('region', { name: '变更内容' }).innerText()).toMatch(changed);
  await department.presses('受理通知', '通知已受理');

  await centre.open('/');
  await centre.page.locator(`a[href="/registry/notices/${id}"]`).first().click();
  await centre.page.waitForURL(/\/registry\/notices\//);
  await centre.ready();
  expect(await centre.page.getByRole('region', { name: '变更内容' }).innerText()).toMatch(changed);
  await centre.presses('确认知悉', '已确认知悉');

  await partner.open(`/registry/notices/${id}`);
  await partner.sees('客服中心已确认');
  await partner.sees('周文博');
  await partner.open('/notices');
  await partner.sees(/变更通知已受理/);
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await partner.open('/registry');
  const card = partner.page.locator('section', { has: partner.page.getByRole('heading', { name: '登记内容' }) });
  expect(await card.innerText()).toMatch(new RegExp(`起变更为\\s*${line}`));
  await card.getByText(liaison).first().waitFor();
  await partner.page.getByLabel('查看哪一天').fill(day);
  await partner.page.getByRole('button', { name: '查看', exact: true }).click();
  await partner.page.waitForURL(/day=/);
  await card.getByText('起变更为').first().waitFor({ state: 'detached' });
  await card.getByText(line).first().waitFor();

  await partner.open(`/registry/notices/${id}`);
  await partner.does('撤回通知', { 原因: '号码未开通' }, '变更通知已撤回');
  await partner.page.getByRole('link', { name: '照此内容另行提交' }).click();
  await partner.page.waitForURL(/\/registry\/edit\?from=/);
  await partner.ready();
  expect(await form.locator('[name="hotline_fixed"]').inputValue()).toBe(line);
  await agent.open(`/complaints/${complaint}`);
  expect(await agent.text()).not.toContain('将有变更');
  for (const { page } of [partner, centre]) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  const people = [partner, department, centre, agent];
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  await Promise.all(people.map((screen) => screen.leave()));
}, 120_000);

test('when its day has come a change takes effect by itself and both sides see it', async () => {
  const name = `湘通物联${Math.floor(Math.random() * 1e6)}公司`;
  const id = await submittedDaysAgo(stack, NEIGHBOUR, 60, [{ field: 'company_name', value: name }]);
  const [partner, department] = await Promise.all([at(NEIGHBOUR), at('group@carrier.example')]);
  if (!partner || !department) throw new Error('two people');
  await partner.open('/registry');
  await partner.sees(name);
  await department.open(`/registry?q=${encodeURIComponent(name)}`);
  await department.sees('湘通物联');
  await department.page.locator('a[data-row]').click();
  await department.page.waitForURL(/\/registry\/partners\//);
  await department.sees(name);
  for (let round = 0; ; round += 1) {
    await partner.open(`/registry/notices/${id}`);
    if ((await partner.text()).includes('已生效') || round > 30) break;
    await partner.page.waitForTimeout(1_000);
  }
  await partner.sees('已生效');
  await partner.open('/notices');
  await partner.sees(/登记信息变更已生效/);
  await Promise.all([partner.leave(), department.leave()]);
}, 120_000);

test('an emergency waits for the department’s approval and is short notice (REG-05); a changed mobile needs an exception (REG-02)', async () => {
  const [partner, department] = await Promise.all([at(PARTNER), at('group@carrier.example')]);
  if (!partner || !department) throw new Error('two people');
  const mobile = `1386${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
  await partner.open('/registry/edit');
  const form = partner.page.locator('#edit_card');
  await form.locator('[name="service_contact.name"]').fill('赵六');
  await form.locator('[name="service_contact.mobile"]').fill(mobile);
  await form.locator('[name="emergency"]').check();
  await form.getByRole('button', { name: '核对变更' }).click();
  const problems = await partner.problems();
  expect(problems).toContain('合作期间客服联系人的手机号码不变');
  expect(problems).toContain('原因');
  expect(await form.locator('[name="service_contact.mobile"]').inputValue()).toBe(mobile);
  await form.locator('[name="reason"]').fill('原联系人明日离职');
  await form.locator('[name="exceptionReason"]').fill('号码随人离职停用');
  const id = await submits(partner);
  await partner.sees(/须经集团客户部批准/);

  await department.open(`/registry/notices/${id}`);
  await department.does('批准紧急变更', { 说明: '情况属实' }, '已批准紧急变更');
  await department.does('批准例外', { 原因: '核实无误' }, '已批准例外');
  await department.sees('提前不足');
  await partner.open('/registry');
  await partner.sees('赵六');
  await partner.sees(/客服：赵六/);
  await Promise.all([partner.leave(), department.leave()]);
}, 120_000);

test('two clerks decide at once: the second is told what the first did and keeps what was typed', async () => {
  const id = await submittedDaysAgo(stack, PARTNER, 0, [{ field: 'hotline_fixed', value: newLine() }]);
  const [first, second] = await Promise.all([at('group@carrier.example'), at('group@carrier.example')]);
  if (!first || !second) throw new Error('two clerks');
  await Promise.all([first.open(`/registry/notices/${id}`), second.open(`/registry/notices/${id}`)]);
  const act = await second.act('驳回通知');
  await fill(act, { 原因: '缺少公函' });
  await first.presses('受理通知', '通知已受理');
  await act.locator('button[type="submit"]').click();
  const told = await second.problems();
  expect(told).toContain('这份通知有了变化');
  expect(told).toContain('受理通知');
  expect(await act.getByLabel('原因').inputValue()).toBe('缺少公函');
  await act.locator('button[type="submit"]').click();
  await second.done('通知已驳回');
  await Promise.all([first.leave(), second.leave()]);
}, 120_000);

test('two people go on with one draft: what the second gives is not given over the first’s head', async () => {
  const [first, second] = await Promise.all([at(PARTNER), at(PARTNER)]);
  if (!first || !second) throw new Error('two people');
  const keeps = async (column: string) => {
    const form = first.page.locator('#edit_card');
    await form.locator('[name="web_column"]').fill(column);
    await form.getByRole('button', { name: '保存草稿' }).click();
    await first.done('草稿已保存');
  };
  await first.open('/registry/edit');
  await keeps('www.partner-05.example/one');
  const id = idOf(first);
  await Promise.all([first.open(`/registry/edit?draft=${id}`), second.open(`/registry/edit?draft=${id}`)]);
  const form = second.page.locator('#edit_card');
  await form.getByRole('button', { name: '核对变更' }).click();
  await second.sees('提交后将产生');
  await keeps('www.partner-05.example/two');
  await form.getByRole('button', { name: '提交通知' }).click();
  expect(await second.problems()).toContain('这份通知有了变化');
  expect(await form.locator('[name="web_column"]').inputValue()).toBe('https://www.partner-05.example/one');
  await first.open(`/registry/notices/${id}`);
  await first.does('撤回通知', {}, '变更通知已撤回');
  expect([...first.faults, ...second.faults]).toEqual([]);
  await Promise.all([first.leave(), second.leave()]);
}, 120_000);

test('with JavaScript off: edit, review, submit, withdraw; what is wrong stands beside its field and what was typed stays', async () => {
  const partner = await at(PARTNER, { javaScriptEnabled: false });
  await partner.open('/registry/edit');
  const form = partner.page.locator('#edit_card');
  await form.locator('[name="hotline_fixed"]').fill('0731-84123456-801');
  await form.locator('[name="email"]').fill('no address');
  await form.getByRole('button', { name: '核对变更' }).click();
  expect(await partner.problems()).toContain('请更正 2 处');
  const line = form.locator('[name="hotline_fixed"]');
  expect([await line.inputValue(), await line.getAttribute('aria-invalid'), await form.locator('[name="email"]').inputValue()]).toEqual([
    '0731-84123456-801',
    'true',
    'no address',
  ]);
  await line.fill(newLine());
  await form.locator('[name="email"]').fill('service@example.com');
  await submits(partner);
  await partner.does('撤回通知', { 原因: '试填' }, '变更通知已撤回');
  await partner.leave();
}, 120_000);

test('nobody else: another partner finds no such notice, and no registry of others', async () => {
  const id = await submittedDaysAgo(stack, PARTNER, 0, [{ field: 'web_column', value: `https://www.example.com/${newLine()}` }]);
  const stranger = await at(NEIGHBOUR);
  expect(await stranger.open(`/registry/notices/${id}`)).toBe(404);
  expect(await stranger.open('/registry/duplicates')).toBe(403);
  await stranger.open('/registry');
  expect(await stranger.text()).not.toContain('金盾安防');
  await stranger.leave();
  const engineer = await at('engineer@vendor.example');
  expect(await engineer.open('/registry')).toBe(403);
  await engineer.leave();
}, 60_000);
