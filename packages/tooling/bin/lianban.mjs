#!/usr/bin/env node
// The first step of every command (`npm start`, `npm test`, …): brings Node 24, pnpm and the libraries, then hands over to
// src/command/<name>.ts. It has no dependencies and runs on Node 18 or newer, because nothing is installed yet.
// Progress goes to standard error: standard output belongs to the command (`npm run stack -- --json` prints one line of JSON).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = ['start', 'test', 'check', 'bench', 'token', 'stack', 'admin', 'generate', 'format'];
const tooling = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(tooling, '..', '..');
const toolchain = join(tooling, 'toolchain');
const windows = process.platform === 'win32';

const say = (line) => process.stderr.write(`${line}\n`);
const fail = (line) => {
  say(line);
  process.exit(1);
};

function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    fail(notWritten(error));
  }
}

/** A digest of the files an installation depends on; the same digest means there is nothing to install. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(existsSync(file) ? readFileSync(file) : '')
      .update('\0');
  return hash.digest('hex');
}

/** Every package.json of the workspace: a changed one needs an installation, or a clear refusal by the frozen lock. */
function manifests() {
  const found = [join(root, 'package.json')];
  for (const place of ['.', 'packages', 'subgraphs']) {
    for (const entry of readdirSync(join(root, place), { withFileTypes: true })) {
      const file = join(root, place, entry.name, 'package.json');
      if (entry.isDirectory() && entry.name !== 'node_modules' && existsSync(file)) found.push(file);
    }
  }
  return found.sort();
}

/** The disk of this checkout is full: a sentence that says so, else null. An installer that fails says it in a page of its own words. */
function diskIsFull() {
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  return free < 100 ? `The disk that holds ${root} is full (${free} MB are free). Free at least 2 GB and run the command again.` : null;
}

/** Why this checkout cannot be written, for the person who runs the command. */
function notWritten(error) {
  const place = error.path ?? root;
  if (['ENOSPC', 'EDQUOT'].includes(error.code))
    return diskIsFull() ?? `The disk that holds ${place} is full. Free at least 2 GB and run the command again.`;
  if (['EROFS', 'EACCES', 'EPERM'].includes(error.code))
    return `This user may not write ${place} (${error.code}). Run the command in a checkout of your own that can be written.`;
  return `${place} cannot be written: ${error.message}`;
}

/** Runs an installer with its output on standard error, and a line every ten seconds so that no minute is silent. */
function install(what, command, args, options) {
  const started = Date.now();
  say(`${what} …`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 2, 2], shell: windows });
    const beat = setInterval(() => say(`${what}: ${Math.round((Date.now() - started) / 1000)} s so far`), 10_000);
    child.on('error', (error) => {
      clearInterval(beat);
      fail(`${what} could not start: ${error.message}`);
    });
    child.on('exit', (code) => {
      clearInterval(beat);
      if (code !== 0)
        fail(
          diskIsFull() ??
            `${what} failed (exit code ${code}). The lines above say why; without network, connect and run the command again.`,
        );
      say(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve();
    });
  });
}

/** Holds a lock while installing: `npm start` and `npm test` may begin at the same moment in the same checkout. */
async function underLock(work) {
  const lock = join(toolchain, '.installing');
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(notWritten(error));
      const holder = Number(existsSync(join(lock, 'pid')) ? readFileSync(join(lock, 'pid'), 'utf8') : Number.NaN);
      if (!alive(holder) && waited > 2) rmSync(lock, { recursive: true, force: true });
      else if (waited % 10 === 0) say('Waiting for another Lianban command that is installing …');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.on('exit', release);
  write(join(lock, 'pid'), String(process.pid));
  await work();
  release();
  process.off('exit', release);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return Number.isInteger(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The Node and pnpm to use: those of the toolchain on Linux, the host's own elsewhere. */
async function tools() {
  const [major] = process.versions.node.split('.').map(Number);
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) {
    const modules = join(toolchain, 'node_modules');
    const node = join(modules, `node-linux-${process.arch}`, 'bin');
    const pnpm = join(modules, '@pnpm', `exe.linux-${process.arch}`);
    const stamp = join(modules, '.lianban-lock');
    const wanted = digest([join(toolchain, 'package-lock.json')]);
    const ready = () => existsSync(join(node, 'node')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
    if (!ready()) {
      await underLock(async () => {
        if (ready()) return;
        await install('Installing Node 24 and pnpm', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
          cwd: toolchain,
          env: process.env,
        });
        write(stamp, wanted);
      });
    }
    return { node: join(node, 'node'), path: [pnpm, node], pnpm: [join(pnpm, 'pnpm')] };
  }
  if (major < 24)
    fail(
      `Lianban needs Node 24 or newer on ${process.platform} ${process.arch}; this is Node ${process.versions.node}. Install it from nodejs.org and run the command again.`,
    );
  return { node: process.execPath, path: [], pnpm: ['npx', '-y', 'pnpm@12.21.0'] };
}

async function installWorkspace({ pnpm, env }) {
  const stamp = join(root, 'node_modules', '.lianban-lock');
  const wanted = digest([join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifests()]);
  const ready = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (ready()) return;
  await underLock(async () => {
    if (ready()) return;
    const [command, ...first] = pnpm;
    const args = [...first, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'];
    await install('Installing libraries (pnpm)', command, args, { cwd: root, env: { ...env, CI: 'true' } });
    write(stamp, wanted);
  });
}

const [name, ...rest] = process.argv.slice(2);
if (!commands.includes(name)) fail(`Usage: lianban <${commands.join('|')}> …`);

const { node, path, pnpm } = await tools();
const pathName = Object.keys(process.env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
const env = {
  // Compiled code of one start serves the next: a process is up in half the time. Where it cannot be written, Node does without.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'lianban-compiled'),
  ...process.env,
  [pathName]: [...path, process.env[pathName]].filter(Boolean).join(delimiter),
};
await installWorkspace({ pnpm, env });

const file = join(tooling, 'src', 'command', `${name}.ts`);
const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...rest], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm killed outright cannot pass a signal on; a stack left behind would keep its ports.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
child.on('error', (error) => fail(`${file} could not start: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)));
