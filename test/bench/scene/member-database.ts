import { readFileSync } from 'node:fs';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { demoPerson } from '@lianban/persistence/demo/people';
import { prepareDatabase } from '@lianban/persistence/prepare-database';
import { rebuildCounters } from '@lianban/persistence/standing/rebuild-counters';
import { type Login, databaseUrl, loginUrls } from '@lianban/tooling/logins';
import { asAdministrator, enterDemonstration } from './database.ts';

export const MEMBERS_COUNTED = 200;
export const OUTLETS_COUNTED = 3_000;
const { tenantId, programmeId } = demoPerson('leader@association.example');
export const ASSOCIATION = { tenantId, programmeId } as const;
/** The id of a member by its number. */
export const countedMember = (number: number): string => `01900000-0000-7000-a000-${number.toString(16).padStart(12, '0')}`;

/** A database with so many complaints behind the cards of an association, its 200 members and their 3 000 outlets. */
export interface MemberDatabase {
  readonly size: number;
  readonly adminUrl: string;
  readonly association: Database;
  readonly worker: Database;
  close(): Promise<void>;
}

/** Makes the database of a size; it goes with the run. */
export async function openMemberDatabase(
  serverUrl: string,
  size: number,
  passwords: Record<Login, string>,
  announce: (line: string) => void,
): Promise<MemberDatabase> {
  const database = `bench_members_${size}`;
  const adminUrl = databaseUrl(serverUrl, database);
  const urls = loginUrls(serverUrl, database, passwords);
  const now = new Date();
  await asAdministrator(serverUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
  await prepareDatabase({ adminUrl: serverUrl, database, passwords });
  await enterDemonstration(urls.identity, now);
  await asAdministrator(adminUrl, async (client) => {
    const settings = "session_replication_role=replica; set synchronous_commit=off; set maintenance_work_mem='1GB'; set timezone='UTC'";
    await client.query(`set ${settings}`);
    await enterMembers((text, values) => client.query(text, values), now);
    const text = Object.entries({
      programme: programmeId,
      association: tenantId,
      members: MEMBERS_COUNTED,
      outlets: OUTLETS_COUNTED,
      count: size,
      now: now.toISOString(),
    }).reduce(
      (sql, [name, value]) => sql.replaceAll(`{${name}}`, String(value)),
      readFileSync(new URL('../bulk/member-contributions.sql', import.meta.url), 'utf8'),
    );
    await client.query(text);
    announce(`${size} complaints of members: written`);
    for (const table of ['member_contribution', 'complaint_party', 'clock', 'tenant', 'unit', 'published_numbers', 'accountability_look'])
      await client.query(`vacuum (analyze) lianban.${table}`);
  });
  const [association, worker] = [openDatabase({ url: urls.association }), openDatabase({ url: urls.worker })];
  await rebuildCounters(worker, programmeId);
  await asAdministrator(adminUrl, async (client) => {
    for (const table of ['member_month', 'member_cell']) await client.query(`vacuum (analyze) lianban.${table}`);
    await client.query('checkpoint');
  });
  announce(`${size} complaints of members: all of it after ${Math.round((Date.now() - now.getTime()) / 1000)} s`);
  return {
    size,
    adminUrl,
    association,
    worker,
    close: async () => {
      await Promise.all([association.close(), worker.close()]);
      await asAdministrator(serverUrl, (client) => client.query(`drop database ${database} with (force)`));
    },
  };
}

/** Members, their outlets, each in the season's contest, and a season that runs; the demonstration's own members go. */
async function enterMembers(query: (text: string, values?: unknown[]) => Promise<unknown>, now: Date): Promise<void> {
  const own = DEMO_PROGRAMMES.find(({ id }) => id === programmeId)!
    .tenants.filter(({ kind }) => kind === 'member')
    .map(({ id }) => id);
  await query('delete from lianban.unit where tenant_id = any($1)', [own]);
  await query('delete from lianban.tenant where id = any($1)', [own]);
  await query(
    `insert into lianban.tenant (programme_id, id, kind, name, short_name, mode, supervisor_tenant_id)
    select $1, ('01900000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'member', '第' || n || '号银行股份有限公司', '银行' || n, null, $2
    from generate_series(0, $3::int - 1) as n`,
    [programmeId, tenantId, MEMBERS_COUNTED],
  );
  await query(
    `insert into lianban.unit (programme_id, tenant_id, id, kind, name)
    select $1, ('01900000-0000-7000-a000-' || lpad(to_hex(n % $3), 12, '0'))::uuid, ('01900000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 'outlet', '第' || n || '号支行'
    from generate_series(0, $2::int - 1) as n`,
    [programmeId, OUTLETS_COUNTED, MEMBERS_COUNTED],
  );
  await query(
    `insert into lianban.published_numbers (programme_id, tenant_id, level, place_id, valid_from, valid_to, association_tenant_id, numbers, in_contest, entered_by_person_id, entered_by_name)
    select programme_id, tenant_id, 'outlet', id, $2, null, $3, '{95588}', true, id, '某人' from lianban.unit where programme_id = $1 and kind = 'outlet'`,
    [programmeId, now.toISOString(), tenantId],
  );
  await query(
    `update lianban.programme_setting set settings = jsonb_set(settings, '{association}', coalesce(settings -> 'association', '{}') ||
      jsonb_build_object('seasons', jsonb_build_array(jsonb_build_object('id', 'now', 'name', '本赛季', 'fromMonth', $2::text, 'toMonth', $2::text))))
    where programme_id = $1`,
    [programmeId, now.toISOString().slice(0, 7)],
  );
  await query('update lianban.programme set revision = revision + 1 where id = $1', [programmeId]);
}
