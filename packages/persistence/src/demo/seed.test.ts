import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NOTICE_STATES } from '@lianban/contact-registry/change-notice/states';
import { testDatabase, type TestDatabase } from '../../../../test/kit/database.ts';
import pg from 'pg';
import { openDatabase } from '../database.ts';
import { rebuildComplaint } from '../rebuild-projections.ts';
import { verifyScorecards } from '../standing/verify-scorecards.ts';
import { demoPerson, DEMO_PEOPLE } from './people.ts';
import { DEMO_PARTNERS } from './registry/cards.ts';
import { noticeLives } from './registry/notice-lives.ts';
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

test.each(noticeLives(Date.parse(NOW)).map((each) => [each.name, each] as const))(
  'change notice %s stands as it promises',
  async (_name, notice) => {
    const { rows } = await look.query('select state, owed, short_notice as "shortNotice" from lianban.change_notice where id = $1', [
      notice.id,
    ]);
    expect(rows).toMatchObject([notice.expected]);
  },
);

test('every partner has a registration without gaps, notices stand in every state, one number is on two cards, drills and documents are there', async () => {
  const count = async (text: string) => (await look.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n;
  expect(
    await count("(select distinct partner_tenant_id from lianban.registration_period where valid_to is null and field = 'liaisons') as p"),
  ).toBe(DEMO_PARTNERS.length);
  const states = await look.query<{ state: string }>('select distinct state from lianban.change_notice order by state');
  expect(states.rows.map(({ state }) => state)).toEqual([...NOTICE_STATES].sort());
  expect(
    await count(
      "(select value from lianban.registration_period where valid_to is null and field = 'hotline_mobile' group by value having count(*) > 1) as d",
    ),
  ).toBe(1);
  expect(await count("lianban.registration_period where decided_how = 'unanswered'")).toBe(1);
  expect(await count('lianban.reachability_drill')).toBeGreaterThan(DEMO_PARTNERS.length);
  expect(await count('lianban.partner_manual')).toBeGreaterThan(40);
  expect(await count('lianban.training_attendance')).toBeGreaterThan(20);
  expect(await count("lianban.attachment where state = 'attached' and manual_id is not null")).toBeGreaterThan(20);
});

test('the notices are the same every time', () => {
  expect(JSON.stringify(noticeLives(Date.parse(NOW)))).toBe(JSON.stringify(noticeLives(Date.parse(NOW))));
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

test('the scorecards of all these lives are those of a recomputation, also for complaints from before there were scorecards', async () => {
  const worker = openDatabase({ url: database.urls.worker });
  const { rows } = await look.query<{ id: string }>("select id from lianban.programme where slug = 'adc'");
  const programmeId = rows[0]!.id;
  const verified = await verifyScorecards(worker, programmeId);
  expect(verified.differences).toEqual([]);
  expect(verified.complaints).toBeGreaterThan(40);
  const reasons = await look.query<{ reason: string }>('select distinct reason from lianban.scorecard_contribution order by 1');
  expect(reasons.rows.length).toBeGreaterThan(3);
  await look.query('delete from lianban.scorecard_contribution where programme_id = $1', [programmeId]);
  await look.query('delete from lianban.scorecard_change where programme_id = $1', [programmeId]);
  const missing = (await verifyScorecards(worker, programmeId)).differences.flatMap((each) =>
    'complaintId' in each ? [each.complaintId] : [],
  );
  for (const complaintId of missing) await rebuildComplaint(worker, programmeId, complaintId);
  expect((await verifyScorecards(worker, programmeId)).differences).toEqual([]);
  await worker.close();
});

test('forty people, and everybody in the lives has an account', () => {
  expect(new Set(DEMO_PEOPLE.map(({ account }) => account)).size).toBe(40);
  expect(demoPerson('intake@carrier.example').roles).toEqual(['intake_agent']);
});
