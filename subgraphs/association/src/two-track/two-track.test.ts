import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** A bank's two tracks as its people have them (TRK-01, TRK-02). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const HANDLER = 'handler@member-a.example';
const HEAD = 'head@member-a.example';
const AUDITOR = 'auditor@member-a.example';
const LEADER = 'leader@member-a.example';
const CALL_CENTRE = 'callcentre@member-a.example';
const OUTLET = 'outlet@member-a.example';
const OFFICER = 'officer@association.example';
const OTHER_MEMBER = 'handler@member-b.example';

const TRACK = `twoTrack: associationTwoTrack { track waitsFor rounds archiveNumber outlet { name }
  steps { name unit state takenBy allowed reason texts { name value } fields { name text required } }
  form { title fields { name text at } } }`;
const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const of = async (who: Speaker, name: string) =>
  (
    await ask(who, `query($id: ID!) { complaint: associationComplaint(id: $id) { actions { name allowed } ${TRACK} } }`, {
      id: scene.useCase(name),
    })
  ).complaint;
const take = async (who: Speaker, name: string, input: object) =>
  (
    await ask(
      who,
      `mutation($input: TakeTrackStepInput!) { result: associationTakeTrackStep(input: $input) {
        __typename ... on ComplaintCommandDone { complaint { ${TRACK} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code } } } }`,
      { input: { idempotencyKey: randomUUID(), complaintId: scene.useCase(name), ...input } },
    )
  ).result;
const waiting = async (who: Speaker, unit: string | null = null, first = 50, after: string | null = null) =>
  (
    await ask(
      who,
      `query($unit: TrackUnit, $first: Int, $after: String) { list: associationTracksWaiting(unit: $unit, first: $first, after: $after) {
        edges { node { complaint { id } waitsFor } } pageInfo { hasNextPage endCursor } } }`,
      { unit, first, after },
    )
  ).list;
const archived = async (who: Speaker, variables: object) =>
  (
    await ask(
      who,
      `query($year: Int, $number: String) { list: associationTracksArchived(year: $year, number: $number) { edges { node { archiveNumber complaint { id } } } } }`,
      variables,
    )
  ).list.edges.map(({ node }: { node: { complaint: { id: string } } }) => node.complaint.id);

interface Step {
  readonly name: string;
  readonly state: string;
  readonly allowed: boolean;
}
const allowed = ({ steps }: { readonly steps: readonly Step[] }) => steps.filter((step) => step.allowed).map(({ name }) => name);

describe('the steps', () => {
  test('say who took them and what was written, and offer the next to who owes it', async () => {
    const { twoTrack, actions } = await of(AUDITOR, 'track-major-to-sign');
    expect(twoTrack).toMatchObject({ track: 'MAJOR', waitsFor: ['AUDIT'], rounds: 0 });
    expect(twoTrack.steps.map(({ name, state }: Step) => `${name} ${state}`)).toEqual([
      'RECORD DONE',
      'REPORT_TO_HEAD DONE',
      'REPORT_TO_LEADER DONE',
      'INVESTIGATE DONE',
      'SIGN OPEN',
      'TELL_LEADER WAITS',
      'TELL_CALL_CENTRE WAITS',
      'ANSWER WAITS',
      'RECORD_RESULT WAITS',
      'ARCHIVE WAITS',
    ]);
    expect(twoTrack.steps[3]).toMatchObject({
      takenBy: '裴正',
      fields: [{ name: 'audit_findings', text: 'findings', required: true }, {}, {}],
    });
    expect(allowed(twoTrack)).toEqual(['SIGN']);
    expect(actions).toContainEqual({ name: 'take_track_step', allowed: true });
    for (const who of [HANDLER, LEADER, CALL_CENTRE]) expect(allowed((await of(who, 'track-major-to-sign')).twoTrack)).toEqual([]);
  });

  test('are the member’s own: null to the association, unknown to another member and to an outlet that has no part', async () => {
    expect((await of(OFFICER, 'track-major-to-sign')).twoTrack).toBeNull();
    expect(await of(OTHER_MEMBER, 'track-major-to-sign')).toBeNull();
    expect(await take(OFFICER, 'track-major-to-sign', { step: 'SIGN' })).toMatchObject({ code: 'no_track', message: expect.any(String) });
    expect(await take(OTHER_MEMBER, 'track-major-to-sign', { step: 'SIGN' })).toMatchObject({ code: 'not_a_party' });
    expect(await take(OUTLET, 'track-major-to-sign', { step: 'SIGN' })).toMatchObject({ code: 'not_a_party' });
  });

  test('an outlet’s own track is seen there and by head office', async () => {
    const outlets = (await of(OUTLET, 'track-at-branch')).twoTrack;
    expect(outlets).toMatchObject({ track: 'BRANCH_ORDINARY', waitsFor: ['RESPONSIBLE_HEAD'], outlet: { name: '沈阳青年大街支行' } });
    expect(outlets.form).toMatchObject({ title: '营业部客户纠纷受理表' });
    expect(allowed((await of(HEAD, 'track-at-branch')).twoTrack)).toEqual(['INVESTIGATE']);
  });

  test('ask for what the form needs, at its field', async () => {
    expect((await take(HEAD, 'track-at-branch', { step: 'INVESTIGATE', findings: ' ' })).problems).toEqual([
      { field: 'opinion', code: 'required' },
      { field: 'findings', code: 'required' },
      { field: 'result', code: 'required' },
    ]);
    expect((await take(CALL_CENTRE, 'track-to-call-back', { step: 'CALL_BACK' })).problems).toEqual([
      { field: 'outcome', code: 'required' },
    ]);
    expect(await take(CALL_CENTRE, 'track-to-call-back', { step: 'ARCHIVE', archiveNumber: '1' })).toMatchObject({ code: 'role_missing' });
    expect(await take(HANDLER, 'track-to-call-back', { step: 'ARCHIVE', archiveNumber: '1' })).toMatchObject({ code: 'track_step_waits' });
  });
});

