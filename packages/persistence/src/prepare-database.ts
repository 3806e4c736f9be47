import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { mikroOrmOptions } from './mikro-orm-options.ts';
import { GROUP_ROLES, LOGINS, type LoginName } from './schema/row-security.ts';

export interface PrepareOptions {
  /** URL of somebody who may create databases and roles; the path does not matter. */
  readonly adminUrl: string;
  /** Name of the database, which is also the prefix of its roles. */
  readonly database: string;
  /** Passwords of the logins; `owner` runs the migrations. */
  readonly passwords: Readonly<Record<LoginName | 'owner', string>>;
}

const MIGRATION_LOCK = 7_236_421;

/**
 * Brings a database to this version: database, roles, logins and migrations. Idempotent, and quick when nothing is to do;
 * of several processes that start together one migrates and the others wait for it.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const { database } = options;
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database))
    throw new Error(`"${database}" is no name for a database: use lower-case letters, digits and underscores.`);
  const admin = new pg.Client({ connectionString: options.adminUrl });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await createRoles(admin, options);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await admin.query(`create database "${database}" owner "${database}_owner" template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    await admin.query(
      `revoke connect on database "${database}" from public; grant connect on database "${database}" to ${logins(database)}`,
    );
    await migrate(ownerUrl(options), database);
  } finally {
    await admin.end();
  }
}

const logins = (database: string): string => ['owner', ...Object.keys(LOGINS)].map((each) => `"${database}_${each}"`).join(', ');

async function createRoles(admin: pg.Client, { database, passwords }: PrepareOptions): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>('select rolname from pg_roles where starts_with(rolname, $1)', [`${database}_`]);
  const there = new Set(rows.map((row) => row.rolname));
  const statements: string[] = [];
  for (const group of GROUP_ROLES) {
    if (!there.has(`${database}_${group}`)) statements.push(`create role "${database}_${group}" nologin noinherit`);
  }
  for (const login of ['owner', ...Object.keys(LOGINS)] as (keyof typeof passwords)[]) {
    const name = `"${database}_${login}"`;
    if (!there.has(`${database}_${login}`)) statements.push(`create role ${name} login noinherit`);
    statements.push(`alter role ${name} password ${pg.escapeLiteral(passwords[login])}`);
  }
  // A face's own role has the base reader's rights and, later, those of its own tables.
  for (const face of ['carrier', 'partner', 'vendor', 'association']) {
    // In this order: a grant keeps whether its member inherits as it was when it was granted (PostgreSQL 16 and newer).
    statements.push(`alter role "${database}_face_${face}" inherit`, `grant "${database}_tenant_reader" to "${database}_face_${face}"`);
  }
  for (const [login, groups] of Object.entries(LOGINS)) {
    statements.push(...groups.map((group) => `grant "${database}_${group}" to "${database}_${login}"`));
  }
  // The job store keeps its own tables: the jobs role owns their schema, which the owner makes for it.
  statements.push(`grant "${database}_jobs" to "${database}_owner"`);
  statements.push(`grant "${database}_owner" to current_user`);
  await admin.query(statements.join(';\n'));
}

function ownerUrl({ adminUrl, database, passwords }: PrepareOptions): string {
  const url = new URL(adminUrl);
  url.username = `${database}_owner`;
  url.password = passwords.owner;
  url.pathname = `/${database}`;
  return url.href;
}

async function migrate(url: string, database: string): Promise<void> {
  const orm = await MikroORM.init(mikroOrmOptions(url, database));
  try {
    await orm.migrator.up();
    await orm.em.getConnection().execute(`create schema if not exists pgboss authorization "${database}_jobs"`);
  } finally {
    await orm.close();
  }
}
