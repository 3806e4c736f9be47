import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import type { ReportValues } from '@lianban/contact-registry/contact-report/report';
import { WHOLE_REPORT } from '@lianban/contact-registry/testing/report-desk';
import { runReportCommand } from '@lianban/persistence/contact-report/run-report-command';
import { logDrill } from '@lianban/persistence/contact-registry/log-drill';
import { enterPublicity } from '@lianban/persistence/standing/accountability';
import { REGISTRY_PEOPLE, registryDesk } from '@lianban/persistence/testing/registry-desk';
import {
  BANKING,
  hoursLater,
  openStage,
  orderTo,
  PEOPLE,
  person,
  PROGRAMME,
  SERVICES,
  TENANTS,
  type Stage,
} from '@lianban/persistence/testing/stage';
import { done, STANDING_PEOPLE, StandingDesk } from '@lianban/persistence/testing/standing-desk';
import { root } from '@lianban/tooling/root';
import { addressOf, endAll, launch } from '../federation/scene/processes.ts';
import { openMailbox, type Mailbox } from '../kit/mailbox.ts';
import { until } from './faulty-stack.ts';

// What a running worker does besides clocks, mails and scorecards (worker-rounds, worker-killed): each of its rounds has one thing to do.

const { agent, officer, memberA, otherPartner } = PEOPLE;
const { reviewer, partnerA } = STANDING_PEOPLE;
/** A Monday, when everything below has come due. */
const MONDAY = '2026-07-20T04:00:00.000Z';
const JUNE_8TH = '2026-06-08T02:00:00.000Z';
const JULY_6TH = '2026-07-06T02:00:00.000Z';
/** A round that finds a partner locked by another round passes it over and comes again within a minute. */
const WITHIN_MS = 75_000;
let stage: Stage;
let desk: StandingDesk;
let mailbox: Mailbox;

beforeAll(async () => {
  stage = await openStage();
  mailbox = await openMailbox();
  desk = new StandingDesk(stage);
  await orders();
  await fromTheRegistry();
  await ofTheBank();
  await stage.rows(
    "insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month) values (gen_random_uuid(), $1, $2, '2026-01')",
    [PROGRAMME, TENANTS.carrier],
  );
  await addressOf(
    launch([join(root, 'packages/worker/src/server.ts')], {
      DATABASE_URL: stage.urls.worker,
      WORKER_PORT: '0',
      SMTP_URL: mailbox.url,
      LIANBAN_CLOCK_OFFSET_MS: String(Date.parse(MONDAY) - Date.now()),
    }),
  );
}, 120_000);
afterAll(async () => {
  endAll();
  await mailbox.close();
  await stage.close();
});

/** An order to A whose deadline has passed (SAN-01), and a suspension of B for a month, which held what it was owed and is over (SAN-04). */
async function orders(): Promise<void> {
  const confirm = (deadlineDay: string) => ({ name: 'confirm', deadlineDay, reason: '' }) as const;
  const ofB = { partnerTenantId: TENANTS.partnerB, mode: 'c' } as const;
  await stage.take(agent, { serviceId: SERVICES.ofB, customerKind: 'individual', workOrders: [orderTo(TENANTS.partnerB)] });
  done(await desk.shares('2026-05', '500', JUNE_8TH, { of: ofB }));
  await desk.closes('2026-05', JUNE_8TH);
  const [suspension] = await desk.sanctions(TENANTS.partnerB);
  done(await desk.sanction(reviewer, suspension!.id, confirm('2026-08-31'), JUNE_8TH));
  for (let count = 0; count < 5; count += 1) {
    const receivedAt = `2026-06-1${count}T02:00:00.000Z`;
    await stage.take(agent, { receivedAt, workOrders: [orderTo(TENANTS.partnerA)] }, { now: receivedAt });
  }
  await desk.closes('2026-06', JULY_6TH);
  const order = (await desk.sanctions()).find(({ rule }) => rule === 'SAN-01')!;
  done(await desk.sanction(reviewer, order.id, confirm('2026-07-10'), JULY_6TH));
  done(await desk.sanction(partnerA, order.id, { name: 'submit_plan', plan: '增加值守' }, JULY_6TH));
}

/** A call to a hotline that reached nobody (REG-07). */
async function fromTheRegistry(): Promise<void> {
  await registryDesk(stage).registered(otherPartner);
  const at = hoursLater(-24, MONDAY);
  const entry = { ...desk.request(REGISTRY_PEOPLE.otherDepartment, at), partnerTenantId: TENANTS.otherPartner };
  const drill = { field: 'hotline_mobile', outcome: 'empty_number', at, note: '' } as const;
  expect(await logDrill(stage.databases.carrier, entry, drill)).toMatchObject({ kind: 'done' });
}

