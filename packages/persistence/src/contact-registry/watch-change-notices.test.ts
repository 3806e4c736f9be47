import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../database.ts';
import { NEW_LIAISON, newName, REGISTRY_PEOPLE, registryDesk, type RegistryDesk } from '../testing/registry-desk.ts';
import { hoursLater, NOON, openStage, PEOPLE, PROGRAMME, TENANTS, type Stage } from '../testing/stage.ts';
import { signDay } from '../signed-heads.ts';
import { verifyProgramme } from '../verify-log.ts';
import { rebuildRegistry } from './rebuild-registry.ts';
import { watchChangeNotices } from './watch-change-notices.ts';

const { contactA, contactB, department, centre } = REGISTRY_PEOPLE;
let stage: Stage;
let desk: RegistryDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = registryDesk(stage);
  for (const who of [contactA, contactB, PEOPLE.otherPartner]) await desk.registered(who);
});
afterAll(() => stage.close());

/** Noon of 18 May: the fifteenth working day after it is 8 June, the effect 00:00 of the 9th in Shanghai. */
const MIDNIGHT = '2026-06-08T16:00:00.000Z';
const watch = (now: string, database = stage.databases.worker) => watchChangeNotices(database, now, 1_000);
const names = () =>
  stage.rows<{ value: string; from: string; to: string | null }>(
    `select value, valid_from as "from", valid_to as "to" from lianban.registration_period where partner_tenant_id = $1 and field = 'company_name' order by valid_from`,
    [TENANTS.partnerA],
  );
const told = async (kind: string, noticeId: string) =>
  (await stage.rows('select tenant_id from lianban.notice where kind = $1 and change_notice_id = $2', [kind, noticeId])).length;

test('the department that has not acted is reminded on the morning of the next working day, once by several watchers; once it has acted no more (REG-03)', async () => {
  const id = await desk.submitted(contactB, [newName('乙软件集团')]);
  expect(await watch(hoursLater(12))).toBe(0);
  const morning = '2026-05-19T01:00:00.000Z';
  await Promise.all([watch(morning), watch(morning), watch(morning)]);
  expect(await told('change_notice_reminder', id)).toBe(1);
  const [reminder] = await stage.rows(
    "select tenant_id, roles, values from lianban.notice where kind = 'change_notice_reminder' and change_notice_id = $1",
    [id],
  );
  expect(reminder).toEqual({
    tenant_id: TENANTS.carrier,
    roles: ['group_customer_manager'],
    values: { partner: '乙软件', day: '2026-06-09', owed: 'acknowledgement' },
  });
  await desk.does(department, id, { name: 'acknowledge' }, '2026-05-19T02:00:00.000Z');
  await desk.does(centre, id, { name: 'confirm_informed' }, '2026-05-19T02:30:00.000Z');
  await watch('2026-06-05T02:00:00.000Z');
  expect(await told('change_notice_reminder', id)).toBe(1);
  await desk.does(contactB, id, { name: 'withdraw', reason: '' }, '2026-06-05T03:00:00.000Z');
});

test('a worker that dies on the effective midnight leaves nothing half done; a week later two watchers let it take effect once, at its true instant (REG-04)', async () => {
  const id = await desk.submitted(contactA, [newName('甲软件股份')]);
  await desk.does(department, id, { name: 'acknowledge' }, hoursLater(1));
  await desk.does(centre, id, { name: 'confirm_informed' }, hoursLater(2));

  // Dies in the middle: its session is ended by the server between the rows of the notice and those of the period.
  await stage.rows(
    `create function lianban.die() returns trigger language plpgsql as 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'`,
  );
  await stage.rows('create trigger die before insert on lianban.registration_period for each row execute function lianban.die()');
  const dying = openDatabase({ url: stage.urls.worker, poolSize: 2, log: { warn: () => undefined } });
  await stage.rows(`grant execute on function pg_terminate_backend(int, bigint) to public`);
  await expect(watch(MIDNIGHT, dying)).rejects.toThrow();
  await dying.close();
  await stage.rows('drop trigger die on lianban.registration_period; drop function lianban.die()');
  expect(await names()).toHaveLength(1);
  expect(await stage.rows('select state from lianban.change_notice where id = $1', [id])).toEqual([{ state: 'informed' }]);

  const aWeekLater = '2026-06-15T16:00:00.000Z';
  const second = openDatabase({ url: stage.urls.worker, poolSize: 2 });
  await Promise.all([watch(aWeekLater), watch(aWeekLater, second), watch(aWeekLater), watch(aWeekLater, second)]);
  await second.close();
  const [before, after] = await names();
  expect(before).toMatchObject({ value: '甲软件' });
  expect([before?.to, after?.from, after?.to].map((at) => (at == null ? null : new Date(at).toISOString()))).toEqual([
    MIDNIGHT,
    MIDNIGHT,
    null,
  ]);
  const events = await stage.rows(
    "select at, payload from lianban.change_notice_event where type = 'notice_took_effect' and change_notice_id = $1",
    [id],
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    payload: { effectiveAt: MIDNIGHT, decidedBy: { how: 'acknowledged', personId: department.personId } },
  });
  expect(await told('change_notice_effective', id)).toBe(3);
  expect(await watch(aWeekLater)).toBe(0);
});

test('after an outage one reminder is given, not all that were missed', async () => {
  const now = '2026-06-22T04:00:00.000Z';
  const id = await desk.submitted(contactA, [newName('甲软件控股')], {}, now);
  await watch('2026-07-01T04:00:00.000Z');
  await watch('2026-07-01T04:00:00.000Z');
  expect(await told('change_notice_reminder', id)).toBe(1);
});

