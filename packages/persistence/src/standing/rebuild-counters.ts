import type { Uuid } from '@lianban/complaint/vocabulary';
import pg from 'pg';
import type { Database } from '../database.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { COUNTING_LOCK } from './add-up-scorecards.ts';
import { TALLIES, type Tally } from './tallies.ts';

/** A statement that makes a table takes no values. The supervisor is that of most of a row's complaints. */
function fresh(programmeId: Uuid, { supervisor, counters, recount }: Tally, key: string): string {
  return `select ${key}, (array_agg(${supervisor} order by complaints desc))[1] as ${supervisor}, ${counters.map((name) => `sum(${name})::int as ${name}`).join(', ')}
    from (${recount(`${key}, ${supervisor}`, pg.escapeLiteral(programmeId))}) as parts group by ${key}`;
}

/** A change of rows, counted; of months that have medians, it also makes those due. */
const counted = (change: string, { medians }: Tally): string =>
  medians
    ? `with changed as (${change} returning m.carrier_tenant_id, m.month),
  due as (insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month)
    select gen_random_uuid(), $1, carrier_tenant_id, month from changed group by carrier_tenant_id, month)
  select count(*)::int as count from changed`
    : `with changed as (${change} returning m.month) select count(*)::int as count from changed`;
const countOf = ({ rows }: { readonly rows: readonly { readonly count: number }[] }): number => rows[0]?.count ?? 0;

/**
 * Makes the counters of a programme's scorecards anew from its contributions, while people work: nobody waits but the workers
 * that add up. What a command writes meanwhile waits as a correction, as always. By the worker's login.
 *
 * @returns how many rows, as months of partners and modes, had other counters, or none
 */
export async function rebuildCounters(database: Database, programmeId: Uuid): Promise<number> {
  const client = await database.pool.connect();
  const run = (text: string, values: readonly unknown[] = [programmeId]) => client.query<{ count: number }>(text, [...values]);
  try {
    // Held by the session, not the transaction, so that the transaction's snapshot is taken once nobody is adding up.
    await run(`select pg_advisory_lock(${COUNTING_LOCK})`, []);
    await client.query(beginStatement(database.role('jobs'), {}, 'isolation level repeatable read'));
    let changed = 0;
    for (const tally of TALLIES) changed += await rebuild(run, programmeId, tally);
    await run('commit', []);
    return changed;
  } finally {
    release(client, client.query(`rollback; select pg_advisory_unlock(${COUNTING_LOCK})`));
  }
}

type Run = (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult<{ count: number }>>;

async function rebuild(run: Run, programmeId: Uuid, tally: Tally): Promise<number> {
  const every = [tally.supervisor, ...tally.counters];
  let changed = 0;
  await run(`delete from lianban.${tally.changes} where programme_id = $1`);
  for (const { table, key } of tally.rows) {
    const columns = key.split(', ');
    // A table of its own is made by all cores; a statement that also writes would be carried out by one.
    await run(`create temp table fresh_${table} on commit drop as ${fresh(programmeId, tally, key)}`, []);
    const gone = await run(
      counted(
        `delete from lianban.${table} m where programme_id = $1 and not exists (select from fresh_${table} f
        where ${columns.map((column) => `f.${column} = m.${column}`).join(' and ')})`,
        tally,
      ),
    );
    const put = await run(
      counted(
        `insert into lianban.${table} as m (${key}, ${every.join(', ')}) select ${key}, ${every.join(', ')} from fresh_${table}
        on conflict (${key}) do update set ${every.map((name) => `${name} = excluded.${name}`).join(', ')}
        where (${every.map((name) => `m.${name}`).join(', ')}) is distinct from (${every.map((name) => `excluded.${name}`).join(', ')})`,
        tally,
      ),
      tally.medians ? [programmeId] : [],
    );
    changed += countOf(gone) + countOf(put);
  }
  return changed;
}
