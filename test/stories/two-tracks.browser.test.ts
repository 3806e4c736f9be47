import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { trackLives } from '@lianban/persistence/demo/track-lives';
import { openBrowser, type Browser } from '../kit/browser.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';
import { fill, Screen, type Filled } from './screen.ts';

/** A bank chooses two tracks, and a major complaint goes its way: head office, audit's signature, call centre, archive (TRK-01, TRK-02). */
let stack: StackDescription;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
}, 240_000);
afterAll(() => browser?.close());

const track = ({ page }: Screen) => page.locator('section[aria-labelledby="two-track"]');

/** Takes a step of the track and waits until it stands as done. */
async function takes(screen: Screen, step: string, filled: Filled = {}): Promise<void> {
  const summary = track(screen).locator('summary', { hasText: step });
  const form = summary.locator('..');
  await form.waitFor();
  if ((await form.getAttribute('open')) === null) await summary.click();
  await fill(form, filled);
  await form.locator('button[type="submit"]').click();
  await track(screen).locator('li[data-state="DONE"]', { hasText: step }).first().waitFor();
}

/** A complaint taken by the association and forwarded to the bank. @returns its id */
async function forwarded(): Promise<string> {
  const officer = new Desk(stack, 'officer@association.example');
  const { id } = await officer.do('takeComplaint', call({ channel: 'PHONE', subject: '理财亏损未提示风险', workOrders: [] }));
  await new Desk(stack, 'admin@association.example').do('judgeValidity', { complaintId: id, valid: true, reason: '有回单' });
  await officer.do('sendWorkOrder', { complaintId: id, workOrder: { holderId: tenantOf('handler@member-a.example') } });
  return id;
}

