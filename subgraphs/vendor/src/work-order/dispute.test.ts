import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { vendor } from '../face.ts';
import { modules } from '../schema.ts';

const ENGINEER = 'engineer@vendor.example';
const ADMINISTRATOR: Speaker = { account: ENGINEER, roles: ['administrator'] };
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(vendor, modules);
});
afterAll(() => scene.close());

const ORDERS = 'workOrders { id version state disputes clocks { state } }';

async function seen() {
  const complaintId = scene.useCase('joint');
  const { data } = await scene.ask(ENGINEER, `query Look($id: ID!) { vendorComplaint(id: $id) { ${ORDERS} } }`, { id: complaintId });
  const [order] = data.vendorComplaint.workOrders;
  return { complaintId, workOrderId: order.id, version: order.version };
}

let keys = 0;
async function dispute(speaker: Speaker, input: object) {
  const { data, errors } = await scene.ask(
    speaker,
    `mutation Dispute($input: DisputeRoutingInput!) { result: vendorDisputeRouting(input: $input) { __typename
      ... on ComplaintCommandDone { complaint { ${ORDERS} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code } } } }`,
    { input: { idempotencyKey: `dispute-${(keys += 1)}`, ...(await seen()), ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}
const evidence = '平台出口日志正常，定位数据由终端上报。';

test('the vendor disputes nothing without evidence, in a role that handles nothing, or of another vendor (CMP-07)', async () => {
  expect(await dispute(ENGINEER, { evidence: '' })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'evidence', code: 'required' }],
  });
  expect(await dispute(ADMINISTRATOR, { evidence })).toEqual({
    __typename: 'CommandRefused',
    code: 'role_missing',
    message: '您的角色没有这项权限。',
  });
  expect(await dispute('engineer@vendor-2.example', { evidence })).toMatchObject({ __typename: 'CommandRefused', code: 'not_a_party' });
});

test('disputed once, its clocks run on; upheld, order and clocks are void (CMP-07)', async () => {
  const { complaintId, workOrderId } = await seen();
  const { complaint } = await dispute(ENGINEER, { evidence });
  expect(complaint.workOrders).toEqual([expect.objectContaining({ id: workOrderId, state: 'DISPUTED', disputes: 1 })]);
  expect(complaint.workOrders[0].clocks.map(({ state }: { state: string }) => state)).not.toContain('VOID');
  expect(await dispute(ENGINEER, { evidence })).toMatchObject({ __typename: 'CommandRefused', code: 'already_disputed' });

  await scene.give('leader@carrier.example', complaintId, {
    name: 'decide_dispute',
    workOrderId,
    upheld: true,
    reason: '证据属实',
    newWorkOrder: null,
  });
  const { data } = await scene.ask(ENGINEER, `query Look($id: ID!) { vendorComplaint(id: $id) { ${ORDERS} } }`, { id: complaintId });
  const [order] = data.vendorComplaint.workOrders;
  expect(order.state).toBe('VOID');
  expect(new Set(order.clocks.map(({ state }: { state: string }) => state))).toEqual(new Set(['VOID']));
});
