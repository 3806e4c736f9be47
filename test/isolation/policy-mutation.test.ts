import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BANKING,
  hoursLater,
  NOON,
  openStage,
  OTHER_PROGRAMME,
  orderTo,
  PEOPLE,
  person,
  PROGRAMME,
  SERVICES,
  TENANTS,
  UNITS,
  type Actor,
  type Stage,
} from '@lianban/persistence/testing/stage';
import { beginStatement, release, settingsOf, type Settings } from '@lianban/persistence/tenant-transaction';
import { storeUpload } from '@lianban/persistence/files';

const { agent, partnerA, partnerB, vendor, otherAgent, otherPartner, officer, memberA } = PEOPLE;
const outlet = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA);
const colleague = person(TENANTS.partnerA, ['technical_contact']);
let stage: Stage;
let complaint = '';
let foreign = '';

/**
 * Two programmes and a banking one with complaints, texts, files and notices of several parties. What each caller sees of
 * each table is asked through the processes' real logins, because a superuser skips row security, and compared with an
 * oracle: the rule of domain.md 1 written out by hand in SQL, without a policy in it.
 */
beforeAll(async () => {
  stage = await openStage();
  const [first, second] = [orderTo(TENANTS.partnerA), orderTo(TENANTS.vendor)];
  complaint = await stage.take(agent, { workOrders: [first, second] });
  await stage.do(partnerA, complaint, { name: 'reply_to_work_order', workOrderId: first.workOrderId, reply: '甲的答复' });
  await stage.do(vendor, complaint, { name: 'reply_to_work_order', workOrderId: second.workOrderId, reply: '平台的答复' });
  await stage.do(agent, complaint, { name: 'add_note', noteId: randomUUID(), audience: 'own', workOrderId: null, note: '内部备注' });
  await stage.take(agent, {
    workOrders: [orderTo(TENANTS.partnerB)],
    serviceId: SERVICES.ofB,
    contact: { name: '另一客户', phone: '13900000002' },
  });
  await stage.take(partnerB, { serviceId: SERVICES.ofB });
  foreign = await stage.take(otherAgent, { workOrders: [orderTo(TENANTS.otherPartner)], serviceId: SERVICES.ofOther });
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA, { holderUnitId: UNITS.outletA })] });
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA, { holderUnitId: UNITS.outletB })] });
  const withdrawn = await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] });
  await stage.do(agent, withdrawn, { name: 'withdraw_complaint', reason: '撤回' });
  for (const who of [agent, partnerA, colleague, otherAgent]) await upload(who);
  const attached = await upload(partnerA);
  await stage.do(partnerA, complaint, {
    name: 'add_attachment',
    attachmentId: attached,
    fileName: '',
    bytes: 0,
    mediaType: '',
    audience: 'own',
    workOrderId: first.workOrderId,
  });
  for (const { tenantId, personId } of [agent, partnerA, colleague])
    await stage.rows(
      'insert into lianban.notice_read (tenant_id, person_id, notice_id, read_at) select $1, $2, id, $3 from lianban.notice where tenant_id = $1',
      [tenantId, personId, NOON],
    );
  await stage.rows(
    'update lianban.notice set person_id = $1 where id = (select min(id::text)::uuid from lianban.notice where tenant_id = $2)',
    [colleague.personId, TENANTS.partnerA],
  );
  for (const each of [agent, partnerA, otherAgent, outlet]) {
    await stage.rows(
      "insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_id, unit_limited, roles, active) values ($1, $2, $3, $4, '某人', $5, null, false, '{}', true)",
      [randomUUID(), each.programmeId, each.tenantId, each.personId, `${each.personId}@example.com`],
    );
  }
});
afterAll(() => stage.close());

async function upload(who: Actor): Promise<string> {
  const id = randomUUID();
  await storeUpload(stage.databases[who.tenantKind === 'member' ? 'association' : who.tenantKind], who, {
    id,
    fileName: '文件.pdf',
    mediaType: 'application/pdf',
    bytes: 3,
    content: Buffer.from('abc'),
    at: NOON,
  });
  return id;
}

