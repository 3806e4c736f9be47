import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { alive } from '../postgres/postmaster.ts';
import { root } from '../root.ts';

const web = join(root, 'web');
const stamp = join(web, 'build', '.sources');
const left = new Set(['node_modules', 'build', '.vite']);

/** A digest of everything the portal is built from. */
export function portalSources(): string {
  const hash = createHash('sha256');
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (left.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  visit(web);
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
  return hash.digest('hex');
}

const isBuilt = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === portalSources();

/** Builds the portal where its sources changed since the last build; about twenty seconds, with a line every ten. */
export async function buildPortal(announce: (line: string) => void, signal?: AbortSignal): Promise<void> {
  if (isBuilt()) return;
  const release = await holdLock(join(web, '.vite', 'building'), announce);
  try {
    if (isBuilt()) return;
    const sources = portalSources();
    announce('Building the portal (about 30 s the first time)');
    await runBuild(announce, signal);
    writeFileSync(stamp, sources);
  } finally {
    release();
  }
}

function runBuild(announce: (line: string) => void, signal: AbortSignal | undefined): Promise<void> {
  const began = Date.now();
  const manifest = createRequire(join(web, 'package.json')).resolve('@remix-run/dev/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { remix: string } };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(dirname(manifest), bin.remix), 'vite:build'], {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const beat = setInterval(() => announce(`Building the portal: ${Math.round((Date.now() - began) / 1000)} s so far`), 10_000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(beat);
      if (code === 0) resolve();
      else reject(new Error(`The portal could not be built:\n${output.split('\n').slice(-40).join('\n')}`));
    });
  });
}

/** One build at a time: a stack for tests and `npm start` may begin together in one checkout. */
async function holdLock(lock: string, announce: (line: string) => void): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      const pid = existsSync(join(lock, 'pid')) ? Number(readFileSync(join(lock, 'pid'), 'utf8')) : 0;
      if (waited > 2 && !(pid > 0 && alive(pid))) rmSync(lock, { recursive: true, force: true });
      if (waited % 10 === 0) announce('Waiting for another command that is building the portal');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
