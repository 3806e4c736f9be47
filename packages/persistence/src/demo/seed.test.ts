import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLOCK_STATES, WORK_ORDER_STATES } from '@lianban/complaint/vocabulary';
import { NOTICE_STATES } from '@lianban/contact-registry/change-notice/states';
import { testDatabase, type TestDatabase } from '../../../../test/kit/database.ts';
import pg from 'pg';
import { openDatabase } from '../database.ts';
import { rebuildComplaint } from '../rebuild-projections.ts';
import { REFUND_STATES } from '@lianban/partner-standing/refund/states';
import { verifyScorecards } from '../standing/verify-scorecards.ts';
import { verifyStanding } from '../standing/verify-standing.ts';
import { followUpLives } from './follow-up-lives.ts';
import { DEMO_PROGRAMMES } from './organisations.ts';
import { demoPerson, DEMO_PEOPLE } from './people.ts';
import { DEMO_PARTNERS, namedPartner } from './registry/cards.ts';
import { noticeLives } from './registry/notice-lives.ts';
import { seedDemonstration, type Seeded } from './seed.ts';
import { monthAgo } from './standing/calendar.ts';
import { EXPECTED_CASES } from './standing/accountability-lives.ts';
import { EXPECTED_SANCTIONS } from './standing/conduct-lives.ts';
import { refundLives } from './standing/refund-lives.ts';
import { SETTLEMENTS } from './standing/seed-acts.ts';
import { trackLives } from './track-lives.ts';
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
      'select status, closed_as as "closedAs", returns, major, validity, responsibility_unclear as "responsibilityUnclear" from lianban.complaint where id = $1',
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

test('a bank’s complaints wait on two tracks for audit, call centre and head; one is filed away (TRK-01)', async () => {
  const { rows } = await look.query<{ track: string; waits: string | null; number: string | null }>(
    'select track, waits1 as waits, archive_number as number from lianban.complaint_track where complaint_id = any($1) order by complaint_id',
    [trackLives(Date.parse(NOW)).map(({ id }) => id)],
  );
  expect(rows).toEqual([
    { track: 'major', waits: 'audit', number: null },
    { track: 'head_office_ordinary', waits: 'call_centre', number: null },
    { track: 'branch_ordinary', waits: 'responsible_head', number: null },
    { track: 'head_office_ordinary', waits: null, number: '辽河-0017' },
  ]);
});

test('a bank follows up what it demanded: checked, overdue, open, and waiting for its check (ASC-02)', async () => {
  const { rows } = await look.query<{ kind: string; state: string; own: boolean; returns: number; late: boolean }>(
    'select kind, state, own, returns, coalesce(due_at <= $2, false) as late from lianban.complaint_follow_up where complaint_id = any($1) order by complaint_id, ordinal',
    [followUpLives(Date.parse(NOW)).map(({ id }) => id), NOW],
  );
  expect(rows.map(({ kind, state, own, returns, late }) => [kind, state, ...(own ? ['own'] : []), returns, late])).toEqual([
    ['rectification', 'carried_out', 1, true],
    ['staff_measure', 'open', 0, true],
    ['rectification', 'open', 0, false],
    ['rectification', 'reported', 0, false],
    ['rectification', 'reported', 'own', 0, false],
  ]);
});

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

test('response plans stand in every state: replaced, limited to an outlet, planned, withdrawn (ASC-02)', async () => {
  const { rows } = await look.query(
    `select p.kind, p.versions, p.withdrawn_at is not null as withdrawn, max(cardinality(v.outlet_unit_ids)) as outlets, max(cardinality(v.file_ids)) as files
    from lianban.response_plan p join lianban.response_plan_version v on v.plan_id = p.id group by p.id, p.kind, p.versions, p.withdrawn_at order by p.id`,
  );
  expect(rows).toEqual([
    { kind: 'complaint', versions: 2, withdrawn: false, outlets: 0, files: 1 },
    { kind: 'complaint', versions: 1, withdrawn: false, outlets: 1, files: 0 },
    { kind: 'enquiry', versions: 1, withdrawn: false, outlets: 0, files: 0 },
    { kind: 'fault_report', versions: 1, withdrawn: true, outlets: 0, files: 0 },
    { kind: 'complaint', versions: 1, withdrawn: false, outlets: 0, files: 0 },
  ]);
});

