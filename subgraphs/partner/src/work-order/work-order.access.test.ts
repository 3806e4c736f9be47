import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const ENTITY =
  'query Entity($id: ID!) { _entities(representations: [{ __typename: "Complaint", id: $id }]) { ... on Complaint { id number partnerHandling { workOrderId } } } }';
const accept = (account: string, complaintId: string, workOrderId: string) =>
  scene.ask(
    account,
    'mutation Accept($input: AcceptWorkOrderInput!) { result: partnerAcceptWorkOrder(input: $input) { __typename ... on CommandRefused { code message } } }',
    { input: { idempotencyKey: 'access-check', complaintId, workOrderId, version: 3 } },
  );

test('a partner sees nothing of a complaint another partner holds: not by id, number, list, count, reference or command', async () => {
  const id = scene.useCase('severe-fault');
  const owners = await scene.ask('service@partner-a.example', `{ partnerComplaint(id: "${id}") { number workOrders { id } } }`);
  const {
    number,
    workOrders: [{ id: orderId }],
  } = owners.data.partnerComplaint;
  const stranger = 'service@partner-c.example';
  const seen = await scene.ask(
    stranger,
    `query Look($id: ID!, $number: String!, $search: String!) {
    partnerComplaint(id: $id) { id }
    partnerComplaintByNumber(number: $number) { id }
    partnerComplaints(filter: { search: $search }) { count edges { node { number } } }
    _entities(representations: [{ __typename: "Complaint", id: $id }]) { __typename }
  }`,
    { id, number, search: number },
  );
  expect(seen.errors).toBeUndefined();
  expect(seen.data).toEqual({
    partnerComplaint: null,
    partnerComplaintByNumber: null,
    partnerComplaints: { count: 0, edges: [] },
    _entities: [null],
  });
  expect((await accept(stranger, id, orderId)).data.result).toEqual({
    __typename: 'CommandRefused',
    code: 'not_a_party',
    message: '贵单位不是该投诉的参与方。',
  });
});

test('the face answers partners only, but any party gets the fields it adds to a complaint', async () => {
  const id = scene.useCase('severe-fault');
  const foreign = await scene.ask('intake@carrier.example', '{ partnerDesk { personName } partnerCounts { open } }');
  expect(foreign.data).toEqual({ partnerDesk: null, partnerCounts: null });
  expect(foreign.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const entity = await scene.ask('intake@carrier.example', ENTITY, { id });
  expect(entity.data._entities).toEqual([
    { id, number: expect.stringMatching(/^T/), partnerHandling: [{ workOrderId: expect.any(String) }] },
  ]);
  expect((await scene.ask('intake@carrier-2.example', ENTITY, { id })).data).toEqual({ _entities: [null] });
});

test.each(['', 'x', '0', '00000000-0000-0000-0000-000000000000', "'; select 1 --"])('a reference with the id %p is nobody', async (id) => {
  const { data, errors } = await scene.ask('service@partner-a.example', ENTITY, { id });
  expect({ data, errors }).toEqual({ data: { _entities: [null] }, errors: undefined });
});

test('an organisation of another programme, and another partner, are nobody to a partner', async () => {
  const [own, other] = await Promise.all(
    ['service@partner-a.example', 'service@partner-c.example'].map((account) =>
      scene.ask(account, '{ partnerDesk { organisation { id } } }'),
    ),
  );
  const ask = (id: string) =>
    scene.ask(
      'service@partner-a.example',
      'query Who($id: ID!) { _entities(representations: [{ __typename: "Organisation", id: $id }]) { ... on Organisation { kind } } }',
      { id },
    );
  expect((await ask(own?.data.partnerDesk.organisation.id)).data).toEqual({ _entities: [{ kind: 'PARTNER' }] });
  expect((await ask(other?.data.partnerDesk.organisation.id)).data).toEqual({ _entities: [null] });
});

test('a role without the duty is refused with the reason the action named', async () => {
  const id = scene.useCase('severe-fault');
  const look = await scene.ask(
    'technical@partner-a.example',
    `{ partnerComplaint(id: "${id}") { actions { name allowed reason message } workOrders { id actions { name allowed } } } }`,
  );
  const actions = look.data.partnerComplaint.actions as { name: string; allowed: boolean; reason: string | null; message: string | null }[];
  for (const { allowed, reason, message } of actions) expect([reason === null, message === null]).toEqual([allowed, allowed]);
  const refused = actions.find(({ allowed, name }) => !allowed && name === 'withdraw_complaint');
  const answer = await scene.ask(
    'technical@partner-a.example',
    'mutation Withdraw($input: WithdrawComplaintInput!) { result: partnerWithdrawComplaint(input: $input) { ... on CommandRefused { code message } } }',
    { input: { idempotencyKey: 'withdraw-1', complaintId: id, reason: '客户来电撤诉' } },
  );
  expect(answer.data.result).toEqual({ code: refused?.reason, message: refused?.message });
});

test('what another holder of a joint complaint does moves nothing a partner can see of it', async () => {
  const id = scene.useCase('joint');
  const partner = 'service@partner-b.example';
  const look = async (account: string, face: string) =>
    (
      await scene.ask(
        account,
        `query Look($id: ID!) { _entities(representations: [{ __typename: "Complaint", id: $id }]) { ... on Complaint { joint status lastEventAt version returns major needsMe
          nextClock { dueAt state } workOrders { id version state } clocks { id state } callBacks { id } actions { name allowed reason } events { edges { cursor } } } } }`,
        { id },
      )
    ).data._entities[0] ?? `${face} sees nothing`;
  const before = await look(partner, 'partner');
  expect(before).toMatchObject({ joint: true, status: 'HANDLING' });
  const { workOrders } = await look('engineer@vendor.example', 'vendor');
  scene.pass(5);
  await scene.give('engineer@vendor.example', id, {
    name: 'reply_to_work_order',
    workOrderId: workOrders[0].id,
    reply: '已定位到网元，正在处理。',
  });
  await scene.give('engineer@vendor.example', id, {
    name: 'resolve_work_order',
    workOrderId: workOrders[0].id,
    cause: '网元配置错误',
    measure: '已改正',
  });
  await scene.give('callback@carrier.example', id, {
    name: 'record_call_back',
    callBackId: '01990000-0009-7000-8000-0000000000c1',
    outcome: 'not_satisfied',
    way: 'call_back',
    comment: '平台还是慢',
    returnTo: [workOrders[0].id],
  });
  expect(await look(partner, 'partner')).toEqual(before);
  expect(await look('intake@carrier.example', 'carrier')).toMatchObject({ returns: 1 });
});
