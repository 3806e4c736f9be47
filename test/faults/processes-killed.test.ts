import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '@lianban/persistence/database';
import { verifyComplaint } from '@lianban/persistence/verify-log';
import pg from 'pg';
import { accountOf } from '../kit/stack.ts';
import { type FaultyStack, openFaultyStack, until } from './faulty-stack.ts';
import { startWriters, type Writers } from './writers.ts';

let stack: FaultyStack;
let writers: Writers;
// Looks at what was stored; nothing is tested through the administrator's rights.
let look: pg.Pool;

beforeAll(async () => {
  stack = await openFaultyStack();
  look = new pg.Pool({ connectionString: stack.description.databases.admin, max: 1 });
  look.on('error', () => undefined);
  writers = startWriters(stack.description, 3);
}, 300_000);
afterAll(async () => {
  await look?.end();
  await stack?.stop();
});

const EVENTS = {
  carrierTakeComplaint: 'complaint_accepted',
  partnerAcceptWorkOrder: 'work_order_accepted',
  partnerReplyToWorkOrder: 'work_order_replied',
  partnerResolveWorkOrder: 'work_order_resolved',
  carrierAddNote: 'note_added',
} as const;
/** Mails the worker sends at the same time. */
const IN_HAND = 8;
const rows = async <R extends object>(text: string, values: unknown[] = []): Promise<R[]> => (await look.query<R>(text, values)).rows;

test.each(['gateway', 'carrier', 'partner', 'vendor', 'association', 'identity', 'worker', 'portal', 'postgres'])(
  '%s killed: it comes back, and work goes on without another start of the rest',
  async (name) => {
    const { [name]: _, ...rest } = stack.pids();
    await stack.kill(name);
    const before = writers.acknowledgements();
    await until('writers are acknowledged again', 30_000, async () => writers.acknowledgements() >= before + 6);
    expect(stack.pids()).toMatchObject(rest);
  },
  120_000,
);

test('what was acknowledged is stored once, and only what was asked for', async () => {
  await writers.stop();
  expect(writers.unknown()).toBeGreaterThan(0);
  const stored = await rows<{ id: string; subject: string }>('select id, subject from lianban.complaint where subject like $1', [
    '故障演练 %',
  ]);
  expect(stored.map(({ subject }) => subject).sort()).toEqual(writers.written.map(({ subject }) => subject).sort());
  const events = await rows<{ id: string; type: string; count: number }>(
    'select complaint_id as id, type, count(*)::int as count from lianban.complaint_event where complaint_id = any($1) group by 1, 2',
    [stored.map(({ id }) => id)],
  );
  for (const { complaintId, acknowledged } of writers.written) {
    const of = Object.fromEntries(events.filter(({ id }) => id === complaintId).map(({ type, count }) => [type, count]));
    expect(of).toMatchObject(Object.fromEntries(acknowledged.map((field) => [EVENTS[field as keyof typeof EVENTS], 1])));
  }
}, 60_000);

test('the log of every complaint verifies', async () => {
  const database = openDatabase({ url: stack.description.databases.worker });
  const { programmeId } = accountOf(stack.description, 'intake@carrier.example');
  for (const { complaintId } of writers.written) expect(await verifyComplaint(database, programmeId, complaintId!)).toEqual([]);
  await database.close();
});

test('every notice was written once, left the outbox and became its mails, none lost', async () => {
  const ids = writers.written.map(({ complaintId }) => complaintId);
  const notices = await rows<{ id: string; what: string[] }>(
    `select complaint_id as id, array_agg(kind || ' ' || tenant_id || ' ' || coalesce(array_to_string(roles, '+'), '') order by 1) as what from lianban.notice where complaint_id = any($1) group by 1`,
    [ids],
  );
  // The same life gives the same notices, whoever was killed meanwhile.
  expect(notices.length).toBe(ids.length);
  const [first] = notices;
  for (const { what } of notices) expect([...what].sort()).toEqual([...first!.what].sort());
  await until('the outbox is empty', 20_000, async () => (await rows('select 1 from lianban.outbox limit 1')).length === 0);
  await until(
    'every job is done',
    40_000,
    async () => (await rows(`select 1 from pgboss.job where name in ('notice', 'mail') and state <> 'completed' limit 1`)).length === 0,
  );
  for (const id of ids)
    expect((await rows(`select 1 from pgboss.job where name = 'mail' and data->>'text' like '%' || $1 || '%' limit 1`, [id])).length).toBe(
      1,
    );
  const [wanted] = await rows<{ count: number }>("select count(*)::int as count from pgboss.job where name = 'mail'");
  const { mails } = (await (await fetch(`${stack.description.urls.mail}/mails.json`)).json()) as { mails: { id: number }[] };
  // The mailbox numbers what it catches and keeps the last thousand.
  const caught = mails[0]?.id ?? 0;
  expect(caught).toBeGreaterThanOrEqual(wanted!.count);
  // What was sent but not noted when the worker or PostgreSQL died is sent again, under the same Message-ID: at most what was in hand both times.
  expect(caught).toBeLessThanOrEqual(wanted!.count + 2 * IN_HAND);
}, 90_000);
