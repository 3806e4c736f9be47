import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { createLog } from '@lianban/process/log';
import type { PgBoss } from 'pg-boss';
import { testDatabase, type TestDatabase } from '../../../test/kit/database.ts';
import { deadJobs, openJobs, workOn } from './jobs.ts';

let said = '';
const log = createLog('worker-test', { write: (line: string) => void (said += line) });
let scene: TestDatabase;
let database: Database;
let boss: PgBoss | undefined;
beforeAll(async () => {
  scene = await testDatabase();
  database = openDatabase({ url: scene.urls.worker });
});
afterEach(async () => {
  await boss?.stop({ graceful: false });
  boss = undefined;
});
afterAll(() => database.close());

const open = (databaseUrl: string) => openJobs({ databaseUrl, jobsRole: database.role('jobs'), log });

test('a database that is away at the start is waited for, then worked with', async () => {
  const { hostname, port } = new URL(scene.urls.worker);
  const ends: Socket[] = [];
  const door: Server = createServer((socket) => {
    const behind = connect(Number(port), hostname);
    ends.push(socket, behind);
    for (const end of [socket, behind]) end.on('error', () => undefined);
    socket.pipe(behind).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port: doorPort } = door.address() as AddressInfo;
  await new Promise((resolve) => door.close(resolve));
  const url = new URL(scene.urls.worker);
  url.port = String(doorPort);

  const opening = open(url.href);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(said).toContain(`PostgreSQL does not answer at 127.0.0.1:${doorPort}`);
  door.listen(doorPort, '127.0.0.1');
  boss = await opening;
  const done = new Promise<object>((resolve) => {
    void workOn(boss!, { name: 'late-start', atOnce: 1, work: async (data) => resolve(data) }).then(() =>
      boss!.send('late-start', { word: 'done' }),
    );
  });
  expect(await done).toEqual({ word: 'done' });
  await boss.stop({ graceful: false });
  boss = undefined;
  for (const end of ends) end.destroy();
  door.close();
});

test('a wrong setting is told at once, not waited for', async () => {
  const url = new URL(scene.urls.worker);
  url.password = 'not-this-one';
  await expect(open(url.href)).rejects.toMatchObject({ code: '28P01' });
});

test('a job that cannot be done is kept where the operator counts it, and the others of its batch are done', async () => {
  boss = await open(scene.urls.worker);
  const [broken, slow] = [randomUUID(), randomUUID()];
  await workOn<{ word: string }>(boss, {
    name: 'half-broken',
    atOnce: 8,
    work: async ({ word }) => {
      if (word === 'broken') throw new Error('the mail server says no');
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  });
  await boss.insert('half-broken', [
    { id: broken, data: { word: 'broken' }, retryLimit: 0 },
    { id: slow, data: { word: 'slow' }, retryLimit: 0 },
  ]);
  for (let tries = 0; tries < 300 && (await deadJobs(boss)) === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await deadJobs(boss)).toBe(1);
  expect(await boss.getJobById('half-broken', slow)).toMatchObject({ state: 'completed' });
});
