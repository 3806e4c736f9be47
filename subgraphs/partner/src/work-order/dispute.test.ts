import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

const CONTACT = 'service@partner-a.example';
const ANOTHER = 'service@partner-c.example';
/** Judges quality; neither handles orders nor follows those it sent. */
const QUALITY: Speaker = { account: CONTACT, roles: ['quality_officer'] };
const LEADER = 'leader@carrier.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const ORDERS = 'workOrders { id version state disputes holder { kind } clocks { state } actions { name allowed reason } }';
const RESULT = `__typename ... on ComplaintCommandDone { complaint { status ${ORDERS} } } ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code } }`;
type Order = { id: string; version: number; state: string; clocks: { state: string }[]; actions: { name: string; allowed: boolean }[] };

async function ordersOf(account: string, complaintId: string): Promise<Order[]> {
  const { data } = await scene.ask(account, `query Look($id: ID!) { partnerComplaint(id: $id) { ${ORDERS} } }`, { id: complaintId });
  return data.partnerComplaint.workOrders;
}

let keys = 0;
async function give(speaker: Speaker, command: 'DisputeRouting' | 'DecideDispute', input: object) {
  const text = `mutation Give($input: ${command}Input!) { result: partner${command}(input: $input) { ${RESULT} } }`;
  const { data, errors } = await scene.ask(speaker, text, { input: { idempotencyKey: `dispute-${(keys += 1)}`, ...input } });
  expect(errors).toBeUndefined();
  return data.result;
}
const may = (order: Order, name: string) => order.actions.find((action) => action.name === name);

describe('a partner that holds an order disputes its routing (CMP-07)', () => {
  const seen = async () => {
    const complaintId = scene.useCase('severe-fault');
    const [order] = await ordersOf(CONTACT, complaintId);
    return { complaintId, workOrderId: order!.id, version: order!.version };
  };

  test('not without evidence, not as a stranger, not in a role that handles nothing', async () => {
    const input = { ...(await seen()), evidence: '应用日志正常，失败止于网关。' };
    expect(await give(CONTACT, 'DisputeRouting', { ...input, evidence: ' ' })).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'evidence', code: 'required' }],
    });
    expect(await give(ANOTHER, 'DisputeRouting', input)).toMatchObject({ __typename: 'CommandRefused', code: 'not_a_party' });
    expect(await give(QUALITY, 'DisputeRouting', input)).toEqual({
      __typename: 'CommandRefused',
      code: 'role_missing',
      message: '您的角色没有这项权限。',
    });
    expect((await ordersOf(CONTACT, input.complaintId))[0]).toMatchObject({ state: 'SENT', disputes: 0 });
  });

  test('the clocks run meanwhile; only the first receiver decides; rejected, it is not disputed again', async () => {
    const input = await seen();
    const disputed = await give(CONTACT, 'DisputeRouting', { ...input, evidence: '应用日志正常，失败止于网关。' });
    const [order] = disputed.complaint.workOrders as Order[];
    expect(order).toMatchObject({ state: 'DISPUTED', disputes: 1 });
    expect(order!.clocks.every(({ state }) => state === 'RUNNING')).toBe(true);
    const decision = { ...input, version: order!.version, upheld: true, reason: '自己说了算' };
    expect(await give(CONTACT, 'DecideDispute', decision)).toEqual({
      __typename: 'CommandRefused',
      code: 'not_the_first_receiver',
      message: expect.stringMatching(/首问/),
    });
    await scene.give(LEADER, input.complaintId, {
      name: 'decide_dispute',
      workOrderId: input.workOrderId,
      upheld: false,
      reason: '日志不足以证明',
      newWorkOrder: null,
    });
    const after = await seen();
    expect((await ordersOf(CONTACT, input.complaintId))[0]).toMatchObject({ state: 'SENT', disputes: 1 });
    expect(await give(CONTACT, 'DisputeRouting', { ...after, evidence: '再次提出' })).toEqual({
      __typename: 'CommandRefused',
      code: 'already_disputed',
      message: '该工单已提出过一次派单异议，不能再提。',
    });
  });
});

describe('a partner that is the first receiver decides the vendor’s dispute (CMP-07)', () => {
  let complaintId = '';
  let vendorOrder = '';
  beforeAll(async () => {
    complaintId = scene.useCase('direct');
    vendorOrder = '01990000-0009-7000-8000-00000000dddd';
    const { data } = await scene.ask(CONTACT, '{ partnerOrganisations(kind: VENDOR) { id } }');
    await scene.give(CONTACT, complaintId, {
      name: 'send_work_order',
      workOrder: { workOrderId: vendorOrder, holderTenantId: data.partnerOrganisations[0].id },
    });
    await scene.give('engineer@vendor.example', complaintId, {
      name: 'dispute_routing',
      workOrderId: vendorOrder,
      evidence: '平台出口无重发记录。',
    });
  });
  const disputed = async () => (await ordersOf(CONTACT, complaintId)).find(({ id }) => id === vendorOrder)!;

  test('not without a reason, not as a stranger, not in a role that follows nothing', async () => {
    const order = await disputed();
    expect(order.state).toBe('DISPUTED');
    expect(may(order, 'decide_dispute')).toMatchObject({ allowed: true });
    const input = { complaintId, workOrderId: vendorOrder, version: order.version, upheld: true, reason: '' };
    expect(await give(CONTACT, 'DecideDispute', input)).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'reason', code: 'required' }],
    });
    expect(await give(ANOTHER, 'DecideDispute', { ...input, reason: '窥探' })).toMatchObject({ code: 'not_a_party' });
    expect(await give(QUALITY, 'DecideDispute', { ...input, reason: '证据属实' })).toMatchObject({ code: 'role_missing' });
    expect((await disputed()).state).toBe('DISPUTED');
  });

  test('upheld, the order and its clocks are void', async () => {
    const { version } = await disputed();
    const input = { complaintId, workOrderId: vendorOrder, version, upheld: true, reason: '证据属实' };
    const done = await give('technical@partner-a.example', 'DecideDispute', input);
    expect(done.__typename).toBe('ComplaintCommandDone');
    const order = (done.complaint.workOrders as Order[]).find(({ id }) => id === vendorOrder)!;
    expect(order.state).toBe('VOID');
    expect(order.clocks.map(({ state }) => state)).toEqual(order.clocks.map(() => 'VOID'));
    expect(await give(CONTACT, 'DecideDispute', { ...input, version: order.version })).toMatchObject({
      __typename: 'CommandRefused',
      code: 'work_order_not_open',
    });
  });
});
