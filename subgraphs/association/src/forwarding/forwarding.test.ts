import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

const OFFICER = 'officer@association.example';
const REVIEWER = 'admin@association.example';
const HANDLER = 'handler@member-a.example';
const OUTLET = 'outlet@member-a.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const PAGE = `id concern { member { shortName } outlet { name } staff { name position } representatives { name phone } } status validity needsMe workOrders { id class state version parentWorkOrderId returnReason holderUnit { name } actions { name allowed reason } clocks { rule state } }
  clocks { rule state } actions { name allowed } callBacks { outcome way } associationForwarding { member { shortName } outlet { name } reportDueAt resultDueAt }`;
let keys = 0;
async function give(account: string, command: string, input: object) {
  const { data, errors } = await scene.ask(
    account,
    `mutation Give($input: ${command}Input!) { result: association${command}(input: $input) { __typename
      ... on ComplaintCommandDone { complaint { ${PAGE} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } } } }`,
    { input: { idempotencyKey: `leg-${(keys += 1)}-key`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}
const page = async (account: string, id: string) =>
  (await scene.ask(account, `query Page($id: ID!) { complaint: associationComplaint(id: $id) { ${PAGE} } }`, { id })).data.complaint;
const rules = (complaint: { clocks: { rule: string }[] }) => complaint.clocks.map(({ rule }) => rule).sort();
const allowed = (order: { actions: { name: string; allowed: boolean }[] }) =>
  order.actions.filter((each) => each.allowed).map(({ name }) => name);

test('the whole chain: taken, found valid, forwarded, sent down, answered, returned, reported, called back, closed', async () => {
  const { data } = await scene.ask(OFFICER, '{ associationOrganisations(kind: MEMBER) { id shortName units { id name } } }');
  const bank = data.associationOrganisations.find(({ shortName }: { shortName: string }) => shortName === '辽河银行');
  const unit = (name: string) => bank.units.find((each: { name: string }) => each.name.includes(name)).id;
  const telling = {
    kind: 'COMPLAINT',
    customerKind: 'INDIVIDUAL',
    contact: { name: '王桂兰', phone: '13900001111' },
    channel: 'PHONE',
    subject: '网点拒收硬币',
    description: '柜员称没有点钞机，让客户去别的网点。',
    wish: '当面道歉并收下硬币。',
  };
  const concern = { memberId: bank.id, unitId: unit('青年大街'), staff: [{ name: '李某', position: '柜员' }], representatives: [] };
  const taken = (await give(OFFICER, 'TakeComplaint', { ...telling, concern })).complaint;
  const id = taken.id as string;
  expect(taken).toMatchObject({ status: 'ACCEPTED', validity: 'UNJUDGED', clocks: [{ rule: 'CLK-10', state: 'RUNNING' }] });
  expect(await give(OFFICER, 'JudgeValidity', { complaintId: id, valid: true, reason: '属实' })).toMatchObject({ code: 'role_missing' });
  expect((await give(REVIEWER, 'JudgeValidity', { complaintId: id, valid: true, reason: '属实' })).complaint.validity).toBe('VALID');

  const forwarded = (await give(OFFICER, 'SendWorkOrder', { complaintId: id, workOrder: { holderId: bank.id } })).complaint;
  expect(forwarded.clocks).toContainEqual({ rule: 'CLK-10', state: 'MET' });
  expect(await page(OUTLET, id)).toBeNull();
  const [order] = (await page(HANDLER, id)).workOrders;
  const down = { complaintId: id, parentWorkOrderId: order.id, workOrder: { holderId: bank.id, holderUnitId: unit('青年大街') } };
  expect(await give(OFFICER, 'SendWorkOrder', down)).toMatchObject({ code: 'not_the_holder' });
  const sent = (await give(HANDLER, 'SendWorkOrder', down)).complaint;
  expect(sent.workOrders[1]).toMatchObject({ class: 'OUTLET', parentWorkOrderId: order.id, holderUnit: { name: '沈阳青年大街支行' } });
  // The head office supervises the outlet's order and does not answer in its place; nor does it report before the outlet has.
  expect(allowed(sent.workOrders[1])).toEqual(['recall_work_order', 'urge_work_order']);
  expect(sent.workOrders[0].actions).toContainEqual({ name: 'resolve_work_order', allowed: false, reason: 'outlet_order_open' });

  const atOutlet = await page(OUTLET, id);
  const ABOUT = { member: { shortName: '辽河银行' }, outlet: { name: '沈阳青年大街支行' }, staff: [{ name: '李某', position: '柜员' }] };
  expect(atOutlet).toMatchObject({
    concern: ABOUT,
    needsMe: true,
    associationForwarding: [{ outlet: { name: '沈阳青年大街支行' }, reportDueAt: null }],
  });
  expect([atOutlet.workOrders.length, atOutlet.workOrders[0].parentWorkOrderId, rules(atOutlet)]).toEqual([1, null, ['CLK-12']]);
  const edit = (seen: { id: string; version: number }) => ({ complaintId: id, workOrderId: seen.id, version: seen.version });
  const result = { ...edit(atOutlet.workOrders[0]), cause: '柜员不熟悉规定', measure: '已收下并道歉' };
  expect(await give(OUTLET, 'ResolveWorkOrder', result)).toMatchObject({ problems: [{ field: 'answer.outcome', code: 'required' }] });
  const answer = { outcome: 'SATISFIED', comment: '客户接受道歉' };
  const answered = (await give(OUTLET, 'ResolveWorkOrder', { ...result, answer })).complaint;
  expect(answered).toMatchObject({
    needsMe: false,
    callBacks: [{ outcome: 'SATISFIED', way: 'ANSWERING_CALL' }],
    clocks: [{ state: 'MET' }],
  });

  const seen = await page(HANDLER, id);
  expect(allowed(seen.workOrders[1])).toEqual(['return_work_order']);
  const returned = (await give(HANDLER, 'ReturnWorkOrder', { ...edit(seen.workOrders[1]), reason: '请补充监控截图' })).complaint;
  expect(returned.workOrders[1]).toMatchObject({
    state: 'RETURNED',
    returnReason: '请补充监控截图',
    clocks: [{ state: 'MET' }, { state: 'RUNNING' }],
  });
  const again = (await page(OUTLET, id)).workOrders[0];
  await give(OUTLET, 'ResolveWorkOrder', { ...result, ...edit(again), answer });
  const [mine] = (await page(HANDLER, id)).workOrders;
  const reported = (await give(HANDLER, 'ResolveWorkOrder', { ...edit(mine), cause: '培训不足', measure: '全行通报并培训' })).complaint;
  expect(reported.status).toBe('ANSWERING');
  expect(rules(await page(OFFICER, id))).toEqual(['CLK-10', 'CLK-11', 'CLK-11', 'CLK-12', 'CLK-12']);
  const call = { complaintId: id, outcome: 'SATISFIED', comment: '满意' };
  expect((await give(OFFICER, 'RecordCallBack', call)).complaint.status).toBe('CLOSED');
});

test('the demonstration’s late forwarding is the association’s, and shows to the member as no fault of its own', async () => {
  const id = scene.useCase('leg-forwarded-late');
  const state = (complaint: { clocks: { rule: string; state: string }[] }) =>
    complaint.clocks.map((clock) => `${clock.rule} ${clock.state}`);
  expect(state(await page(OFFICER, id))).toEqual(['CLK-10 BREACHED', 'CLK-11 MET', 'CLK-11 MET', 'CLK-12 MET']);
  expect(state(await page(HANDLER, id))).toEqual(['CLK-11 MET', 'CLK-11 MET', 'CLK-12 MET']);
  expect(state(await page(OUTLET, id))).toEqual(['CLK-12 MET']);
  expect(await page('handler@member-b.example', id)).toBeNull();
});
