import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { expectClean, fill, newCustomer, Screen, textFile } from './screen.ts';

let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const BRANCH = '沈阳青年大街支行';
const PROOF = '授权委托书.txt';
const FIRST = { '代表人 1': '赵代表', '代表人 1 的电话': '13900004444' };

/** Fills the intake form (ASC-01) about an outlet of a bank, its staff and a group's two representatives; nothing is sent. */
async function typed(officer: Screen, secondPhone: string) {
  const customer = newCustomer();
  await officer.open('/complaints/new');
  const form = officer.page.locator('#take_complaint');
  await fill(form, {
    客户名称: customer.name,
    联系电话: customer.phone,
    受理渠道: '来访',
    投诉主题: '理财到期未兑付',
    投诉内容: '三十余名客户称理财产品到期后网点未兑付。',
    '客户诉求（希望怎样解决）': '书面说明并兑付。',
    已向客户复述记录并得到确认: true,
    涉及单位: `辽河银行 · ${BRANCH}`,
    '涉及人员 1': '周某',
    '涉及人员 1 的职务': '理财经理',
  });
  await form.getByText('群体投诉的代表人', { exact: true }).click();
  await fill(form, { ...FIRST, '代表人 3': '钱代表', '代表人 3 的电话': secondPhone });
  return form;
}

const facts = (screen: Screen) => screen.page.getByRole('region', { name: '投诉内容', exact: true }).innerText();

test('a group’s complaint about an outlet: its representatives prove their authority, its bank sees what it may', async () => {
  const [officer, handler, stranger] = (await Promise.all(
    ['officer@association.example', 'handler@member-a.example', 'handler@member-b.example'].map((email) =>
      Screen.signedIn(browser, stack, email),
    ),
  )) as [Screen, Screen, Screen];
  const form = await typed(officer, '13900005555');
  const send = form.getByRole('button', { name: '受理', exact: true });
  await send.click();
  expect(await officer.problems()).toContain('请附上代表授权的证明文件。');
  const files = form.getByLabel('附件');
  expect(await files.getAttribute('aria-invalid')).toBe('true');
  // Nothing of what was typed is lost.
  expect(await form.getByLabel('代表人 3', { exact: true }).inputValue()).toBe('钱代表');
  expect(await form.getByLabel('涉及人员 1 的职务').inputValue()).toBe('理财经理');
  await expectClean(officer, 'the intake form of an association, refused');
  await files.setInputFiles(textFile(PROOF, '授权赵代表、钱代表处理本次投诉。'));
  await send.click();
  await officer.done('已受理，本单位为首问单位，负责到底。');
  const path = `/complaints/${officer.complaintId}`;
  for (const said of [`辽河银行 ${BRANCH}`, '周某 理财经理', '赵代表 13900004444', '钱代表 13900005555'])
    expect(await facts(officer)).toContain(said);
  await officer.does('转办会员单位', { 派给: '辽河银行' }, '已派单，时限从此刻起算。');
  expect(officer.faults).toEqual([]);

  expect(await stranger.open(path)).toBe(404);
  expect(await handler.open(path)).toBe(200);
  for (const said of [BRANCH, '周某', '赵代表', '钱代表 13900005555']) expect(await facts(handler)).toContain(said);
  await handler.open(`${path}?tab=attachments`);
  await handler.sees(PROOF);
  await Promise.all([officer, handler, stranger].map((screen) => screen.leave()));
}, 120_000);

test('with JavaScript off what is wrong with a representative stands beside it, and the rest stays', async () => {
  const officer = await Screen.signedIn(browser, stack, 'officer@association.example', { javaScriptEnabled: false });
  const form = await typed(officer, '不清楚');
  const send = form.getByRole('button', { name: '受理', exact: true });
  await form.getByLabel('附件').setInputFiles(textFile(PROOF, '授权'));
  await send.click();
  expect(await officer.problems()).toContain('代表人 3 的电话');
  const phone = form.getByLabel('代表人 3 的电话');
  // The graph counts two representatives; what is wrong is the third row of the form, unfolded.
  expect([await phone.isVisible(), await phone.getAttribute('aria-invalid'), await phone.inputValue()]).toEqual([true, 'true', '不清楚']);
  expect(await form.getByLabel('涉及单位').evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.label)).toContain(BRANCH);
  await phone.fill('13900006666');
  await form.getByLabel('附件').setInputFiles(textFile(PROOF, '授权'));
  await send.click();
  await officer.done('已受理，本单位为首问单位，负责到底。');
  expect(await facts(officer)).toContain('钱代表 13900006666');
  await officer.leave();
}, 60_000);