/** Parameters of an oracle: programme, tenant, person, unit, complaint, tenant kind. */
type Oracle = string;
const PARTY =
  '(select complaint_id from lianban.complaint_party where programme_id = $1 and tenant_id = $2 and ($4::uuid is null or unit_id = $4))';
const HEARD = `complaint_id in ${PARTY} and (audience = 'all' or $2 in (tenant_1, tenant_2, tenant_3))`;
const KNOWN_TENANTS =
  "(select id from lianban.tenant where programme_id = $1 and (id = $2 or kind in ('carrier', 'vendor', 'association') or $6 in ('carrier', 'vendor', 'association')))";
const CONCERNED = `complaint_id in ${PARTY} and $2 in (owner_tenant_id, holder_tenant_id, supervisor_tenant_id, owner_supervisor_tenant_id)`;

const READER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: `id in ${KNOWN_TENANTS}`,
  unit: `tenant_id in ${KNOWN_TENANTS}`,
  service: `tenant_id in ${KNOWN_TENANTS}`,
  seat: 'tenant_id = $2',
  search_key: 'tenant_id = $2',
  customer: `tenant_id = $2 and ($4::uuid is null or id in (select customer_id from lianban.complaint_party where tenant_id = $2 and unit_id = $4))`,
  complaint: `id in ${PARTY}`,
  complaint_party: 'programme_id = $1 and tenant_id = $2 and ($4::uuid is null or unit_id = $4)',
  complaint_contact: `complaint_id in ${PARTY.replace(/\)$/, ' and contact_open)')}`,
  complaint_actor: `complaint_id in ${PARTY} and tenant_id in ($2, owner_tenant_id)`,
  work_order: CONCERNED,
  clock: CONCERNED,
  complaint_event: HEARD,
  complaint_text: HEARD,
  attachment: `(state = 'attached' and ${HEARD}) or (state = 'pending' and uploaded_by = $3)`,
  attachment_content: `attachment_id in (select id from lianban.attachment where (state = 'attached' and ${HEARD}) or (state = 'pending' and uploaded_by = $3))`,
  notice: 'tenant_id = $2 and (person_id is null or person_id = $3) and ($4::uuid is null or unit_id is null or unit_id = $4)',
  notice_read: 'tenant_id = $2 and person_id = $3',
};
const ONE = 'programme_id = $1 and complaint_id = $5';
const WRITER: Readonly<Record<string, Oracle>> = {
  programme: 'id = $1',
  programme_setting: 'programme_id = $1',
  tenant: 'programme_id = $1',
  unit: 'programme_id = $1',
  service: 'programme_id = $1',
  search_key: 'programme_id = $1',
  customer: 'tenant_id = $2',
  customer_gram: 'tenant_id = $2',
  complaint: 'programme_id = $1 and id = $5',
  complaint_party: ONE,
  complaint_contact: ONE,
  complaint_actor: ONE,
  work_order: ONE,
  clock: ONE,
  complaint_event: ONE,
  complaint_text: ONE,
  complaint_gram: ONE,
  notice: ONE,
  command_log: 'tenant_id = $2 and person_id = $3',
  complaint_number: 'tenant_id = $2',
  complaint_number_day: 'tenant_id = $2',
  attachment: `(${ONE}) or (complaint_id is null and tenant_id = $2 and uploaded_by = $3)`,
};
const WATCHER: Readonly<Record<string, Oracle>> = Object.fromEntries(
  ['programme_setting', 'tenant', 'unit', 'service', 'complaint', 'complaint_party', 'work_order', 'clock', 'complaint_event'].map(
    (table) => [table, 'programme_id = $1'],
  ),
);

interface View {
  readonly name: string;
  readonly role: string;
  readonly pool: () => Stage['databases']['worker']['pool'];
  readonly settings: Settings;
  readonly oracles: Readonly<Record<string, Oracle>>;
}

