import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from './database.ts';
import { programmeContext } from './programme-context.ts';
import { beginStatement, release } from './tenant-transaction.ts';
import { memberRowsBetween, memberRowsOf } from './standing/member-rows.ts';
import { contributionsIn, rowsBetween } from './standing/scorecard-rows.ts';
import { storedContributions } from './standing/stored-contributions.ts';
import { storedMemberRows } from './standing/stored-member-rows.ts';
import { gramRows } from './write/grams.ts';
import { eventsOf, openForWriting, stateOf } from './write/open-complaint.ts';
import { rowsOf } from './write/rows.ts';
import { insertRows, together, upsertRows } from './write/statements.ts';

let clear: string | null = null;
let fill: string | null = null;

/**
 * Makes the rows of one complaint anew from its log, which is the truth: complaint, parties' list rows, work orders, clocks,
 * search rows and what it adds to the scorecards; the counters get a correction by what was wrong. Nothing else is touched; a complaint that is being written to waits.
 *
 * @returns false where there is no such complaint
 */
export async function rebuildComplaint(database: Database, programmeId: Uuid, complaintId: Uuid): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    const role = database.role('complaint_writer');
    const [, opened] = await Promise.all([
      client.query(beginStatement(role, { programme_id: programmeId, complaint_id: complaintId }, 'read write')),
      openForWriting(client, { programmeId, complaintId, person: null, attachmentIds: [] }),
    ]);
    const query = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
      (await client.query<R>(text, [...values])).rows;
    const context = await programmeContext(query, database, 'complaint_writer', programmeId, opened.revision);
    const state = stateOf(opened, { id: complaintId, programmeId, programmeKind: context.kind });
    if (state === null) {
      release(client, client.query('rollback'));
      return false;
    }
    const contact = opened.contact ?? { name: '', phone: '' };
    const old = await storedContributions(query, programmeId, complaintId);
    const scorecard = rowsBetween(old, contributionsIn({ ...opened, state, events: eventsOf(opened) }, context), state, context);
    const members = memberRowsBetween(await storedMemberRows(query, programmeId, complaintId), memberRowsOf(state, context));
    const rows = rowsOf(state, { head: opened.events.at(-1)!.hash, contact });
    const grams = gramRows(
      { before: [], after: rows.ComplaintParty },
      { old: opened.texts, fresh: [] },
      { programmeId, complaintId, name: contact.name },
      context.searchKeys,
    );
    clear ??= together(
      ['complaint_party', 'complaint_unit', 'work_order', 'clock', 'complaint_track', 'complaint_follow_up', 'complaint_gram'].map(
        (table) => `delete from lianban.${table} where programme_id = $1 and complaint_id = $2`,
      ),
    );
    fill ??= together([
      upsertRows('Complaint', 1),
      insertRows('ComplaintParty', 2),
      insertRows('ComplaintUnit', 3),
      insertRows('WorkOrder', 4),
      insertRows('Clock', 5),
      insertRows('ComplaintGram', 6),
      upsertRows('ScorecardContribution', 7),
      insertRows('ScorecardChange', 8),
      upsertRows('MemberContribution', 9),
      insertRows('MemberChange', 10),
      insertRows('ComplaintTrack', 11),
      insertRows('ComplaintFollowUp', 12),
    ]);
    await Promise.all([
      client.query(clear, [programmeId, complaintId]),
      client.query(
        fill,
        [
          rows.Complaint,
          rows.ComplaintParty,
          rows.ComplaintUnit,
          rows.WorkOrder,
          rows.Clock,
          grams.added,
          scorecard.contributions,
          scorecard.changes,
          members.contributions,
          members.changes,
          rows.ComplaintTrack,
          rows.ComplaintFollowUp,
        ].map((each) => JSON.stringify(each)),
      ),
      client.query('commit'),
    ]);
    client.release();
    return true;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

/** Rebuilds every complaint of a programme, one after the other. By the worker's login. @returns how many */
export async function rebuildProjections(database: Database, programmeId: Uuid): Promise<number> {
  const client = await database.pool.connect();
  let ids: Uuid[];
  try {
    await client.query(beginStatement(database.role('jobs'), {}, 'read only'));
    const { rows } = await client.query<{ id: Uuid }>(
      'select complaint_id as id from lianban.complaint_event where programme_id = $1 and sequence = 1',
      [programmeId],
    );
    ids = rows.map(({ id }) => id);
  } finally {
    release(client, client.query('rollback'));
  }
  for (const id of ids) await rebuildComplaint(database, programmeId, id);
  return ids.length;
}