describe('lists', () => {
  test('what waits, by unit, in pages', async () => {
    const mine = await waiting(CALL_CENTRE, 'CALL_CENTRE');
    expect(mine.edges.map(({ node }: { node: { complaint: { id: string } } }) => node.complaint.id)).toEqual([
      scene.useCase('track-to-call-back'),
    ]);
    const all = (await waiting(HANDLER)).edges.length;
    const first = await waiting(HANDLER, null, 1);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await waiting(HANDLER, null, 50, first.pageInfo.endCursor)).edges).toHaveLength(all - 1);
    const made = ['2026-02-31T00:00:00.000Z', randomUUID()];
    for (const after of ['nonsense', made.join('~'), Buffer.from(JSON.stringify(made)).toString('base64url')])
      expect((await waiting(HANDLER, null, 50, after)).edges).toHaveLength(all);
    expect((await waiting(OFFICER)).edges).toEqual([]);
    expect((await waiting(OTHER_MEMBER)).edges).toEqual([]);
  });

  test('what is filed away, by year and number; the form has what was written', async () => {
    const id = scene.useCase('track-archived');
    const { twoTrack } = await of(HANDLER, 'track-archived');
    const at = twoTrack.form.fields.find(({ name }: { name: string }) => name === 'archived_at').at;
    const year = Number(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 4));
    expect(await archived(HANDLER, { year, number: '辽河-0017' })).toEqual([id]);
    expect(await archived(HANDLER, { number: ' 辽河-0017 ' })).toEqual([id]);
    expect(await archived(HANDLER, { year: year - 1 })).toEqual([]);
    expect(await archived(OFFICER, { year })).toEqual([]);
    const line = (name: string) => twoTrack.form.fields.find((field: { name: string }) => field.name === name)?.text;
    expect([twoTrack.form.title, line('passed_to'), line('findings'), line('call_back_outcome'), line('customer_phone')]).toEqual([
      '总部客户纠纷及投诉受理表',
      'DEPARTMENT',
      '对账差错导致误冻结。',
      'SATISFIED',
      expect.stringContaining('*'),
    ]);
  });
});

describe('the choice', () => {
  const CHOICE = 'choice: associationTwoTrackChoice { inForce since mayChoose history { from to chosenBy endedBy } }';
  const choose = async (who: Speaker, chosen: boolean, seen: boolean) =>
    (
      await ask(
        who,
        'mutation($input: ChooseTwoTracksInput!) { result: associationChooseTwoTracks(input: $input) { __typename ... on TwoTracksChosen { choice { inForce } } ... on CommandRefused { code message } } }',
        { input: { chosen, seen } },
      )
    ).result;

  test('is the member’s leader’s or administrator’s, dated, and nobody else’s to read', async () => {
    expect((await ask(HANDLER, `{ ${CHOICE} }`)).choice).toMatchObject({
      inForce: false,
      mayChoose: false,
      history: [{ to: expect.any(String), chosenBy: '于成功', endedBy: '于成功' }],
    });
    expect((await ask(OFFICER, `{ ${CHOICE} }`)).choice).toBeNull();
    expect((await ask(OTHER_MEMBER, `{ ${CHOICE} }`)).choice).toMatchObject({ inForce: false, history: [] });
    expect(await choose(HANDLER, true, false)).toMatchObject({ code: 'role_missing', message: expect.stringMatching(/\p{Script=Han}/u) });
    expect(await choose(OFFICER, true, false)).toMatchObject({ code: 'not_a_member' });
    expect(await choose(LEADER, true, true)).toMatchObject({ code: 'nothing_changed' });
    expect(await choose(LEADER, true, false)).toMatchObject({ choice: { inForce: true } });
    expect(await choose(LEADER, false, true)).toMatchObject({ choice: { inForce: false } });
  });
});