/** Ten complaints about one service within a day (RTE-04). */
async function wave(): Promise<void> {
  const at = hoursLater(-2, MONDAY);
  for (let count = 0; count < 10; count += 1)
    await stage.take(agent, { receivedAt: at, workOrders: [orderTo(TENANTS.partnerA)] }, { now: at });
}

/** A bank: a demand whose day is over (ASC-02), a day to come on which nobody receives (REG-08), and a matter in the press (ACC-01). */
async function ofTheBank(): Promise<void> {
  const complaint = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] });
  await stage.do(memberA, complaint, {
    name: 'order_follow_up',
    followUpId: randomUUID(),
    kind: 'rectification',
    unitId: null,
    demand: '公示收费',
    staff: '',
    measure: '',
    dueDay: '2026-05-25',
  });
  const leader = person(TENANTS.memberA, ['leader', 'administrator'], null, '于成功');
  const values = Object.fromEntries(
    Object.entries(WHOLE_REPORT).map(([field, value]) => [field, { ...value, personId: null }]),
  ) as unknown as ReportValues;
  const away = (handler: 'handler_a' | 'handler_b') =>
    ({ name: 'report_absence', absenceId: randomUUID(), handler, fromDay: '2026-07-23', toDay: '2026-07-23' }) as const;
  for (const command of [{ name: 'file_report', values }, away('handler_a'), away('handler_b')] satisfies ReportCommand[]) {
    const request = { ...desk.request(leader, JULY_6TH), command };
    expect(await runReportCommand(stage.databases.association, request)).toMatchObject({ kind: 'done' });
  }
  done(
    await enterPublicity(stage.databases.association, desk.request(officer, hoursLater(-1, MONDAY)), {
      memberTenantId: TENANTS.memberA,
      outletUnitId: null,
      complaintId: null,
      medium: 'press',
      source: '晚报',
      appearedAt: hoursLater(-2, MONDAY),
      mishandled: true,
      reason: '处理不当',
    }),
  );
}

test.each([
  [
    'notes that a rectification order’s deadline has passed (SAN-01)',
    "select 1 from lianban.standing_event where type = 'deadline_passed'",
    [],
  ],
  [
    'releases what was held while a suspension lasted (REF-04)',
    "select 1 from lianban.settlement_ledger where partner_tenant_id = $1 and mode = 'c' and held = 0",
    [TENANTS.partnerB],
  ],
  ['tells medians that are due (SCO)', "select 1 where not exists (select 1 from lianban.standing_median_due where month = '2026-01')", []],
  ['proposes deductions for what the registry found (SCO-05)', "select 1 from lianban.deduction where state = 'proposed'", []],
  [
    'tells whose follow-up’s day is over (ASC-02)',
    "select 1 from lianban.complaint_event where programme_id = $1 and type = 'follow_up_overdue'",
    [BANKING],
  ],
  ['announces a day on which nobody receives (REG-08)', "select 1 from lianban.notice where kind = 'coverage_gap' and at >= $1", [MONDAY]],
  [
    'opens a case where a matter reached the press (ACC-01)',
    'select 1 from lianban.accountability_case where partner_tenant_id = $1',
    [TENANTS.memberA],
  ],
] as const)(
  'a running worker %s',
  async (_what, text, values) => {
    await until('it is done', WITHIN_MS, async () => (await stage.rows(text, values)).length > 0);
  },
  WITHIN_MS + 5_000,
);

// Asked for once the others are done: both hold locks of partners that others would pass over.
test(
  'a running worker carries on with the closing of a month (SAN-07)',
  async () => {
    done(await desk.asksToClose('2026-04', MONDAY));
    await until('it is closed', WITHIN_MS, async () => {
      const closed = await stage.rows("select 1 from lianban.month_closing where month = '2026-04' and state = 'finished'");
      return closed.length > 0;
    });
  },
  WITHIN_MS + 5_000,
);

test(
  'a running worker alerts of many complaints about one service (RTE-04)',
  async () => {
    await wave();
    await until('it is told', WITHIN_MS, async () => {
      const alerts = await stage.rows('select 1 from lianban.mass_alert where service_id = $1', [SERVICES.ofA]);
      return alerts.length > 0;
    });
  },
  WITHIN_MS + 5_000,
);
