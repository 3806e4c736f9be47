import type { Caller, Command } from '@lianban/complaint/command';
import type { FieldProblem, RefusalCode } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { againOnCollision } from './again.ts';
import type { Database } from './database.ts';
import { inOneFlight } from './one-flight.ts';
import { storyOf, type StoryEvent } from './read/story.ts';
import { readAs, release } from './tenant-transaction.ts';
import { writeRows } from './write/commit.ts';
import { prepare, type Prepared } from './write/prepare.ts';
import { layOutNumbers } from './write/number.ts';

/** What a face asks of the write path (design.md 2). */
export interface CommandRequest {
  readonly caller: Caller;
  readonly programmeId: Uuid;
  /** Null at intake. */
  readonly complaintId: Uuid | null;
  /** The id an intake's complaint shall have, where it is fixed beforehand (demonstration data); else one is made. */
  readonly newComplaintId?: Uuid;
  readonly command: Command;
  /** Chosen by the client; only commands that were committed are remembered. Ignored for the system. */
  readonly idempotencyKey: string;
  /** The input as the client sent it: a retry has the same, whatever ids were made for it. */
  readonly content?: unknown;
  /** The version of the command's work order, or of its follow-up, that the caller saw. */
  readonly expectedWorkOrderVersion?: number | null;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they did. */
  readonly personName?: string;
}

export type CommandOutcome =
  | { readonly kind: 'done'; readonly complaintId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Somebody was faster: what happened to the complaint since, as far as the caller may see it. */
  | { readonly kind: 'conflict'; readonly complaintId: Uuid; readonly since: readonly StoryEvent[] };

/**
 * The one way in which a complaint changes: lock → party → load → decide → append → project → notices → commit, in two
 * flights to the database. Refusals change nothing and are not remembered.
 */
export async function runCommand(database: Database, request: CommandRequest): Promise<CommandOutcome> {
  for (;;) {
    const outcome = await againOnCollision(() => once(database, request));
    if (outcome.kind === 'conflict_at') return conflict(database, request, outcome);
    if (outcome.kind !== 'out_of_numbers') return outcome;
    await againOnCollision(() => layOutNumbers(database, outcome.tenantId, outcome.day));
  }
}

async function conflict(
  database: Database,
  { caller, programmeId }: CommandRequest,
  at: { complaintId: Uuid; version: number },
): Promise<CommandOutcome> {
  if (caller.kind === 'system') throw new Error('the system edits no work order');
  const since = await readAs(database, { ...caller, programmeId }, (tx) => storyOf(tx, at.complaintId, { after: at.version, first: 200 }));
  // What people did is what a person can weigh; the clocks that started with it are on the page already.
  return { kind: 'conflict', complaintId: at.complaintId, since: since.events.filter(({ type }) => type !== 'clock_started') };
}

/** One attempt; a transaction that ends without writing is rolled back. */
async function once(database: Database, request: CommandRequest): Promise<Exclude<Prepared, { kind: 'write' }>> {
  const client = await database.pool.connect();
  try {
    const prepared = await prepare(database, client, request);
    if (prepared.kind !== 'write') {
      release(client, client.query('rollback'));
      return prepared;
    }
    inOneFlight(client);
    await Promise.all([writeRows(client, prepared.rows), client.query('commit')]);
    client.release();
    return { kind: 'done', complaintId: prepared.complaintId, replayed: false };
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}
