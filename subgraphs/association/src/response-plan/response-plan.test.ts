import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { faceScene, SCENE_NOW, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** A bank's response plans as its people have them (ASC-02). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const HEAD = 'head@member-a.example';
const HANDLER = 'handler@member-a.example';
const AUDITOR = 'auditor@member-a.example';
const OUTLET = 'outlet@member-a.example';
const OTHER_MEMBER = 'handler@member-b.example';
const LEADER_OF_ASSOCIATION = 'leader@association.example';

const TODAY = new Date(Date.parse(SCENE_NOW) + 8 * 3_600_000).toISOString().slice(0, 10);
const dayAfter = (days: number): string => new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const PLAN = `id kind state versions mayWrite withdrawnBy withdrawnReason inForce { version title }
  latest: version { version title outlets { name } files { id fileName } authority change writtenBy } history { version validFrom }`;
const give = async (who: Speaker, name: string, input: object, key = randomUUID() as string) =>
  (
    await ask(
      who,
      `mutation($input: ${name}ResponsePlanInput!) { result: association${name}ResponsePlan(input: $input) { __typename
        ... on ResponsePlanDone { replayed plan { ${PLAN} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } } } }`,
      { input: { idempotencyKey: key, ...input } },
    )
  ).result;
const list = async (who: Speaker, variables: object = {}) =>
  (
    await ask(
      who,
      `query($kind: RequestKind, $withdrawn: Boolean, $first: Int, $after: String) { list: associationResponsePlans(kind: $kind, withdrawn: $withdrawn, first: $first, after: $after) {
        edges { node { id kind state latest: version { title } } } pageInfo { hasNextPage endCursor } } }`,
      variables,
    )
  ).list;
const titles = (page: { edges: { node: { latest: { title: string } } }[] }) => page.edges.map(({ node }) => node.latest.title);
const planOf = async (who: Speaker, id: string) =>
  (await ask(who, `query($id: ID!) { plan: associationResponsePlan(planId: $id) { ${PLAN} } }`, { id })).plan;
const beside = async (who: Speaker, complaint: string) =>
  (
    await ask(
      who,
      'query($id: ID!) { complaint: associationComplaint(id: $id) { kind plans: associationResponsePlans { id inForce { title } } } }',
      {
        id: complaint,
      },
    )
  ).complaint;

const DRAFT = {
  kind: 'COMPLAINT',
  title: '存单到期转存争议',
  validFrom: TODAY,
  situation: '客户称不知道自动转存',
  steps: '先查签约凭证',
  authority: '可免费打印流水',
  escalation: '报告服务监督部',
  words: '我们先把凭证查清楚',
};
async function upload(who: string): Promise<string> {
  const response = await scene.fetch(who, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent('流程图.txt') },
    body: '先听完',
  });
  return ((await response.json()) as { id: string }).id;
}

