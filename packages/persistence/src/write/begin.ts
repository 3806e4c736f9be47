import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { beginStatement, type Settings } from '../tenant-transaction.ts';

/** What a command refers to besides its own complaint. */
export interface References {
  readonly complaintId: Uuid | null;
  /** The customer a seat limited to a unit names; the writer's policies know the whole organisation's. */
  readonly customerId: Uuid | null;
}

/**
 * Begins a writing transaction about one complaint. What it refers to is looked at as the caller first: a complaint or
 * customer that the caller cannot see does not exist for it.
 *
 * @returns whether everything referred to is visible; true where there is none
 */
export async function beginWriting(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  { complaintId, customerId }: References,
): Promise<Record<'complaint' | 'customer', boolean>> {
  const writer = database.role('complaint_writer');
  const rows = settings.unit_id == null ? 'lianban.complaint_party' : 'lianban.complaint_unit';
  if (complaintId === null && customerId === null) {
    await client.query(beginStatement(writer, settings, 'read write'));
    return { complaint: true, customer: true };
  }
  const [, complaint, customer] = await Promise.all([
    client.query(beginStatement(database.readerRole, settings, 'read write')),
    client.query(`select 1 from ${rows} where complaint_id = $1`, [complaintId]),
    client.query(`select 1 from ${rows} where customer_id = $1 limit 1`, [customerId]),
    client.query(`set local role "${writer}"`),
  ]);
  return { complaint: complaintId === null || complaint.rowCount === 1, customer: customerId === null || customer.rowCount === 1 };
}
