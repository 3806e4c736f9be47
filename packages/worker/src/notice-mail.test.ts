import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { DEMO_PEOPLE, demoPerson } from '@lianban/persistence/demo/people';
import { createLog } from '@lianban/process/log';
import pg from 'pg';
import type { PgBoss } from 'pg-boss';
import { seededDatabase, type TestDatabase } from '../../../test/kit/database.ts';
import { openMailbox, type Mailbox } from '../../../test/kit/mailbox.ts';
import { openJobs, workOn } from './jobs.ts';
import { mailQueue, noticeQueue } from './mail/notice-jobs.ts';
import { noticeToMail } from './mail/recipients.ts';
import { openSender, type Sender } from './mail/sender.ts';
import { forwardOutbox, NOTICE_QUEUE, outboxAge } from './outbox/forward.ts';

const log = createLog('worker-test');
log.level = 'silent';
let scene: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let sender: Sender;
let boss: PgBoss;
// Sets the scene and looks at what was stored; the worker itself uses its own login.
let admin: pg.Client;

beforeAll(async () => {
  scene = await seededDatabase();
  admin = new pg.Client(scene.adminUrl);
  await admin.connect();
  for (const seat of DEMO_PEOPLE) {
    await admin.query(
      'insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_id, unit_limited, roles, active) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)',
      [seat.seatId, seat.programmeId, seat.tenantId, seat.personId, seat.name, seat.account, seat.unitId, seat.unitLimited, seat.roles],
    );
  }
  database = openDatabase({ url: scene.urls.worker });
  mailbox = await openMailbox();
  sender = openSender({ smtpUrl: mailbox.url, from: '联办 <no-reply@lianban.example>', messageIdDomain: 'portal.example' });
  boss = await openJobs({ databaseUrl: scene.urls.worker, jobsRole: database.role('jobs'), log });
  await workOn(boss, mailQueue(sender));
  await workOn(boss, noticeQueue(database, boss, 'https://portal.example'));
}, 60_000);

afterAll(async () => {
  await boss.stop({ graceful: true });
  sender.close();
  await mailbox.close();
  await database.close();
  await admin.end();
});

test('what was committed to the outbox becomes mails to the people it concerns, once, and to nobody else', async () => {
  const {
    rows: [{ waiting }],
  } = await admin.query('select count(*)::int as waiting from lianban.outbox');
  expect(waiting).toBeGreaterThan(0);
  expect(await outboxAge(database)).toBeGreaterThanOrEqual(0);
  await Promise.all([forwardOutbox(database, boss), forwardOutbox(database, boss)]);
  const {
    rows: [{ left, jobs }],
  } = await admin.query(
    'select (select count(*)::int from lianban.outbox) as left, (select count(*)::int from pgboss.job where name = $1) as jobs',
    [NOTICE_QUEUE],
  );
  expect({ left, jobs }).toEqual({ left: 0, jobs: waiting });

  await quiet();
  const mails = mailbox.to('service@partner-a.example');
  const ofComplaints = mails.filter(({ subject }) => /^【联办】TP?\w*-?\d{8}-\d{6} |^【联办】TS\d{8}-\d{6} /.test(subject ?? ''));
  const ofPartner = mails.filter(({ subject }) => subject?.startsWith('【联办】云桥软件 '));
  const ofStanding = ofPartner.filter(({ subject }) => subject?.includes('退费'));
  const ofRegistry = ofPartner.filter((mail) => !ofStanding.includes(mail));
  expect(ofComplaints.length + ofPartner.length).toBe(mails.length);
  expect(ofComplaints.every(({ text }) => text?.includes('https://portal.example/complaints/'))).toBe(true);
  expect(ofRegistry.every(({ text }) => text?.includes('https://portal.example/registry/notices/'))).toBe(true);
  // Of a partner's standing a mail tells no amount, for a mailbox is not under row security.
  expect(ofStanding.every(({ text }) => text?.includes('https://portal.example/notices') && !/\d\.\d\d/.test(text))).toBe(true);
  expect([ofComplaints.length, ofRegistry.length, ofStanding.length].every((count) => count > 0)).toBe(true);
  // The vendor is told of changes and is no party of a notice: a way to its page would end at a closed door.
  const ofVendor = mailbox.to('engineer@vendor.example').filter(({ subject }) => subject?.includes('登记信息变更已生效'));
  expect(ofVendor.length).toBeGreaterThan(0);
  expect(ofVendor.every(({ text }) => text?.includes('https://portal.example/registry/contacts'))).toBe(true);

  const { rows: notices } = await admin.query<{ tenant_id: string; number: string }>(
    "select n.tenant_id, coalesce(n.values->>'number', n.values->>'partner', n.values->>'member') as number from lianban.notice n",
  );
  for (const { account, tenantId } of DEMO_PEOPLE) {
    const own = new Set(
      notices
        .filter(
          (notice) =>
            notice.tenant_id === tenantId || DEMO_PEOPLE.some((other) => other.account === account && other.tenantId === notice.tenant_id),
        )
        .map(({ number }) => number),
    );
    for (const { subject } of mailbox.to(account)) {
      expect([...own].some((number) => subject?.includes(number))).toBe(true);
    }
  }
}, 60_000);

test('a notice worked on again makes no second mail', async () => {
  const to = 'service@partner-a.example';
  const before = mailbox.to(to).length;
  const {
    rows: [notice],
  } = await admin.query('select id, programme_id, tenant_id, person_id from lianban.notice where tenant_id = $1 order by id limit 1', [
    demoPerson(to).tenantId,
  ]);
  const {
    rows: [job],
  } = await admin.query("select id from pgboss.job where name = $1 and data->>'noticeId' = $2", [NOTICE_QUEUE, notice.id]);
  await noticeQueue(database, boss, 'https://portal.example').work(
    { noticeId: notice.id, programmeId: notice.programme_id, tenantId: notice.tenant_id, personId: notice.person_id },
    job.id,
  );
  await quiet();
  expect(mailbox.to(to)).toHaveLength(before);
});

test('the worker reads a notice as its own tenant only', async () => {
  const {
    rows: [notice],
  } = await admin.query('select id, programme_id, person_id from lianban.notice where tenant_id = $1 limit 1', [
    demoPerson('service@partner-a.example').tenantId,
  ]);
  const other = demoPerson('service@partner-b.example').tenantId;
  expect(
    await noticeToMail(database, { noticeId: notice.id, programmeId: notice.programme_id, tenantId: other, personId: notice.person_id }),
  ).toBeNull();
});

/** Waits until no job is left to do. */
async function quiet(): Promise<void> {
  for (;;) {
    const {
      rows: [{ busy }],
    } = await admin.query("select count(*)::int as busy from pgboss.job where state < 'completed' and name in ('notice', 'mail')");
    if (busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
