import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { beginStatement, release } from '../tenant-transaction.ts';

/** A programme as the watcher sees it first. */
export interface WatchedProgramme {
  readonly id: Uuid;
  /** The version of the settings its clocks were counted by. */
  readonly recomputedVersion: number;
}

/** Asks the same of every programme, each under its own row security, in one flight whatever their number. `ask` sends one statement. */
export async function askEachProgramme<T>(
  database: Database,
  ask: (client: pg.PoolClient, programme: WatchedProgramme) => Promise<readonly T[]>,
): Promise<T[]> {
  const client = await database.pool.connect();
  try {
    const begun = client.query(beginStatement(database.role('clock_watcher'), {}, 'read only'));
    begun.catch(() => undefined);
    const { rows } = await client.query<WatchedProgramme>({
      name: 'programmes',
      text: 'select id, recomputed_version as "recomputedVersion" from lianban.programme order by id',
    });
    inOneFlight(client);
    const found = await Promise.all(
      rows.map((programme) => {
        client.query(`select set_config('app.programme_id', '${programme.id}', true)`).catch(() => undefined);
        return ask(client, programme);
      }),
    );
    return found.flat();
  } finally {
    release(client, client.query('rollback'));
  }
}
