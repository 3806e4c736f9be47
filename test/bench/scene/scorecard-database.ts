import { readFileSync } from 'node:fs';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { prepareDatabase } from '@lianban/persistence/prepare-database';
import { rebuildCounters } from '@lianban/persistence/standing/rebuild-counters';
import { type Login, databaseUrl, loginUrls } from '@lianban/tooling/logins';
import { asAdministrator, CARRIER_ID, enterDemonstration, PROGRAMME_ID } from './database.ts';

export const PARTNERS_COUNTED = 1_000;
/** The id of a partner by its number. */
export const countedPartner = (number: number): string => `01900000-0000-7000-a000-${number.toString(16).padStart(12, '0')}`;

/** A database with so many records of complaints behind the scorecards of a thousand partners. */
export interface ScorecardDatabase {
  readonly size: number;
  readonly adminUrl: string;
  readonly carrier: Database;
  readonly worker: Database;
  close(): Promise<void>;
}

/** Makes the database of a size; it goes with the run. */
export async function openScorecardDatabase(
  serverUrl: string,
  size: number,
  passwords: Record<Login, string>,
  announce: (line: string) => void,
): Promise<ScorecardDatabase> {
  const database = `bench_scorecards_${size}`;
  const adminUrl = databaseUrl(serverUrl, database);
  const urls = loginUrls(serverUrl, database, passwords);
  const now = new Date();
  await asAdministrator(serverUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
  await prepareDatabase({ adminUrl: serverUrl, database, passwords });
  await enterDemonstration(urls.identity, now);
  await asAdministrator(adminUrl, async (client) => {
    const settings = "session_replication_role=replica; set synchronous_commit=off; set maintenance_work_mem='1GB'; set timezone='UTC'";
    await client.query(`set ${settings}`);
    await client.query(
      `insert into lianban.tenant (programme_id, id, kind, name, short_name, mode, supervisor_tenant_id)
      select $1, ('01900000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'partner', '第' || n || '号合作伙伴有限公司', '伙伴' || n, 'EMP+C', $2
      from generate_series(0, $3::int - 1) as n`,
      [PROGRAMME_ID, CARRIER_ID, PARTNERS_COUNTED],
    );
    await client.query(
      'insert into lianban.search_key (programme_id, tenant_id, key_1, key_2) select programme_id, id, 1, 2 from lianban.tenant on conflict do nothing',
    );
    // The records stand for complaints that are not there.
    await client.query('alter table lianban.closed_contribution drop constraint closed_contribution_complaint');
    await client.query('drop index lianban.scorecard_contribution_month');
    const text = Object.entries({
      programme: PROGRAMME_ID,
      carrier: CARRIER_ID,
      partners: PARTNERS_COUNTED,
      count: size,
      now: now.toISOString(),
    }).reduce(
      (sql, [name, value]) => sql.replaceAll(`{${name}}`, String(value)),
      readFileSync(new URL('../bulk/contributions.sql', import.meta.url), 'utf8'),
    );
    await client.query(text);
    announce(`${size} records: written`);
    await client.query(
      'create index scorecard_contribution_month on lianban.scorecard_contribution (partner_tenant_id, month, complaint_id)',
    );
    await client.query('vacuum (analyze) lianban.scorecard_contribution');
  });
  const [carrier, worker] = [openDatabase({ url: urls.carrier }), openDatabase({ url: urls.worker })];
  await rebuildCounters(worker, PROGRAMME_ID);
  await asAdministrator(adminUrl, async (client) => {
    await client.query('vacuum (analyze) lianban.scorecard_month');
    await client.query('checkpoint');
  });
  announce(`${size} records: all of it after ${Math.round((Date.now() - now.getTime()) / 1000)} s`);
  return {
    size,
    adminUrl,
    carrier,
    worker,
    close: async () => {
      await Promise.all([carrier.close(), worker.close()]);
      await asAdministrator(serverUrl, (client) => client.query(`drop database ${database} with (force)`));
    },
  };
}
