import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase } from '../../../test/kit/database.ts';
import { openDatabase, type Database } from './database.ts';
import { readAs, settingsOf, writeAs, type Reader } from './tenant-transaction.ts';

const WHO: Reader = {
  kind: 'person',
  personId: '01990000-0005-7000-8000-000000000001',
  tenantId: '01990000-0002-7000-8000-000000000001',
  tenantKind: 'partner',
  unitId: '01990000-0003-7000-8000-000000000001',
  roles: [],
  programmeId: '01990000-0001-7000-8000-000000000001',
};
let database: Database;
beforeAll(async () => {
  database = openDatabase({ url: (await testDatabase()).urls.partner, poolSize: 1 });
});
afterAll(() => database.close());

const NAMES = Object.keys(settingsOf(WHO));
const STATE = `select current_user::text as role, ${NAMES.map((name) => `nullif(current_setting('app.${name}', true), '') as ${name}`).join(', ')}`;

test.each([
  ['reads', readAs],
  ['writes', writeAs],
])('a transaction that %s is its caller’s and leaves nothing of the caller on the connection', async (_, as) => {
  const [within] = await as(database, WHO, (tx) => tx.query<Record<string, string>>(STATE));
  expect(within).toEqual({ role: database.readerRole, ...settingsOf(WHO) });
  const { rows } = await database.pool.query<Record<string, string | null>>(STATE);
  expect(rows[0]).toEqual({ role: expect.stringMatching(/_partner$/), ...Object.fromEntries(NAMES.map((name) => [name, null])) });
  expect(rows[0]?.['role']).not.toBe(database.readerRole);
});
