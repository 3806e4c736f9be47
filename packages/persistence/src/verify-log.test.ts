import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { signDay } from './signed-heads.ts';
import { hoursLater, openStage, orderTo, PEOPLE, PROGRAMME, TENANTS, type Stage } from './testing/stage.ts';
import { verifyComplaint, verifyProgramme } from './verify-log.ts';

const { agent, partnerA } = PEOPLE;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
let stage: Stage;
let id: string;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  const order = orderTo(TENANTS.partnerA);
  id = await stage.take(agent, { workOrders: [order] });
  await stage.do(partnerA, id, { name: 'accept_work_order', workOrderId: order.workOrderId });
  await stage.do(partnerA, id, { name: 'reply_to_work_order', workOrderId: order.workOrderId, reply: '已查明' });
});

/** Somebody with the database's keys tampers: triggers and policies do not stop a superuser, the chain tells. */
const tamper = (text: string, values: readonly unknown[] = [id]) => stage.rows(text, values);
const kinds = async () => (await verifyComplaint(stage.databases.worker, PROGRAMME, id)).map(({ kind }) => kind);

describe('the verifier', () => {
  test('finds nothing in an untouched log', async () => {
    expect(await kinds()).toEqual([]);
  });

  test('catches an edit of payload, time, actor or audience', async () => {
    for (const change of [
      'payload = payload || \'{"note": 1}\'',
      "at = at - interval '1 hour'",
      'actor_person_id = actor_tenant_id',
      "audience = 'own'",
    ]) {
      const [before] = await stage.rows<Record<string, unknown>>(
        'select payload, at, actor_person_id, audience from lianban.complaint_event where complaint_id = $1 and sequence = 1',
        [id],
      );
      await tamper(`update lianban.complaint_event set ${change} where complaint_id = $1 and sequence = 1`);
      expect(await kinds()).toContain('hash');
      await tamper(
        'update lianban.complaint_event set payload = $2, at = $3, actor_person_id = $4, audience = $5 where complaint_id = $1 and sequence = 1',
        [id, JSON.stringify(before!['payload']), before!['at'], before!['actor_person_id'], before!['audience']],
      );
      expect(await kinds()).toEqual([]);
    }
  });

  test('catches a changed text, and takes an erased one for what it is', async () => {
    await tamper("update lianban.complaint_text set text = '从未说过' where complaint_id = $1 and name = 'reply'");
    expect(await kinds()).toEqual(['text']);
    await tamper("delete from lianban.complaint_text where complaint_id = $1 and name = 'reply'");
    expect(await kinds()).toEqual([]);
  });

  test('catches two events that changed places', async () => {
    await tamper(
      'update lianban.complaint_event set sequence = -sequence where complaint_id = $1 and sequence in (2, 3) and text_digests is null',
    );
    await tamper(
      'update lianban.complaint_event set sequence = case sequence when -2 then 3 when -3 then 2 end where complaint_id = $1 and sequence < 0',
    );
    expect(await kinds()).toContain('hash');
  });

  test('catches a cut tail', async () => {
    await tamper(
      'delete from lianban.complaint_text where complaint_id = $1 and sequence = (select max(sequence) from lianban.complaint_event where complaint_id = $1)',
    );
    await tamper(
      'delete from lianban.complaint_event where complaint_id = $1 and sequence = (select max(sequence) from lianban.complaint_event where complaint_id = $1)',
    );
    expect(await kinds()).toEqual(['head']);
  });
});

describe('signed heads', () => {
  const faults = async () =>
    (await verifyProgramme(stage.databases.worker, PROGRAMME, [publicKey])).filter(({ logId }) => logId === id || logId === null);

  test('catch a tail that was cut together with the head, and a complaint that was removed', async () => {
    await signDay(stage.databases.worker, hoursLater(24), pem);
    expect(await signDay(stage.databases.worker, hoursLater(24), pem)).toBe(0);
    expect(await faults()).toEqual([]);
    await tamper('delete from lianban.complaint_text where complaint_id = $1 and sequence > 3');
    await tamper('delete from lianban.complaint_event where complaint_id = $1 and sequence > 3');
    await tamper(
      'update lianban.complaint set version = 3, head_hash = (select hash from lianban.complaint_event where complaint_id = $1 and sequence = 3) where id = $1',
    );
    expect(await faults()).toMatchObject([{ kind: 'cut', logId: id }]);
    for (const table of [
      'scorecard_change',
      'scorecard_contribution',
      'complaint_gram',
      'notice',
      'clock',
      'work_order',
      'complaint_actor',
      'complaint_contact',
      'complaint_party',
      'complaint_text',
      'complaint_event',
      'complaint',
    ]) {
      await tamper(`delete from lianban.${table} where ${table === 'complaint' ? 'id' : 'complaint_id'} = $1`);
    }
    expect(await faults()).toMatchObject([{ kind: 'removed', logId: id }]);
  });

  test('cannot be made by somebody without the key, nor altered', async () => {
    const { publicKey: other } = generateKeyPairSync('ed25519');
    await signDay(stage.databases.worker, hoursLater(48), pem);
    expect((await verifyProgramme(stage.databases.worker, PROGRAMME, [other])).some(({ kind }) => kind === 'signature')).toBe(true);
    await tamper('update lianban.log_head set sequence = sequence + 1 where programme_id = $1', [PROGRAMME]);
    expect((await verifyProgramme(stage.databases.worker, PROGRAMME, [publicKey])).some(({ kind }) => kind === 'chain')).toBe(true);
  });
});