test('a bank drafts its summary and is late with a countermeasure, another has handed its own in (ASC-02)', async () => {
  const { rows } = await look.query(
    'select state, cardinality(open_days) as open, document is not null as whole from lianban.summary order by id',
  );
  expect(rows).toEqual([
    { state: 'draft', open: 2, whole: false },
    { state: 'handed_in', open: 1, whole: true },
  ]);
});

test('the notices are the same every time', () => {
  expect(JSON.stringify(noticeLives(Date.parse(NOW)))).toBe(JSON.stringify(noticeLives(Date.parse(NOW))));
});

test.each(refundLives(Date.parse(NOW)).map((each) => [each.name, each] as const))(
  'refund %s stands as it promises',
  async (_name, refund) => {
    const { rows } = await look.query('select state from lianban.refund where id = $1', [refund.id]);
    expect(rows).toEqual([{ state: refund.expected }]);
  },
);

test('a refund stands in every state, four months are settled, and all of it follows from its logs', async () => {
  const states = await look.query<{ state: string }>('select distinct state from lianban.refund order by 1');
  expect(states.rows.map(({ state }) => state)).toEqual([...REFUND_STATES].sort());
  const months = await look.query<{ n: number }>(
    'select count(*)::int as n from lianban.settlement_month group by partner_tenant_id, mode',
  );
  expect(months.rows.map(({ n }) => n)).toEqual(SETTLEMENTS.map(() => 4));
  const worker = openDatabase({ url: database.urls.worker });
  for (const { id } of DEMO_PROGRAMMES) expect(await verifyStanding(worker, id)).toEqual([]);
  await worker.close();
});

test('the shares in the ledgers are those that billing supplied', async () => {
  const { rows } = await look.query<{ known: string | null; posted: string }>(
    `select (select f.value from lianban.standing_figure f where f.partner_tenant_id = p.partner_tenant_id and f.month = p.share_of
      and f.figure = 'share_' || p.mode order by f.version desc limit 1) as known, (p.payable / 100.0)::numeric(20, 2)::text as posted
    from lianban.settlement_posting p where p.kind = 'share'`,
  );
  expect(rows).toHaveLength(4 * SETTLEMENTS.length);
  for (const { known, posted } of rows) expect(known).toBe(posted);
});

test.each(EXPECTED_SANCTIONS.map((each) => [`${each.partner}, ${each.rule} of ${each.month} months ago`, each] as const))(
  'the sanction of %s stands as it promises',
  async (_name, { partner, rule, measure, month, state }) => {
    const { rows } = await look.query(
      'select state from lianban.sanction where partner_tenant_id = $1 and rule = $2 and measure = $3 and month is not distinct from $4',
      [namedPartner(partner).id, rule, measure, month === null ? null : monthAgo(Date.parse(NOW), month)],
    );
    expect(rows).toEqual([{ state }]);
  },
);

test.each(EXPECTED_CASES.map((each) => [`${each.member}, ${each.outlet}, clause ${each.clause}`, each] as const))(
  'the case of %s stands as it promises',
  async (_name, { member, outlet, clause, state }) => {
    const { rows } = await look.query(
      `select a.state from lianban.accountability_case a join lianban.tenant t on t.id = a.partner_tenant_id join lianban.unit u on u.id = a.outlet_unit_id
      where t.short_name = $1 and u.name = $2 and a.clause = $3`,
      [member, outlet, clause],
    );
    expect(rows).toEqual([{ state }]);
  },
);

