import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { submittedDaysAgo } from './registry.ts';
import { fill, newCustomer, Screen, textFile, type Filled } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
let agent: Screen;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
  agent = await Screen.signedIn(browser, stack, 'intake@carrier.example');
}, 240_000);
afterAll(() => browser?.close());

const right = (): Filled => {
  const { name, phone } = newCustomer();
  return {
    客户名称: name,
    联系电话: phone,
    投诉主题: '无法登录',
    投诉内容: '早上起无法登录。',
    '客户诉求（希望怎样解决）': '恢复。',
    责任尚不清楚: true,
  };
};

/** A client that minds neither lengths nor kinds of fields: what counts is the server's word. */
async function mindless({ page }: Screen): Promise<void> {
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('main [maxlength]')) field.removeAttribute('maxlength');
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    for (const form of document.querySelectorAll('form')) form.noValidate = true;
  });
}

/** Puts a value into a field as it is, whatever its length or kind. */
const putInto = ({ page }: Screen, form: string, name: string, value: string) =>
  page.locator(`#${form} [name="${name}"]`).evaluate((field, text) => {
    const input = field as HTMLInputElement;
    if (input.tagName === 'SELECT') input.append(new Option(text, text));
    if (['datetime-local', 'date'].includes(input.type)) input.type = 'text';
    input.value = text;
  }, value);

const put = (name: string, value: string) => putInto(agent, 'take_complaint', name, value);

const take = () => agent.page.locator('#take_complaint').getByRole('button', { name: '受理', exact: true }).click();

describe('intake', () => {
  beforeEach(async () => {
    await agent.open('/complaints/new');
    await agent.page.evaluate(() => localStorage.clear());
    await agent.open('/complaints/new');
    await mindless(agent);
  });

  test.each<[string, string, string, RegExp]>([
    ['control characters', 'subject', '无法\u0007登录', /控制字符/],
    ['a formula for a phone number', 'contact.phone', '=HYPERLINK("http://x")', /./],
    ['a text too long', 'description', '长'.repeat(4001), /内容过长/],
    ['a service of nobody', 'serviceId', '01990000-0009-7000-8000-00000000dead', /./],
    ['an answer nobody offered', 'kind', 'WAR', /./],
    ['received in 1900', 'receivedAt', '1900-01-01T08:00', /./],
    ['received in 2100', 'receivedAt', '2100-01-01T08:00', /./],
    ['no instant at all', 'receivedAt', '2026-02-30T25:61', /日期时间格式不正确/],
  ])(
    '%s: an error beside the field, and what was typed stays',
    async (_what, name, value, said) => {
      await fill(agent.page.locator('#take_complaint'), right());
      await put(name, value);
      const [answer] = await Promise.all([
        agent.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/complaints/new')),
        take(),
      ]);
      expect(answer.status()).toBeLessThan(500);
      expect(await agent.problems()).toMatch(said);
      const field = agent.page.locator(`#take_complaint [name="${name}"]`);
      const stands = await field.evaluate(
        (element, expected) => [element.getAttribute('aria-invalid'), (element as HTMLInputElement).value === expected],
        value,
      );
      expect(stands).toEqual(['true', name === 'kind' || name === 'serviceId' ? expect.any(Boolean) : true]);
      expect(await agent.page.getByLabel('投诉主题').inputValue()).toBe(name === 'subject' ? value : '无法登录');
    },
    60_000,
  );

  test('10 MB of text: the page comes back with the error and the text', async () => {
    const huge = '长'.repeat(3_500_000);
    const values = {
      form: 'take_complaint',
      idempotencyKey: 'huge',
      kind: 'COMPLAINT',
      customerKind: 'GROUP',
      channel: 'HOTLINE',
      solvedBy: 'NOT_YET',
      'contact.name': '何秀英',
      'contact.phone': '13907310000',
      subject: '无法登录',
      description: huge,
      wish: '恢复',
    };
    const answer = await agent.page.request.post(`${stack.urls.portal}/complaints/new`, {
      multipart: values,
      headers: { origin: stack.urls.portal },
    });
    const page = await answer.text();
    expect([answer.status(), page.includes('内容过长，最多 4000 个字。'), page.includes(`${huge}</textarea>`)]).toEqual([200, true, true]);
  }, 60_000);

  test('nothing filled in: each field that is needed says so', async () => {
    await take();
    expect(await agent.problems()).toContain('请更正 5 处');
    for (const label of ['客户名称', '联系电话', '投诉主题', '投诉内容', '客户诉求（希望怎样解决）'])
      expect(await agent.page.locator('#take_complaint').getByLabel(label).getAttribute('aria-invalid')).toBe('true');
  }, 60_000);

  test('a program that calls itself a text is refused beside the field; a formula in a text is taken and harmless in an export', async () => {
    const subject = `=1+1 核对${Math.floor(Math.random() * 1e9)}`;
    const form = agent.page.locator('#take_complaint');
    await fill(form, { ...right(), 投诉主题: subject, 附件: textFile('记录.txt', '#!/bin/sh\nrm -rf /\n') });
    await take();
    expect(await agent.problems()).toContain('记录.txt');
    expect(await form.getByLabel('投诉主题').inputValue()).toBe(subject);
    await form.getByLabel('附件').setInputFiles([]);
    await take();
    await agent.done('已受理');
    const file = await agent.page.request.get(
      `${stack.urls.portal}/complaints/export?view=all&format=csv&q=${encodeURIComponent(subject.slice(5))}`,
    );
    expect(await file.text()).toContain(`'${subject}`);
  }, 60_000);
});

