import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

async function upload(who: Actor, more: { idempotencyKey?: string; content?: Buffer } = {}): Promise<string> {
  return storeUpload(stage.databases[who.tenantKind === 'carrier' ? 'carrier' : 'partner'], who, {
    id: uuidv7(),
    fileName: '录音.mp3',
    mediaType: 'audio/mpeg',
    bytes: 4,
    content: Buffer.from('mp3!'),
    at: NOON,
    ...more,
  });
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

describe('a file that is sent again', () => {
  const attach = (complaint: string, attachmentId: string) =>
    stage.do(agent, complaint, {
      name: 'add_attachment',
      attachmentId,
      fileName: '',
      bytes: 0,
      mediaType: '',
      audience: 'own',
      workOrderId: null,
    });

  test('with the same key is the file of before, at once and after it was attached', async () => {
    const sent = { idempotencyKey: 'form-1:0' };
    const both = await Promise.all([upload(agent, sent), upload(agent, sent)]);
    expect(new Set(both).size).toBe(1);
    await attach(await stage.take(agent), both[0]!);
    expect(await upload(agent, sent)).toBe(both[0]);
  });

  test('is another where key, content or sender differ, or no key is given', async () => {
    const sent = { idempotencyKey: 'form-2:0' };
    const ids = await Promise.all([
      upload(agent, sent),
      upload(agent, { idempotencyKey: 'form-2:1' }),
      upload(agent, { ...sent, content: Buffer.from('mp3?') }),
      upload(partnerA, sent),
      upload(agent),
      upload(agent),
    ]);
    expect(new Set(ids).size).toBe(6);
  });
});
