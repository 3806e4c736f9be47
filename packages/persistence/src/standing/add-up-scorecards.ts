import type { Database } from '../database.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { COUNTER_COLUMNS, counterColumn } from './scorecard-rows.ts';

const KEY = 'programme_id, partner_tenant_id, month, mode';
/** Shared by workers that add up; whoever counts anew holds it alone. */
export const COUNTING_LOCK = `hashtextextended('lianban scorecard counters', 0)`;
let text: string | null = null;

/** Corrections that others are adding are passed over; months are written in one order, so that two workers never wait for each other. */
function statement(): string {
  const names = COUNTER_COLUMNS.map(counterColumn);
  return `with waiting as (select id from lianban.scorecard_change order by id limit $1 for update skip locked),
    taken as (delete from lianban.scorecard_change c using waiting w where c.id = w.id returning c.*),
    summed as (select ${KEY}, (array_agg(carrier_tenant_id order by id desc))[1] as carrier_tenant_id, ${names.map((name) => `sum(${name})::int as ${name}`).join(', ')}
      from taken group by ${KEY} order by ${KEY}),
    added as (insert into lianban.scorecard_month as m (${KEY}, carrier_tenant_id, ${names.join(', ')})
      select ${KEY}, carrier_tenant_id, ${names.join(', ')} from summed
      on conflict (${KEY}) do update set carrier_tenant_id = excluded.carrier_tenant_id, ${names.map((name) => `${name} = m.${name} + excluded.${name}`).join(', ')}),
    due as (insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month)
      select gen_random_uuid(), programme_id, carrier_tenant_id, month from summed group by 2, 3, 4)
    select count(*)::int as taken from taken`;
}

/**
 * Adds waiting corrections to the months' counters. Corrections and months change in one statement, so whoever reads both sees
 * each complaint once, before or after; the months' medians are due then (`medians.ts`). May run in several workers, and again
 * after a crash: what was taken is gone. While counters are made anew nothing is added.
 *
 * @param limit corrections at most
 * @returns how many were added; `limit` means there may be more
 */
export async function addUpScorecards(database: Database, limit: number): Promise<number> {
  text ??= statement();
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read write'));
    const counting = await client.query<{ free: boolean }>(`select pg_try_advisory_xact_lock_shared(${COUNTING_LOCK}) as free`);
    const { rows } = await client.query<{ taken: number }>({
      name: 'add-up-scorecards',
      text,
      values: [counting.rows[0]!.free ? limit : 0],
    });
    await client.query('commit');
    client.release();
    return rows[0]!.taken;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
