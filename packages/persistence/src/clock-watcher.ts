import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { directed } from './contact-report/on-duty.ts';
import type { Database } from './database.ts';
import { programmeContext } from './programme-context.ts';
import { recomputeProgramme } from './recompute-clocks.ts';
import { beginStatement, release } from './tenant-transaction.ts';
import { askEachProgramme } from './watch/ask-each-programme.ts';
import { lockDue } from './watch/lock-due.ts';
import { markOf, type Mark } from './watch/mark-due.ts';
import { writeMarks } from './watch/write-marks.ts';
import { writeMemberBreaches } from './watch/write-member-breaches.ts';
import { runCommand } from './write-path.ts';

const BATCH = 1_000;
/** Batches at the same time: while one is written, the next is decided. */
const LANES = 2;

/**
 * Marks clocks that are due at `now`: one event per clock in the complaint's own log, notices up the ladder, rows and outbox
 * in the same commit (CLK-20, CLK-21). Several watchers may run at once; nothing fires twice.
 *
 * @param limit stop after about so many clocks
 * @returns how many clocks were marked; at least `limit` means there may be more
 */
export async function watchClocks(database: Database, now: IsoInstant, limit: number): Promise<number> {
  let marked = 0;
  for (const { programmeId, recount } of await dueProgrammes(database, now)) {
    if (recount) await recomputeProgramme(database, programmeId, now);
    marked += await watchInLanes(database, programmeId, now, limit - marked);
  }
  return marked;
}

/** Programmes with a clock to look at, or whose settings changed since their clocks were counted. */
function dueProgrammes(database: Database, now: IsoInstant): Promise<{ programmeId: Uuid; recount: boolean }[]> {
  return askEachProgramme(database, async (client, { id, recomputedVersion }) => {
    // The first of the index, not 'is there one before now': for that the planner would rather read the whole table.
    const {
      rows: [state],
    } = await client.query<{ due: boolean | null; version: number }>({
      name: 'first-due',
      values: [id, now],
      text: `select (select next_at from lianban.clock where programme_id = $1 and next_at is not null order by next_at limit 1) <= $2 as due,
        coalesce((select max(version) from lianban.programme_setting where programme_id = $1), 0) as version`,
    });
    const recount = recomputedVersion < (state?.version ?? 0);
    return state?.due === true || recount ? [{ programmeId: id, recount }] : [];
  });
}

/** What one lane has locked the others pass over. */
async function watchInLanes(database: Database, programmeId: Uuid, now: IsoInstant, limit: number): Promise<number> {
  let left = limit;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      const batch = Math.min(BATCH, left);
      left -= batch;
      const done = await watchProgramme(database, programmeId, now, batch);
      left += batch - done;
      if (done === 0) return;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return limit - left;
}

async function watchProgramme(database: Database, programmeId: Uuid, now: IsoInstant, limit: number): Promise<number> {
  const client = await database.pool.connect();
  const alone: Uuid[] = [];
  let marks: Mark[] = [];
  try {
    const begun = client.query(beginStatement(database.role('clock_watcher'), { programme_id: programmeId }, 'read write'));
    begun.catch(() => undefined);
    const query = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
      (await client.query<R>(text, [...values])).rows;
    const context = await programmeContext(query, database, 'clock_watcher', programmeId, null);
    const due = await lockDue(client, programmeId, now, limit);
    alone.push(...due.filter(({ severalOrders }) => severalOrders).map(({ complaint }) => complaint.id));
    marks = due
      .filter(({ severalOrders }) => !severalOrders)
      .map((each) => markOf(each, context, now))
      .filter((mark) => mark !== null);
    const notices = await directed(
      query,
      marks.flatMap((mark) => mark.notices),
    );
    const breaches = marks.flatMap((mark) => mark.memberBreach ?? []);
    const written = marks.length === 0 ? null : writeMarks(client, programmeId, marks, notices);
    await Promise.all([written, writeMemberBreaches(client, programmeId, breaches), client.query('commit')]);
    client.release();
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
  return marks.length + (await watchAlone(database, programmeId, now, alone));
}

/** Complaints whose parties hold several orders: each by the write path. */
async function watchAlone(database: Database, programmeId: Uuid, now: IsoInstant, complaintIds: readonly Uuid[]): Promise<number> {
  let marked = 0;
  for (const complaintId of complaintIds) {
    const outcome = await runCommand(database, {
      caller: { kind: 'system' },
      programmeId,
      complaintId,
      command: { name: 'watch_clocks' },
      idempotencyKey: '',
      now,
    });
    if (outcome.kind === 'done') marked += 1;
  }
  return marked;
}
