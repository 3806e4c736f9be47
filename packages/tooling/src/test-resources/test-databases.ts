import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { type Login, databaseUrl, loginUrls, logins, newPasswords } from '../logins.ts';
import { prepareWholeDatabase } from '../rooms.ts';
import { SEEDED_NOW } from './seeded-now.ts';

/** A database of its own for one test file, with all roles, tables and policies, and no rows. */
export interface TestDatabase {
  readonly name: string;
  /** superuser: for set-up and for looking at what was stored, never for what is tested (superusers skip row security) */
  readonly adminUrl: string;
  /** the logins the processes use */
  readonly urls: Record<Login, string>;
}

const template = 'lianban_test';
/** What is seeded once a run: the use cases alone, or with closed months and what followed from them. Values: complaints besides the use cases. */
const SEEDS = { use_cases: 0, months: 1 };
export type Seed = keyof typeof SEEDS;

/** One PostgreSQL server for the whole run; databases are cloned from a template that was migrated once, or from one that was seeded once. */
export function openTestDatabases(folder: string) {
  let server: Promise<EmbeddedPostgres> | null = null;
  let prepared: Promise<void> | null = null;
  const filled = new Map<Seed, Promise<TestDatabase>>();
  let cloning: Promise<unknown> = Promise.resolve();
  let count = 0;
  const passwords = newPasswords();

  const start = (): Promise<EmbeddedPostgres> => (server ??= startEmbeddedPostgres({ dataDirectory: folder, durable: false }));
  const administer = async (text: string): Promise<void> => {
    const client = new pg.Client((await start()).url);
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  const prepare = async (): Promise<void> => {
    const { url } = await start();
    await prepareWholeDatabase({ adminUrl: url, database: template, passwords });
  };

  const cloneOf = async (source: string, name: string): Promise<TestDatabase> => {
    // One at a time: PostgreSQL refuses to copy a template that another session is copying from.
    await (cloning = cloning.then(() => administer(`create database ${name} template ${source}`)));
    // Rights on a database itself are not copied with it.
    await administer(
      `revoke connect on database ${name} from public; grant connect on database ${name} to ${logins.map((login) => `${template}_${login}`).join(', ')}`,
    );
    const { url } = await start();
    return { name, adminUrl: databaseUrl(url, name), urls: loginUrls(url, name, passwords, template) };
  };
  const fill = async (seed: Seed): Promise<TestDatabase> => {
    const database = await cloneOf(template, `${template}_${seed}`);
    const { seedDemonstration } = await import('@lianban/persistence/demo/seed');
    await seedDemonstration({ databaseUrls: database.urls, now: SEEDED_NOW, count: SEEDS[seed] });
    return database;
  };
  const nextName = (): string => `${template}_${(count += 1)}`;

  return {
    /** an empty server for tests that prepare a database themselves */
    server: async (): Promise<{ adminUrl: string }> => ({ adminUrl: (await start()).url }),
    clone: async (): Promise<TestDatabase> => {
      await (prepared ??= prepare());
      return cloneOf(template, nextName());
    },
    /** one with the demonstration's use cases in it */
    cloneSeeded: async (seed: Seed): Promise<TestDatabase> => {
      await (prepared ??= prepare());
      if (!filled.has(seed)) filled.set(seed, fill(seed));
      const { name } = await filled.get(seed)!;
      return cloneOf(name, nextName());
    },
    close: async (): Promise<void> => {
      if (server) await (await server.catch(() => null))?.stop();
    },
  };
}
