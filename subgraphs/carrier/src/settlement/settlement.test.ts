import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Settlements as the carrier's clerk makes them (REF-02…04). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const CLERK = 'settlement@carrier.example';
const FOREIGN = 'leader@carrier-2.example';
const MONTH = '2026-10';
const named = (name: string) => DEMO_PROGRAMMES[0]!.tenants.find(({ shortName }) => shortName === name)!;
const SUMS = 'opening share refunds held released paid corrections closing heldBalance';
const SETTLEMENT = `partner { id shortName } mode month state ${SUMS} toDeduct shareEntered settledAt missing { code message } openMonth version`;
const WHOLE = `${SETTLEMENT} lines { id kind amount reason personName shareOf refundReference counters countered complaint { id } entries { account amount } }
  accounts { account amount } actions { name allowed reason }`;
const LIST = `query($month: String, $filter: SettlementFilter, $first: Int, $after: String) { list: carrierSettlements(month: $month, filter: $filter, first: $first, after: $after) {
  month count settled ready missing running totals { share closing toDeduct } pageInfo { hasNextPage endCursor } edges { node { ${SETTLEMENT} } } } }`;
const ONE = `query($partnerId: ID!, $mode: ServiceMode!, $month: String) { one: carrierSettlement(partnerId: $partnerId, mode: $mode, month: $month) { ${WHOLE} }
  history: carrierSettlementHistory(partnerId: $partnerId) { mode month settledAt closing } }`;
const RESULT = `__typename ... on SettlementDone { settlement { ${WHOLE} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code } }
  ... on SettlementConflict { settlement { version } since { type personName values { name value } } }`;

type Node = Record<string, string> & { partner: { id: string; shortName: string }; missing: { code: string }[] };
const list = async (variables: object = {}, who: Speaker = CLERK) => {
  const { data, errors } = await scene.ask(who, LIST, { month: MONTH, first: 100, ...variables });
  expect(errors).toBeUndefined();
  return data.list;
};
const nodes = (page: { edges: { node: Node }[] }) => page.edges.map(({ node }) => node);
const one = async (partnerId: string, mode = 'EMP', month = MONTH, who: Speaker = CLERK) =>
  (await scene.ask(who, ONE, { partnerId, mode, month })).data;