test('the day comes although the department never answered: the registry says so (docs/decisions/0012)', async () => {
  await watch('2026-07-31T04:00:00.000Z');
  const [latest] = await stage.rows(
    "select value, decided_how from lianban.registration_period where partner_tenant_id = $1 and field = 'company_name' and valid_to is null",
    [TENANTS.partnerA],
  );
  expect(latest).toEqual({ value: '甲软件控股', decided_how: 'unanswered' });
});

test('replaying the notices’ logs gives the same rows, and every log verifies', async () => {
  await desk.submitted(contactA, [NEW_LIAISON], {}, '2026-08-03T04:00:00.000Z');
  await desk.drafted(contactA, [newName('草稿')], {}, '2026-08-03T04:00:00.000Z');
  const everything = async () => ({
    notices: await stage.rows('select * from lianban.change_notice where partner_tenant_id = $1 order by id', [TENANTS.partnerA]),
    periods: await stage.rows('select * from lianban.registration_period where partner_tenant_id = $1 order by field, valid_from', [
      TENANTS.partnerA,
    ]),
  });
  const before = await everything();
  await stage.rows(
    "update lianban.change_notice set state = 'drafted', owed = null, open = false, fields = '{}' where partner_tenant_id = $1",
    [TENANTS.partnerA],
  );
  await stage.rows("delete from lianban.registration_period where partner_tenant_id = $1 and field <> 'email'", [TENANTS.partnerA]);
  await stage.rows('update lianban.registration_period set value = \'"x@example.com"\' where partner_tenant_id = $1', [TENANTS.partnerA]);
  expect(await rebuildRegistry(stage.databases.worker, PROGRAMME, TENANTS.partnerA)).toBe(before.notices.length);
  expect(await everything()).toEqual(before);
  expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [])).toEqual([]);
});

test('a tampered notice is found: a changed value, an event moved in time, a cut tail', async () => {
  const faults = async () => (await verifyProgramme(stage.databases.worker, PROGRAMME, [])).map(({ kind }) => kind);
  const [first] = await stage.rows<{ id: string }>(
    "select id from lianban.change_notice where partner_tenant_id = $1 and kind = 'registration'",
    [TENANTS.partnerA],
  );
  const edit = (text: string) => stage.rows(text, [first!.id]);
  await edit(
    `update lianban.change_notice_content set text = replace(text, '张三', '李鬼') where change_notice_id = $1 and sequence = 2 and name = 'changes'`,
  );
  expect(await faults()).toEqual(['text']);
  await edit(
    `update lianban.change_notice_content set text = replace(text, '李鬼', '张三') where change_notice_id = $1 and sequence = 2 and name = 'changes'`,
  );
  expect(await faults()).toEqual([]);
  await edit("update lianban.change_notice_event set at = at - interval '1 day' where change_notice_id = $1 and sequence = 2");
  expect(await faults()).toEqual(['hash']);
  await edit("update lianban.change_notice_event set at = at + interval '1 day' where change_notice_id = $1 and sequence = 2");
  await edit('delete from lianban.change_notice_event where change_notice_id = $1 and sequence = 4');
  expect(await faults()).toEqual(['head']);
  expect(NOON).toBe('2026-05-18T04:00:00.000Z');
});

test('two events of a notice that changed places are found, and under signed heads a shortened and a removed notice', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const id = await desk.submitted(contactB, [{ field: 'email', value: 'swap@example.com' }], {}, '2026-08-10T04:00:00.000Z');
  await desk.does(department, id, { name: 'acknowledge' }, '2026-08-10T05:00:00.000Z');
  await desk.does(centre, id, { name: 'confirm_informed' }, '2026-08-10T06:00:00.000Z');
  const faults = async () =>
    (await verifyProgramme(stage.databases.worker, PROGRAMME, [publicKey])).filter(({ logId }) => logId === id || logId === null);
  const tamper = (text: string) => stage.rows(text, [id]);
  const swap = async () => {
    await tamper('update lianban.change_notice_event set sequence = -sequence where change_notice_id = $1 and sequence in (3, 4)');
    await tamper(
      'update lianban.change_notice_event set sequence = case sequence when -3 then 4 when -4 then 3 end where change_notice_id = $1 and sequence < 0',
    );
  };
  expect(await faults()).toEqual([]);
  await swap();
  expect((await faults()).map(({ kind }) => kind)).toContain('hash');
  await swap();
  expect(await faults()).toEqual([]);

  await signDay(stage.databases.worker, '2026-08-11T02:00:00.000Z', pem);
  expect(await faults()).toEqual([]);
  await tamper('delete from lianban.change_notice_event where change_notice_id = $1 and sequence = 4');
  await tamper(
    'update lianban.change_notice set version = 3, head_hash = (select hash from lianban.change_notice_event where change_notice_id = $1 and sequence = 3) where id = $1',
  );
  expect(await faults()).toMatchObject([{ kind: 'cut', logId: id }]);
  for (const table of ['notice', 'change_notice_content', 'change_notice_actor', 'change_notice_event', 'change_notice'])
    await tamper(`delete from lianban.${table} where ${table === 'change_notice' ? 'id' : 'change_notice_id'} = $1`);
  expect(await faults()).toMatchObject([{ kind: 'removed', logId: id }]);
});
