import { getMigrations } from 'better-auth/db/migration';
import { StartRefused } from '@lianban/process/start-refused';
import pg from 'pg';
import { IDENTITY_SCHEMA_VERSION, OWN_TABLES } from './database/own-tables.ts';
import { databaseNameOf, identityTablesRole } from './database/pool.ts';
import { createEngine } from './engine/engine.ts';

/** Any two processes that prepare take this advisory lock in turn. */
const PREPARE_LOCK = 7_301_005;

export interface PrepareIdentityOptions {
  /** Address of somebody who may create schemas in the database (owner or administrator). */
  readonly adminUrl: string;
  /** The database, where `adminUrl` names another one. */
  readonly database?: string;
  /** The database whose roles are used, where it is a copy of another; the database itself when absent. */
  readonly rolesOf?: string;
}

/**
 * Brings schema `auth` to this release: better-auth's tables, identity's own, and the grants of the group role
 * `<database>_identity_tables` (made by `prepareDatabase`, which runs first). Repeatable; one query when nothing is to do.
 * @throws StartRefused when a newer release prepared it: this one cannot know what it holds, and must not mark it as its own.
 */
export async function prepareIdentity({
  adminUrl,
  database = databaseNameOf(adminUrl),
  rolesOf = database,
}: PrepareIdentityOptions): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  const client = new pg.Client({ connectionString: url.href, application_name: 'lianban prepare identity' });
  await client.connect();
  try {
    if (await isThisRelease(client)) return;
    await client.query('select pg_advisory_lock($1)', [PREPARE_LOCK]);
    if (await isThisRelease(client)) return;
    await client.query("set lock_timeout = '5s'");
    await migrate(client, url.href, rolesOf);
  } finally {
    await client.end();
  }
}

/** True when this release runs on schema `auth`: it is at its version, or a newer one, for migrations expand before they contract. */
export async function isPrepared(statements: Pick<pg.Client, 'query'>): Promise<boolean> {
  return (await schemaVersion(statements)) >= IDENTITY_SCHEMA_VERSION;
}

async function isThisRelease(client: pg.Client): Promise<boolean> {
  const version = await schemaVersion(client);
  if (version > IDENTITY_SCHEMA_VERSION)
    throw new StartRefused(
      `Schema auth of this database is of a newer release (version ${version}, this release knows ${IDENTITY_SCHEMA_VERSION}). Use that release or a later one, or another database.`,
    );
  return version === IDENTITY_SCHEMA_VERSION;
}

/** 0 where nothing was prepared yet. */
async function schemaVersion(statements: Pick<pg.Client, 'query'>): Promise<number> {
  const table = await statements.query<{ there: boolean }>("select to_regclass('auth.schema_version') is not null as there");
  if (!table.rows[0]?.there) return 0;
  const { rows } = await statements.query<{ version: number }>('select version from auth.schema_version');
  return rows[0]?.version ?? 0;
}

async function migrate(client: pg.Client, url: string, rolesOf: string): Promise<void> {
  const owner = await roleIfThere(client, `${rolesOf}_owner`);
  await client.query(`create schema if not exists auth ${owner ? `authorization ${quote(owner)}` : ''}`);
  if (owner) await client.query(`grant ${quote(owner)} to current_user`).catch(() => undefined);
  const pool = new pg.Pool({ connectionString: url, max: 1, options: `${owner ? `-c role=${owner} ` : ''}-c search_path=auth` });
  try {
    const engine = createEngine({ pool, secret: 'only the shape of the tables matters here', sendReset: async () => undefined });
    const { runMigrations } = await getMigrations(engine.options);
    await runMigrations();
    await pool.query(OWN_TABLES);
  } finally {
    await pool.end();
  }
  await grant(client, identityTablesRole(rolesOf));
  await client.query(
    'insert into auth.schema_version (version) values ($1) on conflict (only_row) do update set version = excluded.version',
    [IDENTITY_SCHEMA_VERSION],
  );
}

async function grant(client: pg.Client, role: string): Promise<void> {
  if (!(await roleIfThere(client, role))) throw new Error(`role ${role} does not exist: run prepareDatabase first`);
  await client.query(`grant usage on schema auth to ${quote(role)}`);
  await client.query(`grant select, insert, update, delete on all tables in schema auth to ${quote(role)}`);
  // The audit trail is written once and never changed; the version belongs to migrations.
  await client.query(`revoke update, delete on auth.audit_entry from ${quote(role)}`);
  await client.query(`revoke insert, update, delete on auth.schema_version from ${quote(role)}`);
}

async function roleIfThere(client: pg.Client, role: string): Promise<string | null> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  return found.rowCount ? role : null;
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
