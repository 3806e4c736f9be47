import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mobileOf, namedPartner } from '@lianban/persistence/demo/registry/cards';
import { openBrowser, phone, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { submittedDaysAgo } from './registry.ts';
import { expectClean, Screen } from './screen.ts';

/** What those who decide on a change must see beside it: another notice on the same field, a number of somebody else, its picture. */
let stack: StackDescription;
let browser: Browser;
let partner: Screen;
let department: Screen;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  partner = await Screen.signedIn(browser, stack, PARTNER);
  department = await Screen.signedIn(browser, stack, 'group@carrier.example');
}, 240_000);
afterAll(() => browser?.close());

const PARTNER = 'service@partner-c.example';
const NEIGHBOUR = 'service@partner-d.example';
const FIXED = '7×24 客服热线（固定电话）';

/** A fixed line nobody else has, as it is registered and as it is read. */
function newLine(): { registered: string; read: string } {
  const digits = `8${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
  return { registered: `+86730${digits}`, read: `0730-${digits}` };
}
const hotline = (registered: string) => [{ field: 'hotline_fixed', value: registered }] as const;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const row = ({ page }: Screen, id: string) => page.locator('tr', { has: page.locator(`a[href="/registry/notices/${id}"]`) });

test('a later notice on the same field: shown with a link, not submitted before it is said to replace the earlier; its day is chosen (REG-03)', async () => {
  const first = await submittedDaysAgo(stack, PARTNER, 0, hotline(newLine().registered));
  await partner.open('/registry/edit');
  const form = partner.page.locator('#edit_card');
  const earliest = (await form.locator('[name="effectiveDay"]').getAttribute('data-earliest')) ?? '';
  await form.locator('[name="hotline_fixed"]').fill(newLine().read);
  await form.locator('[name="effectiveDay"]').fill(dayAfter(earliest, -1));
  await form.getByRole('button', { name: '核对变更' }).click();
  expect(await partner.problems()).toContain(`生效日：时间过早，最早为 ${earliest}。`);
  expect(await form.locator('[name="effectiveDay"]').getAttribute('aria-invalid')).toBe('true');

  const chosen = dayAfter(earliest, 10);
  await form.locator('[name="effectiveDay"]').fill(chosen);
  await form.getByRole('button', { name: '核对变更' }).click();
  const review = partner.page.getByRole('region', { name: '提交后将产生 1 份通知' });
  await partner.sees(`${chosen} 0 时生效。`, review);
  await partner.sees(`另有未生效的通知涉及：${FIXED}。`, review);
  expect(await review.getByRole('link', { name: '查看通知 1' }).getAttribute('href')).toBe(`/registry/notices/${first}`);
  await form.getByRole('button', { name: '提交通知' }).click();
  expect(await partner.problems()).toContain('另有未生效的通知涉及相同项目，请确认替代。');
  const replace = form.getByLabel('用这次的通知替代它们');
  expect(await replace.getAttribute('aria-invalid')).toBe('true');
  await expectClean(partner, 'the form that must say it replaces');
  await replace.check();
  await form.getByRole('button', { name: '提交通知' }).click();
  await partner.done('变更通知已提交');
  await partner.sees(`${chosen} 0 时生效。`);

  await partner.open(`/registry/notices/${first}`);
  await partner.sees('已被替代');
  await partner.page.getByRole('link', { name: '已被另一份通知替代' }).click();
  await partner.page.waitForURL((url) => url.pathname.startsWith('/registry/notices/') && !url.pathname.endsWith(first));
  await partner.sees(chosen);
  await partner.does('撤回通知', { 原因: '试填' }, '变更通知已撤回');
}, 90_000);

test('two open notices on one field: both say so in every list and on their pages', async () => {
  const usual = await submittedDaysAgo(stack, PARTNER, 0, hotline(newLine().registered));
  const emergency = await submittedDaysAgo(stack, PARTNER, 0, hotline(newLine().registered), { reason: '线路中断', replaces: [usual] });
  const small = await Screen.signedIn(browser, stack, PARTNER, { viewport: phone });
  for (const [screen, list] of [
    [department, '/registry/notices?view=decide'],
    [partner, '/registry/notices?view=open'],
    [small, '/registry/notices?view=open'],
  ] as const) {
    await screen.open(list);
    for (const id of [usual, emergency]) await screen.sees('与其他通知冲突', row(screen, id));
    if (screen !== partner) await expectClean(screen, list);
    await screen.open(`/registry/notices/${emergency}`);
    const facts = screen.page.getByRole('region', { name: '时间和理由' });
    expect(await facts.getByRole('link', { name: FIXED }).getAttribute('href')).toBe(`/registry/notices/${usual}`);
    if (screen !== partner) await expectClean(screen, `the notice after ${list}`);
  }
  await department.does('驳回通知', { 原因: '线路已恢复' }, '通知已驳回');
  await partner.open(`/registry/notices/${usual}`);
  expect(await partner.text()).not.toContain('与其他通知冲突');
  await partner.does('撤回通知', { 原因: '试填' }, '变更通知已撤回');
  await small.leave();
}, 120_000);

test('a number that another partner has: the carrier reads it on the notice, on both cards and in the list; no partner does (REG-01)', async () => {
  const number = mobileOf(namedPartner('洞庭智农'), 4);
  const read = number.replace('+86', '');
  const id = await submittedDaysAgo(stack, PARTNER, 0, [{ field: 'hotline_mobile', value: number }]);
  await department.open(`/registry/notices/${id}`);
  const notes = department.page.getByRole('region', { name: '号码重复' });
  expect((await notes.innerText()).replaceAll(/\D/g, '')).toContain(read);
  await department.sees('方舟信息', notes);
  await department.sees('变更通知申请中', notes);
  await expectClean(department, 'a notice with a duplicate');
  await notes.getByRole('link', { name: '洞庭智农' }).click();
  await department.page.waitForURL(/\/registry\/partners\//);
  await department.sees('洞庭智农', department.page.locator('h1'));
  await department.sees('方舟信息', notes);
  await department.open('/registry/duplicates');
  const both = department.page.locator('tr', { hasText: '方舟信息' });
  expect(await both.innerText()).toMatch(/方舟信息[\s\S]*变更通知申请中[\s\S]*洞庭智农|洞庭智农[\s\S]*方舟信息[\s\S]*变更通知申请中/);
  const demonstrated = department.page.locator('tr', { hasText: '桃源电商' });
  expect(await demonstrated.innerText()).toMatch(/苗岭传媒/);
  await department.page.keyboard.press('j');
  await department.page.keyboard.press('Enter');
  await department.page.waitForURL(/\/registry\?q=/);
  await department.sees('洞庭智农', department.page.locator('table'));

  const neighbour = await Screen.signedIn(browser, stack, NEIGHBOUR);
  for (const [screen, paths, other] of [
    [partner, [`/registry/notices/${id}`, '/registry', '/registry/notices'], '洞庭智农'],
    [neighbour, ['/registry', '/registry/notices'], '方舟信息'],
  ] as const)
    for (const path of paths) {
      await screen.open(path);
      expect([path, /号码重复/.test(await screen.text()), (await screen.page.content()).includes(other)]).toEqual([path, false, false]);
    }
  await partner.open(`/registry/notices/${id}`);
  await partner.does('撤回通知', { 原因: '号码有误' }, '变更通知已撤回');
  await department.open(`/registry/notices/${id}`);
  expect(await notes.count()).toBe(0);
  await neighbour.leave();
}, 120_000);

test('the picture of a card: what was, what is and what will be, each with its notice and its line in the table (REG-04)', async () => {
  const [now, next] = [newLine(), newLine()];
  const past = await submittedDaysAgo(stack, PARTNER, 60, hotline(now.registered));
  const coming = await submittedDaysAgo(stack, PARTNER, 0, hotline(next.registered));
  await partner.open('/registry');
  const picture = partner.page.getByRole('region', { name: '变更经过' });
  const stretches = await picture
    .locator('svg a', { hasText: FIXED })
    .evaluateAll((links) => links.map((link) => [link.querySelector('rect')?.dataset['time'], link.getAttribute('href')]));
  expect(stretches.slice(-2)).toEqual([
    ['NOW', `/registry/notices/${past}`],
    ['UPCOMING', `/registry/notices/${coming}`],
  ]);
  expect(stretches.slice(0, -2).map(([time]) => time)).toContain('PAST');
  await picture.getByText('以表格显示').click();
  const lines = picture.locator('tbody tr', { hasText: FIXED });
  const upcoming = lines.last();
  expect(await upcoming.innerText()).toContain(next.read);
  expect(await lines.nth((await lines.count()) - 2).innerText()).toMatch(new RegExp(`${now.read}[\\s\\S]*\\d{4}-\\d{2}-\\d{2}`));
  expect(await upcoming.getByRole('link').getAttribute('href')).toBe(`/registry/notices/${coming}`);
  await expectClean(partner, 'a card with its picture');
  await picture.locator(`svg a[href="/registry/notices/${coming}"]`).click();
  await partner.page.waitForURL(`**/registry/notices/${coming}`);
  await partner.ready();
  await partner.does('撤回通知', { 原因: '试填' }, '变更通知已撤回');
  expect([...partner.faults, ...department.faults]).toEqual([]);
}, 90_000);
