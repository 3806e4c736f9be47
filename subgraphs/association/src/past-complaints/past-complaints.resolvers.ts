import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { invalidInput } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { PAST_ROW_STATES, type JudgedPastRow, type PastRowState } from '@lianban/complaint/past-sheet/judge-rows';
import { association } from '../face.ts';
import { importRows } from './import-rows.ts';
import { judged, readPastList, saidRowProblems } from './read-list.ts';

const LONGEST_PAGE = 200;

interface Arguments {
  readonly fileId: string;
  readonly states?: readonly PastRowState[] | null;
  readonly first?: number | null;
  readonly afterRow?: number | null;
}

/** A dry run: what the rows of an uploaded list would do, by the decision that would do it. */
async function complaintImport(_source: unknown, { fileId, states, ...asked }: Arguments, context: GraphContext) {
  const reader = new InputReader({ ...asked });
  const first = reader.integer('first', 1, LONGEST_PAGE, 50);
  refuseWrong(reader);
  const list = await readPastList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  const rows = await judged(context, list.sheet.rows, list.sheet.rows, false);
  const wanted = rows.filter(({ number, state }) => number > (asked.afterRow ?? 0) && (states ?? PAST_ROW_STATES).includes(state));
  return {
    __typename: 'ComplaintImport',
    fileName: list.fileName,
    counts: Object.fromEntries(PAST_ROW_STATES.map((state) => [state, rows.filter((row) => row.state === state).length])),
    ignoredColumns: list.sheet.ignored,
    rows: wanted.slice(0, first),
    hasNextPage: wanted.length > first,
  };
}

/** Takes the next rows of an uploaded list over, each in a transaction of its own; what is wrong is left out. */
async function importComplaints(_source: unknown, { input }: { readonly input: RawInput }, context: GraphContext): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const fileId = reader.id('fileId');
  const afterRow = reader.integer('afterRow', 0, 2_147_483_647, 0);
  const counted = reader.flag('counted');
  if (reader.problems.length > 0) return invalidInput(context, reader.problems);
  const list = await readPastList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  return { __typename: 'ComplaintsImported', ...(await importRows(context, list.sheet.rows, { key, afterRow, counted })) };
}

const rowFields = {
  member: ({ member }: JudgedPastRow, _args: unknown, context: GraphContext) => organisation(context, member?.id ?? null),
  problems: async ({ problems }: JudgedPastRow, _args: unknown, context: GraphContext) =>
    saidRowProblems(context, problems, (await context.reads().directory()).settings.timeZone),
};

/** Complaints of the past, taken over from lists (docs/decisions/0024). */
export const pastComplaintsResolvers = {
  Query: rootFields(association, { complaintImport }),
  Mutation: rootFields(association, { importComplaints }),
  ComplaintRowState: enumOf(PAST_ROW_STATES),
  ComplaintImportRow: rowFields,
};
