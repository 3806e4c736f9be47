import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { RequestOver } from '@lianban/subgraph-kit/request-over';
import { testDatabase } from '../../../test/kit/database.ts';
import { SharedTransaction } from './shared-transaction.ts';

const WHO = {
  kind: 'person',
  personId: '01990000-0005-7000-8000-000000000001',
  tenantId: '01990000-0002-7000-8000-000000000001',
  tenantKind: 'partner',
  unitId: null,
  roles: [],
  programmeId: '01990000-0001-7000-8000-000000000001',
} as const;
let database: Database;
beforeAll(async () => {
  database = openDatabase({ url: (await testDatabase()).urls.partner, poolSize: 1 });
});
afterAll(() => database.close());

const backend = (transaction: SharedTransaction) =>
  transaction.run((tx) =>
    tx.query<{ tx: string; tenant: string }>("select pg_current_snapshot()::text as tx, current_setting('app.tenant_id') as tenant"),
  );

test('all reads share one transaction, bound to the caller', async () => {
  const transaction = new SharedTransaction(database, WHO);
  const [[one], [other]] = await Promise.all([backend(transaction), backend(transaction)]);
  expect(one).toEqual(other);
  expect(one?.tenant).toBe(WHO.tenantId);
  await transaction.close();
});

test('without a read there is no transaction: a database that is away is never asked', async () => {
  const away = openDatabase({ url: 'postgresql://nobody_partner@127.0.0.1:1/none' });
  const transaction = new SharedTransaction(away, WHO);
  await transaction.close();
  await transaction.close();
  expect(away.pool.totalCount).toBe(0);
  await away.close();
});

test('what is read late gets an error, never the connection that serves others by then', async () => {
  const transaction = new SharedTransaction(database, WHO);
  let late: Promise<unknown>[] = [];
  await transaction.run(async (tx) => {
    const later = new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    late = [later.then(() => tx.query('select 1')), later.then(() => tx.queryAs('complaint_search', 'select 1', []))];
    for (const each of late) each.catch(() => undefined);
    await tx.query('select 1');
  });
  await transaction.close();
  const next = new SharedTransaction(database, { ...WHO, tenantId: '01990000-0002-7000-8000-000000000002' });
  await backend(next);
  for (const each of late) await expect(each).rejects.toThrow(RequestOver);
  await expect(backend(transaction)).rejects.toThrow(RequestOver);
  await next.close();
});

test('a statement that fails reaches whoever asked, and the connection comes back clean', async () => {
  const transaction = new SharedTransaction(database, WHO);
  await expect(transaction.run((tx) => tx.query('select nonsense'))).rejects.toThrow('nonsense');
  await transaction.close();
  const next = new SharedTransaction(database, WHO);
  expect((await backend(next))[0]?.tenant).toBe(WHO.tenantId);
  await next.close();
});
