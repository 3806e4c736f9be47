import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, portIsFree } from './port.ts';
import { type PostgresPlace, preparePlace } from './postgres/native-files.ts';
import { runningPostmaster, stopPostmaster } from './postgres/postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** folder of this checkout's data; PostgreSQL lives in `postgres` below it, or elsewhere where its user cannot reach it */
  readonly dataDirectory: string;
  /** 0 = a free one */
  readonly port?: number;
  /** false only in tests: commits are not forced to disk */
  readonly durable?: boolean;
  /** memory PostgreSQL keeps pages in, as its `shared_buffers` takes it; by default as little as a demonstration needs */
  readonly sharedBuffers?: string;
  /** write-ahead log between two checkpoints, as its `max_wal_size` takes it; by default as little disk as a demonstration needs */
  readonly maxWalSize?: string;
  /** one line for a person who waits */
  readonly announce?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** the administrator's URL, database `postgres` */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** folder of data and log */
  readonly state: string;
  /** resolves when the server ends, by whatever cause */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const announceNothing = (): void => undefined;

/** Starts PostgreSQL on its own data directory, creating it first where there is none. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const announce = options.announce ?? announceNothing;
  const place = preparePlace(options.dataDirectory);
  if (place.moved) announce(`PostgreSQL may not run as root and its user cannot reach this folder; the data are in ${place.state}`);
  const left = runningPostmaster(join(place.state, 'data'));
  if (left !== null) {
    announce(`Stopping the PostgreSQL that an interrupted run left behind (process ${left})`);
    await stopPostmaster(left);
  }
  const password = await createData(place, options.durable !== false, announce);
  const asked = options.port ?? 0;
  if (asked !== 0 && !(await portIsFree(asked))) throw new Error(portTaken(asked));
  for (let tries = 0; ; tries += 1) {
    const port = asked === 0 ? await freePort() : asked;
    try {
      return await launch(place, port, password, options, announce);
    } catch (error) {
      const another = asked === 0 && tries < 5 && String(error).includes('is taken');
      if (!another) throw error;
    }
  }
}

const portTaken = (port: number): string => `Port ${port} is taken by another program. Set POSTGRES_PORT to a free port, or to 0 for any.`;

async function createData(place: PostgresPlace, durable: boolean, announce: (line: string) => void): Promise<string> {
  const passwordFile = join(place.state, 'password');
  const data = join(place.state, 'data');
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(passwordFile)) {
    const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (version !== '18')
      throw new Error(`The data in ${data} are of PostgreSQL ${version}, this is 18. See 'Upgrade' in docs/operations.md.`);
    return readFileSync(passwordFile, 'utf8');
  }
  if (existsSync(join(data, 'PG_VERSION')))
    throw new Error(
      `The administrator's password of the data in ${data} is gone (${passwordFile}). Restore that file, or delete ${place.state} to begin anew.`,
    );
  announce('Creating the database server');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
  // An interrupted initdb leaves a half-made folder: make it beside, rename it when whole.
  const half = join(place.state, 'data.half');
  rmSync(half, { recursive: true, force: true });
  const args = [
    '-D',
    half,
    '-U',
    'postgres',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    ...(durable ? [] : ['--no-sync']),
  ];
  await run(place, 'initdb', args);
  renameSync(half, data);
  return password;
}

function run(place: PostgresPlace, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(place.native, 'bin', program), args, {
      ...(place.user ?? {}),
      cwd: place.state,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => reject(new Error(explain(place, error.message))));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(explain(place, output)))));
  });
}

const postgresEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

/** Turns what PostgreSQL printed into a sentence that says what to do. */
export function explain(place: Pick<PostgresPlace, 'native' | 'state'>, output: string): string {
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(output))
    return `The disk that holds ${place.state} is full. Free at least 1 GB and start again; no stored data is lost.`;
  const library = /error while loading shared libraries: ([^:]+)/.exec(output);
  if (library)
    return `PostgreSQL needs the system library ${library[1]}, which is missing. Install it, or set DATABASE_URL to a PostgreSQL server of your own.`;
  if (/EACCES|Permission denied/i.test(output))
    return `PostgreSQL's user may not use ${place.native} or ${place.state}. Check the permissions of both, or set DATA_DIR to a folder that others may enter. (${output.trim().split('\n').at(-1)})`;
  if (/lock file "postmaster.pid" already exists/i.test(output))
    return `Another PostgreSQL already runs on ${place.state}. Stop it, or set DATA_DIR to another folder.`;
  return `PostgreSQL did not start: ${output.trim().split('\n').slice(-5).join(' | ') || 'it said nothing'}`;
}

async function launch(
  place: PostgresPlace,
  port: number,
  password: string,
  { durable = true, sharedBuffers = '256MB', maxWalSize = '2GB' }: EmbeddedPostgresOptions,
  announce: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const data = join(place.state, 'data');
  const logFile = join(place.state, 'server.log');
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: sharedBuffers,
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] %u@%d ',
    max_wal_size: maxWalSize,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  mkdirSync(place.state, { recursive: true });
  const log = openSync(logFile, 'w', 0o640);
  // Detached: Ctrl-C reaches the whole terminal group, and the database must outlive the processes that drain.
  const child = spawn(join(place.native, 'bin', 'postgres'), args, {
    ...(place.user ?? {}),
    cwd: place.state,
    env: postgresEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const started = await Promise.race([waitUntilReady(url, announce), ended.then(() => false)]);
  if (!started || child.pid === undefined) {
    const output = readFileSync(logFile, 'utf8');
    throw new Error(/Address already in use/i.test(output) ? portTaken(port) : explain(place, output));
  }
  const guard = guardAgainstOrphan(child.pid);
  void ended.then(() => guard.kill());
  return { url, port, pid: child.pid, state: place.state, ended, stop: () => stop(child, ended) };
}

/** A shell that waits for the end of this process (its pipe closes, however we die) and then stops PostgreSQL: nothing is left behind. */
function guardAgainstOrphan(pid: number): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', `read _; kill -INT ${pid}`], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.on('error', () => undefined);
  guard.stdin?.on('error', () => undefined);
  guard.unref();
  const pipe = guard.stdin as (NodeJS.WritableStream & { unref?: () => void }) | null;
  pipe?.unref?.();
  return guard;
}

async function waitUntilReady(url: string, announce: (line: string) => void): Promise<boolean> {
  for (let waited = 0; waited < 300_000; waited += 25) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return true;
    } catch {
      if (waited > 0 && waited % 10_000 === 0) announce(`PostgreSQL is recovering: ${waited / 1000} s so far`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), 15_000);
  await ended;
  clearTimeout(timer);
}
