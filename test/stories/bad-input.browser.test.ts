import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
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

beforeEach(async () => {
  await agent.open('/complaints/new');
  await agent.page.evaluate(() => localStorage.clear());
  await agent.open('/complaints/new');
  // A client that minds neither lengths nor kinds of fields: what counts is the server's word.
  await agent.page.evaluate(() => {
    for (const field of document.querySelectorAll('#take_complaint [maxlength]')) field.removeAttribute('maxlength');
    for (const details of document.querySelectorAll('#take_complaint details')) details.setAttribute('open', '');
  });
});

/** Puts a value into a field as it is, whatever its length. */
const put = (name: string, value: string) =>
  agent.page.locator(`#take_complaint [name="${name}"]`).evaluate((field, text) => {
    const input = field as HTMLInputElement;
    if (input.tagName === 'SELECT') input.append(new Option(text, text));
    if (input.type === 'datetime-local') input.type = 'text';
    input.value = text;
  }, value);

const take = () => agent.page.locator('#take_complaint').getByRole('button', { name: '受理', exact: true }).click();

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
