import { afterEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, explain, startEmbeddedPostgres } from './embedded-postgres.ts';
import { reachable } from './postgres/native-files.ts';
import { alive } from './postgres/postmaster.ts';

const running: EmbeddedPostgres[] = [];
const folders: string[] = [];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lianban-postgres-'));
  chmodSync(path, 0o755);
  folders.push(path);
  return path;
}

async function start(
  dataDirectory: string,
  options: { port?: number; durable?: boolean; announce?: (line: string) => void } = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, ...options });
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, text: string): Promise<unknown[]> {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const server of running.splice(0)) {
    await server.stop();
    rmSync(server.state, { recursive: true, force: true });
  }
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

test('rows are still there after the server was killed', async () => {
  const data = folder();
  const first = await start(data);
  await query(first, "create table kept (word text); insert into kept values ('投诉')");
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const second = await start(data);
  expect(await query(second, 'select word from kept')).toEqual([{ word: '投诉' }]);
  expect(await query(second, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    expect(await query(second, `show ${setting}`)).toEqual([{ [setting]: 'on' }]);
});

test('a pid file that names another live process does not stop the start', async () => {
  const data = folder();
  const first = await start(data, { durable: false });
  await first.stop();
  writeFileSync(join(first.state, 'data', 'postmaster.pid'), `${process.pid}\n${join(first.state, 'data')}\n`);
  const second = await start(data, { durable: false });
  expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server left behind by an interrupted run is stopped and replaced', async () => {
  const data = folder();
  const first = await start(data, { durable: false });
  const said: string[] = [];
  const second = await start(data, { durable: false, announce: (line) => said.push(line) });
  expect(alive(first.pid)).toBe(false);
  expect(said.join()).toContain('left behind');
  expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('the server ends when the process that started it is killed', async () => {
  const data = folder();
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)}
    const server = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(data)}, durable: false })
    console.log(server.pid)
    process.kill(process.pid, 'SIGKILL')`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const pid = Number(child.stdout.trim());
  expect(pid).toBeGreaterThan(0);
  for (let waited = 0; alive(pid) && waited < 10_000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(alive(pid)).toBe(false);
});

test('a taken port gets a sentence that says what to do', async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as { port: number };
  await expect(start(folder(), { port })).rejects.toThrow(
    `Port ${port} is taken by another program. Set POSTGRES_PORT to a free port, or to 0 for any.`,
  );
  listener.close();
});

test("data move to a folder that is announced where PostgreSQL's user cannot go; for an ordinary user they stay", async () => {
  const asRoot = process.getuid?.() === 0;
  const closed = join(folder(), 'home');
  mkdirSync(closed, { mode: 0o700 });
  const said: string[] = [];
  const server = await start(join(closed, '.data'), { durable: false, announce: (line) => said.push(line) });
  expect(server.state.startsWith(closed)).toBe(!asRoot);
  expect(said.join().includes(server.state)).toBe(asRoot);
  expect(existsSync(join(closed, '.data', 'postgres'))).toBe(!asRoot);
  expect(reachable(closed, { uid: 65533, gid: 65533 })).toBe(false);
});

test('a full disk and a missing library are said plainly', () => {
  const place = { native: '/programs', state: '/state' };
  expect(explain(place, 'FATAL: could not write lock file "postmaster.pid": No space left on device')).toContain(
    'The disk that holds /state is full',
  );
  expect(explain(place, 'postgres: error while loading shared libraries: libz.so.1: cannot open')).toContain('libz.so.1');
});
