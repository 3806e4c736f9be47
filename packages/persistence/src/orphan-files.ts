import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from './database.ts';
import { beginStatement, release } from './tenant-transaction.ts';

const HOURS_KEPT = 24;

/**
 * Removes uploads that no complaint took within 24 hours, with their bytes; by the worker.
 *
 * @returns how many were removed
 */
export async function removeOrphanFiles(database: Database, now: IsoInstant): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read write'));
    const { rowCount } = await client.query(
      `delete from lianban.attachment where state = 'pending' and uploaded_at < $1::timestamptz - make_interval(hours => ${HOURS_KEPT})`, [now]);
    await client.query('commit');
    client.release();
    return rowCount ?? 0;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
