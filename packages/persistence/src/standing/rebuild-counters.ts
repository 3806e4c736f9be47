import type { Uuid } from '@lianban/complaint/vocabulary';
import pg from 'pg';
import type { Database } from '../database.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { COUNTING_LOCK } from './add-up-scorecards.ts';
import { recount } from './recount.ts';
import { COUNTER_COLUMNS, counterColumn } from './scorecard-rows.ts';

const KEY = 'programme_id, partner_tenant_id, month, mode';
const COUNTERS = COUNTER_COLUMNS.map(counterColumn);
const EVERY = ['carrier_tenant_id', ...COUNTERS];

/** A statement that makes a table takes no values. The supervisor is that of most of the month's complaints. */
function fresh(programmeId: Uuid): string {
  return `select ${KEY}, (array_agg(carrier_tenant_id order by complaints desc))[1] as carrier_tenant_id, ${COUNTERS.map((name) => `sum(${name})::int as ${name}`).join(', ')}
    from (${recount(`${KEY}, carrier_tenant_id`, pg.escapeLiteral(programmeId))}) as parts group by ${KEY}`;
}

/** A change of months that also makes their medians due, and counts them. */
const andMedians = (change: string): string => `with changed as (${change} returning m.carrier_tenant_id, m.month),
  due as (insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month)
    select gen_random_uuid(), $1, carrier_tenant_id, month from changed group by carrier_tenant_id, month)
  select count(*)::int as count from changed`;
const countOf = ({ rows }: { readonly rows: readonly { readonly count: number }[] }): number => rows[0]?.count ?? 0;

/**
 * Makes the counters of a programme's scorecards anew from its contributions, while people work: nobody waits but the workers
 * that add up. What a command writes meanwhile waits as a correction, as always. By the worker's login.
 *
 * @returns how many months of partners and modes had other counters, or none
 */
export async function rebuildCounters(database: Database, programmeId: Uuid): Promise<number> {
  const client = await database.pool.connect();
  const run = (text: string, values: readonly unknown[] = [programmeId]) => client.query<{ count: number }>(text, [...values]);
  try {
    // Held by the session, not the transaction, so that the transaction's snapshot is taken once nobody is adding up.
    await run(`select pg_advisory_lock(${COUNTING_LOCK})`, []);
    await client.query(beginStatement(database.role('jobs'), {}, 'isolation level repeatable read'));
    // A table of its own is made by all cores; a statement that also writes would be carried out by one.
    await client.query(`create temp table fresh_counters on commit drop as ${fresh(programmeId)}`);
    await run('delete from lianban.scorecard_change where programme_id = $1');
    const gone = await run(
      andMedians(`delete from lianban.scorecard_month m where programme_id = $1 and not exists (select from fresh_counters f
        where f.partner_tenant_id = m.partner_tenant_id and f.month = m.month and f.mode = m.mode)`),
    );
    const put = await run(
      andMedians(`insert into lianban.scorecard_month as m (${KEY}, ${EVERY.join(', ')}) select ${KEY}, ${EVERY.join(', ')} from fresh_counters
        on conflict (${KEY}) do update set ${EVERY.map((name) => `${name} = excluded.${name}`).join(', ')}
        where (${EVERY.map((name) => `m.${name}`).join(', ')}) is distinct from (${EVERY.map((name) => `excluded.${name}`).join(', ')})`),
    );
    await run('commit', []);
    return countOf(gone) + countOf(put);
  } finally {
    release(client, client.query(`rollback; select pg_advisory_unlock(${COUNTING_LOCK})`));
  }
}
