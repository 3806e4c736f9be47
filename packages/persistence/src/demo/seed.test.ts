import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/kit/database.ts';
import pg from 'pg';
import { demoPerson, DEMO_PEOPLE } from './people.ts';
import { seedDemonstration, type Seeded } from './seed.ts';
import { useCases } from './use-cases.ts';
import { volume } from './volume.ts';

const NOW = '2026-11-22T02:00:00.000Z';
let database: TestDatabase;
let seeded: Seeded;
// Looks at what was stored; nothing is tested through this connection's rights.
let look: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  seeded = (await seedDemonstration({ databaseUrls: database.urls, now: NOW, count: 60 }))!;
  look = new pg.Client(database.adminUrl);
  await look.connect();
});
afterAll(() => look.end());

test.each(useCases(Date.parse(NOW)).map((each) => [each.useCase!.name, each] as const))(
  'use case %s stands as it promises',
  async (_name, { id, useCase }) => {
    const {
      rows: [complaint],
    } = await look.query(
      'select status, closed_as as "closedAs", returns, major, responsibility_unclear as "responsibilityUnclear" from lianban.complaint where id = $1',
      [id],
    );
    const orders = await look.query<{ state: string }>('select state from lianban.work_order where complaint_id = $1 order by ordinal', [
      id,
    ]);
    const clocks = await look.query<{ state: string }>('select state from lianban.clock where complaint_id = $1 order by started_at, id', [
      id,
    ]);
    const { orderStates, clockStates, ...expected } = useCase!.expected;
    expect(complaint).toMatchObject(expected);
    if (orderStates) expect(orders.rows.map(({ state }) => state)).toEqual(orderStates);
    if (clockStates) expect(clocks.rows.map(({ state }) => state)).toEqual(clockStates);
  },
);

test('the long overdue use case has breached its clocks, and its people were told', async () => {
  const { id } = useCases(Date.parse(NOW)).find(({ useCase }) => useCase?.name === 'breached')!;
  const clocks = await look.query<{ state: string }>('select state from lianban.clock where complaint_id = $1', [id]);
  expect(clocks.rows.map(({ state }) => state)).toEqual(['breached', 'breached']);
  const notices = await look.query('select 1 from lianban.notice where complaint_id = $1 and kind = $2', [id, 'clock_breached']);
  expect(notices.rowCount).toBeGreaterThan(0);
});

test('a database with a programme is left as it is', async () => {
  expect(await seedDemonstration({ databaseUrls: database.urls, now: NOW, count: 10 })).toBeNull();
});

test('the generated complaints are the same every time and show every status', async () => {
  expect(JSON.stringify(volume(80, Date.parse(NOW)))).toBe(JSON.stringify(volume(80, Date.parse(NOW))));
  const { rows } = await look.query<{ status: string }>('select distinct status from lianban.complaint order by status');
  expect(rows.map(({ status }) => status)).toEqual(['accepted', 'answering', 'closed', 'handling']);
  expect(seeded.complaints.length).toBeGreaterThan(70);
});

test('forty people, and everybody in the lives has an account', () => {
  expect(new Set(DEMO_PEOPLE.map(({ account }) => account)).size).toBe(40);
  expect(demoPerson('intake@carrier.example').roles).toEqual(['intake_agent']);
});