const give = async (mutation: string, input: object, who: Speaker = CLERK) => {
  const type = `${mutation.replace('carrier', '')}Input`;
  const { data, errors } = await scene.ask(who, `mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  expect(errors).toBeUndefined();
  return data.result;
};
const share = (partnerId: string, amount: string, more: object = {}, who: Speaker = CLERK) =>
  give('carrierEnterSettlementShare', { partnerId, mode: 'EMP', version: 0, shareOf: MONTH, month: MONTH, amount, ...more }, who);
const settle = async (partnerIds: readonly string[], month = MONTH, who: Speaker = CLERK) => {
  const of = partnerIds.map((partnerId) => ({ partnerId, mode: 'EMP' }));
  const { data, errors } = await scene.ask(
    who,
    `mutation($input: SettleMonthsInput!) { result: carrierSettleMonths(input: $input) { __typename ... on MonthsSettled { settled results { refused { code message }
      settlement { state closing } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
    { input: { idempotencyKey: randomUUID(), month, of } },
  );
  expect(errors).toBeUndefined();
  return data.result;
};
/** Fen of decimal yuan. */
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

describe('a month of all', () => {
  test('each row is its statement and adds up; the totals are theirs; states say how far each has come', async () => {
    const page = await list();
    const rows = nodes(page);
    expect([page.settled, page.ready, page.missing, page.running].reduce((sum, each) => sum + each)).toBe(rows.length);
    expect(page.settled).toBeGreaterThan(3);
    let closing = 0n;
    for (const row of rows) {
      const [opening, in1, out1, held, released, paid, corrections, end] = SUMS.split(' ').map((name) => fen(row[name]!)) as bigint[];
      expect(opening! + in1! - out1! - held! + released! - paid! + corrections!).toBe(end);
      closing += end!;
      if (row['state'] !== 'SETTLED') continue;
      const { one: whole } = await one(row.partner.id, row['mode']);
      expect(whole).toMatchObject(row);
      const moved = whole.lines.reduce((sum: bigint, { amount }: { amount: string }) => sum + fen(amount), 0n);
      expect(opening! + moved).toBe(end);
      expect(whole.accounts.reduce((sum: bigint, { amount }: { amount: string }) => sum + fen(amount), 0n)).toBe(0n);
    }
    expect(fen(page.totals.closing)).toBe(closing);
    const untouched = rows.find(({ state }) => state === 'MISSING')!;
    expect(untouched.missing).toEqual([{ code: 'share_missing', message: '尚未录入该月分成（没有分成也请录入 0）。' }]);
    expect((await list({ month: '2026-11' })).running).toBeGreaterThan(0);
  });

  test('goes by key through every page and filters', async () => {
    const whole = nodes(await list());
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof list>> = await list({ first: 5, after });
      seen.push(...nodes(page).map(({ partner, mode }) => `${partner.id} ${mode}`));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(whole.map(({ partner, mode }) => `${partner.id} ${mode}`));
    const settled = await list({ filter: { state: 'SETTLED', mode: 'C' } });
    expect(nodes(settled).every(({ state, mode }) => state === 'SETTLED' && mode === 'C')).toBe(true);
    expect(nodes(await list({ filter: { search: '云桥' } })).map(({ partner }) => partner.shortName)).toEqual(['云桥软件']);
  });

  test('takes few statements, however many ledgers are on the page', async () => {
    await list({ first: 1 });
    scene.statements();
    await list({ first: 1 });
    const few = scene.statements();
    await list({ first: 50 });
    expect(scene.statements()).toBe(few);
  });
});

describe('a ledger', () => {
  test('share, settled, settled again, countered in the open month and entered anew: everything stays readable', async () => {
    const { id } = named('雁城软件');
    expect(await settle([id])).toMatchObject({ settled: 0, results: [{ refused: { code: 'share_missing' } }] });
    const entered = await share(id, '100.05');
    expect(entered.settlement).toMatchObject({ state: 'READY', share: '100.05', closing: '100.05', version: 1, missing: [] });
    expect(await share(id, '7', { version: 1 })).toMatchObject({ code: 'share_already_entered' });
    expect(await settle([id])).toMatchObject({
      settled: 1,
      results: [{ refused: null, settlement: { state: 'SETTLED', closing: '100.05' } }],
    });
    const { one: settled } = await one(id);
    expect(await settle([id])).toMatchObject({ settled: 1 });
    expect((await one(id)).one).toEqual(settled);
    expect(settled.openMonth).toBe('2026-11');
    const { version } = settled;
    const key = { partnerId: id, mode: 'EMP', version };
    const postingId = settled.lines[0].id;
    expect(await give('carrierCounterPosting', { ...key, postingId, month: MONTH, reason: '录错' })).toMatchObject({
      code: 'month_is_settled',
    });
    const countered = await give('carrierCounterPosting', { ...key, postingId, month: '2026-11', reason: '录错' });
    expect(countered.__typename).toBe('SettlementDone');
    expect(countered.settlement).toMatchObject({ month: '2026-11', corrections: '-100.05', closing: '0.00' });
    const anew = await share(id, '90.00', { version: version + 1, month: '2026-11' });
    expect(anew.settlement).toMatchObject({ corrections: '-10.05', closing: '90.00', share: '0.00' });
    expect(anew.settlement.lines).toMatchObject([
      { kind: 'COUNTER', amount: '-100.05', reason: '录错', counters: postingId, personName: '蒋丽' },
      { kind: 'SHARE', amount: '90.00', shareOf: MONTH },
    ]);
    const paid = await give('carrierEnterSettlementPayment', {
      ...key,
      version: version + 2,
      month: '2026-11',
      amount: '90.01',
      reference: 'F',
    });
    expect(paid.problems).toEqual([{ field: 'amount', code: 'too_large' }]);
    expect((await one(id)).history.map(({ month, closing }: { month: string; closing: string }) => [month, closing])).toEqual([
      ['2026-11', '90.00'],
      [MONTH, '100.05'],
    ]);
  });

  test('two clerks at once: the second is told of the first', async () => {
    const { id } = named('金盾安防');
    const mode = (await list({ filter: { search: '金盾' } })).edges[0].node.mode;
    await share(id, '1', { mode });
    const late = await share(id, '2', { mode, version: 0, shareOf: '2026-09', month: '2026-09' });
    expect(late).toMatchObject({
      __typename: 'SettlementConflict',
      settlement: { version: 1 },
      since: [{ type: 'posted', personName: '蒋丽' }],
    });
  });

  test('what is wrong stands beside its field; a month that is not over is not settled', async () => {
    const { id } = named('云桥软件');
    const { version } = (await one(id)).one;
    const wrong = await share(id, '1.001', { version, shareOf: '2026-11', month: '2026-11' });
    expect(wrong.problems).toEqual([{ field: 'amount', code: 'too_many_decimals' }]);
    expect((await share(id, '1', { version, month: '十月' })).problems).toEqual([{ field: 'month', code: 'not_a_month' }]);
    expect(await settle([id], '2026-11')).toMatchObject({ settled: 0, results: [{ refused: { message: '该月尚未结束。' } }] });
  });

  test('is nobody else’s, and only the settlement clerk posts', async () => {
    const { id } = named('云桥软件');
    expect(await one(id, 'EMP', MONTH, FOREIGN)).toEqual({ one: null, history: null });
    expect(nodes(await list({}, FOREIGN)).map(({ partner }) => partner.id)).not.toContain(id);
    const foreignClerk = { account: FOREIGN, roles: ['settlement_clerk'] } as const;
    expect(await share(id, '1', {}, foreignClerk)).toMatchObject({ code: 'not_a_party' });
    expect(await settle([id], MONTH, foreignClerk)).toMatchObject({
      settled: 0,
      results: [{ settlement: null, refused: { code: 'not_a_party' } }],
    });
    expect(await settle([id], MONTH, 'approver@carrier.example')).toMatchObject({ code: 'role_missing' });
    const { one: seen } = await one(id, 'EMP', MONTH, 'approver@carrier.example');
    expect(seen.actions.every(({ reason }: { reason: string }) => reason === 'role_missing')).toBe(true);
  });
});

describe('months that nobody can settle', () => {
  const FUTURE = ['2100-01', '2026-12'];
  const NONE = ['0000-01', '0001-01', '1999-12', '9999-12', '2026-13', ''];
  const { id: partnerId } = named('苗岭传媒');
  const asked = { partnerId, mode: 'C', version: 0 };

  test.each([...FUTURE.map((month) => [month, 'in_the_future']), ...NONE.map((month) => [month, 'not_a_month'])])(
    'nothing is posted into %j: %s',
    async (month, code) => {
      const wrong = (...fields: string[]) => ({ __typename: 'InvalidInput', problems: fields.map((field) => ({ field, code })) });
      const answer = await give('carrierEnterSettlementShare', { ...asked, shareOf: month, month, amount: '0.01' });
      expect(new Set(answer.problems?.map(({ field, code: each }: { field: string; code: string }) => `${field} ${each}`))).toEqual(
        new Set([`month ${code}`, `shareOf ${code}`]),
      );
      expect(await give('carrierEnterSettlementShare', { ...asked, shareOf: month, month: MONTH, amount: '0.01' })).toEqual(
        wrong('shareOf'),
      );
      expect(await give('carrierEnterSettlementPayment', { ...asked, month, amount: '0.01', reference: 'FK' })).toEqual(wrong('month'));
      expect(await give('carrierCounterPosting', { ...asked, month, postingId: randomUUID(), reason: '误记' })).toEqual(wrong('month'));
      expect((await one(partnerId, 'C')).one).toMatchObject({ version: 0, closing: '0.00' });
    },
  );

  test.each(NONE)('%j is not settled', async (month) => {
    expect(await settle([partnerId], month)).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'month', code: 'not_a_month' }] });
  });
});
