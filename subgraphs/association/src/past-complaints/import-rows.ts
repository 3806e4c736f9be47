import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { JudgedPastRow } from '@lianban/complaint/past-sheet/judge-rows';
import type { PastRow } from '@lianban/complaint/past-sheet/read-sheet';
import type { Database } from '@lianban/persistence/database';
import type { Reader } from '@lianban/persistence/tenant-transaction';
import { runCommand } from '@lianban/persistence/write-path';
import { judged } from './read-list.ts';

/** How much one request does: enough to be quick, little enough to answer before the gateway gives up. */
const MOST_ROWS = 200;
const MOST_MS = 2_000;

interface Asked {
  readonly key: string;
  readonly afterRow: number;
  readonly counted: boolean;
}

/** Takes the rows after `afterRow` over, as many as one request does, and says how far it came. */
export async function importRows(context: GraphContext, whole: readonly PastRow[], { key, afterRow, counted }: Asked) {
  const before = whole.filter(({ number }) => number <= afterRow).length;
  const rows = await judged(context, whole, whole.slice(before, before + MOST_ROWS), counted);
  const counts = { imported: 0, unchanged: 0, wrong: 0 };
  let done = before;
  await context.write(async (database, who) => {
    const began = performance.now();
    for (const row of rows) {
      counts[await importRow({ database, who, context, key }, row)] += 1;
      done += 1;
      if (performance.now() - began > MOST_MS) break;
    }
  });
  const last = whole[done - 1]?.number ?? afterRow;
  return { done, total: whole.length, nextAfterRow: done < whole.length ? last : null, ...counts };
}

interface Giving {
  readonly database: Database;
  readonly who: Reader;
  readonly context: GraphContext;
  readonly key: string;
}

async function importRow({ database, who, context, key }: Giving, { number, externalNumber, state, command }: JudgedPastRow) {
  if (command === null) return state === 'unchanged' ? 'unchanged' : 'wrong';
  try {
    const outcome = await runCommand(database, {
      caller: context.caller,
      programmeId: who.programmeId,
      complaintId: null,
      command,
      idempotencyKey: `${key}/${number}`,
      content: { externalNumber },
      now: context.now(),
      personName: context.personName,
    });
    return outcome.kind === 'done' ? 'imported' : 'wrong';
  } catch (error) {
    // Somebody else was faster with the same row: it is there once.
    if ((error as { constraint?: string }).constraint === 'complaint_external_number') return 'unchanged';
    throw error;
  }
}
