import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStage, OTHER_PROGRAMME, PROGRAMME, TENANTS, type Stage } from '@lianban/persistence/testing/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Schemas besides PostgreSQL's own: identity's, the core's, the job store's. Faces may enter `lianban` only. */
const SCHEMAS = ['auth', 'lianban', 'pgboss', 'public'];
/** Tables of `lianban` without rows of anybody: the ORM's list of migrations. */
const NOBODYS = ['migration'];

/**
 * Policies that are open to a role by design: the role has no caller, or what it reads says nothing. Identity owns the
 * registry of organisations; the worker's jobs carry out what is due in all programmes, add up scorecards and see heads of logs as hashes; the
 * search role sees ids and keyed numbers.
 */
const OPEN_BY_DESIGN: Readonly<Record<string, string>> = {
  programme_for_processes: 'identity_tables,clock_watcher,jobs',
  settings_set_up: 'identity_tables',
  tenant_for_identity: 'identity_tables',
  unit_for_identity: 'identity_tables',
  service_for_identity: 'identity_tables',
  seat_for_identity: 'identity_tables',
  search_key_set_up: 'identity_tables',
  customer_grams_keyed: 'complaint_search',
  grams_keyed: 'complaint_search',
  event_heads_for_jobs: 'jobs',
  change_notice_heads_for_jobs: 'jobs',
  contact_report_heads_for_jobs: 'jobs',
  standing_heads_for_jobs: 'jobs',
  outbox_for_jobs: 'jobs',
  log_day_for_jobs: 'jobs',
  log_head_for_jobs: 'jobs',
  change_being_added: 'jobs',
  contribution_being_verified: 'jobs',
  month_being_added_up: 'jobs',
  median_due_after_adding: 'jobs',
  member_contribution_being_verified: 'jobs',
  member_change_being_added: 'jobs',
  member_month_being_added_up: 'jobs',
  member_cell_being_added_up: 'jobs',
  mode_set_up: 'identity_tables',
};

test('every table of the core has row security enabled, forced, and a policy', async () => {
  const tables = await stage.rows<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.relnamespace = 'lianban'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  expect(tables.length).toBeGreaterThan(25);
  expect(tables.filter(({ name, enabled, forced, policies }) => !NOBODYS.includes(name) && !(enabled && forced && policies > 0))).toEqual(
    [],
  );
  const owned = await stage.rows<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where table_schema = 'lianban' and column_name in ('programme_id', 'tenant_id')",
  );
  expect(owned.filter(({ name }) => NOBODYS.includes(name))).toEqual([]);
});

test('schemas are those listed, and a face can enter only the core', async () => {
  const schemas = await stage.rows<{ name: string }>(
    "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1",
  );
  expect(schemas.map(({ name }) => name)).toEqual(SCHEMAS);
  for (const role of [
    'face_carrier',
    'face_partner',
    'face_vendor',
    'face_association',
    'tenant_reader',
    'complaint_writer',
    'complaint_search',
    'registry_writer',
    'standing_writer',
  ]) {
    const [row] = await stage.rows<{ auth: boolean; jobs: boolean }>(
      "select has_schema_privilege($1, 'auth', 'usage') as auth, has_schema_privilege($1, 'pgboss', 'usage') as jobs",
      [`${stage.prefix}_${role}`],
    );
    expect(row).toEqual({ auth: false, jobs: false });
  }
});

test('policies are open only where that is meant, and to the roles that is meant for', async () => {
  const open = await stage.rows<{ name: string; roles: string }>(
    `select policyname as name, array_to_string(array(select replace(r::text, $1 || '_', '') from unnest(roles) as r), ',') as roles
    from pg_policies where schemaname = 'lianban' and (qual = 'true' or with_check = 'true') order by 1`,
    [stage.prefix],
  );
  expect(Object.fromEntries(open.map(({ name, roles }) => [name, roles.split(',').sort().join(',')]))).toEqual(
    Object.fromEntries(Object.entries(OPEN_BY_DESIGN).map(([name, roles]) => [name, roles.split(',').sort().join(',')])),
  );
});

test('what a policy lets nobody see, it lets nobody write: rows are checked by the expression they are shown by', async () => {
  // policy-mutation.test.ts opens both at once and looks at what is seen; so it speaks for what is written too.
  const policies = await stage.rows<{ name: string; shown: string | null; written: string | null }>(
    "select tablename || ' ' || policyname as name, qual as shown, with_check as written from pg_policies where schemaname = 'lianban' and cmd not in ('SELECT', 'DELETE', 'INSERT') order by 1",
  );
  expect(policies.length).toBeGreaterThan(50);
  expect(policies.filter(({ shown, written }) => shown !== written)).toEqual([]);
});

