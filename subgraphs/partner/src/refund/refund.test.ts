import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

/** Refunds as a partner meets them (REF-01, REF-03). */
let scene: FaceScene;
let own: { id: string; provider: { id: string } };
let others: { id: string };
beforeAll(async () => {
  scene = await faceScene(partner, modules);
  own = (await scene.ask(CONTACT, SERVICES)).data.services[0];
  others = (await scene.ask(STRANGER, SERVICES)).data.services[0];
});
afterAll(() => scene.close());

const CONTACT = 'service@partner-a.example';
const STRANGER = 'service@partner-b.example';
const SERVICES = '{ services: partnerServices { id provider { id } } }';
const RESULT = `__typename ... on RefundDone { refund { id version state amount charged actions { name allowed reason } story { type by { kind } personName } } }
  ... on CommandRefused { code } ... on InvalidInput { problems { field code } } ... on RefundConflict { since { type } }`;

const give = async (who: Speaker, mutation: string, type: string, input: object) => {
  const { data, errors } = await scene.ask(who, `mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  expect(errors).toBeUndefined();
  return data.result;
};
const claim = (input: object = {}, who: Speaker = CONTACT) =>
  give(who, 'partnerClaimRefund', 'ClaimRefundInput', {
    complaintId: scene.useCase('to-call-back'),
    kind: 'WRONG_CHARGE',
    serviceId: own.id,
    item: '月租',
    month: '2026-10',
    charged: '9.99',
    reason: '核对后发现多收',
    ...input,
  });

test('a partner claims on its own service, verifies what was wrong, and sees the doubled amount', async () => {
  const { refund } = await claim();
  expect(refund.actions).toEqual([
    { name: 'verify', allowed: true, reason: null },
    { name: 'deny', allowed: true, reason: null },
  ]);
  const { id: refundId } = refund;
  const tooMuch = await give(CONTACT, 'partnerVerifyRefund', 'VerifyRefundInput', { refundId, version: 1, wrong: '10', reason: '属实' });
  expect(tooMuch.problems).toEqual([{ field: 'wrong', code: 'too_large' }]);
  const verified = await give(CONTACT, 'partnerVerifyRefund', 'VerifyRefundInput', { refundId, version: 1, wrong: '3.33', reason: '属实' });
  expect(verified.refund).toMatchObject({ state: 'VERIFIED', amount: '6.66' });
  const late = await give(CONTACT, 'partnerDenyRefund', 'RefundReasonInput', { refundId, version: 1, reason: '无误' });
  expect(late).toMatchObject({ __typename: 'RefundConflict', since: [{ type: 'refund_verified' }] });
});

test('a partner cannot name another’s service, nor see, deny or learn of another’s refund', async () => {
  expect((await claim({ serviceId: others.id })).problems).toEqual([{ field: 'serviceId', code: 'unknown' }]);
  const { refund } = await claim({ item: '甲的' });
  const read = `query($id: ID!, $filter: RefundFilter) { one: partnerRefund(refundId: $id) { id } list: partnerRefunds(filter: $filter) { edges { node { id partner { id } } } } }`;
  const { data } = await scene.ask(STRANGER, read, { id: refund.id, filter: { partnerId: own.provider.id } });
  expect(data).toEqual({ one: null, list: { edges: [] } });
  const answers = await Promise.all(
    [refund.id, randomUUID()].map((refundId) =>
      give(STRANGER, 'partnerDenyRefund', 'RefundReasonInput', { refundId, version: 1, reason: '不认' }),
    ),
  );
  expect(answers[0]).toEqual(answers[1]);
  const quality = { account: CONTACT, roles: ['quality_officer'] } as const;
  expect(await claim({ item: '乙' }, quality)).toMatchObject({ code: 'role_missing' });
});
