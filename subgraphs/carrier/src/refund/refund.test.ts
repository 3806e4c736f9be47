import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Refunds as the carrier handles them (REF-01…03). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const AGENT = 'intake@carrier.example';
const CLERK = 'settlement@carrier.example';
const APPROVER = 'approver@carrier.example';
const FOREIGN = 'leader@carrier-2.example';
const SERVICE = DEMO_PROGRAMMES[0]!.tenants.find(({ kind }) => kind === 'partner')!.services[0]!;

const REFUND = `id version state kind mode item month charged wrong amount times reference deductedMonth returns { times amount } partner { shortName } service { name }
  complaint { id refunds { id } } story { type personName reason values { name value } } actions { name allowed reason message }`;
const RESULT = `__typename ... on RefundDone { replayed refund { ${REFUND} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code message limit } }
  ... on RefundConflict { refund { version } since { type personName } }`;
const LIST = `query($filter: RefundFilter, $first: Int, $after: String) { list: carrierRefunds(filter: $filter, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { ${REFUND} } } } counts: carrierRefundCounts { claimed denied verified approved credited deducted rejected } }`;

const give = async (who: Speaker, mutation: string, type: string, input: object) => {
  const { data, errors } = await scene.ask(who, `mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  expect(errors).toBeUndefined();
  return data.result;
};
const claim = (input: object = {}, who: Speaker = AGENT) =>
  give(who, 'carrierClaimRefund', 'ClaimRefundInput', {
    complaintId: scene.useCase('to-call-back'),
    kind: 'WRONG_CHARGE',
    serviceId: SERVICE.id,
    item: '月租',
    month: '2026-10',
    charged: '12.35',
    reason: '客户称未订购',
    ...input,
  });
const list = async (variables: object = {}, who: Speaker = CLERK) => (await scene.ask(who, LIST, variables)).data;
const nodes = ({ list: { edges } }: { list: { edges: { node: { id: string; state: string } }[] } }) => edges.map(({ node }) => node);

test('claimed at the desk, verified, doubled, approved and credited by three hands, each step in the story', async () => {
  const { refund } = await claim();
  expect(refund).toMatchObject({
    state: 'CLAIMED',
    charged: '12.35',
    amount: null,
    times: null,
    returns: [{ times: 2, amount: '24.70' }],
    service: { name: SERVICE.name },
    actions: [
      { name: 'verify', allowed: false, reason: 'role_missing' },
      { name: 'reject', allowed: false, reason: 'role_missing' },
      { name: 'approve', allowed: false, reason: 'role_missing' },
      { name: 'credit', allowed: false, reason: 'role_missing' },
    ],
  });
  expect(refund.complaint.refunds).toContainEqual({ id: refund.id });
  const { id: refundId } = refund;
  const verified = await give(CLERK, 'carrierVerifyRefund', 'VerifyRefundInput', { refundId, version: 1, wrong: '12.35', reason: '属实' });
  expect(verified.refund).toMatchObject({ state: 'VERIFIED', wrong: '12.35', amount: '24.70', times: 2 });
  const approved = await give(APPROVER, 'carrierApproveRefund', 'ApproveRefundInput', { refundId, version: 2 });
  expect(approved.refund).toMatchObject({ state: 'APPROVED', amount: '24.70' });
  const input = { idempotencyKey: randomUUID(), refundId, version: 3, reference: 'CZ-1' };
  const credited = await give(CLERK, 'carrierCreditRefund', 'CreditRefundInput', input);
  expect(credited).toMatchObject({ replayed: false, refund: { state: 'CREDITED', reference: 'CZ-1', deductedMonth: null } });
  expect(await give(CLERK, 'carrierCreditRefund', 'CreditRefundInput', input)).toMatchObject({ replayed: true, refund: { version: 4 } });
  expect(credited.refund.story.map(({ type }: { type: string }) => type)).toEqual([
    'refund_claimed',
    'refund_verified',
    'refund_approved',
    'refund_credited',
  ]);
  expect(credited.refund.story[1].values).toEqual([
    { name: 'wrong', value: '12.35' },
    { name: 'amount', value: '24.70' },
  ]);
});

describe('what is not taken', () => {
  test('what is wrong stands beside its field, in the clerk’s language, and a fee is refunded once', async () => {
    const { problems } = await claim({ item: ' ', month: '2026-13', charged: '1.005' });
    expect(problems.map(({ field, message }: { field: string; message: string }) => [field, message])).toEqual([
      ['item', '请填写此项。'],
      ['month', '请填写月份，例如 2026-10。'],
      ['charged', '金额最多两位小数。'],
    ]);
    expect((await claim({ item: '同一笔' })).__typename).toBe('RefundDone');
    expect(await claim({ item: '同一笔' }, CLERK)).toMatchObject({ __typename: 'CommandRefused', code: 'fee_already_refunded' });
    expect(await claim({ item: '别的' }, 'reviewer@carrier.example')).toMatchObject({ code: 'role_missing' });
  });

  test('two clerks at once: the second is told what the first has done', async () => {
    const { refund } = await claim({ item: '同时' });
    const { id: refundId } = refund;
    const step = { refundId, version: 1, reason: '属实' };
    const outcomes = await Promise.all([
      give(CLERK, 'carrierVerifyRefund', 'VerifyRefundInput', { ...step, wrong: '1' }),
      give(CLERK, 'carrierRejectRefund', 'RefundReasonInput', step),
    ]);
    const late = outcomes.find(({ __typename }) => __typename !== 'RefundDone');
    expect(late).toMatchObject({ __typename: 'RefundConflict', refund: { version: 2 } });
    expect(late.since).toHaveLength(1);
  });

  test('another programme’s people learn nothing and change nothing', async () => {
    const { refund } = await claim({ item: '外人' });
    const { data } = await scene.ask(FOREIGN, `query($id: ID!) { carrierRefund(refundId: $id) { id } }`, { id: refund.id });
    expect(data.carrierRefund).toBeNull();
    expect(nodes(await list({}, FOREIGN)).map(({ id }) => id)).not.toContain(refund.id);
    const foreignClerk = { account: FOREIGN, roles: ['settlement_clerk'] } as const;
    const step = { version: 1, reason: '不认' };
    const answers = await Promise.all(
      [refund.id, randomUUID()].map((refundId) => give(foreignClerk, 'carrierRejectRefund', 'RefundReasonInput', { ...step, refundId })),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'not_a_party' });
    expect((await scene.ask('manager@partner-a.example', LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('lists by state and complaint go by key through every page in few statements, and the counts are theirs', async () => {
  for (const item of ['一', '二', '三']) await claim({ item });
  const whole = await list({ first: 100 });
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof list>> = await list({ first: 2, after });
    seen.push(...nodes(page).map(({ id }) => id));
    ({ hasNextPage: more, endCursor: after } = page.list.pageInfo);
  }
  expect(seen).toEqual(nodes(whole).map(({ id }) => id));
  const claimed = nodes(await list({ first: 100, filter: { states: ['CLAIMED'] } }));
  expect(claimed).toHaveLength(whole.counts.claimed);
  expect(new Set(claimed.map(({ state }) => state))).toEqual(new Set(['CLAIMED']));
  scene.statements();
  await list({ first: 1 });
  const one = scene.statements();
  await list({ first: 8 });
  expect(scene.statements()).toBe(one);
});
