import type { Database } from '../database.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { TALLIES, type Tally } from './tallies.ts';

/** Shared by workers that add up; whoever counts anew holds it alone. */
export const COUNTING_LOCK = `hashtextextended('lianban scorecard counters', 0)`;
const statements = new Map<string, string>();

/** Corrections that others are adding are passed over; rows are written in one order, so that two workers never wait for each other. */
function statement({ changes, supervisor, counters, rows, medians }: Tally): string {
  const summed = (key: string): string =>
    `select ${key}, (array_agg(${supervisor} order by id desc))[1] as ${supervisor}, ${counters.map((name) => `sum(${name})::int as ${name}`).join(', ')}
      from taken group by ${key} order by ${key}`;
  const parts = rows.flatMap(({ table, key }, place) => [
    `summed_${place} as (${summed(key)})`,
    `added_${place} as (insert into lianban.${table} as m (${key}, ${supervisor}, ${counters.join(', ')})
      select ${key}, ${supervisor}, ${counters.join(', ')} from summed_${place}
      on conflict (${key}) do update set ${supervisor} = excluded.${supervisor}, ${counters.map((name) => `${name} = m.${name} + excluded.${name}`).join(', ')})`,
  ]);
  const due = `due as (insert into lianban.standing_median_due (id, programme_id, carrier_tenant_id, month)
      select gen_random_uuid(), programme_id, carrier_tenant_id, month from summed_0 group by 2, 3, 4)`;
  return `with waiting as (select id from lianban.${changes} order by id limit $1 for update skip locked),
    taken as (delete from lianban.${changes} c using waiting w where c.id = w.id returning c.*),
    ${[...parts, ...(medians ? [due] : [])].join(',\n    ')}
    select count(*)::int as taken from taken`;
}

/**
 * Adds waiting corrections to the counters of partners' and members' months. Corrections and counters change in one statement, so
 * whoever reads both sees each complaint once, before or after; the months' medians are due then (`medians.ts`). May run in
 * several workers, and again after a crash: what was taken is gone. While counters are made anew nothing is added.
 *
 * @param limit corrections of one kind of card at most
 * @returns how many were added of that of which there were most; `limit` means there may be more
 */
export async function addUpScorecards(database: Database, limit: number): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read write'));
    const counting = await client.query<{ free: boolean }>(`select pg_try_advisory_xact_lock_shared(${COUNTING_LOCK}) as free`);
    let most = 0;
    for (const tally of TALLIES) {
      const text = statements.get(tally.name) ?? statement(tally);
      statements.set(tally.name, text);
      const { rows } = await client.query<{ taken: number }>({
        name: `add-up-${tally.name}`,
        text,
        values: [counting.rows[0]!.free ? limit : 0],
      });
      most = Math.max(most, rows[0]!.taken);
    }
    await client.query('commit');
    client.release();
    return most;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
