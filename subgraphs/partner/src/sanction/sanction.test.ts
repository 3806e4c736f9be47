import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

/** What is held against a partner, as it meets it: sanctions, deductions, objections (SCO-05, SAN-01…07). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules, { months: true, at: NOW });
});
afterAll(() => scene.close());

/** October was closed four days ago: its objections are still in time. */
const NOW = '2026-11-10T02:00:00.000Z';
const OWN = 'manager@partner-b.example';
const CONTACT = 'service@partner-b.example';
const STRANGER = 'manager@partner-a.example';

const ROW = `id version state measure month plan evidence { kind counted { number complaint { id } } } objection { decidedAt evidence } actions { name allowed reason } story { type }`;
const SANCTIONS = `{ list: partnerSanctions { edges { node { ${ROW} } } } }`;
const RESULT = `__typename ... on SanctionDone { sanction { ${ROW} } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } }`;
const CONTESTED = `query($month: String) { list: partnerScorecardComplaints(month: $month, filter: { mode: EMP, counted: true }) { edges { node { complaint { id } objection { id } objectionRight { allowed reason endsAt } } } } }`;

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const sanctions = async (who: Speaker = OWN) => (await ask(who, SANCTIONS)).list.edges.map(({ node }: { node: { state: string } }) => node);
const give = async (who: Speaker, mutation: string, type: string, input: object, result = RESULT) =>
  (
    await ask(who, `mutation($input: ${type}!) { result: partner${mutation}(input: $input) { ${result} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    })
  ).result;

describe('a sanction', () => {
  test('is seen with every complaint counted; a better plan may follow, and only who answers for it submits one', async () => {
    const order = (await sanctions()).find(({ state }: { state: string }) => state === 'ORDERED');
    expect(order.evidence[0].counted.length).toBeGreaterThanOrEqual(5);
    const plan = { sanctionId: order.id, version: order.version, plan: '增设专人回访，每周报告' };
    expect(await give(CONTACT, 'SubmitPlan', 'SubmitPlanInput', plan)).toEqual({ __typename: 'CommandRefused', code: 'role_missing' });
    expect((await give(OWN, 'SubmitPlan', 'SubmitPlanInput', { ...plan, plan: '' })).problems).toEqual([
      { field: 'plan', code: 'required' },
    ]);
    const { sanction } = await give(OWN, 'SubmitPlan', 'SubmitPlanInput', plan);
    expect(sanction).toMatchObject({ state: 'PLAN_SUBMITTED', plan: plan.plan });
    expect(sanction.actions.map(({ name }: { name: string }) => name)).toEqual(['submit_plan', 'object']);
  });

  test('is objected to once, which delays nothing (SAN-06)', async () => {
    const order = (await sanctions()).find(({ state }: { state: string }) => state === 'PLAN_SUBMITTED');
    const { sanction } = await give(OWN, 'ObjectToSanction', 'ObjectToSanctionInput', {
      sanctionId: order.id,
      version: order.version,
      evidence: '其中两件不是我方责任',
    });
    expect(sanction).toMatchObject({ state: 'PLAN_SUBMITTED', objection: { decidedAt: null, evidence: '其中两件不是我方责任' } });
    expect(sanction.actions).toContainEqual({ name: 'object', allowed: false, reason: 'already_objected' });
    const again = await give(OWN, 'ObjectToSanction', 'ObjectToSanctionInput', {
      sanctionId: order.id,
      version: sanction.version,
      evidence: '再提一次',
    });
    expect(again).toEqual({ __typename: 'CommandRefused', code: 'already_objected' });
  });

  test('is nobody else’s', async () => {
    const [own] = await sanctions();
    expect((await sanctions(STRANGER)).map(({ id }: { id: string }) => id)).not.toContain(own.id);
    expect(
      (await ask(STRANGER, `query($id: ID!) { sanction: partnerSanction(sanctionId: $id) { id } }`, { id: own.id })).sanction,
    ).toBeNull();
    expect(await give(STRANGER, 'SubmitPlan', 'SubmitPlanInput', { sanctionId: own.id, version: 1, plan: '别人的方案' })).toEqual({
      __typename: 'CommandRefused',
      code: 'not_a_party',
    });
    const { errors } = await scene.ask('reviewer@carrier.example', SANCTIONS);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what counts on a closed card', () => {
  const DONE = `__typename ... on ObjectionDone { objection { id state evidence actions { name allowed reason } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } }`;
  const object = (input: object, who: Speaker = OWN) => give(who, 'FileObjection', 'FileObjectionInput', input, DONE);

  test('may be objected to once and in time; the way there says until when', async () => {
    const { list } = await ask(OWN, CONTESTED, { month: '2026-10' });
    const [first, second] = list.edges.map(({ node }: { node: object }) => node);
    expect(first.objection).toBeNull();
    expect(first.objectionRight).toEqual({ allowed: true, reason: null, endsAt: '2026-11-13T16:00:00.000Z' });
    const asked = { about: 'COMPLAINT', id: first.complaint.id, evidence: '客户已书面确认误报' };
    expect(await object(asked, CONTACT)).toEqual({ __typename: 'CommandRefused', code: 'role_missing' });
    expect((await object({ ...asked, evidence: '' })).problems).toEqual([{ field: 'evidence', code: 'required' }]);
    const { objection } = await object(asked);
    expect(objection).toMatchObject({ state: 'FILED', actions: [{ name: 'decide', allowed: false, reason: 'not_a_party' }] });
    expect(await object(asked)).toEqual({ __typename: 'CommandRefused', code: 'already_objected' });
    scene.pass(4 * 24 * 60);
    expect(await object({ ...asked, id: second.complaint.id })).toEqual({ __typename: 'CommandRefused', code: 'objection_window_over' });
  });

  test('what is not on an own card is nothing to object to', async () => {
    const { list } = await ask(OWN, CONTESTED, { month: '2026-09' });
    const asked = { about: 'COMPLAINT', id: list.edges[0].node.complaint.id, evidence: '不服' };
    expect(await object(asked, STRANGER)).toEqual({ __typename: 'CommandRefused', code: 'nothing_to_object_to' });
  });

  test('both versions of a corrected card are the partner’s to read; another’s are not', async () => {
    const VERSIONS = '{ versions: partnerCardVersions(month: "2026-09", mode: EMP) { version partner { shortName } } }';
    expect((await ask(OWN, VERSIONS)).versions).toMatchObject([{ version: 1 }, { version: 2 }]);
    expect(
      (await ask(STRANGER, VERSIONS)).versions.every(
        ({ partner: { shortName } }: { partner: { shortName: string } }) => shortName === '云桥软件',
      ),
    ).toBe(true);
  });
});
