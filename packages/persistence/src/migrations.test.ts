import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { testServer, testDatabase } from '../../../test/kit/database.ts';
import { mikroOrmOptions } from './mikro-orm-options.ts';
import { prepareDatabase } from './prepare-database.ts';
import { LOGINS } from './schema/row-security.ts';

/** Each is a class in a file of its own. */
const MIGRATIONS = readdirSync(new URL('./migrations', import.meta.url)).filter((file) => file.endsWith('.ts')).length;

const CATALOGUE = {
  columns:
    "select table_name, column_name, udt_name, is_nullable, datetime_precision from information_schema.columns where table_schema = 'lianban' and table_name <> 'migration' order by 1, 2",
  policies: "select tablename, policyname, cmd, roles::text, qual, with_check from pg_policies where schemaname = 'lianban' order by 1, 2",
  security:
    "select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'lianban'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1",
  indexes: "select tablename, indexname, indexdef from pg_indexes where schemaname = 'lianban' and tablename <> 'migration' order by 1, 2",
  checks:
    "select conrelid::regclass::text as name, conname, pg_get_constraintdef(oid) as def from pg_constraint where connamespace = 'lianban'::regnamespace and contype in ('c', 'p', 'u') and conrelid <> 'lianban.migration'::regclass order by 1, 2",
};

async function catalogue(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result: Record<string, unknown[]> = {};
  for (const [name, text] of Object.entries(CATALOGUE)) result[name] = (await client.query(text)).rows;
  await client.end();
  return result;
}

test('the migrations make what the entities declare: columns, policies, indexes, checks', async () => {
  const migrated = await testDatabase();
  const prefix = decodeURIComponent(new URL(migrated.urls.carrier).username).replace(/_carrier$/, '');
  const admin = new pg.Client({ connectionString: await testServer() });
  await admin.connect();
  await admin.query('create database declared_by_entities');
  const url = new URL(migrated.adminUrl);
  url.pathname = '/declared_by_entities';
  const orm = new MikroORM(mikroOrmOptions(url.href, prefix));
  const sql = (await orm.schema.getCreateSchemaSQL()).replace("set names 'utf8';", '');
  await orm.close();
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('create extension btree_gist');
  await client.query(sql);
  await client.query('create table lianban.migration ()');
  await client.end();
  expect(await catalogue(migrated.adminUrl)).toEqual(await catalogue(url.href));
  await admin.query('drop database declared_by_entities');
  await admin.end();
});

test('preparing again changes nothing, and several that start together do not collide', async () => {
  const adminUrl = await testServer();
  const passwords = Object.fromEntries(['owner', ...Object.keys(LOGINS)].map((name) => [name, 'a-password'])) as Parameters<
    typeof prepareDatabase
  >[0]['passwords'];
  const options = { adminUrl, database: 'prepared_twice', passwords };
  await Promise.all([prepareDatabase(options), prepareDatabase(options)]);
  await prepareDatabase(options);
  const url = new URL(adminUrl);
  url.pathname = '/prepared_twice';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  expect((await client.query('select count(*)::int as n from lianban.migration')).rows).toEqual([{ n: MIGRATIONS }]);
  await client.end();
  await expect(prepareDatabase({ ...options, database: 'Not a name' })).rejects.toThrow(/no name for a database/);
});
