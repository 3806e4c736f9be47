import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { alive } from '../postgres/postmaster.ts';
import { root } from '../root.ts';
import type { StackDescription } from '../stack/throw-away-stack.ts';

test('npm run stack -- --json prints one line that says all, works at LIANBAN_NOW, and leaves nothing behind', async () => {
  const now = '2026-09-30T15:00:00+08:00';
  const child = spawn(process.execPath, [join(root, 'packages/tooling/bin/lianban.mjs'), 'stack', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LIANBAN_NOW: now, LIANBAN_DEMO_COMPLAINTS: '3' },
  });
  let said = '';
  const saidAt = [Date.now()];
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    saidAt.push(Date.now());
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const lines: string[] = [];
  const firstLine = new Promise<string>((resolve) =>
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      resolve(line);
    }),
  );
  const line = await Promise.race([firstLine, ended.then(() => Promise.reject(new Error(said)))]);
  const { urls, accounts, databases, stateDirectory, processFile } = JSON.parse(line) as StackDescription;
  // Nobody waits a silent minute.
  const silences = [...saidAt, Date.now()].slice(1).map((at, index) => at - saidAt[index]!);
  expect(Math.max(...silences)).toBeLessThan(60_000);
  expect(saidAt.length).toBeGreaterThan(3);

  const addresses = [urls.portal, urls.gateway, urls.identity, urls.worker, urls.mail, ...Object.values(urls.subgraphs)];
  expect(new Set(addresses).size).toBe(9);
  expect(await Promise.all(addresses.map(async (address) => (await fetch(`${address}/readyz`)).status))).toEqual(addresses.map(() => 200));

  for (const kind of ['carrier', 'partner', 'vendor', 'association', 'member']) {
    expect(new Set(accounts.filter(({ tenantKind }) => tenantKind === kind).map(({ tenantId }) => tenantId)).size).toBeGreaterThanOrEqual(
      2,
    );
  }
  for (const { email, password, roles, token } of accounts)
    expect({ email, roles: roles.length > 0, password: password.length > 0, parts: token.split('.').length }).toEqual({
      email,
      roles: true,
      password: true,
      parts: 3,
    });

  expect(Object.keys(databases).sort()).toEqual(['admin', 'association', 'carrier', 'identity', 'owner', 'partner', 'vendor', 'worker']);
  const client = new pg.Client(databases.admin);
  await client.connect();
  const { rows } = await client.query<{ latest: string }>('select max(at)::text as latest from lianban.complaint_event');
  await client.end();
  expect(Date.parse(rows[0]?.latest ?? '')).toBeLessThan(Date.parse(now) + 600_000);

  const pids = Object.values(JSON.parse(readFileSync(processFile, 'utf8')) as Record<string, number>);
  expect(pids.every(alive)).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(pids.filter(alive)).toEqual([]);
  expect(existsSync(stateDirectory)).toBe(false);
  expect(lines).toHaveLength(1);
}, 480_000);
