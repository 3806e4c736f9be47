import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { beginStatement, type Settings } from '../tenant-transaction.ts';

/**
 * Begins a writing transaction about one complaint. A complaint it refers to is looked at as the caller first: one that the
 * caller cannot see does not exist for it.
 *
 * @returns whether the complaint referred to is visible; true where there is none
 */
export async function beginWriting(database: Database, client: pg.PoolClient, settings: Settings, reference: Uuid | null): Promise<boolean> {
  const writer = database.role('complaint_writer');
  if (reference === null) {
    await client.query(beginStatement(writer, settings, 'read write'));
    return true;
  }
  const [, seen] = await Promise.all([
    client.query(beginStatement(database.readerRole, settings, 'read write')),
    client.query('select 1 from lianban.complaint_party where complaint_id = $1', [reference]),
    client.query(`set local role "${writer}"`),
  ]);
  return seen.rowCount === 1;
}
