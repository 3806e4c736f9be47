import { clockRecomputed } from '@lianban/complaint/clock/recompute';
import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { Clock } from '@lianban/complaint/state';
import type { ClockPart, ClockRule, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
import { columnsOf } from './read/columns.ts';
import { listRowsOf } from './read/complaints.ts';
import { beginStatement, release, type Tx } from './tenant-transaction.ts';
import { calendarOf } from './stored-settings.ts';
import { runCommand } from './write-path.ts';

/** A running clock that a change of calendar would move. */
export interface MovedClock {
  readonly complaintId: Uuid;
  readonly number: string;
  readonly rule: ClockRule;
  readonly part: ClockPart;
  readonly from: IsoInstant;
  readonly to: IsoInstant;
}

/** Clocks looked at for a preview; whoever changes a calendar sees how many more there are by the length of the list. */
const MOST_SHOWN = 500;

/**
 * What settings not yet written would move, among the open clocks the caller sees (CLK-20: shown before it applies). Nothing
 * is changed. Clocks on elapsed time move by no calendar and are not looked at.
 */
export async function recomputePreview(tx: Tx, settings: ProgrammeSettings, now: IsoInstant): Promise<MovedClock[]> {
  const rows = await tx.query<Clock & { complaintId: Uuid; number: string }>(
    `select ${columnsOf('Clock', 'k', ['programmeId', 'ownerTenantId', 'ownerSupervisorTenantId', 'ownerUnitId', 'holderUnitId', 'senderUnitId'])}, p.number
    from ${listRowsOf(tx)} p join lianban.clock k on k.programme_id = p.programme_id and k.complaint_id = p.complaint_id
    where p.tenant_id = $1 and p.open and k.state in ('running', 'paused') and k."limit"->>'calendar' <> 'elapsed' order by k.due_at, k.id`,
    [tx.who.tenantId],
  );
  const context = {
    complaintId: '',
    programmeId: tx.who.programmeId,
    programmeKind: 'adc' as const,
    now,
    settings,
    settingsVersion: 0,
    tenants: new Map(),
    services: new Map(),
    newId: uuidv7,
    calendar: calendarOf(settings),
  };
  const moved: MovedClock[] = [];
  for (const clock of rows) {
    const recomputed = clockRecomputed(clock, context);
    if (recomputed !== null && recomputed.dueAt !== clock.dueAt) {
      moved.push({
        complaintId: clock.complaintId,
        number: clock.number,
        rule: clock.rule,
        part: clock.part,
        from: clock.dueAt,
        to: recomputed.dueAt,
      });
    }
    if (moved.length === MOST_SHOWN) break;
  }
  return moved;
}

/**
 * Counts a programme's open clocks afresh by its present settings (CLK-20), each complaint by the write path, and notes the
 * version they are counted by. Interrupted, it begins again; a clock that is right already gets no event.
 *
 * @returns how many complaints had a clock that moved
 */
export async function recomputeProgramme(database: Database, programmeId: Uuid, now: IsoInstant): Promise<number> {
  const { version, complaintIds } = await openClocks(database, programmeId);
  let moved = 0;
  for (const complaintId of complaintIds) {
    const outcome = await runCommand(database, {
      caller: { kind: 'system' },
      programmeId,
      complaintId,
      command: { name: 'recompute_clocks' },
      idempotencyKey: '',
      now,
    });
    if (outcome.kind === 'done') moved += 1;
  }
  await asWatcher(database, programmeId, 'read write', (query) =>
    query('update lianban.programme set recomputed_version = greatest(recomputed_version, $2) where id = $1', [programmeId, version]),
  );
  return moved;
}

async function openClocks(database: Database, programmeId: Uuid): Promise<{ version: number; complaintIds: Uuid[] }> {
  return asWatcher(database, programmeId, 'read only', async (query) => {
    const [settings] = await query<{ version: number }>(
      'select max(version) as version from lianban.programme_setting where programme_id = $1',
      [programmeId],
    );
    const rows = await query<{ id: Uuid }>(
      "select distinct complaint_id as id from lianban.clock where programme_id = $1 and state in ('running', 'paused') order by 1",
      [programmeId],
    );
    return { version: settings?.version ?? 0, complaintIds: rows.map(({ id }) => id) };
  });
}

async function asWatcher<T>(
  database: Database,
  programmeId: Uuid,
  mode: 'read only' | 'read write',
  work: (query: <R extends object>(text: string, values: unknown[]) => Promise<R[]>) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('clock_watcher'), { programme_id: programmeId }, mode));
    const result = await work(async <R extends object>(text: string, values: unknown[]) => (await client.query<R>(text, values)).rows);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
