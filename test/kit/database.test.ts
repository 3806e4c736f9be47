import { expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from './database.ts';

test('every test file gets a database of its own', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  expect(one.name).not.toBe(other.name);
  const client = new pg.Client(one.adminUrl);
  await client.connect();
  expect((await client.query('select current_database() as name')).rows).toEqual([{ name: one.name }]);
  await client.end();
});
