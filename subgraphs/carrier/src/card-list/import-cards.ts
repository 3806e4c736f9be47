import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { judgeRows, type JudgedRow } from '@lianban/contact-registry/card-sheet/judge-rows';
import { importPartners } from '@lianban/persistence/contact-registry/read-import';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import type { Database } from '@lianban/persistence/database';
import type { Reader } from '@lianban/persistence/tenant-transaction';
import { invalidNoticeInput } from '@lianban/registry-graph/messages/messages';
import { readList } from './read-list.ts';

/** How much one request does: enough to be quick, little enough to answer before the gateway gives up. */
const MOST_ROWS = 200;
const MOST_MS = 2_000;

/** Takes the next rows of an uploaded list over, each in a transaction of its own; what is wrong is left out. */
export async function importCards(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const fileId = reader.id('fileId');
  const afterRow = reader.integer('afterRow', 0, 2_147_483_647, 0);
  if (reader.problems.length > 0) return invalidNoticeInput(context, reader.problems);
  const list = await readList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  const directory = await context.reads().directory();
  const partners = await context.reads().read((tx) => importPartners(tx, directory, context.now()));
  return context.write(async (database, who) => {
    const rows = judgeRows(list.sheet.rows, partners, context.caller, list.fileName);
    const counts = { imported: 0, unchanged: 0, wrong: 0 };
    const began = performance.now();
    let done = rows.filter(({ number }) => number <= afterRow).length;
    for (const row of rows.slice(done, done + MOST_ROWS)) {
      counts[await importRow({ database, who, context, key }, row)] += 1;
      done += 1;
      if (performance.now() - began > MOST_MS) break;
    }
    const last = rows[done - 1]?.number ?? afterRow;
    return { __typename: 'CardsImported', done, total: rows.length, nextAfterRow: done < rows.length ? last : null, ...counts };
  });
}

interface Giving {
  readonly database: Database;
  readonly who: Reader;
  readonly context: GraphContext;
  readonly key: string;
}

async function importRow({ database, who, context, key }: Giving, { number, state, partner, command }: JudgedRow) {
  if (command === null || partner === null) return state === 'unchanged' ? 'unchanged' : 'wrong';
  const outcome = await runNoticeCommand(database, {
    caller: context.caller,
    programmeId: who.programmeId,
    noticeId: null,
    partnerTenantId: partner.id,
    command,
    idempotencyKey: `${key}/${number}`,
    now: context.now(),
    personName: context.personName,
  });
  if (outcome.kind === 'done') return 'imported';
  // Somebody else was faster with the same row.
  const nothingNew = outcome.kind === 'invalid' && outcome.problems.every(({ code }) => code === 'nothing_changed');
  return nothingNew ? 'unchanged' : 'wrong';
}
