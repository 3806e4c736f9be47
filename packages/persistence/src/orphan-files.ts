import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from './database.ts';
import { beginStatement, release } from './tenant-transaction.ts';

const KEPT_HOURS = 24;

/**
 * Removes uploads that no command attached within a day; their bytes go with them. What is attached is never seen by the
 * role that does this.
 *
 * @returns how many were removed
 */
export async function removeOrphanFiles(database: Database, now: IsoInstant): Promise<number> {
  const client = await database.pool.connect();
  try {
    const before = new Date(Date.parse(now) - KEPT_HOURS * 3_600_000).toISOString();
    const [, removed] = await Promise.all([
      client.query(beginStatement(database.role('jobs'), {}, 'read write')),
      client.query('delete from lianban.attachment where uploaded_at < $1', [before]),
      client.query('commit'),
    ]);
    client.release();
    return removed.rowCount ?? 0;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