test('the bank chooses; a major complaint needs audit’s signature, then leader and call centre; printed, reported, filed away; nobody else sees it', async () => {
  const leader = await Screen.signedIn(browser, stack, 'leader@member-a.example', { javaScriptEnabled: false });
  await leader.open('/two-tracks/choice');
  await leader.sees('双轨处理已于');
  await leader.page.getByRole('button', { name: '启用双轨处理' }).click();
  await leader.sees('已保存，即时生效。');
  await leader.sees('于成功启用');
  const id = await forwarded();
  await new Desk(stack, 'leader@association.example').do('decideMajor', { complaintId: id, major: true, reason: '多名客户' });

  const handler = await Screen.signedIn(browser, stack, 'handler@member-a.example');
  await handler.open(`/complaints/${id}`);
  await handler.sees('现待：总部。', track(handler));
  // The form asks why it is major.
  const record = track(handler).locator('summary', { hasText: '填写受理表' }).locator('..');
  await record.locator('form').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
  await record.locator('button[type="submit"]').click();
  expect(await handler.problems()).toContain('列为重大的理由');
  await takes(handler, '填写受理表', { 列为重大的理由: '涉及多名老年客户' });
  await takes(handler, '上报相关部门负责人');
  await takes(handler, '并行上报分管领导', { 备注: '请重视' });
  await handler.sees('现待：稽核考核部。', track(handler));
  expect(await track(handler).locator('summary').count()).toBe(0);
  await leader.open('/notices');
  await leader.sees('投诉已按双轨流程报送您：并行上报分管领导');

  const auditor = await Screen.signedIn(browser, stack, 'auditor@member-a.example', { javaScriptEnabled: false });
  await auditor.open('/');
  await auditor.sees('双轨流程中待本岗位办理');
  await auditor.open('/two-tracks');
  await auditor.page.locator(`a[href="/complaints/${id}"]`).first().click();
  await takes(auditor, '调查处理', { 稽核调查情况: '双录缺失', 稽核处理意见: '协商退还并问责' });
  const early = await new Desk(stack, 'handler@member-a.example').see(id);
  const { id: workOrderId, version } = early!.workOrders[0]!;
  const report = { complaintId: id, workOrderId, version, cause: '销售不当', measure: '退还' };
  expect(await new Desk(stack, 'handler@member-a.example').give('resolveWorkOrder', report)).toMatchObject({
    code: 'audit_signature_missing',
  });
  await takes(auditor, '负责人签字');
  await takes(auditor, '报分管领导');
  await takes(auditor, '交呼叫中心');

  const callCentre = await Screen.signedIn(browser, stack, 'callcentre@member-a.example');
  await callCentre.open(`/complaints/${id}`);
  await takes(callCentre, '回复客户', { 回复内容: '已电话致歉，协商退还' });
  await takes(callCentre, '记录处理结果', { 处理结果: '客户接受' });

  await new Desk(stack, 'handler@member-a.example').do('resolveWorkOrder', report);
  await handler.open(`/complaints/${id}`);
  await takes(handler, '存档', { 档案编号: '辽河-0042' });
  await handler.sees('已存档（辽河-0042）', track(handler));
  await handler.open('/two-tracks?view=archive&number=辽河-0042');
  expect(await handler.page.locator(`a[href="/complaints/${id}"]`).count()).toBeGreaterThan(0);
  await handler.open(`/complaints/${id}/form`);
  const paper = await handler.page.locator('article').innerText();
  for (const words of ['重大客户纠纷及投诉受理表', '涉及多名老年客户', '双录缺失', '裴正', '已电话致歉，协商退还', '辽河-0042'])
    expect(paper).toContain(words);

  const officer = await Screen.signedIn(browser, stack, 'officer@association.example');
  await officer.open(`/complaints/${id}`);
  for (const words of ['双轨', '双录缺失', '填写受理表']) expect(await officer.text()).not.toContain(words);
  expect(await officer.open(`/complaints/${id}/form`)).toBe(403);
  const stranger = await Screen.signedIn(browser, stack, 'handler@member-b.example');
  expect(await stranger.open(`/complaints/${id}/form`)).toBe(404);
  await stranger.open('/two-tracks?view=all');
  await stranger.sees('没有等待办理的步骤。');
  await leader.open('/two-tracks/choice');
  await leader.page.getByRole('button', { name: '停用双轨处理' }).click();
  await leader.sees('已保存，即时生效。');
  for (const screen of [leader, handler, auditor, callCentre]) expect(screen.faults).toEqual([]);
  await Promise.all([leader, handler, auditor, callCentre, officer, stranger].map((screen) => screen.leave()));
}, 180_000);

test('the call centre finds what waits for it; not satisfied, it is investigated again; an outlet sees its own track', async () => {
  const life = (name: string): string => trackLives(Date.now()).find(({ useCase }) => useCase?.name === name)!.id;
  const callCentre = await Screen.signedIn(browser, stack, 'callcentre@member-a.example');
  const address = `/complaints/${life('track-to-call-back')}`;
  await callCentre.open('/two-tracks?view=call_centre');
  await callCentre.page.locator(`a[href="${address}"]`).first().click();
  await callCentre.ready();
  const form = track(callCentre).locator('summary', { hasText: '呼叫中心回访客户' }).locator('..');
  await fill(form, { 不满意: true, 客户意见: '卡领回了，但无人解释原因' });
  await form.locator('button[type="submit"]').click();
  await callCentre.sees('已重新调查 1 次。', track(callCentre));
  await callCentre.sees('现待：总部。', track(callCentre));

  const outlet = await Screen.signedIn(browser, stack, 'outlet@member-a.example');
  await outlet.open(address);
  expect(await outlet.text()).not.toContain('卡领回了');
  await outlet.open(`/complaints/${life('track-at-branch')}`);
  await outlet.sees('现待：相关部门负责人。', track(outlet));
  await outlet.sees('当日仅开两个窗口。', track(outlet));
  await Promise.all([callCentre, outlet].map((screen) => screen.leave()));
}, 120_000);
