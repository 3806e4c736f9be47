import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

/** A partner's documents, trainings and what it owes (REG-10); calls that tried its numbers (REG-07). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const A = 'service@partner-a.example';
const ask = async (query: string, variables: object = {}, account = A) => {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const CARD = `{ card: partnerRegistration { maySupply services { id name } owedManuals { service { id } kind reason } manuals { id version kind valid validTo attendance file { id fileName } } } }`;
let keys = 0;
const give = async (name: string, type: string, input: object, account = A) =>
  (
    await ask(
      `mutation Give($input: ${type}!) { result: partner${name}(input: $input) { __typename ... on RegistryEntryDone { id replayed } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
      { input: { idempotencyKey: `supply-${(keys += 1)}`, ...input } },
      account,
    )
  ).result;
async function upload(): Promise<string> {
  const response = await scene.fetch(A, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent('手册.txt') },
    body: '第一章',
  });
  return ((await response.json()) as { id: string }).id;
}

test('a supplied document is owed no more, has its file, and ends on the day that is said', async () => {
  const { card } = await ask(CARD);
  expect(card.maySupply).toBe(true);
  const owed = card.owedManuals.find(({ reason }: { reason: string }) => reason !== 'ENDING') ?? {
    service: card.services[0],
    kind: 'DOWNLOAD',
  };
  const document = { serviceId: owed.service.id, kind: owed.kind, title: '使用手册', version: '9.1', validFrom: '2026-11-01' };
  const done = await give('SupplyManual', 'SupplyManualInput', { ...document, attachmentId: await upload() });
  expect(done).toMatchObject({ __typename: 'RegistryEntryDone', replayed: false });
  const after = (await ask(CARD)).card;
  expect(after.owedManuals).not.toContainEqual(owed);
  const manual = after.manuals.find(({ id }: { id: string }) => id === done.id);
  expect(manual).toMatchObject({ version: '9.1', valid: true, validTo: null, file: { fileName: '手册.txt' } });
  expect(await (await scene.fetch(A, `/files/${manual.file.id}`)).text()).toBe('第一章');
  expect((await scene.fetch('service@partner-b.example', `/files/${manual.file.id}`)).status).toBe(404);
  expect((await give('EndManual', 'EndManualInput', { manualId: done.id, validTo: '2026-11-10' })).__typename).toBe('RegistryEntryDone');
  expect((await ask(CARD)).card.manuals.find(({ id }: { id: string }) => id === done.id)).toMatchObject({
    valid: false,
    validTo: '2026-11-10',
  });
});

test('what cannot be stands beside its field; another partner’s document is not there', async () => {
  const { card } = await ask(CARD);
  const document = {
    serviceId: card.services[0].id,
    kind: 'MANUAL',
    title: ' ',
    version: '1',
    validFrom: '2026-11-02',
    validTo: '2026-11-01',
  };
  expect((await give('SupplyManual', 'SupplyManualInput', document)).problems).toEqual(
    expect.arrayContaining([
      { field: 'title', code: 'required' },
      { field: 'validTo', code: 'window_reversed' },
      { field: 'attachmentId', code: 'required' },
    ]),
  );
  const other = (await ask(CARD, {}, 'service@partner-b.example')).card.manuals[0];
  const end = { manualId: other?.id ?? card.services[0].id, validTo: '2026-11-10' };
  expect((await give('EndManual', 'EndManualInput', end)).problems).toEqual([{ field: 'manualId', code: 'unknown' }]);
});

test('a training is recorded with who attended', async () => {
  const { card } = await ask(CARD);
  const training = { serviceId: card.services[0].id, kind: 'TRAINING', title: '上线培训', version: '1', validFrom: '2026-11-01' };
  const { id: manualId } = await give('SupplyManual', 'SupplyManualInput', training);
  const attendees = [{ name: '汤晓', department: '客服中心' }, { name: '何敏' }];
  expect((await give('RecordAttendance', 'RecordAttendanceInput', { manualId, attendees })).__typename).toBe('RegistryEntryDone');
  expect((await ask(CARD)).card.manuals.find(({ id }: { id: string }) => id === manualId)).toMatchObject({ attendance: 2, file: null });
});

test('the calls that tried the own numbers are there, nobody else’s', async () => {
  const query = '{ drills: partnerDrills { edges { node { partner { shortName } outcome } } } }';
  for (const account of [A, 'service@partner-b.example', 'service@partner-c.example']) {
    const { drills } = await ask(query, {}, account);
    expect(new Set(drills.edges.map(({ node }: { node: { partner: { shortName: string } } }) => node.partner.shortName)).size).toBeLessThan(
      2,
    );
  }
});
