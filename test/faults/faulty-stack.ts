import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import type { StackDescription } from '../kit/stack.ts';

/** A stack of one's own whose processes may be killed: as `npm run stack` starts it, with commits forced to disk as in earnest. */
export interface FaultyStack {
  readonly description: StackDescription;
  /** Process ids of now, by name. */
  pids(): Record<string, number>;
  /** Kills a process outright and waits until another one has taken its place and is ready; gives the milliseconds that took. */
  kill(name: string): Promise<number>;
  stop(): Promise<void>;
}

const startsWithin = 240_000;
const returnsWithin = 60_000;

export async function openFaultyStack(): Promise<FaultyStack> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'packages/tooling/src/command/stack.ts'), '--json'],
    {
      env: { ...process.env, LIANBAN_DURABLE: '1', LIANBAN_DEMO_COMPLAINTS: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const description = await described(child);
  const pids = (): Record<string, number> => JSON.parse(readFileSync(description.processFile, 'utf8')) as Record<string, number>;
  return {
    description,
    pids,
    kill: async (name) => {
      const before = pids()[name];
      if (!before) throw new Error(`The stack has no process ${name}; it has ${Object.keys(pids()).join(', ')}.`);
      const began = Date.now();
      process.kill(before, 'SIGKILL');
      await until(`${name} is back`, returnsWithin, async () => pids()[name] !== before && (await isReady(readyUrl(description, name))));
      return Date.now() - began;
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

/** Asks again and again until it is so. */
export async function until(what: string, within: number, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end;) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not within ${within / 1000} s: ${what}`);
}

/** A process that is down makes whoever needs it unready: the database's return shows at a subgraph. */
function readyUrl({ urls: { portal, gateway, subgraphs, identity, worker } }: StackDescription, name: string): string {
  const places: Record<string, string> = { portal, gateway, identity, worker, ...subgraphs, postgres: subgraphs.carrier };
  return `${places[name]}/readyz`;
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  return response.ok;
}

/** The line the stack prints when it is up; throws with what it said where it ends before. */
function described(child: ChildProcess): Promise<StackDescription> {
  return new Promise((resolve, reject) => {
    let output = '';
    let said = '';
    const late = setTimeout(() => {
      child.kill('SIGTERM');
      reject(new Error(`The stack was not up after ${startsWithin / 1000} s:\n${said}`));
    }, startsWithin);
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes('\n')) return;
      clearTimeout(late);
      resolve(JSON.parse(output) as StackDescription);
    });
    child.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The stack ended (exit code ${code}):\n${said}`));
    });
  });
}
