import { readdirSync } from 'node:fs';
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
 * @throws one sentence where the server is too old, the administrator lacks a right, or the database is of a newer release
 */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const { database } = options;
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database))
    throw new Error(`"${database}" is no name for a database: use lower-case letters, digits and underscores.`);
  const admin = new pg.Client({ connectionString: options.adminUrl });
  await admin.connect();
  try {
    await requireRights(admin, database);
    await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await createRoles(admin, options).catch((error: unknown) => {
      throw notPermitted(error) ? new Error(rolesOfAnother(database, (error as Error).message), { cause: error }) : error;
    });
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await admin.query(`create database "${database}" owner "${database}_owner" template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    else await letOwnerCreate(admin, database);
    await admin.query(
      `revoke connect on database "${database}" from public; grant connect on database "${database}" to ${logins(database)}`,
    );
    await migrate(ownerUrl(options), database);
  } finally {
    await admin.end();
  }
}

const notPermitted = (error: unknown): boolean => (error as { code?: string }).code === '42501';

const rolesOfAnother = (database: string, message: string): string =>
  `This login may not manage the roles ${database}_…, which another login made (${message}). Use the login that prepared the database first, or a superuser.`;

/** Needed are the rights to make roles and, where the database is not there yet, databases; not to be a superuser, which managed servers give to nobody. */
async function requireRights(admin: pg.Client, database: string): Promise<void> {
  const { rows } = await admin.query<{ login: string; version: number; roles: boolean; databases: boolean; encoding: string | null }>(
    `select rolname as login, current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as roles, rolsuper or rolcreatedb as databases,
      (select pg_encoding_to_char(encoding) from pg_database where datname = $1) as encoding
    from pg_roles where rolname = current_user`,
    [database],
  );
  const { login = '', version = 0, roles, databases, encoding = null } = rows[0] ?? {};
  if (version < 150_000)
    throw new Error(`This server is PostgreSQL ${Math.floor(version / 10_000)}; Lianban needs 15 or newer. Name another in DATABASE_URL.`);
  const lacking = [...(roles ? [] : ['createrole']), ...(databases || encoding !== null ? [] : ['createdb'])];
  if (lacking.length > 0)
    throw new Error(
      `The login ${login} of DATABASE_URL may not prepare a database. Give it the rights: alter role "${login}" ${lacking.join(' ')} (superuser is not needed), or use a login that has them.`,
    );
  if (encoding !== null && encoding !== 'UTF8')
    throw new Error(
      `The database ${database} is encoded in ${encoding}; Lianban needs UTF8. Make it anew with that encoding, or name another.`,
    );
}

/** A database that was there before: its owner of old lets ours make schemas in it. */
async function letOwnerCreate(admin: pg.Client, database: string): Promise<void> {
  const owner = `${database}_owner`;
  // Without the right to grant this is a warning, not an error, so that the outcome is looked at.
  await admin.query(`grant create on database "${database}" to "${owner}"`).catch((error: unknown) => {
    if (!notPermitted(error)) throw error;
  });
  const { rows } = await admin.query<{ may: boolean }>("select has_database_privilege($1, $2, 'create') as may", [owner, database]);
  if (!rows[0]?.may)
    throw new Error(
      `The database ${database} belongs to another login. Use the login that owns it, or a superuser, or name another database.`,
    );
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
    await requireKnown(orm, database);
    await orm.migrator.up();
    await orm.em.getConnection().execute(`create schema if not exists pgboss authorization "${database}_jobs"`);
  } finally {
    await orm.close();
  }
}

/** A database that holds a migration this code has not got was prepared by a newer release. */
async function requireKnown(orm: MikroORM, database: string): Promise<void> {
  const connection = orm.em.getConnection();
  const [{ there } = { there: false }] = await connection.execute<{ there: boolean }[]>(
    "select to_regclass('lianban.migration') is not null as there",
  );
  if (!there) return;
  const applied = await connection.execute<{ name: string }[]>('select name from lianban.migration order by name');
  const known = new Set(readdirSync(new URL('./migrations', import.meta.url)).map((file) => file.replace(/\.ts$/, '')));
  const newer = applied.map(({ name }) => name.replace(/\.ts$/, '')).filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new Error(
      `The database ${database} is of a newer release: it holds ${newer.join(', ')}, which this one does not know. Use that release or a later one, or another database.`,
    );
}
