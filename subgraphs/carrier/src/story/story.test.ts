import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storyOf } from '@lianban/persistence/read/story';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const REVEAL = `mutation Reveal($input: RevealContactInput!) { result: carrierRevealContact(input: $input) { __typename
  ... on ContactRevealed { contact { phone masked } complaint { events { edges { node { type personName texts { name value } } } } } }
  ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`;
const reveal = async (account: string, complaintId: string, reason: string, key: string) =>
  (await scene.ask(account, REVEAL, { input: { idempotencyKey: key, complaintId, reason } })).data.result;
const contact = async (account: string, id: string) =>
  (await scene.ask(account, `{ carrierComplaint(id: "${id}") { myRole contact { phone masked } } }`)).data.carrierComplaint;

test('the supervisor of a partner’s own complaint sees masked data; a call-back agent reveals it, with a reason that is logged', async () => {
  const id = scene.useCase('direct');
  expect(await contact('callback@carrier.example', id)).toEqual({
    myRole: 'SUPERVISOR',
    contact: { phone: expect.stringContaining('****'), masked: true },
  });
  expect(await reveal('callback@carrier.example', id, ' ', 'reveal-without')).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ field: 'reason', code: 'required' }],
  });
  expect(await reveal('settlement@carrier.example', id, '好奇', 'reveal-curious')).toEqual({
    __typename: 'CommandRefused',
    code: 'role_missing',
  });
  const revealed = await reveal('callback@carrier.example', id, '回访需要', 'reveal-call-back');
  expect(revealed).toMatchObject({ __typename: 'ContactRevealed', contact: { masked: false, phone: expect.not.stringContaining('*') } });
  expect(revealed.complaint.events.edges.at(-1).node).toEqual({
    type: 'contact_revealed',
    personName: '罗思琪',
    texts: [{ name: 'reason', value: '回访需要' }],
  });
});

test('after closing nobody but a supervisor reveals', async () => {
  expect(await reveal('leader@carrier.example', scene.useCase('satisfied'), '核对', 'reveal-closed')).toMatchObject({
    __typename: 'CommandRefused',
  });
});

test('three audiences: a note reaches whom it names', async () => {
  const complaintId = scene.useCase('joint');
  const { data } = await scene.ask(
    'intake@carrier.example',
    `{ carrierComplaint(id: "${complaintId}") { workOrders { id holder { kind } } } }`,
  );
  const order = data.carrierComplaint.workOrders.find(({ holder }: { holder: { kind: string } }) => holder.kind === 'PARTNER').id;
  const note = async (input: object, key: string) =>
    (
      await scene.ask(
        'intake@carrier.example',
        'mutation Note($input: AddNoteInput!) { result: carrierAddNote(input: $input) { __typename ... on InvalidInput { problems { field code } } } }',
        { input: { idempotencyKey: key, complaintId, ...input } },
      )
    ).data.result;
  expect(await note({ audience: 'OWNER_AND_HOLDER', note: '请优先处理' }, 'note-without-order')).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'workOrderId', code: 'required' }],
  });
  for (const [key, input] of Object.entries({
    'note-for-own': { audience: 'OWN', note: '内部' },
    'note-to-one': { audience: 'OWNER_AND_HOLDER', workOrderId: order, note: '给合作伙伴' },
    'note-for-all': { audience: 'ALL', note: '各位' },
  })) {
    expect(await note(input, key)).toEqual({ __typename: 'ComplaintCommandDone' });
  }
  const notesOf = (account: string) =>
    scene.read(account, async (tx) => {
      const { events } = await storyOf(tx, complaintId, { first: 200 });
      return events.filter(({ type }) => type === 'note_added').map(({ texts }) => texts['note']);
    });
  const written = ['内部', '给合作伙伴', '各位'];
  const own = await scene.ask(
    'leader@carrier.example',
    `{ carrierComplaint(id: "${complaintId}") { events(first: 200) { edges { node { type texts { value } } } } } }`,
  );
  const shown = own.data.carrierComplaint.events.edges
    .filter(({ node }: { node: { type: string } }) => node.type === 'note_added')
    .flatMap(({ node }: { node: { texts: { value: string }[] } }) => node.texts.map(({ value }) => value));
  // The owner, the one holder, the other holder, and a partner that has nothing to do with it.
  expect(shown).toEqual(written);
  expect(await notesOf('intake@carrier.example')).toEqual(written);
  expect(await notesOf('service@partner-b.example')).toEqual(['给合作伙伴', '各位']);
  expect(await notesOf('engineer@vendor.example')).toEqual(['各位']);
  expect(await notesOf('service@partner-a.example')).toEqual([]);
});

test('several commands in one operation run one after the other, each seeing the one before', async () => {
  const complaintId = scene.useCase('unclear');
  const { data, errors } = await scene.ask(
    'intake@carrier.example',
    `mutation Two($first: AddNoteInput!, $second: AddNoteInput!) {
    first: carrierAddNote(input: $first) { ... on ComplaintCommandDone { complaint { version } } } second: carrierAddNote(input: $second) { ... on ComplaintCommandDone { complaint { version } } } }`,
    {
      first: { idempotencyKey: 'one-of-two', complaintId, audience: 'OWN', note: '一' },
      second: { idempotencyKey: 'two-of-two', complaintId, audience: 'OWN', note: '二' },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.second.complaint.version).toBe(data.first.complaint.version + 1);
});
