import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** The shares of a month posted in one act from what billing's list said (REF-04). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const CLERK = 'settlement@carrier.example';
const FOREIGN = { account: 'leader@carrier-2.example', roles: ['settlement_clerk'] } as const;
/** Of this month the demonstration's billing has sent nothing yet. */
const MONTH = '2026-11';
const idOf = (name: string) => DEMO_PROGRAMMES[0]!.tenants.find(({ shortName }) => shortName === name)!.id;
const [YUNQIAO, XIANGTONG, LUGU] = ['云桥软件', '湘通物联', '麓谷数据'].map(idOf) as [string, string, string];

interface Node {
  partner: { id: string };
  mode: string;
  state: string;
  known: string | null;
  posted: string | null;
  openMonth: string;
}

const list = async (variables: object = {}, who: Speaker = CLERK) => {
  const { data, errors } = await scene.ask(
    who,
    `query($month: String!, $filter: KnownShareFilter, $first: Int, $after: String) { list: carrierKnownShares(month: $month, filter: $filter, first: $first,
    after: $after) { month asOf toPost counts { toPost differs missing otherMode posted } pageInfo { hasNextPage endCursor }
    edges { node { partner { id } mode state known posted openMonth } } } }`,
    { month: MONTH, first: 200, ...variables },
  );
  expect(errors).toBeUndefined();
  return data.list;
};
const nodes = (page: { edges: { node: Node }[] }) => page.edges.map(({ node }) => node);
const rowOf = async (partnerId: string, mode: string, month = MONTH) =>
  nodes(await list({ month })).find((row) => row.partner.id === partnerId && row.mode === mode);
