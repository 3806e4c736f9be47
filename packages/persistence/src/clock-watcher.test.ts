import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { watchClocks } from './clock-watcher.ts';
import { countViews, listComplaints } from './read/list.ts';
import { hoursLater, openStage, orderTo, PEOPLE, TENANTS, type Stage } from './testing/stage.ts';
import { EVERYTHING } from './testing/whole-list.ts';
import { openDatabase } from './database.ts';

const { agent, otherAgent } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const eventsOf = (type: string) =>
  stage.rows<{ clockId: string; percent: number | null }>(
    `select payload->>'clockId' as "clockId", (payload->>'percent')::int as percent from lianban.complaint_event where type = $1 order by 1, 2`,
    [type],
  );

test('warnings and breaches are noted once each, whatever the number of watchers', async () => {
  const ids = await Promise.all(
    Array.from({ length: 40 }, () => stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA, { urgent: true })] })),
  );
  await stage.take(otherAgent, { workOrders: [orderTo(TENANTS.otherPartner, { urgent: true })] });
  const second = openDatabase({ url: stage.urls.worker, poolSize: 2 });
  const sweep = async (hour: number) => {
    const marked = await Promise.all(
      [stage.databases.worker, second, stage.databases.worker].map((database) => watchClocks(database, hoursLater(hour), 1_000)),
    );
    return marked.reduce((sum, each) => sum + each, 0) + (await watchClocks(second, hoursLater(hour), 1_000));
  };
  expect(await sweep(11)).toBe(0);
  expect(await sweep(13)).toBe(41);
  expect(await sweep(13)).toBe(0);
  expect(await sweep(20)).toBe(41);
  expect(await sweep(24)).toBe(41);
  await second.close();
  expect((await eventsOf('clock_warned')).map(({ percent }) => percent).filter((percent) => percent === 50)).toHaveLength(41);
  const breached = await eventsOf('clock_breached');
  expect(breached).toHaveLength(41);
  expect(new Set(breached.map(({ clockId }) => clockId)).size).toBe(41);
  const rows = await stage.rows(
    'select distinct p.role, p.breached, p.needs_me, p.next_clock_state from lianban.complaint_party p where p.complaint_id = any($1) order by 1',
    [ids],
  );
  expect(rows).toEqual([
    { role: 'holder', breached: true, needs_me: true, next_clock_state: 'breached' },
    // It is with others: the breach alone puts it into the first receiver's inbox.
    { role: 'owner', breached: true, needs_me: false, next_clock_state: 'breached' },
  ]);
  const onView = (hour: number) => stage.read(PEOPLE.partnerA, async (tx) => (await countViews(tx, hoursLater(hour))).breached);
  expect([await onView(11), await onView(24)]).toEqual([0, ids.length]);
  const inbox = await stage.read(PEOPLE.agent, async (tx) => ({
    counted: (await countViews(tx, hoursLater(24))).inbox,
    page: await listComplaints(tx, {
      now: hoursLater(24),
      view: 'inbox',
      sort: 'next_deadline',
      direction: 'ascending',
      first: 100,
      after: null,
      before: null,
      filter: EVERYTHING,
    }),
  }));
  expect(inbox.counted).toBe(await inbox.page.count());
  expect(inbox.page.items.map(({ item }) => item.complaintId)).toEqual(expect.arrayContaining(ids));
  expect(inbox.page.items.every(({ item }) => item.needsMe)).toBe(true);
});

test('a breach tells the holder first and then who stands above it (CLK-21)', async () => {
  const rows = await stage.rows<{ tenant_id: string; step: string }>(
    "select distinct tenant_id, values->>'step' as step from lianban.notice where kind = 'clock_breached' and tenant_id = any($1) order by 2",
    [[TENANTS.partnerA, TENANTS.carrier]],
  );
  expect(rows).toEqual([
    { tenant_id: TENANTS.partnerA, step: '1' },
    { tenant_id: TENANTS.carrier, step: '2' },
  ]);
});

test('a complaint that a command holds is passed over and marked later', async () => {
  const id = await stage.take(agent, { workOrders: [orderTo(TENANTS.vendor)] });
  const client = await stage.admin.connect();
  await client.query('begin');
  await client.query('select 1 from lianban.complaint where id = $1 for update', [id]);
  const marked = () =>
    stage.rows(
      "select 1 from lianban.complaint_event where complaint_id = $1 and type like 'clock_%ed' and type in ('clock_warned', 'clock_breached')",
      [id],
    );
  await watchClocks(stage.databases.worker, hoursLater(30), 1_000);
  expect(await marked()).toHaveLength(0);
  await client.query('commit');
  client.release();
  await watchClocks(stage.databases.worker, hoursLater(30), 1_000);
  expect(await marked()).toHaveLength(2);
});
