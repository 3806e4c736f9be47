import type { Database } from '@lianban/persistence/database';
import { beginStatement, release } from '@lianban/persistence/tenant-transaction';
import type { PgBoss } from 'pg-boss';
import type { NoticeAddress } from '../mail/recipients.ts';

/** Name of the queue that turns a notice into one mail per recipient. */
export const NOTICE_QUEUE = 'notice';

const BATCH = 500;

/**
 * Moves what was committed to the outbox into job queues, in one transaction: a row is either still in the outbox or a job,
 * never both, never neither. The job takes the row's id. Several workers share the rows.
 *
 * @returns 'more' when the batch was full
 */
export async function forwardOutbox(database: Database, boss: PgBoss): Promise<'more' | 'done'> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read write'));
    const { rows } = await client.query<{
      id: string;
      programmeId: string;
      tenantId: string;
      payload: { noticeId: string; personId: string | null };
    }>({
      name: 'take-outbox',
      text: `delete from lianban.outbox where id in (select id from lianban.outbox order by id limit $1 for update skip locked)
             returning id, programme_id as "programmeId", tenant_id as "tenantId", payload`,
      values: [BATCH],
    });
    if (rows.length > 0) {
      const jobs = rows.map(({ id, programmeId, tenantId, payload }) => ({
        id,
        data: { ...payload, programmeId, tenantId } satisfies NoticeAddress,
      }));
      await boss.insert(NOTICE_QUEUE, jobs, { db: { executeSql: (text, values) => client.query(text, values as unknown[]) } });
    }
    await client.query('commit');
    client.release();
    return rows.length === BATCH ? 'more' : 'done';
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

/** Age of the oldest row still in the outbox, in seconds; 0 when it is empty. */
export async function outboxAge(database: Database): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read only'));
    const { rows } = await client.query<{ age: number }>(
      'select coalesce(extract(epoch from now() - min(at)), 0)::float8 as age from lianban.outbox',
    );
    return Math.max(0, rows[0]?.age ?? 0);
  } finally {
    release(client, client.query('rollback'));
  }
}
