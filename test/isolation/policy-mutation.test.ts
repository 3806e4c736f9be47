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
import { REGISTRY_PEOPLE } from '@lianban/persistence/testing/registry-desk';
import { beginStatement, release, settingsOf, type Settings } from '@lianban/persistence/tenant-transaction';
import { STANDING_PEOPLE } from '@lianban/persistence/testing/standing-desk';
import {
  accountability,
  bulletins,
  plans,
  legs,
  OUTLET as outlet,
  readNotices,
  registries,
  reports,
  scorecards,
  seats,
  standings,
  upload,
} from './row-scene.ts';
import * as into from './row-inserts.ts';
import { REGISTRY_WRITER, READER, STANDING_WRITER, WATCHER, WRITER, rowOf, type Oracle } from './row-oracles.ts';

const { agent, partnerA, partnerB, vendor, otherAgent, otherPartner, officer, memberA } = PEOPLE;
const { department } = REGISTRY_PEOPLE;
const { clerk, cityDesk } = STANDING_PEOPLE;
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
  const another = { name: '另一客户', phone: '13900000002' };
  await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerB)], serviceId: SERVICES.ofB, contact: another });
  await stage.take(partnerB, { serviceId: SERVICES.ofB });
  foreign = await stage.take(otherAgent, { workOrders: [orderTo(TENANTS.otherPartner)], serviceId: SERVICES.ofOther });
  for (const each of [UNITS.outletA, UNITS.outletB]) await stage.takeToOutlet(each);
  await legs(stage);
  await scorecards(stage);
  await stage.takeToOutlet(UNITS.outletA);
  const withdrawn = await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] });
  await stage.do(agent, withdrawn, { name: 'withdraw_complaint', reason: '撤回' });
  for (const who of [agent, partnerA, colleague, otherAgent]) await upload(stage, who);
  const attached = await upload(stage, partnerA);
  await stage.do(partnerA, complaint, {
    name: 'add_attachment',
    attachmentId: attached,
    fileName: '',
    bytes: 0,
    mediaType: '',
    audience: 'own',
    workOrderId: first.workOrderId,
  });
  await readNotices(stage, [agent, partnerA, colleague]);
  await registries(stage);
  for (const part of [reports, plans, standings, accountability, bulletins]) await part(stage);
  await seats(stage, [agent, partnerA, otherAgent, outlet]);
});
afterAll(() => stage.close());

interface View {
  readonly name: string;
  readonly role: string;
  readonly pool: () => Stage['databases']['worker']['pool'];
  readonly settings: Settings;
  readonly oracles: Readonly<Record<string, Oracle>>;
}

