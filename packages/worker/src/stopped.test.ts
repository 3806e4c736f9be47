import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.ts';

/** The worker's grace time: its jobs have ten seconds, the supervisor cuts it off after twenty-five. */
const GRACE_MS = 20_000;
let scene: TestDatabase;
let admin: pg.Client;
let worker: ChildProcess | undefined;

/** A mail server that takes a mail and says 'kept' only when told to, by the mail's subject; else it stays silent. */
const heard = new Map<string, () => void>();
const sockets = new Set<Socket>();
const mailServer = createServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
  let text = '';
  let inMail = false;
  socket.write('220 slow\r\n');
  socket.on('data', (chunk) => {
    text += chunk.toString();
    if (inMail) {
      const subject = /Subject: (\S+)/.exec(text)?.[1];
      if (subject && text.endsWith('\r\n.\r\n')) heard.set(subject, () => ((inMail = false), (text = ''), socket.write('250 kept\r\n')));
      return;
    }
    if (!text.endsWith('\r\n')) return;
    inMail = /^DATA/i.test(text);
    socket.write(inMail ? '354 go on\r\n' : '250 well\r\n');
    text = '';
  });
});

beforeAll(async () => {
  scene = await testDatabase();
  admin = new pg.Client(scene.adminUrl);
  await admin.connect();
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer, 'listening');
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  for (const socket of sockets) socket.destroy();
  mailServer.close();
  await admin.end();
});

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) if (await isSo()) return;
  throw new Error(`not within half a minute: ${what}`);
}

/** Puts a mail into the worker's queue, as a notice would. */
async function mailJob(subject: string): Promise<void> {
  const id = randomUUID();
  const data = { id, to: { name: 'A', address: 'a@example.org' }, subject, text: 'x' };
  await admin.query('insert into pgboss.job (id, name, data, retry_limit, retry_delay) values ($1, $2, $3, 8, 5)', [id, 'mail', data]);
}

const states = async (): Promise<Record<string, string>> => {
  const { rows } = await admin.query<{ subject: string; state: string }>(
    "select data->>'subject' as subject, state from pgboss.job where name = 'mail'",
  );
  return Object.fromEntries(rows.map(({ subject, state }) => [subject, state]));
};

test('SIGTERM: the mail in hand is finished, one that takes too long goes back for another worker, exit code 0', async () => {
  worker = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: scene.urls.worker,
      WORKER_PORT: '0',
      SMTP_URL: `smtp://127.0.0.1:${(mailServer.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  worker.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await until('listening', () => log.includes('"listening"'));
  const url = /"url":"([^"]+)"/.exec(log)?.[1] ?? '';
  // A prober's connection that stays open.
  await new Promise((resolve) =>
    get(`${url}/readyz`, { agent: new Agent({ keepAlive: true }) }, (answer) => answer.resume().on('end', resolve)),
  );
  await mailJob('finished');
  await mailJob('hanging');
  await until('both mails are in hand', () => heard.has('finished') && heard.has('hanging'));

  const began = performance.now();
  const ended = once(worker, 'exit') as Promise<[number]>;
  worker.kill('SIGTERM');
  await until('draining', () => log.includes('"draining"'));
  await expect(fetch(`${url}/readyz`, { headers: { connection: 'close' } })).rejects.toThrow();
  await mailJob('late');
  heard.get('finished')?.();
  const [code] = await ended;
  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(GRACE_MS);
  expect(heard.has('late')).toBe(false);
  expect(await states()).toEqual({ finished: 'completed', hanging: 'retry', late: 'created' });
}, 90_000);