describe('who reads', () => {
  test('all of the member’s people, outlets too; to others there is none', async () => {
    for (const who of [HEAD, HANDLER, AUDITOR, OUTLET])
      expect(titles(await list(who))).toEqual(['手机银行改版后的咨询', '柜面等候时间长', '收费与理财销售争议']);
    expect(titles(await list(HEAD, { withdrawn: true }))).toEqual(['旧款自助机吞卡']);
    expect(titles(await list(OTHER_MEMBER))).toEqual(['贷款催收方式争议']);
    expect(await list(LEADER_OF_ASSOCIATION)).toBeNull();
    const [{ node }] = (await list(HEAD)).edges;
    expect(await planOf(OTHER_MEMBER, node.id)).toBeNull();
    expect(await planOf(LEADER_OF_ASSOCIATION, node.id)).toBeNull();
    expect(await planOf(OUTLET, node.id)).toMatchObject({ state: 'PLANNED', inForce: null, mayWrite: false });
  });

  test('by kind, page by page', async () => {
    expect(titles(await list(HEAD, { kind: 'COMPLAINT' }))).toEqual(['柜面等候时间长', '收费与理财销售争议']);
    const first = await list(HEAD, { first: 2 });
    expect([titles(first).length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const second = await list(HEAD, { first: 2, after: first.pageInfo.endCursor });
    expect([titles(second), second.pageInfo.hasNextPage]).toEqual([['收费与理财销售争议'], false]);
    expect(titles(await list(HEAD, { first: 1, after: 'no cursor' }))).toEqual(['手机银行改版后的咨询']);
  });
});

describe('a plan is written, revised and withdrawn', () => {
  let id: string;
  let fileId: string;

  test('by head office, once by key; what is wrong stands at its field', async () => {
    const key = randomUUID();
    const attachmentIds = [await upload(HEAD)];
    const done = await give(HEAD, 'Write', { ...DRAFT, attachmentIds }, key);
    expect(done).toMatchObject({
      __typename: 'ResponsePlanDone',
      replayed: false,
      plan: {
        kind: 'COMPLAINT',
        state: 'IN_FORCE',
        versions: 1,
        mayWrite: true,
        latest: { files: [{ fileName: '流程图.txt' }], writtenBy: '佟丽华' },
      },
    });
    ({ id } = done.plan);
    fileId = done.plan.latest.files[0].id;
    expect(await give(HEAD, 'Write', { ...DRAFT, attachmentIds }, key)).toMatchObject({ replayed: true, plan: { id } });
    expect((await give(HEAD, 'Write', { ...DRAFT, title: '另一个' }, key)).problems).toMatchObject([
      { field: 'idempotencyKey', code: 'key_already_used' },
    ]);
    const problems = (
      await give(HEAD, 'Write', { ...DRAFT, title: '', steps: ' ', validFrom: dayAfter(-1), outletIds: [randomUUID()], attachmentIds })
    ).problems;
    expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'title required',
      'steps required',
      'validFrom too_early',
      'outletIds unit_unknown',
      'attachmentIds attachment_unknown',
    ]);
    expect(problems.every(({ message }: { message: string }) => message !== '')).toBe(true);
  });

  test('not by those who only read it', async () => {
    for (const [who, code] of [
      [AUDITOR, 'role_missing'],
      [OUTLET, 'role_missing'],
      [{ account: OUTLET, roles: ['handler'] }, 'seat_limited_to_unit'],
      [LEADER_OF_ASSOCIATION, 'not_a_party'],
    ] as const) {
      expect(await give(who, 'Write', DRAFT)).toMatchObject({ code });
      expect(await give(who, 'Withdraw', { planId: id, version: 1, reason: '不用了' })).toMatchObject({ code });
    }
    expect(await give(OTHER_MEMBER, 'Withdraw', { planId: id, version: 1, reason: '不用了' })).toMatchObject({ code: 'plan_unknown' });
  });

  test('its file is read by the outlet, and by nobody of another organisation', async () => {
    expect(await (await scene.fetch(OUTLET, `/files/${fileId}`)).text()).toBe('先听完');
    expect((await scene.fetch(OTHER_MEMBER, `/files/${fileId}`)).status).toBe(404);
    expect((await scene.fetch(LEADER_OF_ASSOCIATION, `/files/${fileId}`)).status).toBe(404);
  });

  test('a later version replaces it from its day on; who saw another is told; the old one stays readable', async () => {
    const { kind: _kind, ...rest } = DRAFT;
    const revision = {
      ...rest,
      planId: id,
      version: 1,
      validFrom: dayAfter(3),
      authority: '可退还手续费',
      change: '权限放宽',
      keptFileIds: [fileId],
    };
    const outcome = await give(HANDLER, 'Revise', revision);
    expect(outcome.plan).toMatchObject({
      versions: 2,
      inForce: { version: 1 },
      latest: { version: 2, authority: '可退还手续费', change: '权限放宽', writtenBy: '马冬梅', files: [{ id: fileId }] },
      history: [{ version: 2 }, { version: 1 }],
    });
    expect((await give(HEAD, 'Revise', revision)).problems).toMatchObject([{ field: 'version', code: 'version_passed' }]);
    expect((await give(HEAD, 'Revise', { ...revision, version: 2, change: '' })).problems).toMatchObject([
      { field: 'change', code: 'required' },
    ]);
    scene.pass(3 * 24 * 60);
    expect((await planOf(OUTLET, id)).inForce).toEqual({ version: 2, title: DRAFT.title });
    const { plan } = await ask(
      OUTLET,
      'query($id: ID!) { plan: associationResponsePlan(planId: $id) { version(number: 1) { authority } none: version(number: 9) { authority } } }',
      { id },
    );
    expect(plan).toEqual({ version: { authority: '可免费打印流水' }, none: null });
  });

  test('withdrawn with a reason, it is neither changed nor in force any more', async () => {
    expect((await give(HEAD, 'Withdraw', { planId: id, version: 2, reason: '' })).problems).toMatchObject([
      { field: 'reason', code: 'required' },
    ]);
    const { plan } = await give(HEAD, 'Withdraw', { planId: id, version: 2, reason: '业务已停办' });
    expect(plan).toMatchObject({
      state: 'WITHDRAWN',
      inForce: null,
      mayWrite: false,
      withdrawnBy: '佟丽华',
      withdrawnReason: '业务已停办',
    });
    expect(await give(HEAD, 'Withdraw', { planId: id, version: 2, reason: '再次' })).toMatchObject({ code: 'plan_withdrawn' });
    expect(plan.latest.authority).toBe('可退还手续费');
  });
});

describe('beside a complaint', () => {
  test('stand the plans in force for its kind: of an outlet’s people those for their outlet too', async () => {
    const { edges } = (
      await ask(OUTLET, '{ list: associationComplaints(filter: { view: ALL }, first: 1) { edges { node { complaint { id } } } } }')
    ).list;
    const id = edges[0].node.complaint.id;
    expect((await beside(OUTLET, id)).plans.map(({ inForce }: { inForce: { title: string } }) => inForce.title)).toEqual([
      '柜面等候时间长',
      '收费与理财销售争议',
    ]);
    expect((await beside(HEAD, id)).plans.map(({ inForce }: { inForce: { title: string } }) => inForce.title)).toEqual([
      '柜面等候时间长',
      '收费与理财销售争议',
    ]);
    expect((await beside(LEADER_OF_ASSOCIATION, id)).plans).toBeNull();
  });

  test('a plan for an outlet does not stand beside what that outlet has nothing to do with', async () => {
    const page = await ask(
      HEAD,
      '{ list: associationComplaints(filter: { view: ALL }, first: 50) { edges { node { complaint { id workOrders { holderUnit { id } } } } } } }',
    );
    const elsewhere = page.list.edges.find(({ node }: { node: { complaint: { workOrders: { holderUnit: object | null }[] } } }) =>
      node.complaint.workOrders.every(({ holderUnit }) => holderUnit === null),
    );
    expect(
      (await beside(HEAD, elsewhere.node.complaint.id)).plans.map(({ inForce }: { inForce: { title: string } }) => inForce.title),
    ).toEqual(['收费与理财销售争议']);
  });

  test('fifty plans of a list are read in as many statements as one', async () => {
    const asked = `query($first: Int) { list: associationResponsePlans(first: $first) { edges { node { ${PLAN} } } } }`;
    await ask(HEAD, asked, { first: 1 });
    scene.statements();
    await ask(HEAD, asked, { first: 1 });
    const one = scene.statements();
    await ask(HEAD, asked, { first: 50 });
    expect(scene.statements()).toBeLessThanOrEqual(one + 1);
  });
});
