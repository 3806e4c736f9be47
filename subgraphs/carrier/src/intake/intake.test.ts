import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'intake@carrier.example';
const LEADER = 'leader@carrier.example';
let scene: FaceScene;
let partnerA: string;
let service: string;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
  const { data } = await scene.ask(
    ME,
    '{ carrierOrganisations(kind: PARTNER) { id shortName } carrierServices(search: "移动办公") { id name provider { shortName } } }',
  );
  partnerA = data.carrierOrganisations.find(({ shortName }: { shortName: string }) => shortName === '云桥软件').id;
  [{ id: service }] = data.carrierServices;
});
afterAll(() => scene.close());

const RESULT = `__typename
  ... on ComplaintCommandDone { replayed complaint { id number status major returns closedAs confirmedAt analysed contact { name phone masked } repeatOf { id } workOrders { id state class version holder { shortName } disputes } clocks { part state } } }
  ... on CommandRefused { code } ... on InvalidInput { problems { field code } }`;
let keys = 0;
async function give(command: string, input: object, account = ME) {
  const { data, errors } = await scene.ask(
    account,
    `mutation Give($input: ${command}Input!) { result: carrier${command}(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: `carrier-${(keys += 1)}-key`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}
const telling = () => ({
  kind: 'COMPLAINT',
  customerKind: 'GROUP',
  contact: { name: '湘江机械厂 王经理', phone: '13907310001' },
  channel: 'HOTLINE',
  serviceId: service,
  subject: '移动办公无法打开附件',
  description: '今天上午起所有员工打开附件时提示超时。',
  wish: '尽快恢复并说明原因。',
  confirmedAt: SCENE_NOW,
});

test('one act of intake: record, wish, read-back and first orders; the customer is known from then on and a repeat is proposed', async () => {
  const taken = await give('TakeComplaint', {
    ...telling(),
    workOrders: [{ holderId: partnerA, urgent: true, instruction: '请 24 小时内答复。' }],
  });
  expect(taken).toMatchObject({
    __typename: 'ComplaintCommandDone',
    complaint: {
      status: 'HANDLING',
      confirmedAt: SCENE_NOW,
      contact: { phone: '13907310001', masked: false },
      workOrders: [{ state: 'SENT', class: 'URGENT', holder: { shortName: '云桥软件' } }],
    },
  });
  const { data } = await scene.ask(
    ME,
    `query Known($input: RepeatProposalInput!) {
    byPhone: carrierCustomers(search: "1390731") { id name complaintCount }
    byName: carrierCustomers(search: "湘江机械") { id }
    tooShort: carrierCustomers(search: "1") { id }
    carrierRepeatProposals(input: $input) { complaint { id } sameCustomer sameService similarity }
  }`,
    { input: { phone: '13907310001', serviceId: service, subject: '移动办公附件打不开', description: '提示超时' } },
  );
  expect(data.byPhone).toMatchObject([{ name: '湘江机械厂 王经理', complaintCount: 1 }]);
  expect(data.byName).toEqual([{ id: data.byPhone[0].id }]);
  expect(data.tooShort).toEqual([]);
  expect(data.carrierRepeatProposals[0]).toMatchObject({ complaint: { id: taken.complaint.id }, sameCustomer: true, sameService: true });
  const repeat = await give('TakeComplaint', {
    ...telling(),
    customerId: data.byPhone[0].id,
    repeatOfId: taken.complaint.id,
    responsibilityUnclear: true,
  });
  expect(repeat.complaint).toMatchObject({ status: 'ACCEPTED', repeatOf: { id: taken.complaint.id }, workOrders: [] });
});

describe('intake names what it cannot take, under the names of its own fields', () => {
  test.each<[string, object, { field: string; code: string }]>([
    ['an empty subject', { subject: ' ' }, { field: 'subject', code: 'required' }],
    ['a description of ten thousand and one', { description: '很'.repeat(10_001) }, { field: 'description', code: 'too_long' }],
    [
      'a telephone number that is none',
      { contact: { name: '王', phone: 'call me' } },
      { field: 'contact.phone', code: 'not_a_phone_number' },
    ],
    ['a read-back in 2100', { confirmedAt: '2099-01-01T00:00:00Z' }, { field: 'confirmedAt', code: 'in_the_future' }],
    ['a discovery in 1900', { discoveredAt: '1900-01-01T00:00:00Z' }, { field: 'discoveredAt', code: 'too_early' }],
    ['a service that is none', { serviceId: '01990000-0004-7000-8000-00000000ffff' }, { field: 'serviceId', code: 'unknown' }],
    [
      'a holder that is none',
      { workOrders: [{ holderId: '01990000-0002-7000-8000-00000000ffff' }] },
      { field: 'workOrders.0.holderId', code: 'holder_unknown' },
    ],
    [
      'a foreign first complaint',
      { repeatOfId: '01990000-0008-7000-8000-00000000ffff' },
      { field: 'repeatOfId', code: 'complaint_unknown' },
    ],
    [
      'a file nobody sent',
      { attachmentIds: ['01990000-0008-7000-8000-00000000ffff'] },
      { field: 'attachmentIds', code: 'attachment_unknown' },
    ],
    [
      'too many orders',
      { workOrders: Array.from({ length: 11 }, () => ({ holderId: '01990000-0002-7000-8000-00000000ffff' })) },
      { field: 'workOrders', code: 'too_many' },
    ],
  ])('%s', async (_what, wrong, problem) => {
    const answer = await give('TakeComplaint', { ...telling(), ...wrong });
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer.problems).toContainEqual(problem);
  });

  test('a call-back agent does not take complaints', async () => {
    expect(await give('TakeComplaint', telling(), 'callback@carrier.example')).toEqual({
      __typename: 'CommandRefused',
      code: 'role_missing',
    });
  });
});

test('from the first order to a satisfied call-back, with a dispute, a return and the leader’s word between', async () => {
  const taken = (await give('TakeComplaint', { ...telling(), confirmedAt: undefined, workOrders: [{ holderId: partnerA }] })).complaint;
  const complaintId = taken.id;
  expect((await give('ConfirmRecord', { complaintId, confirmedAt: SCENE_NOW })).complaint.confirmedAt).toBe(SCENE_NOW);
  const order = taken.workOrders[0].id;
  const version = async () =>
    (await scene.ask(ME, `{ carrierComplaint(id: "${complaintId}") { workOrders { id version } } }`)).data.carrierComplaint.workOrders.find(
      ({ id }: { id: string }) => id === order,
    ).version as number;
  const seen = async () => ({ complaintId, workOrderId: order, version: await version() });
  const partner = 'service@partner-a.example';
  await give('UrgeWorkOrder', { complaintId, workOrderId: order, reason: '客户再次来电' });
  expect(
    (await give('ReclassifyWorkOrder', { ...(await seen()), urgent: true, difficult: false, reason: '影响全体员工' })).complaint
      .workOrders[0].class,
  ).toBe('URGENT');
  await scene.give(partner, complaintId, { name: 'dispute_routing', workOrderId: order, evidence: '附件由平台存储。' });
  expect(
    (await give('DecideDispute', { ...(await seen()), upheld: false, reason: '存储属贵方服务范围' })).complaint.workOrders[0],
  ).toMatchObject({ disputes: 1 });
  const requestId = '01990000-000a-7000-8000-00000000aaaa';
  await scene.give(partner, complaintId, {
    name: 'request_information',
    workOrderId: order,
    requestId,
    reason: 'waiting_for_first_receiver',
    question: '哪些附件？',
  });
  expect((await give('GiveInformation', { ...(await seen()), requestId, answer: '全部 PDF。' })).__typename).toBe('ComplaintCommandDone');
  const resolve = async () => {
    await scene.give(partner, complaintId, { name: 'reply_to_work_order', workOrderId: order, reply: '已恢复。' });
    await scene.give(partner, complaintId, { name: 'resolve_work_order', workOrderId: order, cause: '缓存满', measure: '已扩容' });
  };
  await resolve();
  expect((await give('RecordCallBack', { complaintId, outcome: 'NOT_SATISFIED', comment: '仍打不开' })).complaint).toMatchObject({
    returns: 1,
    status: 'HANDLING',
    workOrders: [{ state: 'RETURNED' }],
  });
  await resolve();
  expect((await give('RecordCallBack', { complaintId, outcome: 'NOT_SATISFIED', comment: '还是不行' })).complaint.major).toBe('PROPOSED');
  expect(await give('DecideMajor', { complaintId, major: true, reason: '两次退回' })).toEqual({
    __typename: 'CommandRefused',
    code: 'role_missing',
  });
  expect((await give('DecideMajor', { complaintId, major: true, reason: '两次退回' }, LEADER)).complaint.major).toBe('CONFIRMED');
  expect(await give('CloseComplaint', { complaintId, as: 'LEADER', reason: '无法再处理' }, LEADER)).toMatchObject({
    __typename: 'CommandRefused',
    code: 'work_order_open',
  });
  await resolve();
  expect(
    (await give('RecordCallBack', { complaintId, outcome: 'SATISFIED', comment: '已正常' }, 'callback@carrier.example')).complaint,
  ).toMatchObject({ status: 'CLOSED', closedAs: 'SATISFIED' });
  expect((await give('AddAnalysis', { complaintId, analysis: '缓存监控缺失，已补充告警。' })).complaint.analysed).toBe(true);
});

test('an order is sent later and recalled; the customer withdraws', async () => {
  const { id: complaintId } = (await give('TakeComplaint', { ...telling(), responsibilityUnclear: true })).complaint;
  expect((await give('WithdrawComplaint', { complaintId, reason: '' })).problems).toEqual([{ field: 'reason', code: 'required' }]);
  const sent = (await give('SendWorkOrder', { complaintId, workOrder: { holderId: partnerA, difficult: true } })).complaint.workOrders[0];
  expect(sent).toMatchObject({ class: 'DIFFICULT', state: 'SENT' });
  expect(
    (await give('RecallWorkOrder', { complaintId, workOrderId: sent.id, version: sent.version, reason: '派错' })).complaint.workOrders[0]
      .state,
  ).toBe('RECALLED');
  expect((await give('WithdrawComplaint', { complaintId, reason: '客户来电撤诉' })).complaint).toMatchObject({
    status: 'CLOSED',
    closedAs: 'WITHDRAWN',
  });
});

test('names and numbers of customers are for whoever takes complaints, and those of a closed one are masked in its record too', async () => {
  const phone = '13907319988';
  const taken = await give('TakeComplaint', { ...telling(), subject: '客户资料', contact: { name: '岳麓粮油 刘经理', phone } });
  const look = async (account: string) =>
    (
      await scene.ask(
        account,
        `query Look($id: ID!, $input: RepeatProposalInput!) { carrierComplaint(id: $id) { contact { name phone masked } customer { name phone complaintCount } }
          carrierCustomers(search: "${phone}") { name phone } carrierRepeatProposals(input: $input) { sameCustomer } }`,
        { id: taken.complaint.id, input: { phone, serviceId: service, subject: '', description: '' } },
      )
    ).data;
  expect(await look(ME)).toEqual({
    carrierComplaint: {
      contact: { name: '岳麓粮油 刘经理', phone, masked: false },
      customer: { name: '岳麓粮油 刘经理', phone, complaintCount: 1 },
    },
    carrierCustomers: [{ name: '岳麓粮油 刘经理', phone }],
    carrierRepeatProposals: [{ sameCustomer: true }],
  });
  for (const account of ['settlement@carrier.example', 'callback@carrier.example', 'it@carrier.example'])
    expect(await look(account)).toMatchObject({ carrierCustomers: [], carrierRepeatProposals: [] });
  await give('WithdrawComplaint', { complaintId: taken.complaint.id, reason: '客户撤回' }, LEADER);
  expect((await look(ME)).carrierComplaint).toEqual({
    contact: { name: '岳***', phone: '139****9988', masked: true },
    customer: { name: '岳***', phone: '139****9988', complaintCount: 1 },
  });
});
