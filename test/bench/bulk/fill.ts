import { readFileSync } from 'node:fs';
import pg from 'pg';
import { keyedGrams } from '@lianban/persistence/keyed-grams';
import { fragments, KINDS, placesOf, type Fragment } from './vocabulary.ts';

/** Whose complaints they are. */
export interface Cast {
  readonly programmeId: string;
  readonly carrierId: string;
  /** Somebody of the carrier. */
  readonly personId: string;
  /** Holders; each gets an even share. */
  readonly partners: readonly { readonly tenantId: string; readonly serviceId: string }[];
}

/** Tables in the order of their making, each a file; two at a time. */
const TABLES = ['11-gram', '05-party', '08-event', '04-complaint', '09-text', '06-work-order', '07-clock', '10-contact', '03-customer'];
const LANES = 2;

/**
 * Fills a prepared database with `count` complaints straight into the tables, by the administrator: nobody measures this.
 * Foreign keys and secondary indexes come after the rows.
 *
 * @param now where the present lies: complaints before it, deadlines after it
 */
export async function fill(adminUrl: string, cast: Cast, count: number, now: Date, announce: (line: string) => void): Promise<void> {
  const began = Date.now();
  const pool = new pg.Pool({
    connectionString: adminUrl,
    max: LANES + 1,
    options:
      '-c synchronous_commit=off -c session_replication_role=replica -c work_mem=256MB -c maintenance_work_mem=1GB -c max_parallel_maintenance_workers=1 -c timezone=UTC',
  });
  try {
    const sql = (file: string): string =>
      Object.entries({
        ...Object.fromEntries(Object.entries(KINDS).map(([kind, size]) => [`${kind}s`, String(size)])),
        places: String(placesOf(count)),
        count: String(count),
        now: now.toISOString(),
        programme: cast.programmeId,
        carrier: cast.carrierId,
        person: cast.personId,
      }).reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, value),
        readFileSync(new URL(`${file}.sql`, import.meta.url), 'utf8'),
      );
    const say = (what: string): void => announce(`${count} complaints: ${what} after ${((Date.now() - began) / 1000).toFixed(0)} s`);

    await pool.query(sql('01-fragments'));
    await pool.query('insert into bulk.partner select * from jsonb_to_recordset($1) as p(number int, tenant_id uuid, service_id uuid)', [
      JSON.stringify(cast.partners.map(({ tenantId, serviceId }, number) => ({ number, tenant_id: tenantId, service_id: serviceId }))),
    ]);
    await insertFragments(pool, [cast.carrierId, ...cast.partners.map(({ tenantId }) => tenantId)]);
    await pool.query(sql('02-seed'));
    say('what they are made from');
    const indexes = await takeAwayIndexes(pool);
    await inLanes(
      TABLES.map((table) => async () => {
        await pool.query(sql(table));
        say(table);
      }),
    );
    await inLanes(
      indexes.map(({ name, definition }) => async () => {
        await pool.query(definition);
        say(`index ${name}`);
      }),
    );
    await pool.query('drop extension intarray');
    await inLanes(
      [
        'complaint_gram',
        'complaint_party',
        'complaint_event',
        'complaint',
        'complaint_text',
        'clock',
        'work_order',
        'complaint_contact',
        'customer',
      ].map((table) => async () => {
        await pool.query(`vacuum (analyze, parallel 0) lianban.${table}`);
      }),
    );
    await pool.query('checkpoint');
    say('all of it');
  } finally {
    await pool.end();
  }
}

async function insertFragments(pool: pg.Pool, tenantIds: readonly string[]): Promise<void> {
  const { rows } = await pool.query<{ tenantId: string; key1: number; key2: number }>(
    'select tenant_id as "tenantId", key_1 as "key1", key_2 as "key2" from lianban.search_key where tenant_id = any($1)',
    [tenantIds],
  );
  const insert = async (pieces: readonly Fragment[]): Promise<void> => {
    await pool.query('insert into bulk.fragment select * from jsonb_to_recordset($1) as f(kind text, id int, text text)', [
      JSON.stringify(pieces),
    ]);
    const grams = rows.flatMap(({ tenantId, key1, key2 }) =>
      pieces.map(({ kind, id, text }) => ({ kind, id, tenant_id: tenantId, grams: keyedGrams([key1, key2], [text]) })),
    );
    await pool.query(
      'insert into bulk.fragment_gram select * from jsonb_to_recordset($1) as f(kind text, id int, tenant_id uuid, grams int[])',
      [JSON.stringify(grams)],
    );
  };
  let some: Fragment[] = [];
  for (const fragment of fragments()) {
    some.push(fragment);
    if (some.length < 2_000) continue;
    await insert(some);
    some = [];
  }
  await insert(some);
  await pool.query('analyze bulk.fragment, bulk.fragment_gram');
}

/** Indexes that no constraint needs, the largest first; they are quicker to make over rows that are there. */
async function takeAwayIndexes(pool: pg.Pool): Promise<{ name: string; definition: string }[]> {
  const { rows } = await pool.query<{
    name: string;
    definition: string;
  }>(`select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'lianban' and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by c.relname = 'complaint_gram_search' desc, c.relname`);
  for (const { name } of rows) await pool.query(`drop index lianban.${pg.escapeIdentifier(name)}`);
  return rows;
}

async function inLanes(work: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...work];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    }),
  );
}
