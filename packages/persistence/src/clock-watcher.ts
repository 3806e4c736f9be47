import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import { beginStatement, release } from './tenant-transaction.ts';
import { runCommand } from './write-path.ts';

/**
 * Marks the clocks that are due at `now`: warnings and breaches (CLK-20, CLK-21), at most `limit` complaints of all programmes.
 * By the worker; several may run at once, for each complaint is locked and decided afresh.
 *
 * @returns how many complaints were looked at; less than `limit` means that nothing more is due
 */
export async function watchClocks(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const due = await dueComplaints(database, now, limit);
  for (const { programmeId, complaintId } of due) {
    await runCommand(database, { caller: { kind: 'system' }, programmeId, complaintId, command: { name: 'watch_clocks' }, idempotencyKey: uuidv7(), now });
  }
  return due.length;
}

async function dueComplaints(database: Database, now: IsoInstant, limit: number): Promise<readonly { programmeId: Uuid; complaintId: Uuid }[]> {
  const client = await database.pool.connect();
  const found: { programmeId: Uuid; complaintId: Uuid }[] = [];
  try {
    await client.query(beginStatement(database.role('clock_watcher'), {}, 'read only'));
    const { rows: programmes } = await client.query<{ id: Uuid }>('select id from lianban.programme');
    for (const { id } of programmes) {
      await client.query("select set_config('app.programme_id', $1, true)", [id]);
      const { rows } = await client.query<{ programmeId: Uuid; complaintId: Uuid }>(
        `select distinct programme_id as "programmeId", complaint_id as "complaintId" from lianban.clock
         where programme_id = $1 and next_at is not null and next_at <= $2 limit $3`, [id, now, limit - found.length]);
      found.push(...rows);
      if (found.length >= limit) break;
    }
    return found;
  } finally {
    release(client, client.query('rollback'));
  }
}