const post = async (seenAt: string, more: object = {}, who: Speaker = CLERK) => {
  const { data, errors } = await scene.ask(
    who,
    `mutation($input: PostKnownSharesInput!) { result: carrierPostKnownShares(input: $input) { __typename ... on KnownSharesPosted { posted changed done total nextAfter
    refused { share { partner { id } } refused { code } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
    { input: { idempotencyKey: randomUUID(), month: MONTH, seenAt, ...more } },
  );
  expect(errors).toBeUndefined();
  return data.result;
};
const RESULT = '__typename ... on InvalidInput { problems { field code } } ... on CommandRefused { code }';
const bills = async (partnerId: string, name: string, value: string, month = MONTH) => {
  const { data } = await scene.ask(
    CLERK,
    `mutation($input: EnterOutsideFiguresInput!) { result: carrierEnterOutsideFigures(input: $input) { ${RESULT} } }`,
    {
      input: { idempotencyKey: randomUUID(), partnerId, month, figures: [{ name, value }] },
    },
  );
  expect(data.result.__typename).toBe('OutsideFiguresEntered');
};
const give = async (mutation: string, input: object) => {
  const type = `${mutation.replace('carrier', '')}Input`;
  const { data } = await scene.ask(CLERK, `mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  expect(data.result.__typename).toBe('SettlementDone');
};
const ledger = async (partnerId: string, mode: string, month = MONTH) => {
  const { data } = await scene.ask(
    CLERK,
    `query($partnerId: ID!, $mode: ServiceMode!, $month: String) { one: carrierSettlement(partnerId: $partnerId, mode: $mode, month: $month) { version
    lines { id kind amount shareOf } } }`,
    { partnerId, mode, month },
  );
  return data.one as { version: number; lines: { id: string; kind: string; amount: string; shareOf: string | null }[] };
};

test('what can be posted, is posted, was posted otherwise or is missing; posted once, whatever happens', async () => {
  const before = await list();
  expect(before.counts).toMatchObject({ toPost: 0, otherMode: 0, posted: 0 });
  expect(before.counts.missing).toBe(nodes(before).length);
  await bills(YUNQIAO, 'SHARE_EMP', '1234.56');
  await bills(XIANGTONG, 'SHARE_EMP', '0');
  await bills(XIANGTONG, 'SHARE_C', '77.01');
  await bills(LUGU, 'SHARE_EMP', '500');
  const { version } = await ledger(LUGU, 'EMP');
  await give('carrierEnterSettlementShare', { partnerId: LUGU, mode: 'EMP', version, shareOf: MONTH, month: MONTH, amount: '499.99' });
  const tried = await list();
  expect(tried).toMatchObject({ toPost: '1311.57', counts: { toPost: 3, differs: 1, posted: 0 } });
  expect(nodes(await list({ filter: { state: 'DIFFERS' } }))).toMatchObject([{ partner: { id: LUGU }, known: '500.00', posted: '499.99' }]);

  const key = randomUUID();
  const posted = await post((await list()).asOf, { idempotencyKey: key });
  expect(posted).toMatchObject({ posted: 3, changed: 0, refused: [], nextAfter: null });
  expect(posted.done).toBe(posted.total);
  const after = await list();
  expect(after).toMatchObject({ toPost: '0.00', counts: { toPost: 0, differs: 1, posted: 3 } });
  expect(await post(after.asOf)).toMatchObject({ posted: 0, changed: 0 });
  expect(await post(after.asOf, { idempotencyKey: key })).toMatchObject({ posted: 0 });
  for (const [id, mode, amount] of [
    [YUNQIAO, 'EMP', '1234.56'],
    [XIANGTONG, 'EMP', '0.00'],
    [XIANGTONG, 'C', '77.01'],
    [LUGU, 'EMP', '499.99'],
  ] as const)
    expect((await ledger(id, mode)).lines.filter(({ kind }) => kind === 'SHARE')).toMatchObject([{ amount, shareOf: MONTH }]);

  // The one that differs is countered, and then posted as billing said.
  const { version: seen, lines } = await ledger(LUGU, 'EMP');
  const wrong = lines.find(({ kind }) => kind === 'SHARE')!;
  await give('carrierCounterPosting', { partnerId: LUGU, mode: 'EMP', version: seen, postingId: wrong.id, month: MONTH, reason: '录错' });
  expect(await rowOf(LUGU, 'EMP')).toMatchObject({ state: 'TO_POST', known: '500.00', posted: null });
  expect(await post((await list()).asOf)).toMatchObject({ posted: 1 });
  expect(await rowOf(LUGU, 'EMP')).toMatchObject({ state: 'POSTED', known: '500.00', posted: '500.00' });
  // Billing corrects itself: nothing is overwritten.
  await bills(LUGU, 'SHARE_EMP', '501');
  expect(await post((await list()).asOf)).toMatchObject({ posted: 0 });
  expect(await rowOf(LUGU, 'EMP')).toMatchObject({ state: 'DIFFERS', known: '501.00', posted: '500.00' });
});

test('what billing said after the look is left out, and a mode the partner does not work in is not posted', async () => {
  await bills(LUGU, 'SHARE_C', '9');
  expect(await rowOf(LUGU, 'C')).toMatchObject({ state: 'OTHER_MODE', known: '9.00' });
  const hongyu = nodes(await list()).find(({ state }) => state === 'MISSING')!;
  await bills(hongyu.partner.id, `SHARE_${hongyu.mode}`, '8');
  expect(await post('2026-01-01T00:00:00.000Z')).toMatchObject({ posted: 0, changed: 1 });
  expect(await post((await list()).asOf)).toMatchObject({ posted: 1, changed: 0 });
  expect(await rowOf(LUGU, 'C')).toMatchObject({ state: 'OTHER_MODE', posted: null });
});

test('pages by key', async () => {
  const whole = nodes(await list());
  const seen: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof list>> = await list({ first: 4, after });
    seen.push(...nodes(page));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(seen).toEqual(whole);
});

test('is the settlement clerk’s, of their own carrier', async () => {
  const { asOf } = await list();
  expect(await post(asOf, {}, 'approver@carrier.example')).toMatchObject({ __typename: 'CommandRefused', code: 'role_missing' });
  const foreign = await post(asOf, {}, FOREIGN);
  expect(foreign).toMatchObject({ posted: 0 });
  expect(nodes(await list({}, FOREIGN)).map(({ partner }) => partner.id)).not.toContain(YUNQIAO);
  expect(await post(asOf, { month: '2026-13' })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'month', code: 'not_a_month' }],
  });
});
