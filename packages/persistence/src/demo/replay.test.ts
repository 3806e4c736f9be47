import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Uuid } from '@lianban/complaint/vocabulary';
import pg from 'pg';
import { seededDatabase } from '../../../../test/kit/database.ts';
import { rebuildRegistry } from '../contact-registry/rebuild-registry.ts';
import { rebuildDuties } from '../contact-report/rebuild-report.ts';
import { openDatabase, type Database } from '../database.ts';
import { rebuildProjections } from '../rebuild-projections.ts';
import { partnersWithStanding, rebuildStanding } from '../standing/verify-standing.ts';
import { DEMO_PROGRAMMES } from './organisations.ts';

// The whole demonstration, in which every kind of life is led: closed months, two tracks, follow-ups, legs to outlets, cases, summaries and bulletins.
let worker: Database;
let look: pg.Client;
beforeAll(async () => {
  const { urls, adminUrl } = await seededDatabase(true);
  worker = openDatabase({ url: urls.worker, poolSize: 4 });
  look = new pg.Client(adminUrl);
  await look.connect();
}, 120_000);
afterAll(async () => {
  await look.end();
  await worker.close();
});

/** Every table with its number of rows and a digest of all that stands in them. */
async function everything(): Promise<Record<string, string>> {
  const { rows: tables } = await look.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'lianban' order by 1",
  );
  const told: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await look.query<{ told: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(row, chr(10) order by row collate "C")), '') as told from (select t::text as row from lianban.${name} t) as all_rows`,
    );
    told[name] = rows[0]!.told;
  }
  return told;
}

const ids = async (text: string, programmeId: Uuid): Promise<Uuid[]> =>
  (await look.query<{ id: Uuid }>(text, [programmeId])).rows.map(({ id }) => id);

test('replaying all logs gives the same rows, in every table there is', async () => {
  const before = await everything();
  for (const { id } of DEMO_PROGRAMMES) {
    expect(await rebuildProjections(worker, id)).toBeGreaterThan(0);
    for (const partner of await partnersWithStanding(worker, id)) expect(await rebuildStanding(worker, id, partner)).toBe(true);
    for (const partner of await ids('select distinct partner_tenant_id as id from lianban.change_notice where programme_id = $1', id))
      expect(await rebuildRegistry(worker, id, partner)).toBeGreaterThan(0);
    for (const member of await ids('select member_tenant_id as id from lianban.contact_report where programme_id = $1', id))
      expect(await rebuildDuties(worker, id, member)).toBeGreaterThan(0);
  }
  expect(await everything()).toEqual(before);
}, 120_000);
