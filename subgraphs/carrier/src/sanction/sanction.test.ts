import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Sanctions and mass complaints as the carrier handles them (SAN-01…06, RTE-04). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules, { months: true });
});
afterAll(() => scene.close());

const REVIEWER = 'reviewer@carrier.example';
const APPROVER = 'approver@carrier.example';
const MANAGER = 'manager@carrier.example';
const FOREIGN = 'leader@carrier-2.example';
/** The reviewer with the approver's role besides: one person all the same. */
const BOTH: Speaker = { account: REVIEWER, roles: ['quality_reviewer', 'approver'] };

const ROW = `id version rule measure mode month state overdue deadlineAt suspendedFrom suspendedUntil partner { shortName } actions { name allowed reason message }`;
const LIST = `query($filter: SanctionFilter) { list: carrierSanctions(filter: $filter) { edges { node { ${ROW} } } } }`;
const ONE = `query($sanctionId: ID!) { sanction: carrierSanction(sanctionId: $sanctionId) { ${ROW} plan
  evidence { kind month version counted { number counted complaint { id } } } story { type personName reason values { name value } } } }`;
const RESULT = `__typename ... on SanctionDone { replayed sanction { ${ROW} story { type } } } ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message } } ... on SanctionConflict { since { type personName } }`;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly rule: string;
  readonly measure: string;
  readonly state: string;
  readonly partner: { readonly shortName: string };
  readonly actions: readonly { readonly name: string; readonly allowed: boolean; readonly reason: string | null }[];
}

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const list = async (states: readonly string[], who: Speaker = REVIEWER): Promise<Row[]> =>
  (await ask(who, LIST, { filter: { states } })).list.edges.map(({ node }: { node: Row }) => node);
