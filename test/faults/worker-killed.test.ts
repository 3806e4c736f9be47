import { afterEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { newName, REGISTRY_PEOPLE, registryDesk } from '@lianban/persistence/testing/registry-desk';
import { openStage, PROGRAMME, TENANTS } from '@lianban/persistence/testing/stage';
import { verifyProgramme } from '@lianban/persistence/verify-log';
import { root } from '@lianban/tooling/root';
import pg from 'pg';
import { addressOf, endAll, launch } from '../federation/scene/processes.ts';
import { testDatabase } from '../kit/database.ts';
import { openMailbox } from '../kit/mailbox.ts';
import { slowMailServer } from '../kit/slow-mail-server.ts';
import { until } from './faulty-stack.ts';

const WORKER = join(root, 'packages/worker/src/server.ts');
const undo: (() => unknown)[] = [];
afterEach(async () => {
  endAll();
  for (const act of undo.splice(0)) await act();
});

/** Heartbeat (10 s), the look for missed ones (5 s) and the pause before the second try (5 s); without a heartbeat it would be two minutes. */
const TAKEN_OVER_WITHIN_MS = 45_000;

test('the mail a killed worker had in hand is sent by another', async () => {
  const scene = await testDatabase();
  const admin = new pg.Client(scene.adminUrl);
  await admin.connect();
  const mails = await slowMailServer();
  undo.push(() => admin.end(), mails.close);
  const start = () => launch([WORKER], { DATABASE_URL: scene.urls.worker, WORKER_PORT: '0', SMTP_URL: mails.url });
  const first = start();
  await addressOf(first);
  const id = randomUUID();
  const data = { id, to: { name: 'A', address: 'a@example.org' }, subject: 'urgent', text: 'x' };
  await admin.query(
    "insert into pgboss.job (id, name, data, retry_limit, retry_delay, heartbeat_seconds) select $1, 'mail', $2, 8, 5, heartbeat_seconds from pgboss.queue where name = 'mail'",
    [id, data],
  );
  await until('the mail is in hand', 20_000, async () => mails.has('urgent'));
  first.kill('SIGKILL');
  await once(first, 'exit');
  mails.forget('urgent');
  await addressOf(start());
  await until('the mail is in hand again', TAKEN_OVER_WITHIN_MS, async () => mails.has('urgent'));
  mails.keep('urgent');
  await until('it is noted as sent', 20_000, async () => {
    const { rows } = await admin.query<{ state: string }>('select state from pgboss.job where id = $1', [id]);
    return rows[0]?.state === 'completed';
  });
}, 150_000);

/** 00:00 in Shanghai of the day after the fifteenth working day from the stage's noon. */
const MIDNIGHT = '2026-06-08T16:00:00.000Z';
/** Whoever holds it lets nobody write a period of the one partner. */
const GATE = 42;

test('a worker killed while it sweeps on the effective midnight: another finishes, nothing happens twice or by halves (REG-04)', async () => {
  const stage = await openStage();
  const mailbox = await openMailbox();
  undo.push(() => stage.close(), mailbox.close);
  const { contactA, contactB, department, centre } = REGISTRY_PEOPLE;
  const seats = { contactA, contactB, department, centre };
  for (const [name, { programmeId, tenantId, personId, name: person, roles }] of Object.entries(seats))
    await stage.rows(
      'insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_limited, roles, active) values ($1, $2, $3, $4, $5, $6, false, $7, true)',
      [randomUUID(), programmeId, tenantId, personId, person, `${name}@example.org`, roles],
    );
  const desk = registryDesk(stage);
  const notices = new Map<string, string>();
  for (const contact of [contactA, contactB]) {
    await desk.registered(contact);
    const id = await desk.submitted(contact, [newName(`${contact.name}集团`)]);
    await desk.does(department, id, { name: 'acknowledge' });
    await desk.does(centre, id, { name: 'confirm_informed' });
    notices.set(contact.tenantId, id);
  }
  const start = (secondsToMidnight: number) =>
    launch([WORKER], {
      DATABASE_URL: stage.urls.worker,
      WORKER_PORT: '0',
      SMTP_URL: mailbox.url,
      CLOCK_SWEEP_MS: '100',
      LIANBAN_CLOCK_OFFSET_MS: String(Date.parse(MIDNIGHT) - secondsToMidnight * 1_000 - Date.now()),
    });
  const ofB = () => stateOf(TENANTS.partnerB);
  const stateOf = async (tenantId: string) => {
    const [row] = await stage.rows<{ state: string }>('select state from lianban.change_notice where id = $1', [notices.get(tenantId)]);
    return row?.state;
  };

  // The sweep stands still in the middle of one partner's transaction: its event is written, its period is not.
  await stage.rows(
    `create function lianban.gate() returns trigger language plpgsql as 'begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end'`,
  );
  await stage.rows(
    `create trigger gate before insert on lianban.registration_period for each row when (new.partner_tenant_id = '${TENANTS.partnerB}') execute function lianban.gate()`,
  );
  const holding = await stage.admin.connect();
  undo.unshift(() => holding.release());
  await holding.query('select pg_advisory_lock($1)', [GATE]);
  const first = start(2);
  await addressOf(first);
  const stuck = async () =>
    stage.rows<{ pid: number }>(
      "select pid from pg_locks where locktype = 'advisory' and not granted and objid = $1 and database = (select oid from pg_database where datname = current_database())",
      [GATE],
    );
  await until('the sweep is in the middle', 30_000, async () => (await stuck()).length > 0);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const [session] = await stuck();

  // The dead one's session still holds that partner: the next worker passes it over and does the other one.
  await addressOf(start(-5));
  await until('the other partner’s notice took effect', 30_000, async () => (await stateOf(TENANTS.partnerA)) === 'effective');
  expect(await ofB()).toBe('informed');
  // The server misses the client, and what was half done is undone.
  await stage.rows('select pg_terminate_backend($1)', [session?.pid]);
  await holding.query('select pg_advisory_unlock($1)', [GATE]);
  await until('this partner’s notice took effect', 30_000, async () => (await ofB()) === 'effective');

  const mailsOf = (who: string, noticeId: string) =>
    mailbox.to(`${who}@example.org`).filter(({ subject, text }) => subject?.includes('已生效') && text?.includes(noticeId));
  for (const [contact, tenantId] of [
    ['contactA', TENANTS.partnerA],
    ['contactB', TENANTS.partnerB],
  ] as const) {
    const id = notices.get(tenantId)!;
    expect(
      await stage.rows(
        "select payload->>'effectiveAt' as at from lianban.change_notice_event where type = 'notice_took_effect' and change_notice_id = $1",
        [id],
      ),
    ).toEqual([{ at: MIDNIGHT }]);
    const periods = await stage.rows<{ value: string; from: Date | string; to: Date | string | null }>(
      "select value, valid_from as from, valid_to as to from lianban.registration_period where partner_tenant_id = $1 and field = 'company_name' order by valid_from",
      [tenantId],
    );
    expect(periods).toHaveLength(2);
    expect([periods[0]!.to, periods[1]!.from].map((at) => new Date(at!).toISOString())).toEqual([MIDNIGHT, MIDNIGHT]);
    expect(periods[1]).toMatchObject({ value: `${seats[contact].name}集团`, to: null });
    const told = await stage.rows<{ tenant: string }>(
      "select tenant_id as tenant from lianban.notice where kind = 'change_notice_effective' and change_notice_id = $1",
      [id],
    );
    expect(told.map(({ tenant }) => tenant).sort()).toEqual([tenantId, TENANTS.carrier, TENANTS.vendor].sort());
    for (const who of [contact, 'department', 'centre']) {
      await until(`the mail to ${who}`, 30_000, async () => mailsOf(who, id).length > 0);
      // One that was sent, but not noted when the worker died, would come again as the same mail.
      expect(new Set(mailsOf(who, id).map(({ messageId }) => messageId)).size).toBe(1);
    }
  }
  await until(
    'every job is done',
    30_000,
    async () =>
      (await stage.rows("select 1 from pgboss.job where name in ('notice', 'mail') and state <> 'completed' limit 1")).length === 0,
  );
  expect(
    await stage.rows(
      "select data->>'to' as receiver from pgboss.job where name = 'mail' and data->>'subject' like '%已生效' and data->>'text' like any($1) group by data->>'to', data->>'text' having count(*) > 1",
      [[...notices.values()].map((id) => `%${id}%`)],
    ),
  ).toEqual([]);
  expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [])).toEqual([]);
}, 150_000);
