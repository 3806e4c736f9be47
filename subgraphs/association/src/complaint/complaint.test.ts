import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const PAGE = `query Page($id: ID!) { associationComplaint(id: $id) { id number myRole owner { kind } actions { name allowed } closings { name }
  associationForwarding { member { shortName } forwardedAt verificationDueAt reportDueAt } } }`;

test('association and member list and open the same forwarded complaint, each in its own part', async () => {
  const id = scene.useCase('bank-forwarded');
  for (const [account, role] of [
    ['officer@association.example', 'OWNER'],
    ['handler@member-b.example', 'HOLDER'],
  ] as const) {
    const list = await scene.ask(account, '{ associationComplaints { count edges { node { number myRole complaint { id } } } } }');
    expect(list.data.associationComplaints.edges).toContainEqual({ node: { number: expect.any(String), myRole: role, complaint: { id } } });
    const { data, errors } = await scene.ask(account, PAGE, { id });
    expect(errors).toBeUndefined();
    expect(data.associationComplaint).toMatchObject({
      id,
      myRole: role,
      owner: { kind: 'ASSOCIATION' },
      // The ways of closing are the association's; a member reports.
      closings: role === 'OWNER' ? [{ name: 'leader' }, { name: 'not_reached' }, { name: 'invalid' }] : [],
      associationForwarding: [{ member: { shortName: '盛京合作银行' } }],
    });
    expect(data.associationComplaint.associationForwarding[0]).toMatchObject({
      verificationDueAt: expect.any(String),
      reportDueAt: expect.any(String),
    });
    const names = data.associationComplaint.actions.map(({ name }: { name: string }) => name);
    expect(names.includes('judge_validity')).toBe(role === 'OWNER');
    expect(names).toEqual(expect.arrayContaining(['send_work_order', 'record_call_back', 'add_note', 'reveal_contact']));
  }
});

test('another member, an outlet and another association see nothing of it', async () => {
  const id = scene.useCase('bank-forwarded');
  for (const account of [
    'handler@member-a.example',
    'outlet@member-a.example',
    'officer@association-2.example',
    'handler@member-2a.example',
  ]) {
    expect([account, (await scene.ask(account, PAGE, { id })).data]).toEqual([account, { associationComplaint: null }]);
  }
});

test('a note for the own organisation is not the other’s', async () => {
  const complaintId = scene.useCase('bank-forwarded');
  const added = await scene.ask(
    'handler@member-b.example',
    'mutation Note($input: AddNoteInput!) { result: associationAddNote(input: $input) { __typename } }',
    { input: { idempotencyKey: 'member-note-1', complaintId, audience: 'OWN', note: '内部核查中' } },
  );
  expect(added.data.result).toEqual({ __typename: 'ComplaintCommandDone' });
  const notes = async (account: string) =>
    (
      await scene.ask(account, `{ associationComplaint(id: "${complaintId}") { events { edges { node { type texts { value } } } } } }`)
    ).data.associationComplaint.events.edges
      .filter(({ node }: { node: { type: string } }) => node.type === 'note_added')
      .map(({ node }: { node: { texts: { value: string }[] } }) => node.texts[0]?.value);
  expect(await notes('handler@member-b.example')).toEqual(['内部核查中']);
  expect(await notes('officer@association.example')).toEqual([]);
});

test('the carrier is not served here', async () => {
  expect((await scene.ask('intake@carrier.example', '{ associationCounts { open } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