const find = async (partner: string, state: string): Promise<Row> => {
  const found = (await list([state])).find((row) => row.partner.shortName === partner);
  if (found === undefined) throw new Error(`no ${state} of ${partner}`);
  return found;
};
const give = async (who: Speaker, name: string, type: string, input: object) =>
  (
    await ask(who, `mutation($input: ${type}!) { result: carrier${name}(input: $input) { ${RESULT} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    })
  ).result;
const reason = (row: Row, text = '已核对') => ({ sanctionId: row.id, version: row.version, reason: text });
const allowed = ({ actions }: Row) => actions.filter((action) => action.allowed).map(({ name }) => name);

describe('a rectification order (SAN-01)', () => {
  test('rests on a closed card with every complaint counted, and is confirmed with its deadline by the reviewer alone', async () => {
    const proposed = await find('金盾安防', 'PROPOSED');
    const { sanction } = await ask(REVIEWER, ONE, { sanctionId: proposed.id });
    const [card] = sanction.evidence;
    expect(card).toMatchObject({ kind: 'CARD', month: '2026-10', version: 1 });
    expect(card.counted.length).toBeGreaterThanOrEqual(5);
    expect(card.counted.every((each: { counted: boolean; complaint: object | null }) => each.counted && each.complaint !== null)).toBe(
      true,
    );
    expect(sanction.story.map(({ type }: { type: string }) => type)).toEqual(['sanction_proposed']);
    expect(allowed(proposed)).toEqual(['confirm', 'decline']);
    expect(await give(APPROVER, 'ConfirmSanction', 'ConfirmSanctionInput', { sanctionId: proposed.id, version: 1 })).toMatchObject({
      code: 'role_missing',
    });
    const past = await give(REVIEWER, 'ConfirmSanction', 'ConfirmSanctionInput', {
      sanctionId: proposed.id,
      version: 1,
      deadlineDay: '2026-11-01',
    });
    expect(past.problems).toMatchObject([{ field: 'deadlineDay' }]);
    const done = await give(REVIEWER, 'ConfirmSanction', 'ConfirmSanctionInput', {
      sanctionId: proposed.id,
      version: 1,
      deadlineDay: '2026-12-18',
    });
    expect(done.sanction).toMatchObject({ state: 'ORDERED', deadlineAt: '2026-12-18T16:00:00.000Z', suspendedUntil: null, version: 2 });
    expect(done.sanction.suspendedFrom).not.toBeNull();
    // Somebody saw the version before.
    expect((await give(REVIEWER, 'LiftSanction', 'SanctionReasonInput', reason(proposed))).since).toEqual([
      { type: 'sanction_confirmed', personName: '贺秋月' },
    ]);
  });

  test('goes from plan to compliance by the reviewer’s word', async () => {
    const submitted = await find('湘通物联', 'PLAN_SUBMITTED');
    expect(allowed(submitted)).toEqual(['return_plan', 'accept_plan', 'lift']);
    expect(submitted.actions.find(({ name }) => name === 'find_compliant')).toMatchObject({ allowed: false, reason: 'plan_under_review' });
    const { sanction } = await give(REVIEWER, 'AcceptPlan', 'AcceptPlanInput', { sanctionId: submitted.id, version: submitted.version });
    expect(sanction.state).toBe('PLAN_ACCEPTED');
    const without = await give(REVIEWER, 'FindCompliant', 'SanctionReasonInput', { ...reason(sanction), reason: ' ' });
    expect(without.problems).toMatchObject([{ field: 'reason', code: 'required' }]);
    const done = await give(REVIEWER, 'FindCompliant', 'SanctionReasonInput', reason(sanction));
    expect(done.sanction).toMatchObject({ state: 'COMPLIANT' });
    expect(done.sanction.suspendedUntil).not.toBeNull();
  });
});

test('an ending needs two people: who confirmed it does not approve it, whatever roles they have (SAN-06)', async () => {
  const ending = await find('金盾安防', 'AWAITING_APPROVAL');
  expect(ending).toMatchObject({ measure: 'ENDING', rule: 'SAN_02' });
  expect(await give(BOTH, 'ApproveEnding', 'SanctionReasonInput', reason(ending))).toMatchObject({
    __typename: 'CommandRefused',
    code: 'same_person',
    message: expect.stringContaining('另一人'),
  });
  expect(await give(REVIEWER, 'ApproveEnding', 'SanctionReasonInput', reason(ending))).toMatchObject({ code: 'role_missing' });
  const { sanction } = await give(APPROVER, 'ApproveEnding', 'SanctionReasonInput', reason(ending));
  expect(sanction.state).toBe('COOPERATION_ENDED');
  expect(sanction.story.at(-1)).toEqual({ type: 'ending_approved' });
});

describe('mass complaints (RTE-04, SAN-05)', () => {
  const ALERTS = `{ list: carrierMassAlerts { edges { node { id count windowHours suspended service { id name } complaints { id number } actions { name allowed } } } } }`;

  test('an alert opens to its complaints; one manager suspends a service at once, and another person reviews it', async () => {
    const [alert] = (await ask(MANAGER, ALERTS)).list.edges.map(({ node }: { node: object }) => node);
    expect(alert.complaints).toHaveLength(alert.count);
    expect(alert.count).toBeGreaterThanOrEqual(10);
    expect(alert.suspended).toBe(true);
    expect(alert.actions).toContainEqual({ name: 'suspend_service', allowed: true });
    const suspended = await find('桃源电商', 'SERVICE_SUSPENDED');
    const review = { ...reason(suspended), upheld: true };
    expect(await give(MANAGER, 'ReviewSuspension', 'JudgeSanctionInput', review)).toMatchObject({ code: 'role_missing' });
    expect((await give(APPROVER, 'ReviewSuspension', 'JudgeSanctionInput', review)).sanction.state).toBe('SUSPENSION_KEPT');
  });

  test('only managers suspend; a reason is needed, proof is not', async () => {
    const service = DEMO_PROGRAMMES[0]!.tenants.find(({ shortName }) => shortName === '云桥软件')!.services[0]!;
    const input = { serviceId: service.id, reason: '社会影响恶劣' };
    expect(await give(REVIEWER, 'SuspendService', 'SuspendServiceInput', input)).toMatchObject({ code: 'role_missing' });
    const speechless = await give(MANAGER_OF_ALL, 'SuspendService', 'SuspendServiceInput', { ...input, reason: '' });
    expect(speechless.problems).toMatchObject([{ field: 'reason', code: 'required' }]);
    const unknown = await give(MANAGER_OF_ALL, 'SuspendService', 'SuspendServiceInput', { ...input, complaintIds: [randomUUID()] });
    expect(unknown.problems).toMatchObject([{ field: 'complaintIds', code: 'unknown' }]);
    const { sanction } = await give(MANAGER_OF_ALL, 'SuspendService', 'SuspendServiceInput', input);
    expect(sanction).toMatchObject({ state: 'SERVICE_SUSPENDED', rule: 'SAN_05' });
    const { suspensions } = await ask(REVIEWER, '{ suspensions: carrierSuspensions { service { id } until sanctionIds } }');
    expect(suspensions).toContainEqual({ service: { id: service.id }, until: null, sanctionIds: [sanction.id] });
  });
});

/** The service-centre manager's own account, of the whole organisation. */
const MANAGER_OF_ALL: Speaker = MANAGER;

test('a manager enters which services are related; others read it, and nobody is overwritten (RTE-04)', async () => {
  const BOOK = `mayRelate entries { service { id name } related { id name } } changes { related personName service { name } relatedService { name } }`;
  const RELATE = `mutation($input: RelateServicesInput!) { result: carrierRelateServices(input: $input) { __typename
    ... on ServicesRelated { relatedServices { ${BOOK} } } ... on CommandRefused { code } ... on InvalidInput { problems { field code limit } } } }`;
  interface Entry {
    readonly service: { readonly id: string; readonly name: string };
    readonly related: readonly { readonly id: string; readonly name: string }[];
  }
  const { book } = await ask(REVIEWER, `{ book: carrierRelatedServices { ${BOOK} } }`);
  expect(book.mayRelate).toBe(false);
  const entry: Entry = book.entries.find(({ related }: Entry) => related.length === 2);
  const [kept, gone] = entry.related;
  const seenServiceIds = [kept!.id, gone!.id];
  const input = { serviceId: entry.service.id, relatedServiceIds: [kept!.id], seenServiceIds };
  expect((await ask(REVIEWER, RELATE, { input })).result).toMatchObject({ code: 'role_missing' });
  const { result } = await ask(MANAGER, RELATE, { input });
  expect(result.relatedServices).toMatchObject({ mayRelate: true });
  expect(result.relatedServices.entries.find(({ service }: Entry) => service.id === entry.service.id).related).toMatchObject([
    { id: kept!.id },
  ]);
  expect(result.relatedServices.changes[0]).toMatchObject({ related: false, service: { name: entry.service.name } });
  const late = await ask(MANAGER, RELATE, { input: { ...input, relatedServiceIds: [], seenServiceIds } });
  expect(late.result.problems).toEqual([{ field: 'relatedServiceIds', code: 'entered_meanwhile', limit: kept!.name }]);
  const foreign = await ask(FOREIGN, `{ book: carrierRelatedServices { entries { related { id } } changes { id } } }`);
  expect(foreign.book.changes).toEqual([]);
});

test('another carrier sees none of it, and can do nothing', async () => {
  const [row] = await list([]);
  expect(await list([], FOREIGN)).toEqual([]);
  expect((await ask(FOREIGN, ONE, { sanctionId: row!.id })).sanction).toBeNull();
  expect(
    (await ask(FOREIGN, '{ list: carrierMassAlerts { edges { node { id } } } suspensions: carrierSuspensions { until } }')).list.edges,
  ).toEqual([]);
  const { data } = await scene.ask(
    { account: FOREIGN, roles: ['quality_reviewer'] },
    `mutation($input: SanctionReasonInput!) { result: carrierLiftSanction(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: randomUUID(), ...reason(row!) } },
  );
  expect(data.result).toMatchObject({ code: 'not_a_party' });
});
