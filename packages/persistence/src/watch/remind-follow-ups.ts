import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { runCommand } from '../write-path.ts';
import { askEachProgramme } from './ask-each-programme.ts';

/**
 * Tells of every follow-up whose day is over (ASC-02), each complaint by the write path. Several workers may run at once: a complaint is
 * locked while it is written to, and its log says what was told already.
 *
 * @param limit complaints at most
 * @returns how many were looked at; at least `limit` means there may be more
 * @throws the first error of a complaint's, after all others were looked at
 */
export async function remindFollowUps(database: Database, now: IsoInstant, limit: number): Promise<number> {
  const due = await askEachProgramme<{ programmeId: Uuid; complaintId: Uuid }>(database, async (client, { id: programmeId }) => {
    const { rows } = await client.query<{ complaintId: Uuid }>({
      name: 'follow-ups-to-remind',
      text: 'select complaint_id as "complaintId" from lianban.complaint_follow_up where programme_id = $1 and remind_at <= $2 group by complaint_id order by min(remind_at) limit $3',
      values: [programmeId, now, limit],
    });
    return rows.map(({ complaintId }) => ({ programmeId, complaintId }));
  });
  const some = due.slice(0, limit);
  const errors: unknown[] = [];
  for (const { programmeId, complaintId } of some)
    await runCommand(database, {
      caller: { kind: 'system' },
      programmeId,
      complaintId,
      command: { name: 'remind_follow_ups' },
      idempotencyKey: '',
      now,
    }).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
  return some.length;
}