test('policies compare text, uuid and timestamptz only, with settings wrapped so that they are evaluated once', async () => {
  const policies = await stage.rows<{ name: string; text: string }>(
    "select policyname as name, coalesce(qual, '') || coalesce(with_check, '') as text from pg_policies where schemaname = 'lianban'",
  );
  for (const { name, text } of policies) {
    const bare = text.replaceAll(
      /\( SELECT \(?NULLIF\(current_setting\('app\.[a-z_]+'::text, true\), ''::text\)(\)::uuid)? AS "?[a-z]+"?\)/g,
      '',
    );
    expect([name, bare.includes('current_setting')]).toEqual([name, false]);
    expect([name, /~~|@>|&&|->|tsvector|int4range/.test(bare)]).toEqual([name, false]);
  }
});

describe('foreign keys, which ignore row security', () => {
  interface ForeignKey {
    readonly name: string;
    readonly child: string[];
    readonly parent: string[];
    /** Columns by which the referred table says whose its rows are. */
    readonly owned: string[];
  }
  const names = (columns: string, of: string) =>
    `array(select a.attname::text from unnest(c.${columns}) with ordinality as k(n, at) join pg_attribute a on a.attrelid = c.${of} and a.attnum = k.n order by k.at)`;

  test('a reference names the programme or tenant of its own row first, so that it never leaves it', async () => {
    const keys = await stage.rows<ForeignKey>(
      `select c.conname as name, ${names('conkey', 'conrelid')} as child, ${names('confkey', 'confrelid')} as parent,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.confrelid and a.attname in ('programme_id', 'tenant_id')) as owned
      from pg_constraint c where c.contype = 'f' and c.connamespace = 'lianban'::regnamespace order by 1`,
    );
    expect(keys.length).toBeGreaterThan(20);
    const leaving = keys.filter(
      ({ child, parent, owned }) => owned.length > 0 && !(owned.includes(parent[0]!) && /(programme|tenant)_id$/.test(child[0]!)),
    );
    expect(leaving.map(({ name }) => name)).toEqual([]);
  });

  test('a parent of another programme is refused, though it exists', async () => {
    const insert = (programmeId: string, tenantId: string) =>
      stage.rows(
        "insert into lianban.customer (tenant_id, id, programme_id, kind, name, phone) values ($1, gen_random_uuid(), $2, 'group', '某公司', gen_random_uuid()::text)",
        [tenantId, programmeId],
      );
    await insert(PROGRAMME, TENANTS.carrier);
    await expect(insert(OTHER_PROGRAMME, TENANTS.partnerA)).rejects.toMatchObject({ code: '23503' });
  });
});

/** What says who did what when: it is added to, never changed. */
const WRITTEN_ONCE = [
  'complaint_event',
  'complaint_text',
  'change_notice_event',
  'change_notice_content',
  'contact_report_event',
  'contact_report_content',
  'standing_event',
  'standing_text',
  'log_head',
  'log_day',
  'command_log',
  'programme_setting',
  'standing_figure',
  'service_relation_change',
  'response_plan_version',
  'bulletin_data',
  'reachability_drill',
  'training_attendance',
];

describe('nothing goes round row security', () => {
  test('no role is superuser or has BYPASSRLS, and logins inherit nothing', async () => {
    const roles = await stage.rows<{ name: string }>(
      'select rolname as name from pg_roles where starts_with(rolname, $1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)',
      [`${stage.prefix}_`],
    );
    expect(roles).toEqual([]);
    const inheriting = await stage.rows('select rolname from pg_roles where starts_with(rolname, $1) and rolcanlogin and rolinherit', [
      `${stage.prefix}_`,
    ]);
    expect(inheriting).toEqual([]);
  });

  test('no SECURITY DEFINER function, no materialized view, no view without security_invoker', async () => {
    const functions = await stage.rows(
      "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'",
    );
    expect(functions).toEqual([]);
    const views = await stage.rows(
      "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('lianban', 'auth') and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))",
    );
    expect(views).toEqual([]);
  });

  test('logins have no rights of their own: without taking a role they read nothing', async () => {
    for (const name of ['carrier', 'partner', 'vendor', 'association', 'identity', 'worker'] as const) {
      await expect(stage.databases[name].pool.query('select 1 from lianban.programme')).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('nobody but the owner can change or delete an event, or truncate anything', async () => {
    const grants = await stage.rows<{ grantee: string }>(
      `select distinct grantee from information_schema.role_table_grants where table_schema = 'lianban' and starts_with(grantee, $1) and grantee <> $1 || '_owner'
      and ((table_name = any($2) and privilege_type in ('UPDATE', 'DELETE')) or privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES'))`,
      [stage.prefix, WRITTEN_ONCE],
    );
    expect(grants).toEqual([]);
    const tables = await stage.rows<{ name: string }>("select tablename as name from pg_tables where schemaname = 'lianban'");
    const names = tables.map(({ name }) => name);
    expect(WRITTEN_ONCE.filter((name) => !names.includes(name))).toEqual([]);
    // A log that is added is one of them.
    expect(
      names.filter((name) => /_(event|text|content)$/.test(name) && name !== 'attachment_content' && !WRITTEN_ONCE.includes(name)),
    ).toEqual([]);
  });
});
