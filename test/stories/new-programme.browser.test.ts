import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { administrate } from '@lianban/tooling/administration/administrate';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { mailTo } from '../kit/mail.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { fill, newCustomer, Screen } from './screen.ts';

// A programme of its own, from its first invitation on: its settings and its long list disturb no other story.
const mark = randomBytes(3).toString('hex');
const organisation = `湘江通信${mark}`;
const password = 'a password of the story';

let stack: StackDescription;
let browser: Browser;
let administrator: Screen;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await deleteCopies();
  await browser?.close();
});

/** Follows an invitation as somebody who has no account yet. */
async function accept(link: string): Promise<Screen> {
  const screen = await Screen.visiting(browser, stack);
  await screen.open(new URL(link).pathname);
  await fill(screen.page.locator('#new-account'), { 新密码: password, 再输一次新密码: password });
  await screen.page.locator('#new-account button[type="submit"]').click();
  await screen.page.waitForURL((url) => url.pathname === '/');
  await screen.ready();
  return screen;
}

test('the operator makes a programme and invites its first administrator, who invites an agent: both come in by their mails', async () => {
  const email = `first-${mark}@example.org`;
  const [told, link = ''] = await administrate(
    ['invite', email, '--programme', `story-${mark}`, '--organisation', organisation, '--name', '向晚'],
    {
      env: {
        DATABASE_URL: stack.databases.admin,
        PORTAL_URL: stack.urls.portal,
        SMTP_URL: stack.urls.smtp,
        MAIL_FROM: 'lianban@example.org',
      },
      dataDirectory: stack.stateDirectory,
      announce: () => undefined,
    },
  );
  expect(told).toContain(`${email} is invited as administrator of ${organisation}`);
  expect((await mailTo(stack, email)).links).toContain(link);
  administrator = await accept(link);
  await administrator.sees('向晚，您好');

  await administrator.open('/people');
  await administrator.page.locator('summary', { hasText: '邀请人员' }).click();
  const invite = administrator.page.locator('#invite');
  await fill(invite, { 姓名: '何知秋', 电子邮箱: `agent-${mark}@example.org`, 客服代表: true, 班长: true });
  await invite.getByRole('button', { name: '发送邀请' }).click();
  await administrator.sees('邀请已发出。');
  const { links } = await mailTo(stack, `agent-${mark}@example.org`);
  const agent = await accept(links.find((each) => each.includes('/invitation/')) ?? '');
  await agent.sees('何知秋，您好');

  const customer = newCustomer();
  await agent.open('/complaints/new');
  await fill(agent.page.locator('#take_complaint'), {
    客户名称: customer.name,
    联系电话: customer.phone,
    投诉主题: '第一件投诉',
    投诉内容: '内容',
    '客户诉求（希望怎样解决）': '解决',
    责任尚不清楚: true,
  });
  await agent.page.getByRole('button', { name: '受理', exact: true }).click();
  await agent.done('已受理');

  await copyToThousands(agent.complaintId);
  await agent.open('/complaints?view=all');
  const [file] = await Promise.all([agent.page.waitForEvent('download'), agent.page.getByRole('link', { name: 'CSV' }).click()]);
  const rows = Buffer.concat(await (await file.createReadStream()).toArray())
    .toString('utf8')
    .split('\r\n')
    .filter(Boolean)
    .slice(1);
  const numbers = rows.map((row) => row.split(',')[0]);
  expect([rows.length, new Set(numbers).size]).toEqual([COPIES + 1, COPIES + 1]);
  expect(agent.faults).toEqual([]);
  await agent.leave();
}, 120_000);

const COPIES = 1_204;

async function asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  // Rows are copied without their logs: straight into the tables, and gone before anybody verifies.
  const client = new pg.Client({ connectionString: stack.databases.admin, options: '-c session_replication_role=replica' });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** Copies a complaint's own row and its list row until the list has more than a thousand. */
const copyToThousands = (id: string): Promise<void> =>
  asOwner(async (client) => {
    await client.query('create temporary table copy as select gen_random_uuid() as id, n from generate_series(1, $1::int) n', [COPIES]);
    for (const [table, key] of [
      ['complaint', 'id'],
      ['complaint_party', 'complaint_id'],
    ])
      await client.query(
        `insert into lianban.${table} select (jsonb_populate_record(original, jsonb_build_object('${key}', copy.id) ||
           case when to_jsonb(original) ? 'number' then jsonb_build_object('number', concat(to_jsonb(original) ->> 'number', '-', copy.n)) else '{}' end)).*
         from lianban.${table} original, copy where original.${key} = '${id}'`,
      );
  });

const deleteCopies = (): Promise<void> =>
  asOwner(async (client) => {
    const copies = `select c.id from lianban.complaint c join lianban.tenant t on t.id = c.owner_tenant_id where t.name = '${organisation}' and c.number like '%-%-%'`;
    await client.query(`delete from lianban.complaint_party where complaint_id in (${copies})`);
    await client.query(`delete from lianban.complaint where id in (${copies})`);
  });

test('two screens change the settings: the second is told what the first changed, keeps its own words and undoes nothing', async () => {
  const second = await Screen.visiting(browser, stack);
  await second.page.context().addCookies(await administrator.page.context().cookies());
  await Promise.all([administrator.open('/settings'), second.open('/settings')]);
  const [one, two] = [administrator, second].map(({ page }) => page.locator('#settings'));
  if (!one || !two) throw new Error('two forms');

  await fill(one, { '大批投诉：件数': '15', 变更通知须提前几个工作日: '121', 变更原因: '业务量增大' });
  await one.getByRole('button', { name: '保存为新版本' }).click();
  expect(await administrator.problems()).toMatch(/变更通知须提前几个工作日：超出允许范围/);
  await fill(one, { 变更通知须提前几个工作日: '12' });
  await one.getByRole('button', { name: '保存为新版本' }).click();
  await administrator.sees('已保存为第 2 版。');

  await fill(two, { 重复投诉查找天数: '45', 变更原因: '客户常在一个月后再来' });
  await two.getByRole('button', { name: '保存为新版本' }).click();
  const told = await second.problems();
  expect(told).toContain('您打开页面之后，向晚已保存了新版本。');
  expect(await two.getByLabel('重复投诉查找天数').inputValue()).toBe('45');
  expect(await two.getByLabel('变更原因').inputValue()).toBe('客户常在一个月后再来');
  await two.getByRole('button', { name: '保存为新版本' }).click();
  await second.sees('已保存为第 3 版');
  expect(await two.getByLabel('大批投诉：件数').inputValue()).toBe('15');
  expect(await two.getByLabel('变更通知须提前几个工作日').inputValue()).toBe('12');
  expect(await two.getByLabel('重复投诉查找天数').inputValue()).toBe('45');
  expect([...administrator.faults, ...second.faults]).toEqual([]);
  await Promise.all([administrator.leave(), second.leave()]);
}, 60_000);
