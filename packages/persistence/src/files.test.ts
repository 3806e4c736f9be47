import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { openFile, storeUpload } from './files.ts';
import { removeOrphanFiles } from './orphan-files.ts';
import { hoursLater, NOON, openStage, orderTo, PEOPLE, TENANTS, type Actor, type Stage } from './testing/stage.ts';

const { agent, partnerA, partnerB } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function upload(who: Actor): Promise<string> {
  const id = uuidv7();
  await storeUpload(stage.databases[who.tenantKind === 'carrier' ? 'carrier' : 'partner'], who, {
    id,
    fileName: '录音.mp3',
    mediaType: 'audio/mpeg',
    bytes: 4,
    content: Buffer.from('mp3!'),
    at: NOON,
  });
  return id;
}
const open = (who: Actor, id: string) => openFile(stage.databases[who.tenantKind === 'carrier' ? 'carrier' : 'partner'], who, id);

test("an upload is its sender's until it is attached, then its audience's", async () => {
  const [mine, theirs] = [orderTo(TENANTS.partnerA), orderTo(TENANTS.partnerB)];
  const complaint = await stage.take(agent, { workOrders: [mine, theirs] });
  const id = await upload(partnerA);
  expect((await open(partnerA, id))?.content.toString()).toBe('mp3!');
  expect(await open(agent, id)).toBeNull();
  await stage.do(partnerA, complaint, {
    name: 'add_attachment',
    attachmentId: id,
    fileName: '',
    bytes: 0,
    mediaType: '',
    audience: 'owner_and_holder',
    workOrderId: mine.workOrderId,
  });
  expect((await open(agent, id))?.fileName).toBe('录音.mp3');
  expect(await open(partnerB, id)).toBeNull();
});

test('uploads nobody attached go after a day, bytes and all; attached ones stay', async () => {
  const complaint = await stage.take(agent);
  const [kept, orphan] = [await upload(agent), await upload(agent)];
  await stage.do(agent, complaint, {
    name: 'add_attachment',
    attachmentId: kept,
    fileName: '',
    bytes: 0,
    mediaType: '',
    audience: 'own',
    workOrderId: null,
  });
  expect(await removeOrphanFiles(stage.databases.worker, hoursLater(23))).toBe(0);
  expect(await removeOrphanFiles(stage.databases.worker, hoursLater(25))).toBe(1);
  expect(await open(agent, orphan)).toBeNull();
  expect(await stage.rows('select 1 from lianban.attachment_content where attachment_id = $1', [orphan])).toEqual([]);
  expect((await open(agent, kept))?.content.toString()).toBe('mp3!');
});
