import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Login, loginUrls } from '../logins.ts';
import { type Secrets, keptSecrets } from './secrets.ts';

/** The database `npm start` works on, for commands that run beside it. */
export interface RunningDatabase {
  readonly adminUrl: string;
  readonly database: string;
  readonly databases: Record<Login, string>;
  readonly secrets: Secrets;
}

const fileOf = (dataDirectory: string): string => join(dataDirectory, 'database.json');

/** Notes where the database is; readable by this user only. */
export function noteDatabase(dataDirectory: string, adminUrl: string, database: string): void {
  writeFileSync(fileOf(dataDirectory), JSON.stringify({ adminUrl, database }), { mode: 0o600 });
}

/** Finds the database of the running system, or of DATABASE_URL. Throws one sentence where there is neither. */
export function runningDatabase(dataDirectory: string, env: NodeJS.ProcessEnv): RunningDatabase {
  const { adminUrl, database } = givenServer(env) ?? notedServer(fileOf(dataDirectory));
  const secrets = keptSecrets(dataDirectory);
  return { adminUrl, database, databases: loginUrls(adminUrl, database, secrets.passwords), secrets };
}

/** The server of DATABASE_URL and the database its path names (default `lianban`); null where it is not set. */
export function givenServer(env: NodeJS.ProcessEnv): { adminUrl: string; database: string } | null {
  const adminUrl = env.DATABASE_URL;
  if (!adminUrl) return null;
  if (!URL.canParse(adminUrl) || !/^postgres(ql)?:$/.test(new URL(adminUrl).protocol))
    throw new Error('DATABASE_URL must be a postgres:// address of somebody who may create databases and roles.');
  const database = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  return { adminUrl, database: database === '' || database === 'postgres' ? 'lianban' : database };
}

function notedServer(file: string): { adminUrl: string; database: string } {
  if (!existsSync(file)) throw new Error('Lianban does not run here. Start it first with npm start, or set DATABASE_URL.');
  return JSON.parse(readFileSync(file, 'utf8')) as { adminUrl: string; database: string };
}