function views(): View[] {
  const face = (who: Actor) => stage.databases[who.tenantKind === 'member' ? 'association' : who.tenantKind];
  const named = { agent, partnerA, partnerB, vendor, otherAgent, otherPartner, officer, memberA, outlet, colleague };
  const worker = () => stage.databases.worker.pool;
  return [
    ...Object.entries(named).map(([name, who]): View => ({
      name,
      role: face(who).readerRole,
      pool: () => face(who).pool,
      settings: settingsOf(who),
      oracles: READER,
    })),
    ...[agent, partnerA, otherAgent].map((who): View => ({
      name: `writer for ${who.name}`,
      role: face(who).role('complaint_writer'),
      pool: () => face(who).pool,
      oracles: WRITER,
      settings: { ...settingsOf(who), complaint_id: who === otherAgent ? foreign : complaint },
    })),
    {
      name: 'watcher',
      role: stage.databases.worker.role('clock_watcher'),
      pool: worker,
      settings: { programme_id: OTHER_PROGRAMME },
      oracles: WATCHER,
    },
    { name: 'jobs', role: stage.databases.worker.role('jobs'), pool: worker, settings: {}, oracles: { attachment: "state = 'pending'" } },
    // After commit a setting is '' and not NULL: a connection without settings sees nothing either way.
    {
      name: 'nobody',
      role: face(agent).readerRole,
      pool: () => face(agent).pool,
      settings: {},
      oracles: Object.fromEntries(Object.keys(READER).map((table) => [table, 'false'])),
    },
  ];
}

/** Runs statements as a role; always rolled back. */
async function as<T>(
  view: Pick<View, 'role' | 'pool' | 'settings'>,
  work: (query: (text: string, values?: unknown[]) => Promise<{ rows: { ctid: string }[] }>) => Promise<T>,
): Promise<T> {
  const client = await view.pool().connect();
  try {
    await client.query(beginStatement(view.role, view.settings, 'read write'));
    return await work((text, values) => client.query(text, values));
  } finally {
    release(client, client.query('rollback'));
  }
}

/** What views see of a table beyond, or short of, what the oracle says. */
async function leaksOf(table: string): Promise<string[]> {
  const leaks: string[] = [];
  for (const view of views()) {
    const oracle = view.oracles[table];
    if (oracle === undefined) continue;
    const seen = await as(view, async (query) =>
      (await query(`select ctid::text as ctid from lianban.${table} order by 1`)).rows.map(({ ctid }) => ctid),
    );
    const { programme_id, tenant_id, person_id, unit_id, complaint_id, tenant_kind } = view.settings;
    const right = await stage.rows<{ ctid: string }>(
      `with given as (select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::text) select ctid::text as ctid from lianban.${table} where ${oracle} order by 1`,
      [programme_id, tenant_id, person_id, unit_id, complaint_id, tenant_kind].map((each) => each ?? null),
    );
    if (JSON.stringify(seen) !== JSON.stringify(right.map(({ ctid }) => ctid)))
      leaks.push(`${view.name} sees ${seen.length} rows of ${table} where ${right.length} are right`);
  }
  return [...leaks, ...(await Promise.all((INSERTS[table] ?? []).map(insertLeak))).filter((leak) => leak !== null)];
}

/** Rows a role must not be able to write, for policies that only check inserts. */
interface Insert {
  readonly name: string;
  readonly view: () => Pick<View, 'role' | 'pool' | 'settings'>;
  readonly text: string;
  readonly values: () => unknown[];
}
const reader = (who: Actor) => () =>
  views().find(({ settings, role }) => settings.person_id === who.personId && !role.endsWith('complaint_writer'))!;
const named = (name: string) => () => views().find((view) => view.name === name)!;
const noticeInto =
  "insert into lianban.notice (id, programme_id, tenant_id, kind, complaint_id, values, at) values ($1, $2, $3, 'x', $4, '{}', now())";
const outboxInto =
  "insert into lianban.outbox (id, programme_id, tenant_id, kind, complaint_id, payload, at) values ($1, $2, $3, 'x', $4, '{}', now())";
