import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import type { Query } from '../programme-context.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { askEachProgramme } from './ask-each-programme.ts';

/** The ids of all programmes. */
export function programmeIds(database: Database): Promise<Uuid[]> {
  return askEachProgramme(database, (_client, { id }) => Promise.resolve([id]));
}

/** One read-only transaction of the watcher in a programme, for what takes several statements. */
export async function asWatcher<T>(database: Database, programmeId: Uuid, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('clock_watcher'), { programme_id: programmeId }, 'read only'));
    return await work(
      async <R extends object>(text: string, values: readonly unknown[]) => (await client.query<R>(text, [...values])).rows,
    );
  } finally {
    release(client, client.query('rollback'));
  }
}