function views(): View[] {
  const face = (who: Actor) => stage.databases[who.tenantKind === 'member' ? 'association' : who.tenantKind];
  const named = { agent, partnerA, partnerB, vendor, otherAgent, otherPartner, officer, memberA, outlet, colleague, department, cityDesk };
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
    ...[partnerA, department, memberA].map((who): View => ({
      name: `registry writer for ${who.name}`,
      role: face(who).role('registry_writer'),
      pool: () => face(who).pool,
      oracles: REGISTRY_WRITER,
      settings: { ...settingsOf(who), partner_id: who === memberA ? TENANTS.memberA : TENANTS.partnerA },
    })),
    ...[partnerA, clerk, officer].map((who): View => ({
      name: `standing writer for ${who.name}`,
      role: face(who).role('standing_writer'),
      pool: () => face(who).pool,
      oracles: STANDING_WRITER,
      settings: { ...settingsOf(who), partner_id: who === officer ? TENANTS.memberA : TENANTS.partnerA },
    })),
    {
      name: 'standing writer of the worker',
      role: stage.databases.worker.role('standing_writer'),
      pool: worker,
      oracles: STANDING_WRITER,
      settings: { programme_id: OTHER_PROGRAMME, partner_id: TENANTS.otherPartner },
    },
    {
      name: 'registry writer of the worker',
      role: stage.databases.worker.role('registry_writer'),
      pool: worker,
      oracles: REGISTRY_WRITER,
      settings: { programme_id: OTHER_PROGRAMME, partner_id: TENANTS.otherPartner },
    },
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
      (await query(`select ${rowOf(table)}::text as ctid from lianban.${table} order by 1`)).rows.map(({ ctid }) => ctid),
    );
    const { programme_id, tenant_id, person_id, unit_id, complaint_id, tenant_kind, partner_id } = view.settings;
    const right = await stage.rows<{ ctid: string }>(
      `with given as (select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::text, $7::uuid) select ${rowOf(table)}::text as ctid from lianban.${table} where ${oracle} order by 1`,
      [programme_id, tenant_id, person_id, unit_id, complaint_id, tenant_kind, partner_id].map((each) => each ?? null),
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
const ofB = () => [PROGRAMME, randomUUID(), TENANTS.partnerB, TENANTS.carrier];
const ofMember = () => [PROGRAMME, randomUUID(), TENANTS.memberA, TENANTS.association];
const INSERTS: Readonly<Record<string, readonly Insert[]>> = {
  programme_setting: [
    { name: "settings in another's name", view: reader(agent), values: () => [PROGRAMME, TENANTS.partnerA], text: into.setting },
    { name: 'settings of another programme', view: reader(agent), values: () => [BANKING, TENANTS.carrier], text: into.setting },
  ],
  scorecard_change: [
    {
      name: "a correction of another complaint's scorecard",
      view: named(`writer for ${agent.name}`),
      values: ofB,
      text: into.scorecardChange,
    },
  ],
  member_change: [
    {
      name: "a correction of another complaint's card",
      view: named(`writer for ${agent.name}`),
      values: ofMember,
      text: into.memberChange,
    },
    { name: 'a correction of another programme', view: named('watcher'), values: ofMember, text: into.memberChange },
  ],
  standing_figure: [
    {
      name: "a figure of another programme's partner",
      view: reader(agent),
      values: () => [OTHER_PROGRAMME, TENANTS.otherPartner, TENANTS.otherCarrier, agent.personId],
      text: into.figure,
    },
    {
      name: "a figure in a colleague's name",
      view: reader(agent),
      values: () => [PROGRAMME, TENANTS.partnerA, TENANTS.carrier, colleague.personId],
      text: into.figure,
    },
  ],
  bulletin_data: [
    {
      name: "data of the association's bulletin, by a member's decision",
      view: named(`standing writer for ${officer.name}`),
      values: () => [BANKING, TENANTS.association],
      text: into.bulletinData,
    },
  ],
  service_relation_change: [
    { name: "related services in a colleague's name", view: reader(agent), values: () => [PROGRAMME, SERVICES.ofA], text: into.relation },
  ],
  standing_median_due: [
    {
      name: 'a median of another programme, after a decision',
      view: named(`standing writer for ${clerk.name}`),
      values: () => [OTHER_PROGRAMME, TENANTS.otherCarrier],
      text: into.medianDue,
    },
    {
      name: "a month of another carrier's",
      view: reader(agent),
      values: () => [OTHER_PROGRAMME, TENANTS.otherCarrier],
      text: into.medianDue,
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
  reachability_drill: [
    {
      name: "a call in a colleague's name",
      view: named(`registry writer for ${department.name}`),
      values: () => [PROGRAMME, TENANTS.partnerA, TENANTS.carrier, agent.personId],
      text: into.drill,
    },
    {
      name: 'a call that the partner itself logs',
      view: named(`registry writer for ${partnerA.name}`),
      values: () => [PROGRAMME, TENANTS.partnerA, TENANTS.partnerA, partnerA.personId],
      text: into.drill,
    },
  ],
  notice: [
    {
      name: 'a notice of another programme',
      view: named('watcher'),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerA, complaint],
      text: into.notice,
    },
    {
      name: 'a notice about another complaint',
      view: named(`writer for ${agent.name}`),
      values: () => [randomUUID(), OTHER_PROGRAMME, TENANTS.otherPartner, foreign],
      text: into.notice,
    },
    {
      name: "a notice about another partner's registry",
      view: named(`registry writer for ${partnerA.name}`),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerB, randomUUID()],
      text: into.noticeOfRegistry,
    },
    {
      name: "a notice about another partner's standing",
      view: named(`standing writer for ${partnerA.name}`),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerB, randomUUID()],
      text: into.noticeOfStanding,
    },
  ],
  outbox: [
    {
      name: 'an outbox row of another programme',
      view: named('watcher'),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerA, complaint],
      text: into.outbox,
    },
    {
      name: 'an outbox row about another complaint',
      view: named(`writer for ${agent.name}`),
      values: () => [randomUUID(), OTHER_PROGRAMME, TENANTS.otherPartner, foreign],
      text: into.outbox,
    },
    {
      name: "an outbox row about another partner's registry",
      view: named(`registry writer for ${partnerA.name}`),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerB, randomUUID()],
      text: into.outboxOfRegistry,
    },
    {
      name: "an outbox row about another partner's standing",
      view: named(`standing writer for ${partnerA.name}`),
      values: () => [randomUUID(), PROGRAMME, TENANTS.partnerB, randomUUID()],
      text: into.outboxOfStanding,
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
  const tables = [
    ...new Set([...Object.keys(READER), ...Object.keys(WRITER), ...Object.keys(STANDING_WRITER), 'outbox', 'standing_median_due']),
  ];
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
