import { afterEach, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import pg from 'pg';
import { addressOf, endAll, launch } from '../federation/scene/processes.ts';
import { testDatabase } from '../kit/database.ts';
import { slowMailServer } from '../kit/slow-mail-server.ts';
import { until } from './faulty-stack.ts';

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
  const start = () =>
    launch([join(root, 'packages/worker/src/server.ts')], { DATABASE_URL: scene.urls.worker, WORKER_PORT: '0', SMTP_URL: mails.url });
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
