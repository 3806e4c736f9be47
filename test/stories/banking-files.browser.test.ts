import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxXml } from '@lianban/documents/testing/docx-text';
import { trackLives } from '@lianban/persistence/demo/track-lives';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { Screen } from './screen.ts';

/** What banking people take with them as files: the case file of a complaint (ASC-01, ASC-02), cards and analysis. */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

/** The half-year that the demonstration fills. */
const monthBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 7);
const SPAN = `from=${monthBefore(150)}&to=${monthBefore(0)}`;

/** The case file as somebody gets it: its status, and what stands in it. */
async function caseFile(screen: Screen, id: string): Promise<{ readonly status: number; readonly said: string }> {
  const answer = await screen.page.request.get(`${stack.urls.portal}/complaints/${id}/case-file`);
  return { status: answer.status(), said: answer.ok() ? docxXml(await answer.body()) : '' };
}

const said = (file: { readonly said: string }, ...texts: readonly string[]): string[] => texts.filter((text) => file.said.includes(text));

test('each party has its own: the association all of it, the bank what it may see, another bank nothing', async () => {
  const officer = new Desk(stack, 'officer@association.example');
  const handler = new Desk(stack, 'handler@member-a.example');
  const { id, number } = await officer.do(
    'takeComplaint',
    call({
      channel: 'LETTER',
      subject: '柜面存单被拒付',
      workOrders: [{ holderId: tenantOf('handler@member-a.example'), instruction: '请于时限内核实' }],
    }),
  );
  await officer.do('addNote', { complaintId: id, audience: 'OWN', note: '协会内部意见' });
  await handler.do('addNote', { complaintId: id, audience: 'OWN', note: '本行内部意见' });
  const [association, bank, stranger] = (await Promise.all(
    ['officer@association.example', 'handler@member-a.example', 'handler@member-b.example'].map((email) =>
      Screen.signedIn(browser, stack, email),
    ),
  )) as [Screen, Screen, Screen];
  await association.open(`/complaints/${id}`);
  const link = association.page.getByRole('link', { name: '下载案卷（Word）' });
  expect(await link.getAttribute('href')).toBe(`/complaints/${id}/case-file`);

  const all = ['柜面存单被拒付', number, '请于时限内核实', '办理经过', '核实'];
  const [ofAssociation, ofBank] = await Promise.all([caseFile(association, id), caseFile(bank, id)]);
  expect(said(ofAssociation, ...all, '协会内部意见', '本行内部意见')).toEqual([...all, '协会内部意见']);
  expect(said(ofBank, ...all, '协会内部意见', '本行内部意见')).toEqual([...all, '本行内部意见']);
  expect(await caseFile(stranger, id)).toEqual({ status: 404, said: '' });
  expect((await caseFile(association, 'nothing')).status).toBe(404);

  await bank.page.context().addCookies([{ name: 'lianban_language', value: 'en', url: stack.urls.portal }]);
  expect(said(await caseFile(bank, id), 'Case file', '案卷')).toEqual(['Case file']);
  await Promise.all([association, bank, stranger].map((screen) => screen.leave()));
}, 90_000);

test('a bank that handles on two tracks has the form in it, with the number under which it is filed', async () => {
  const filed = trackLives(Date.now()).find(({ useCase }) => useCase?.name === 'track-archived')!.id;
  const bank = await Screen.signedIn(browser, stack, 'handler@member-a.example');
  const file = await caseFile(bank, filed);
  expect(said(file, '档案编号', '处理结果')).toEqual(['档案编号', '处理结果']);
  await bank.leave();
}, 60_000);

test('cards and analysis go into a spreadsheet as they stand on the page: to the association all members’, to a member its own', async () => {
  const [reviewer, bank] = (await Promise.all(
    ['leader@association.example', 'leader@member-a.example'].map((email) => Screen.signedIn(browser, stack, email)),
  )) as [Screen, Screen];
  const lines = async (screen: Screen, address: string): Promise<string[]> => {
    await screen.open(address);
    const link = await screen.page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const answer = await screen.page.request.get(`${stack.urls.portal}${link}`);
    expect([answer.status(), answer.headers()['content-disposition']]).toEqual([200, expect.stringContaining('.csv')]);
    return (await answer.text()).trim().split('\r\n');
  };
  const cards = await lines(reviewer, `/members?${SPAN}&sort=complaints&order=desc`);
  expect(cards[0]).toContain('会员单位,计入投诉,');
  const shown = await reviewer.page.locator('a[data-row]').allInnerTexts();
  expect(cards).toHaveLength(shown.length + 1);
  const byOutlet = await lines(reviewer, `/analysis?${SPAN}&by=outlet`);
  expect(byOutlet.join('\n')).toContain('沈阳青年大街支行');
  const own = await lines(bank, `/analysis?${SPAN}&by=member`);
  expect(own).toHaveLength(2);
  expect(own[1]).toMatch(/^辽河银行,\d+,\d+,\d+,\d+$/);
  await Promise.all([reviewer, bank].map((screen) => screen.leave()));
}, 90_000);