test('three months are closed, one of them corrected after an objection; a settlement was held and released; a wave was alerted', async () => {
  const count = async (text: string) => (await look.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]?.n;
  expect(await count('(select distinct month from lianban.closed_card) as m')).toBe(3);
  expect(await count('lianban.closed_card where version = 2')).toBeGreaterThan(0);
  expect(await count("lianban.card_objection where state = 'upheld'")).toBe(1);
  for (const state of ['proposed', 'accepted', 'declined'])
    expect([state, (await count(`lianban.deduction where state = '${state}'`))! > 0]).toEqual([state, true]);
  for (const kind of ['hold', 'release'])
    expect([kind, (await count(`lianban.settlement_posting where kind = '${kind}'`))! > 0]).toEqual([kind, true]);
  expect(await count('lianban.settlement_ledger where held > 0')).toBeGreaterThan(0);
  expect(await count('lianban.mass_alert')).toBe(1);
  expect(await count("lianban.notice where kind = 'early_warning'")).toBe(2);
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

test('figures from outside are there for each month that has ended, with one corrected, one missing and one partner that joined during a month', async () => {
  const figures = await look.query<{ month: string; figure: string; version: number; value: string }>(
    'select month, figure, version, value from lianban.standing_figure order by month',
  );
  const months = [...new Set(figures.rows.map(({ month }) => month))];
  expect(months).toEqual(['0001-01', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']);
  expect(figures.rows.filter(({ version }) => version > 1)).toMatchObject([{ month: '2026-09', figure: 'billed_users' }]);
  const users = (month: string) =>
    figures.rows.filter((each) => each.month === month && each.figure === 'billed_users' && each.version === 1);
  expect(users('2026-10')).toHaveLength(users('2026-09').length - 1);
  expect(figures.rows.filter(({ figure, value }) => figure === 'joined_on' && !value.endsWith('-01'))).toHaveLength(1);
  // Enough partners of each mode have figures, so that medians are told.
  const medians = await look.query<{ rule: string }>(
    "select distinct rule from lianban.standing_median where month = '2026-10' order by 1",
  );
  expect(medians.rows.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['SCO-01', 'SCO-03', 'SCO-05']));
  expect((await look.query('select 1 from lianban.standing_median_due')).rowCount).toBe(0);
});

test('the scorecards of all these lives are those of a recomputation, also for complaints from before there were scorecards', async () => {
  const worker = openDatabase({ url: database.urls.worker });
  const { rows } = await look.query<{ id: string }>("select id from lianban.programme where slug = 'adc-hunan'");
  const programmeId = rows[0]!.id;
  const verified = await verifyScorecards(worker, programmeId);
  expect(verified.differences).toEqual([]);
  expect(verified.complaints).toBeGreaterThan(40);
  const reasons = await look.query<{ reason: string }>('select distinct reason from lianban.scorecard_contribution order by 1');
  expect(reasons.rows.length).toBeGreaterThan(3);
  await look.query('delete from lianban.scorecard_contribution where programme_id = $1', [programmeId]);
  await look.query('delete from lianban.scorecard_change where programme_id = $1', [programmeId]);
  await look.query('delete from lianban.scorecard_month where programme_id = $1', [programmeId]);
  const missing = (await verifyScorecards(worker, programmeId)).differences.flatMap((each) =>
    'complaintId' in each ? [each.complaintId] : [],
  );
  for (const complaintId of missing) await rebuildComplaint(worker, programmeId, complaintId);
  expect((await verifyScorecards(worker, programmeId)).differences).toEqual([]);
  await worker.close();
});

describe('the demonstration has what it promises', () => {
  const [adc, second, ...banking] = DEMO_PROGRAMMES;
  const kinds = (programme = adc!) => Map.groupBy(programme.tenants, ({ kind }) => kind);
  const intakes = [...useCases(Date.parse(NOW)), ...volume(260, Date.parse(NOW))].flatMap(({ steps }) =>
    steps.slice(0, 1).flatMap(({ at, command }) => (command.name === 'take_complaint' ? [{ ...command, at }] : [])),
  );

  test('a carrier with fourteen city companies, a vendor, twelve partners in both modes', async () => {
    const { rows } = await look.query<{ kind: string; mode: string | null; cities: number }>(
      `select t.kind, t.mode, (select count(*)::int from lianban.unit u where u.programme_id = t.programme_id and u.tenant_id = t.id and u.kind = 'city_company') as cities
      from lianban.tenant t where t.programme_id = $1`,
      [adc!.id],
    );
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    expect(of('carrier').map(({ cities }) => cities)).toEqual([14]);
    expect(of('vendor')).toHaveLength(1);
    expect(of('partner')).toHaveLength(12);
    expect(new Set(of('partner').map(({ mode }) => mode))).toEqual(new Set(['EMP', 'C', 'EMP+C']));
    const modes = kinds()
      .get('partner')!
      .flatMap(({ services }) => services.map(({ mode }) => mode));
    expect(new Set(modes)).toEqual(new Set(['EMP', 'C']));
  });

  test('an association with members and outlets, and a second programme of each kind with complaints of its own', async () => {
    expect(banking.map(({ kind }) => kind)).toEqual(['banking', 'banking']);
    expect(second!.kind).toBe('adc');
    for (const programme of banking) {
      expect(kinds(programme).get('association')).toHaveLength(1);
      expect(kinds(programme).get('member')!.length).toBeGreaterThan(1);
      expect(
        kinds(programme)
          .get('member')!
          .some(({ units }) => units.some(({ kind }) => kind === 'outlet')),
      ).toBe(true);
    }
    expect([...kinds(second).keys()].sort()).toEqual(['carrier', 'partner', 'vendor']);
    const { rows } = await look.query<{ id: string }>('select distinct programme_id as id from lianban.complaint');
    expect(rows.map(({ id }) => id).sort()).toEqual(DEMO_PROGRAMMES.map(({ id }) => id).sort());
  });

  test('work orders and clocks in every state', async () => {
    const states = async (table: string) =>
      (await look.query<{ state: string }>(`select distinct state from lianban.${table}`)).rows.map(({ state }) => state).sort();
    expect(await states('work_order')).toEqual([...WORK_ORDER_STATES].sort());
    expect(await states('clock')).toEqual([...CLOCK_STATES].sort());
  });

  test('complaints of each of the six months before', () => {
    const months = Map.groupBy(intakes, ({ at }) => at.slice(0, 7));
    expect([...months.keys()].sort()).toEqual(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']);
    for (const month of ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10']) expect(months.get(month)!.length).toBeGreaterThan(20);
  });

  test('texts that differ in matter, length and tone', () => {
    const texts = intakes.map(({ description }) => description);
    const matters = new Set(intakes.map(({ subject }) => subject));
    expect(matters.size).toBeGreaterThan(20);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.75);
    const lengths = texts.map(({ length }) => length).sort((one, other) => one - other);
    expect(lengths.at(-1)! / lengths[0]!).toBeGreaterThan(5);
    // Nobody writes as the next one does: no beginning is shared by more than a fifth.
    const beginnings = Map.groupBy(texts, (text) => text.slice(0, 4));
    for (const [beginning, alike] of beginnings) expect([beginning, alike.length / texts.length < 0.2]).toEqual([beginning, true]);
  });

  test('the same every time, on every machine: whoever changes it says so here', () => {
    const told = {
      useCases: useCases(Date.parse(NOW)),
      volume: volume(260, Date.parse(NOW)),
      notices: noticeLives(Date.parse(NOW)),
      programmes: DEMO_PROGRAMMES,
      people: DEMO_PEOPLE,
    };
    const digest = (part: unknown) => createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 16);
    expect(Object.fromEntries(Object.entries(told).map(([name, part]) => [name, digest(part)]))).toEqual({
      useCases: '85016ece9a0de561',
      volume: '9935597e6b62897f',
      notices: '769d6f8c8dccb3f5',
      programmes: 'c9cc9ebf9976bf4b',
      people: 'c0dc8a76bf2a02b6',
    });
  });
});

test('forty-eight people, and everybody in the lives has an account', () => {
  expect(new Set(DEMO_PEOPLE.map(({ account }) => account)).size).toBe(48);
  expect(demoPerson('intake@carrier.example').roles).toEqual(['intake_agent']);
});
