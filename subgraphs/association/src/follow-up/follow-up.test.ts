import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** Rectification and staff measures as a bank, its outlet and the association have them (ASC-02). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const HANDLER = 'handler@member-a.example';
const LEADER = 'leader@member-a.example';
const OUTLET = 'outlet@member-a.example';
const OFFICER = 'officer@association.example';
const OTHER_MEMBER = 'handler@member-b.example';

const FOLLOW_UP = `id number kind own state overdue dueDay doneDay returns version demand outlet { name } member { shortName }
  steps { name by day texts { name value } } actions { name allowed reason message }`;
interface Seen {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly state: string;
  readonly steps: readonly { readonly name: string }[];
  readonly actions: readonly { readonly name: string; readonly allowed: boolean; readonly reason: string | null }[];
}
const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const of = async (who: Speaker, name: string) =>
  (
    await ask(who, `query($id: ID!) { complaint: associationComplaint(id: $id) { followUps: associationFollowUps { ${FOLLOW_UP} } } }`, {
      id: scene.useCase(name),
    })
  ).complaint?.followUps;
const list = async (who: Speaker, variables: object) =>
  (
    await ask(
      who,
      `query($view: FollowUpView!, $unitId: ID, $first: Int, $after: String) { list: associationFollowUps(view: $view, unitId: $unitId, first: $first, after: $after) {
        edges { node { id state overdue complaint { id } } } pageInfo { hasNextPage endCursor } } }`,
      variables,
    )
  ).list;
/** What the story tells of the check besides the finding. */
const checkIn = async (who: Speaker) =>
  (
    await ask(who, 'query($id: ID!) { complaint: associationComplaint(id: $id) { events { edges { node { type values { name } } } } } }', {
      id: scene.useCase('follow-up-checked'),
    })
  ).complaint.events.edges
    .filter(({ node }: { node: { type: string } }) => node.type === 'follow_up_checked')
    .flatMap(({ node }: { node: { values: { name: string }[] } }) => node.values.map(({ name }) => name))
    .sort();
const give = async (who: Speaker, command: string, name: string, input: object) =>
  (
    await ask(
      who,
      `mutation($input: ${command}Input!) { result: association${command}(input: $input) {
        __typename ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } } ... on EditConflict { since { type } } } }`,
      { input: { idempotencyKey: randomUUID(), complaintId: scene.useCase(name), ...input } },
    )
  ).result;
const allowed = ({ actions }: Seen) => actions.filter((action) => action.allowed).map(({ name }) => name);

