import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { vendor } from '../face.ts';
import { modules } from '../schema.ts';

const ENGINEER = 'engineer@vendor.example';
const ADMINISTRATOR: Speaker = { account: ENGINEER, roles: ['administrator'] };
const WORK_ORDER = '01990000-0009-7000-8000-00000000cccc';
let scene: FaceScene;
let complaintId = '';

beforeAll(async () => {
  scene = await faceScene(vendor, modules);
  const { data } = await scene.ask(ENGINEER, '{ vendorDesk { organisation { id } now } }');
  const { organisation, now } = data.vendorDesk;
  complaintId = await scene.give('intake@carrier.example', null, {
    name: 'take_complaint',
    number: '',
    kind: 'fault_report',
    customerKind: 'group',
    customerId: null,
    contact: { name: '湘绣坊', phone: '13907310009' },
    channel: 'hotline',
    serviceId: null,
    subject: '平台接口全部超时',
    description: '所有业务均受影响。',
    wish: '立即恢复。',
    confirmedAt: now,
    discoveredAt: now,
    receivedAt: now,
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    attachments: [],
    workOrders: [{ workOrderId: WORK_ORDER, holderTenantId: organisation.id, faultGrade: 'severe' }],
  });
});
afterAll(() => scene.close());

const resolve = async () => {
  await scene.give(ENGINEER, complaintId, { name: 'reply_to_work_order', workOrderId: WORK_ORDER, reply: '正在切换备用节点。' });
  await scene.give(ENGINEER, complaintId, { name: 'resolve_work_order', workOrderId: WORK_ORDER, cause: '磁盘写满', measure: '已清理' });
};

let keys = 0;
async function record(speaker: Speaker, input: object) {
  const { data, errors } = await scene.ask(
    speaker,
    `mutation Record($input: RecordCallBackInput!) { result: vendorRecordCallBack(input: $input) { __typename
      ... on ComplaintCommandDone { complaint { status closedAs returns workOrders { state } callBacks { outcome way attempt comment by { kind } } } }
      ... on CommandRefused { code message } ... on InvalidInput { problems { field code limit } } } }`,
    { input: { idempotencyKey: `call-back-${(keys += 1)}`, complaintId, way: 'ANSWERING_CALL', ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

test('before it has resolved its order the vendor has no answer of the customer to record (CMP-05)', async () => {
  expect(await record(ENGINEER, { outcome: 'SATISFIED' })).toEqual({
    __typename: 'CommandRefused',
    code: 'call_back_too_early',
    message: expect.stringMatching(/[一-龥]/),
  });
});

test('a holder records its own answering call, not the call-back of the carrier; in a role that handles, and of its own order', async () => {
  await resolve();
  expect(await record(ENGINEER, { outcome: 'SATISFIED', way: undefined })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'way', code: 'only_answering_call', limit: 'answering_call' }],
  });
  expect(await record(ENGINEER, { outcome: 'NOT_SATISFIED', comment: ' ' })).toMatchObject({
    problems: [{ field: 'comment', code: 'required' }],
  });
  expect(await record(ADMINISTRATOR, { outcome: 'SATISFIED' })).toMatchObject({ __typename: 'CommandRefused', code: 'role_missing' });
  expect(await record('engineer@vendor-2.example', { outcome: 'SATISFIED' })).toMatchObject({ code: 'not_a_party' });
});

test('not satisfied, its order comes back to it; satisfied, the complaint closes (CMP-05)', async () => {
  expect((await record(ENGINEER, { outcome: 'NOT_SATISFIED', comment: '仍有超时' })).complaint).toMatchObject({
    status: 'HANDLING',
    returns: 1,
    workOrders: [{ state: 'RETURNED' }],
    callBacks: [{ outcome: 'NOT_SATISFIED', way: 'ANSWERING_CALL', attempt: 1, comment: '仍有超时', by: { kind: 'VENDOR' } }],
  });
  await resolve();
  expect((await record(ENGINEER, { outcome: 'SATISFIED', comment: '已恢复' })).complaint).toMatchObject({
    status: 'CLOSED',
    closedAs: 'SATISFIED',
  });
});