const INSERTS: Readonly<Record<string, readonly Insert[]>> = {
  programme_setting: [
    {
      name: 'settings in the name of another tenant',
      view: reader(agent),
      values: () => [PROGRAMME, TENANTS.partnerA],
      text: "insert into lianban.programme_setting (programme_id, version, settings, changed_by_tenant_id, changed_by_name, reason, changed_at) values ($1, 99, '{}', $2, '', '', now())",
    },
    {
      name: 'settings of another programme',
      view: reader(agent),
      values: () => [BANKING, TENANTS.carrier],
      text: "insert into lianban.programme_setting (programme_id, version, settings, changed_by_tenant_id, changed_by_name, reason, changed_at) values ($1, 99, '{}', $2, '', '', now())",
    },
  ],
  attachment_content: [
    {
      name: "bytes for another tenant's file",
      view: reader(partnerB),
      values: () => [TENANTS.carrier],
      text: "insert into lianban.attachment_content (attachment_id, tenant_id, content) values (gen_random_uuid(), $1, 'x')",
    },
  ],
  notice: [
    {
      name: 'a notice of another programme',
      view: named('watcher'),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerA, complaint],
      text: noticeInto,
    },
    {
      name: 'a notice about another complaint',
      view: named(`writer for ${agent.name}`),
      values: () => [randomUUID(), OTHER_PROGRAMME, TENANTS.otherPartner, foreign],
      text: noticeInto,
    },
  ],
  outbox: [
    {
      name: 'an outbox row of another programme',
      view: named('watcher'),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerA, complaint],
      text: outboxInto,
    },
    {
      name: 'an outbox row about another complaint',
      view: named(`writer for ${agent.name}`),
      values: () => [randomUUID(), OTHER_PROGRAMME, TENANTS.otherPartner, foreign],
      text: outboxInto,
    },
  ],
};

const REFUSED_BY_POLICY = '42501';

async function insertLeak({ name, view, text, values }: Insert): Promise<string | null> {
  try {
    await as(view(), (query) => query(text, values()));
  } catch (error) {
    // Row security is judged before foreign keys; any other refusal means that the policy let it through.
    return (error as { code?: string }).code === REFUSED_BY_POLICY ? null : `${name} was refused by ${(error as Error).message} only`;
  }
  return `${name} was written`;
}

test('every caller sees of every table exactly what is its own to see', async () => {
  const tables = [...new Set([...Object.keys(READER), ...Object.keys(WRITER), 'outbox'])];
  expect((await Promise.all(tables.map(leaksOf))).flat()).toEqual([]);
  expect(Object.keys(WATCHER).every((table) => tables.includes(table))).toBe(true);
});

test('the scene holds something of everybody in every table, so that a leak would show', async () => {
  for (const table of Object.keys(READER)) {
    const [all] = await stage.rows<{ n: number }>(`select count(*)::int as n from lianban.${table}`);
    expect([table, all!.n > 1]).toEqual([table, true]);
  }
  expect(hoursLater(0)).toBe(NOON);
});

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly using: string | null;
  readonly check: string | null;
}

describe('a policy that lets everything through', () => {
  test('turns a leak test red, each of them', async () => {
    const policies = await stage.rows<Policy>(
      `select policyname as name, tablename as "table", qual as using, with_check as check from pg_policies
      where schemaname = 'lianban' and coalesce(qual, with_check) <> 'true' order by tablename, policyname`,
    );
    expect(policies.length).toBeGreaterThan(40);
    const unnoticed: string[] = [];
    for (const policy of policies) {
      const alter = (using: string | null, check: string | null) =>
        stage.rows(
          `alter policy ${policy.name} on lianban.${policy.table}${using === null ? '' : ` using (${using})`}${check === null ? '' : ` with check (${check})`}`,
        );
      await alter(policy.using === null ? null : 'true', policy.check === null ? null : 'true');
      const leaks = await leaksOf(policy.table);
      await alter(policy.using, policy.check);
      if (leaks.length === 0) unnoticed.push(`${policy.name} on ${policy.table}`);
    }
    expect(unnoticed).toEqual([]);
  }, 180_000);
});
