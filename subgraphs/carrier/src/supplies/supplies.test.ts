import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Drills and what partners owe, as the carrier asks (REG-07, REG-10). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const CENTRE = 'manager@carrier.example';
const PARTNERS = DEMO_PROGRAMMES[0]!.tenants.filter(({ kind }) => kind === 'partner');
const ask = async (query: string, variables: object = {}, account = CENTRE) => {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const MONTH = `query Month($month: String) { month: carrierDrillMonth(month: $month) { month due called mayLog
  plan { place day due partner { id shortName } numbers { field number } drills { outcome } } } }`;
const monthOf = async (month: string | null = null, account = CENTRE) => (await ask(MONTH, { month }, account)).month;
let keys = 0;
const log = async (input: object, account = CENTRE) =>
  (
    await ask(
      `mutation Log($input: LogDrillInput!) { result: carrierLogDrill(input: $input) { __typename ... on RegistryEntryDone { id replayed }
      ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } } } }`,
      { input: { idempotencyKey: `log-drill-${(keys += 1)}`, field: 'HOTLINE_MOBILE', outcome: 'EMPTY_NUMBER', at: SCENE_NOW, ...input } },
      account,
    )
  ).result;

test('the month’s plan is the same for everybody, names each partner once and who is due, with the numbers to call', async () => {
  const [one, other] = [await monthOf(), await monthOf('2026-11', 'group@carrier.example')];
  expect(one.month).toBe('2026-11');
  expect(other.plan).toEqual(one.plan);
  expect(one.plan.map(({ partner }: { partner: { shortName: string } }) => partner.shortName).sort()).toEqual(
    PARTNERS.map(({ shortName }) => shortName).sort(),
  );
  expect(one.plan.map(({ place }: { place: number }) => place)).toEqual(PARTNERS.map((_, index) => index + 1));
  expect(one.plan[0].numbers.map(({ field }: { field: string }) => field)).toEqual(['SERVICE_CONTACT', 'HOTLINE_FIXED', 'HOTLINE_MOBILE']);
  const december = await monthOf('2026-12');
  expect(december.due).toBe(0);
  expect(december.plan.map(({ partner }: { partner: { id: string } }) => partner.id)).not.toEqual([]);
  const { errors } = await scene.ask(CENTRE, MONTH, { month: '2026-13' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a logged call settles the month’s plan for its partner; what came of it stands in the log with who called', async () => {
  const before = await monthOf('2026-11');
  const due =
    before.plan.find((planned: { due: boolean }) => planned.due) ??
    before.plan.find(({ drills }: { drills: unknown[] }) => drills.length === 0);
  const key = { idempotencyKey: 'the-same-call', partnerId: due.partner.id, note: '提示空号' };
  expect(await log(key)).toMatchObject({ __typename: 'RegistryEntryDone', replayed: false });
  expect(await log(key)).toMatchObject({ replayed: true });
  const after = await monthOf('2026-11');
  const planned = after.plan.find(({ place }: { place: number }) => place === due.place);
  expect(planned).toMatchObject({ due: false });
  expect(planned.drills.at(-1)).toEqual({ outcome: 'EMPTY_NUMBER' });
  expect(after.called).toBe(before.called + 1);
  const { drills } = await ask(
    'query Drills($id: ID) { drills: carrierDrills(partnerId: $id, first: 1) { edges { node { number outcome countsAgainst note callerName partner { id } } } } }',
    { id: due.partner.id },
  );
  expect(drills.edges[0].node).toMatchObject({
    outcome: 'EMPTY_NUMBER',
    countsAgainst: true,
    note: '提示空号',
    partner: { id: due.partner.id },
  });
  expect(drills.edges[0].node.callerName).toBeTruthy();
  const inMonth = async (month: string): Promise<string[]> => {
    const text =
      'query($id: ID, $month: String) { drills: carrierDrills(partnerId: $id, month: $month, first: 200) { edges { node { at } } } }';
    const found = (await ask(text, { id: due.partner.id, month })).drills;
    return found.edges.map(({ node }: { node: { at: string } }) => node.at);
  };
  const november = await inMonth('2026-11');
  expect(november.length).toBeGreaterThan(0);
  expect(november.every((at) => at >= '2026-10-31T16:00' && at < '2026-11-30T16:00')).toBe(true);
  expect((await inMonth('2026-10')).every((at) => at >= '2026-09-30T16:00' && at < '2026-10-31T16:00')).toBe(true);
});

test('who may not log is told, and what cannot be stands beside its field', async () => {
  const partnerId = PARTNERS[0]!.id;
  expect(await log({ partnerId }, 'intake@carrier.example')).toMatchObject({ __typename: 'CommandRefused', code: 'role_missing' });
  expect((await monthOf('2026-11', 'intake@carrier.example')).mayLog).toBe(false);
  const problems = async (input: object) => (await log({ partnerId, ...input })).problems;
  expect(await problems({ at: '2026-11-29T00:00:00Z' })).toMatchObject([{ field: 'at', code: 'in_the_future' }]);
  expect(await problems({ partnerId: 'x' })).toMatchObject([{ field: 'partnerId', code: 'not_an_id' }]);
});

test('which partner owes what, and who attended a training', async () => {
  const { list } = await ask(
    `{ list: carrierRegistrations(first: 50) { edges { node { partner { shortName } mayRecordAttendance owedManuals { service { name } kind reason day }
      manuals { id kind title version valid attendance file { fileName } attendees { name department } } } } } }`,
  );
  const nodes = list.edges.map(({ node }: { node: object }) => node);
  expect(nodes.length).toBe(PARTNERS.length);
  const training = nodes
    .flatMap((node: { partner: object; manuals: { kind: string; id: string }[] }) =>
      node.manuals.map((manual) => ({ ...manual, partner: node.partner })),
    )
    .find(({ kind }: { kind: string }) => kind === 'TRAINING');
  expect(nodes.flatMap(({ owedManuals }: { owedManuals: unknown[] }) => owedManuals).length).toBeGreaterThan(0);
  expect(training).toMatchObject({ title: expect.any(String) });
  const partner = PARTNERS.find(({ shortName }) => shortName === training.partner.shortName)!;
  const record = (input: object) =>
    ask(
      'mutation Record($input: RecordPartnerAttendanceInput!) { result: carrierRecordAttendance(input: $input) { __typename ... on InvalidInput { problems { field code } } } }',
      { input: { idempotencyKey: `attend-${(keys += 1)}`, partnerId: partner.id, manualId: training.id, ...input } },
    );
  expect((await record({ attendees: [{ name: '汤晓', department: '客服中心' }] })).result.__typename).toBe('RegistryEntryDone');
  expect((await record({ attendees: [] })).result).toMatchObject({ problems: [{ field: 'attendees', code: 'required' }] });
  const { card } = await ask(
    'query Card($id: ID!) { card: carrierRegistration(partnerId: $id) { manuals { id attendees { name department } } } }',
    {
      id: partner.id,
    },
  );
  expect(card.manuals.find(({ id }: { id: string }) => id === training.id).attendees).toContainEqual({
    name: '汤晓',
    department: '客服中心',
  });
});