describe('the contact registry', () => {
  let partner: Screen;
  let centre: Screen;
  let department: Screen;
  beforeAll(async () => {
    const signedIn = (email: string) => Screen.signedIn(browser, stack, email);
    partner = await signedIn('service@partner-f.example');
    centre = await signedIn('manager@carrier.example');
    department = await signedIn('group@carrier.example');
  }, 60_000);

  /** Presses a button of a form; what stands in a field then, whether it is marked wrong, and what the summary says. */
  async function sends(screen: Screen, form: string, button: string, name: string) {
    const [answer] = await Promise.all([
      screen.page.waitForResponse((response) => response.request().method() === 'POST'),
      screen.page.locator(`#${form}`).getByRole('button', { name: button, exact: true }).click(),
    ]);
    const said = await screen.problems();
    const field = screen.page.locator(`#${form} [name="${name}"]`).first();
    const [invalid, value] = await field.evaluate((element) => [
      element.getAttribute('aria-invalid') ?? element.closest('[aria-invalid]')?.getAttribute('aria-invalid'),
      (element as HTMLInputElement).value,
    ]);
    return { said, at: { below500: answer.status() < 500, invalid, value } };
  }
  const wrongAt = (value: string) => ({ below500: true, invalid: 'true', value });

  test.each<[string, string, RegExp]>([
    ['no day at all', '明天', /生效日.*没有这一天/],
    ['a day written another way', '2026/12/20', /生效日.*没有这一天/],
    ['a day that does not exist', '2026-02-30', /生效日.*没有这一天/],
    ['a day in 1900', '1900-01-01', /生效日.*不是有效的日期/],
    ['a day in 2100', '2100-01-01', /生效日.*不是有效的日期/],
    ['too early', '2020-01-02', /生效日.*最早为 \d{4}-\d{2}-\d{2}/],
    ['too late', '2098-01-02', /生效日.*最晚为 \d{4}-\d{2}-\d{2}/],
  ])(
    'a change’s day, %s: beside the field, reviewed or kept as a draft; what was typed stays',
    async (_what, day, expected) => {
      await partner.open('/registry/edit');
      await mindless(partner);
      const email = partner.page.locator('#edit_card [name="email"]');
      await email.fill('kefu.new@partner-06.example');
      await putInto(partner, 'edit_card', 'effectiveDay', day);
      const buttons = expected.source.includes('没有') ? ['核对变更', '保存草稿'] : ['核对变更'];
      for (const button of buttons) {
        const { said, at } = await sends(partner, 'edit_card', button, 'effectiveDay');
        expect(said).toMatch(expected);
        expect(at).toEqual(wrongAt(day));
        expect(await email.inputValue()).toBe('kefu.new@partner-06.example');
      }
    },
    60_000,
  );

  test('what is no day stands beside what else is wrong with the card', async () => {
    await partner.open('/registry/edit');
    await mindless(partner);
    await putInto(partner, 'edit_card', 'hotline_fixed', '0734-8123456-9\u0007');
    await putInto(partner, 'edit_card', 'company_name', '长'.repeat(201));
    await putInto(partner, 'edit_card', 'effectiveDay', '2026-11-31');
    const { said } = await sends(partner, 'edit_card', '核对变更', 'effectiveDay');
    expect(said).toContain('请更正 3 处');
  }, 60_000);

  test.each<[string, string, string, RegExp]>([
    ['an instant that does not exist', 'at', '2026-02-30T10:00', /日期时间格式不正确/],
    ['an instant to come', 'at', '2100-01-01T10:00', /通话时间|时间/],
    ['a note with a control character', 'note', '空号\u0007', /控制字符/],
    ['a number nobody offered', 'field', 'PAGER', /请填写或选择此项/],
  ])(
    'a drill: %s',
    async (_what, name, value, expected) => {
      await centre.open('/registry/drills');
      await centre.page.getByRole('link', { name: '雁城软件', exact: true }).click();
      await centre.sees('登记拨测：雁城软件');
      await mindless(centre);
      await centre.page.locator('#log_drill').getByLabel('接通', { exact: true }).check();
      await putInto(centre, 'log_drill', name, value);
      const { said, at } = await sends(centre, 'log_drill', '登记拨测', name);
      expect(said).toMatch(expected);
      expect(at).toEqual(name === 'field' ? { ...wrongAt(''), value: expect.any(String) } : wrongAt(value));
    },
    60_000,
  );

  test.each<[string, string, string, RegExp]>([
    ['valid from no day', 'validFrom', '下周一', /生效日.*没有这一天/],
    ['valid from a day that does not exist', 'validFrom', '2026-02-30', /生效日.*没有这一天/],
    ['valid until a day that does not exist', 'validTo', '2026-02-30', /没有这一天/],
    ['valid until before it began', 'validTo', '2001-01-01', /开始日须早于结束日/],
    ['valid from 1900', 'validFrom', '1900-01-01', /不是有效的日期/],
    ['a title with a control character', 'title', '手册\u0007', /控制字符/],
  ])(
    'a document: %s',
    async (_what, name, value, expected) => {
      await partner.open('/registry/manuals');
      await mindless(partner);
      await fill(partner.page.locator('#supply_manual'), { 类别: '培训', 标题: '上线培训', 版本: '1', 生效日: '2026-01-01' });
      await putInto(partner, 'supply_manual', name, value);
      const { said, at } = await sends(partner, 'supply_manual', '提交资料或培训', name);
      expect(said).toMatch(expected);
      expect(at).toEqual(wrongAt(value));
    },
    60_000,
  );

  test('a notice rejected without a reason, with one too long or one that cannot be shown: it stands beside the field and the notice as it was', async () => {
    const change = { field: 'email', value: `kefu${Date.now()}@partner-06.example` } as const;
    await department.open(`/registry/notices/${await submittedDaysAgo(stack, 'service@partner-f.example', 0, [change])}`);
    for (const [reason, expected] of [
      ['', /请填写或选择此项/],
      ['长'.repeat(1001), /内容过长/],
      ['缺公函\u0007', /控制字符/],
    ] as const) {
      await mindless(department);
      await putInto(department, 'reject', 'reason', reason);
      const { at } = await sends(department, 'reject', '驳回通知', 'reason');
      await department.page.getByRole('alert').filter({ hasText: expected }).first().waitFor();
      expect(at).toEqual(wrongAt(reason));
      await department.sees('已提交');
    }
    await department.does('驳回通知', { 原因: '缺公函' }, '通知已驳回');
  }, 60_000);
});
