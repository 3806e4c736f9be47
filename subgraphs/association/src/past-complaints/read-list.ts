import { setImmediate } from 'node:timers/promises';
import { invalidInput, type CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refusedList, uploadedTable } from '@lianban/complaint-graph/list-file/uploaded-table';
import { problemMessage, refusalMessage } from '@lianban/complaint-graph/messages/messages';
import type { FieldProblem } from '@lianban/complaint/decision';
import { pastHeading, type PastColumn } from '@lianban/complaint/past-sheet/columns';
import { firstRows, judgePastRow, type JudgedPastRow, type PastWorld } from '@lianban/complaint/past-sheet/judge-rows';
import { listedDay, listedInstants } from '@lianban/complaint/past-sheet/list-day';
import { readPastSheet, type PastRow, type PastSheet } from '@lianban/complaint/past-sheet/read-sheet';
import { mayImportComplaints } from '@lianban/complaint/policy/take-complaint';
import type { TableLimits } from '@lianban/documents/table/table';
import { knownPast } from '@lianban/persistence/read/past-complaints';
import { ROW_SENTENCES } from './sentences.ts';

/** Some years of a provincial association; more comes in several lists. */
const LIMITS: TableLimits = { bytes: 10 * 1024 * 1024, rows: 10_001, columns: 60, cellLetters: 10_000 };
/** Others have their turn between so many rows. */
const ROWS_PER_TURN = 250;

/** A list as it was uploaded, or the answer to what cannot be read. */
export type ReadPastList =
  | { readonly kind: 'list'; readonly fileName: string; readonly sheet: Extract<PastSheet, { kind: 'sheet' }> }
  | { readonly kind: 'answer'; readonly answer: CommandResult };

/** Reads a list that the caller uploaded: only who may import, only the caller's own. */
export async function readPastList(context: GraphContext, fileId: string): Promise<ReadPastList> {
  const { locale, caller } = context;
  const verdict = mayImportComplaints(caller);
  if (verdict !== 'allowed') return answer({ __typename: 'CommandRefused', code: verdict, message: refusalMessage(locale, verdict) });
  const table = await uploadedTable(context, fileId, LIMITS);
  if (table.kind === 'unknown') return answer(invalidInput(context, [{ field: 'fileId', code: 'attachment_unknown' }]));
  if (table.kind === 'refused') return answer(refused(table));
  const sheet = readPastSheet(table.rows);
  if (sheet.kind === 'refused') return answer(refused(refusedList(context, sheet.reason, { limit: pastHeading(sheet.column) }, LIMITS)));
  return { kind: 'list', fileName: table.fileName, sheet };
}

const refused = ({ code, message }: { readonly code: string; readonly message: string }): CommandResult => ({
  __typename: 'ComplaintListRefused',
  code,
  message,
});
const answer = (result: CommandResult): ReadPastList => ({ kind: 'answer', answer: result });

/** What each of some rows of a list would do now. */
export async function judged(
  context: GraphContext,
  whole: readonly PastRow[],
  rows: readonly PastRow[],
  counted: boolean,
): Promise<JudgedPastRow[]> {
  const first = firstRows(whole);
  const world = await worldOf(context, rows, counted);
  const found: JudgedPastRow[] = [];
  for (const row of rows) {
    found.push(judgePastRow(row, world, first));
    if (found.length % ROWS_PER_TURN === 0) await setImmediate();
  }
  return found;
}

async function worldOf(context: GraphContext, rows: readonly PastRow[], counted: boolean): Promise<PastWorld> {
  const directory = await context.reads().directory();
  const numbers = [...new Set(rows.flatMap(({ cells }) => cells.get('number') || []))];
  const known = await context.reads().read((tx) => knownPast(tx, numbers));
  const organisations = [...directory.organisations.values()];
  const { programmeKind, settings, settingsVersion, calendar, services } = directory;
  const now = context.now();
  return {
    members: organisations.filter(({ kind }) => kind === 'member'),
    known,
    caller: context.caller,
    counted,
    instantOf: listedInstants(settings.timeZone, now),
    context: {
      complaintId: '',
      programmeId: context.programmeId,
      programmeKind,
      now,
      settings,
      settingsVersion,
      calendar,
      tenants: new Map(
        organisations.map(({ id, kind, units, supervisorTenantId }) => [
          id,
          { id, kind, supervisorTenantId, unitIds: units.map((unit) => unit.id) },
        ]),
      ),
      services,
      newId: context.making.newId,
    },
  };
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** Problems of a row in the caller's language, under the headings of their columns; an instant that would be right as a day. */
export function saidRowProblems({ locale }: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[], timeZone: string) {
  const own: Readonly<Record<string, string>> = ROW_SENTENCES[locale];
  return problems.map(({ field, code, limit }) => {
    const right = limit !== undefined && INSTANT.test(limit) ? listedDay(limit, timeZone) : limit;
    return {
      column: pastHeading(field as PastColumn),
      code,
      limit: right ?? null,
      message: Object.hasOwn(own, code) ? (own[code] ?? '').replace('{limit}', () => right ?? '…') : problemMessage(locale, code, right),
    };
  });
}