describe('on a complaint', () => {
  test('head office and the outlet have the whole story, the association the check of a rectification, another member nothing', async () => {
    const [rectification] = await of(HANDLER, 'follow-up-checked');
    expect(rectification).toMatchObject({ kind: 'RECTIFICATION', state: 'CARRIED_OUT', returns: 1, outlet: { name: '沈阳青年大街支行' } });
    const steps = ['ORDERED', 'REPORTED', 'RETURNED', 'REPORTED', 'CHECKED'];
    expect(rectification.steps.map(({ name }: { name: string }) => name)).toEqual(steps);
    expect((await of(OUTLET, 'follow-up-checked'))[0].steps).toHaveLength(steps.length);
    const [read] = await of(OFFICER, 'follow-up-checked');
    expect(read).toMatchObject({
      state: 'CARRIED_OUT',
      demand: null,
      number: null,
      returns: null,
      dueDay: null,
      member: { shortName: '辽河银行' },
      steps: [{ name: 'CHECKED', texts: [{ name: 'findings', value: '现场抽查两次，巡检记录与告示均符合要求。' }] }],
      actions: [],
    });
    expect(await of(OFFICER, 'follow-up-overdue')).toEqual([]);
    expect([await checkIn(OFFICER), await checkIn(HANDLER)]).toEqual([['followUpKind'], ['followUpKind', 'followUpOrdinal']]);
    expect(await of(OTHER_MEMBER, 'follow-up-checked')).toBeUndefined();
  });

  test('offers each what it may do, and says why another may not', async () => {
    const [staff, rectification] = (await of(HANDLER, 'follow-up-overdue')) as Seen[];
    expect(staff).toMatchObject({ kind: 'STAFF_MEASURE', overdue: true });
    expect(rectification).toMatchObject({ overdue: false });
    expect(allowed(staff!)).toEqual(['report_follow_up', 'withdraw_follow_up']);
    expect(((await of(OUTLET, 'follow-up-overdue')) as Seen[]).map(allowed)).toEqual([['report_follow_up'], ['report_follow_up']]);
    expect(((await of(LEADER, 'follow-up-to-check')) as Seen[]).map(allowed)).toEqual([
      ['check_follow_up', 'withdraw_follow_up'],
      ['check_follow_up', 'withdraw_follow_up'],
    ]);
    expect(staff!.actions.find(({ name }) => name === 'check_follow_up')).toMatchObject({
      reason: 'follow_up_not_reported',
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('bad input is told at its field, strangers learn nothing, a version that was passed is a conflict', async () => {
    const [staff] = (await of(OUTLET, 'follow-up-overdue')) as Seen[];
    const about = { followUpId: staff!.id, version: staff!.version };
    const problems = async (who: Speaker, command: string, input: object) =>
      (await give(who, command, 'follow-up-overdue', input)).problems.map(
        ({ field, code }: { field: string; code: string }) => `${field} ${code}`,
      );
    expect(await problems(OUTLET, 'ReportFollowUp', { ...about, result: ' ', doneDay: '2026-02-30' })).toEqual([
      'result required',
      'doneDay not_a_day',
    ]);
    expect(await problems(HANDLER, 'OrderFollowUp', { kind: 'STAFF_MEASURE', unitId: randomUUID(), demand: 'x', dueDay: '' })).toEqual([
      'unitId unit_unknown',
      'dueDay required',
      'staff required',
      'measure required',
    ]);
    expect(await problems(HANDLER, 'OrderFollowUp', { kind: 'RECTIFICATION', unitId: 'none', demand: 'x', dueDay: '2999-01-01' })).toEqual([
      'unitId not_an_id',
    ]);
    const report = { ...about, result: '已落实', doneDay: new Date().toISOString().slice(0, 10) };
    for (const [who, code] of [
      [OFFICER, 'follow_up_unknown'],
      [OTHER_MEMBER, 'not_a_party'],
    ] as const)
      expect(await give(who, 'ReportFollowUp', 'follow-up-overdue', report)).toMatchObject({ code });
    expect(await give(HANDLER, 'ReportFollowUp', 'follow-up-overdue', { ...report, followUpId: randomUUID() })).toMatchObject({
      code: 'follow_up_unknown',
    });
    const passed = { ...report, version: staff!.version - 1 };
    expect(await give(OUTLET, 'ReportFollowUp', 'follow-up-overdue', passed)).toMatchObject({ __typename: 'EditConflict' });
  });
});

describe('lists', () => {
  const states = (page: { edges: { node: { state: string; overdue: boolean } }[] }) =>
    page.edges.map(({ node }) => `${node.state}${node.overdue ? ' late' : ''}`);

  test('by view, in pages, of the member’s own', async () => {
    expect(states(await list(HANDLER, { view: 'OPEN' }))).toEqual(['OPEN late', 'OPEN']);
    expect(states(await list(HANDLER, { view: 'OVERDUE' }))).toEqual(['OPEN late']);
    expect(states(await list(HANDLER, { view: 'TO_CHECK' }))).toEqual(['REPORTED', 'REPORTED']);
    expect(states(await list(OUTLET, { view: 'DONE' }))).toEqual(['CARRIED_OUT']);
    expect(states(await list(HANDLER, { view: 'WITHDRAWN' }))).toEqual([]);
    const first = await list(HANDLER, { view: 'OPEN', first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(states(await list(HANDLER, { view: 'OPEN', after: first.pageInfo.endCursor }))).toEqual(['OPEN']);
    // A cursor that is none begins anew, whatever somebody makes of one that is.
    const place = (at: string) => Buffer.from(JSON.stringify([at, randomUUID()])).toString('base64url');
    const made = ['2026-02-31T00:00:00.000Z', '2026-99-99T99:99:99.999Z', '0000-01-01T00:00:00.000Z', '\u0000'].flatMap((at) => [
      place(at),
      `${at}~${randomUUID()}`,
    ]);
    for (const after of ['nonsense', ...made]) expect(states(await list(HANDLER, { view: 'OPEN', after }))).toHaveLength(2);
    expect(states(await list(HANDLER, { view: 'OPEN', unitId: randomUUID() }))).toEqual([]);
    for (const who of [OFFICER, OTHER_MEMBER]) expect(states(await list(who, { view: 'DONE' }))).toEqual([]);
  });
});

test('a case of the same kind at one outlet shows what was put right there, to the association and the member', async () => {
  const cases = (
    await ask(
      LEADER,
      '{ list: associationAccountabilityCases(first: 100, filter: { clause: SAME_KIND }) { edges { node { id outlet { name } kind } } } }',
    )
  ).list.edges
    .map(({ node }: { node: { id: string; outlet: { name: string } } }) => node)
    .filter(({ outlet }: { outlet: { name: string } }) => outlet.name === '沈阳青年大街支行');
  const read = async (who: Speaker) =>
    (
      await ask(who, 'query($caseId: ID!) { found: associationCaseRectifications(caseId: $caseId) { complaint { id } state } }', {
        caseId: cases[0].id,
      })
    ).found;
  const expected = [{ complaint: { id: scene.useCase('follow-up-checked') }, state: 'CARRIED_OUT' }];
  expect(await read(LEADER)).toEqual(expected);
  expect(await read('leader@association.example')).toEqual(expected);
  for (const who of [OTHER_MEMBER, OUTLET]) expect(await read(who)).toEqual([]);
});
