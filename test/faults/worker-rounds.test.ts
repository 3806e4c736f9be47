import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { storeUpload } from '@lianban/persistence/files';
import { listComplaints } from '@lianban/persistence/read/list';
import { noticesFor } from '@lianban/persistence/read/notices';
import { hoursLater, NOON, openStage, orderTo, PEOPLE, PROGRAMME, TENANTS, type Stage } from '@lianban/persistence/testing/stage';
import { EVERYTHING } from '@lianban/persistence/testing/whole-list';
import { verifyProgramme } from '@lianban/persistence/verify-log';
import { root } from '@lianban/tooling/root';
import { addressOf, endAll, launch } from '../federation/scene/processes.ts';
import { openMailbox, type Mailbox } from '../kit/mailbox.ts';
import { until } from './faulty-stack.ts';

const { agent, partnerA } = PEOPLE;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
/** The morning after the complaint, when its urgent order's 24 hours are over. */
const MORNING = hoursLater(26);
const CONTACT = 'service@partner.example';
let stage: Stage;
let mailbox: Mailbox;
let complaintId: string;
let [forgotten, fresh]: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  mailbox = await openMailbox();
  await stage.rows(
    `insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_limited, roles, active) values ($1, $2, $3, $4, $5, $6, false, $7, true)`,
    [randomUUID(), PROGRAMME, TENANTS.partnerA, partnerA.personId, partnerA.name, CONTACT, partnerA.roles],
  );
  complaintId = await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA, { urgent: true })] });
  const upload = async (at: string): Promise<string> => {
    const id = randomUUID();
    const content = Buffer.from('截图');
    await storeUpload(stage.databases.carrier, agent, {
      id,
      fileName: '截图.txt',
      mediaType: 'text/plain',
      bytes: content.length,
      content,
      at,
    });
    return id;
  };
  forgotten = await upload(NOON);
  fresh = await upload(hoursLater(25));
  await addressOf(
    launch([join(root, 'packages/worker/src/server.ts')], {
      DATABASE_URL: stage.urls.worker,
      WORKER_PORT: '0',
      SMTP_URL: mailbox.url,
      LIANBAN_CLOCK_OFFSET_MS: String(Date.parse(MORNING) - Date.now()),
      LOG_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }),
  );
}, 120_000);
afterAll(async () => {
  endAll();
  await mailbox.close();
  await stage.close();
});

test('a running worker marks what is overdue: the list, the notice and the mail of whoever holds it say so (CLK-20, CLK-21)', async () => {
  const breaches = () =>
    stage.rows("select 1 from lianban.complaint_event where complaint_id = $1 and type = 'clock_breached'", [complaintId]);
  await until('the clock is breached', 20_000, async () => (await breaches()).length > 0);
  const { listed, notices } = await stage.read(partnerA, async (tx) => ({
    listed: await listComplaints(tx, {
      now: MORNING,
      view: 'breached',
      sort: 'next_deadline',
      direction: 'ascending',
      first: 10,
      after: null,
      before: null,
      filter: EVERYTHING,
    }),
    notices: await noticesFor(tx, { first: 10, after: null, unreadOnly: true }),
  }));
  expect(listed.items.map(({ item }) => item.complaintId)).toEqual([complaintId]);
  expect(notices.items.map(({ item }) => item)).toContainEqual(
    expect.objectContaining({ kind: 'clock_breached', complaintId, values: expect.objectContaining({ rule: 'CLK-01', step: '1' }) }),
  );
  const overdue = () => mailbox.to(CONTACT).filter(({ subject }) => subject?.includes('超时'));
  await until('the mail is there', 20_000, async () => overdue().length > 0);
  expect(overdue()[0]?.text).toContain(complaintId);
  expect(await breaches()).toHaveLength(1);
}, 60_000);

test('its upkeep removes uploads nobody took within a day and signs the heads of the finished day (design.md 2)', async () => {
  await until('the day is signed', 20_000, async () => (await stage.rows('select 1 from lianban.log_day')).length > 0);
  expect(await stage.rows('select id from lianban.attachment where id = any($1)', [[forgotten, fresh]])).toEqual([{ id: fresh }]);
  expect(await stage.rows('select programme_id, day::text from lianban.log_day where heads > 0')).toEqual([
    { programme_id: PROGRAMME, day: NOON.slice(0, 10) },
  ]);
  expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [publicKey])).toEqual([]);
}, 60_000);

test('it adds up what complaints wrote for the scorecards: the figure stands in its row and nothing waits (SCO-01)', async () => {
  await until('nothing waits', 20_000, async () => (await stage.rows('select 1 from lianban.scorecard_change')).length === 0);
  expect(await stage.rows('select partner_tenant_id, month, mode, complaints from lianban.scorecard_month')).toEqual([
    { partner_tenant_id: TENANTS.partnerA, month: '2026-05', mode: 'emp', complaints: 1 },
  ]);
}, 60_000);
