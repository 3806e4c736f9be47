import { afterAll, afterEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../port.ts';
import { alive } from '../postgres/postmaster.ts';
import { type SupervisedProcess, supervise } from './supervised-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-supervise-'));
const running: SupervisedProcess[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const server = `
import { createServer } from 'node:http'
import { appendFileSync } from 'node:fs'
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(7)
  setTimeout(() => response.end('done'), request.url === '/slow' ? 600 : 0)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => server.close(() => { appendFileSync(process.env.NOTE, 'drained'); process.exit(0) }))
console.log(JSON.stringify({ level: 'info', msg: 'up' }))
`;

async function start(code = server): Promise<{ supervised: SupervisedProcess; url: string; said: string[]; note: string }> {
  const port = await freePort();
  const entry = join(folder, `entry-${port}.mjs`);
  const note = join(folder, `note-${port}`);
  writeFileSync(entry, code);
  writeFileSync(note, '');
  const said: string[] = [];
  const url = `http://127.0.0.1:${port}`;
  const supervised = supervise(
    { name: 'fixture', entry, env: { ...process.env, PORT: String(port), NOTE: note }, readyUrl: `${url}/readyz` },
    { logFolder: folder, warn: (line) => said.push(line), changed: () => undefined },
  );
  running.push(supervised);
  return { supervised, url, said, note };
}

async function eventually(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  for (const until = Date.now() + within; Date.now() < until;) {
    if (await Promise.resolve(holds()).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not come true');
}

test('a crashed process comes back, and the person at the terminal is told', async () => {
  const { supervised, url, said } = await start();
  await supervised.ready;
  const first = supervised.pid();
  await fetch(`${url}/crash`).catch(() => null);
  await eventually(async () => (await fetch(url)).ok);
  expect(supervised.pid()).not.toBe(first);
  expect(said.join()).toContain('fixture ended (exit code 7); starting it again');
});

test('a stop lets requests in flight end', async () => {
  const { supervised, url, note } = await start();
  await supervised.ready;
  const slow = fetch(`${url}/slow`).then((response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 200));
  await supervised.stop();
  expect(await slow).toBe('done');
  expect(readFileSync(note, 'utf8')).toBe('drained');
});

test('a process that ends before it was ever ready is not tried again; what it said is passed on', async () => {
  const { supervised } = await start('console.error("Port 4000 is taken. Set GATEWAY_PORT to a free port."); process.exit(1)');
  await expect(supervised.ready).rejects.toThrow('Port 4000 is taken. Set GATEWAY_PORT to a free port.');
});

test('the process drains and ends when its supervisor is killed', async () => {
  const { supervised, note, pid } = await startUnderKilledSupervisor();
  await eventually(() => !alive(pid));
  expect(readFileSync(note, 'utf8')).toBe('drained');
  expect(supervised).toBe('SIGKILL');
});

async function startUnderKilledSupervisor(): Promise<{ supervised: NodeJS.Signals | null; note: string; pid: number }> {
  const port = await freePort();
  const entry = join(folder, `entry-${port}.mjs`);
  const note = join(folder, `note-${port}`);
  writeFileSync(entry, server);
  writeFileSync(note, '');
  const script = `import { supervise } from ${JSON.stringify(new URL('./supervised-process.ts', import.meta.url).href)}
    const plan = { name: 'fixture', entry: ${JSON.stringify(entry)}, env: { ...process.env, PORT: '${port}', NOTE: ${JSON.stringify(note)} }, readyUrl: 'http://127.0.0.1:${port}/' }
    const supervised = supervise(plan, { logFolder: ${JSON.stringify(folder)}, warn: () => undefined, changed: () => undefined })
    await supervised.ready
    console.log(supervised.pid())
    process.kill(process.pid, 'SIGKILL')`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, by) => resolve(by)));
  return { supervised: signal, note, pid: Number(output.trim()) };
}
