import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { judgeRows, ROW_STATES, type JudgedRow, type RowState } from '@lianban/contact-registry/card-sheet/judge-rows';
import { importPartners } from '@lianban/persistence/contact-registry/read-import';
import { readList, saidRowProblems } from './read-list.ts';

const LONGEST_PAGE = 200;

interface Arguments {
  readonly fileId: string;
  readonly states?: readonly RowState[] | null;
  readonly first?: number | null;
  readonly afterRow?: number | null;
}

/** A dry run: what the rows of an uploaded list would do, by the decision that would do it. */
export async function cardImport(_source: unknown, { fileId, states, ...asked }: Arguments, context: GraphContext) {
  const reader = new InputReader({ ...asked });
  const first = reader.integer('first', 1, LONGEST_PAGE, 50);
  refuseWrong(reader);
  const list = await readList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  const directory = await context.reads().directory();
  const partners = await context.reads().read((tx) => importPartners(tx, directory, context.now()));
  const rows = judgeRows(list.sheet.rows, partners, context.caller, list.fileName);
  const wanted = rows.filter(({ number, state }) => number > (asked.afterRow ?? 0) && (states ?? ROW_STATES).includes(state));
  return {
    __typename: 'CardImport',
    fileName: list.fileName,
    counts: Object.fromEntries(ROW_STATES.map((state) => [state, rows.filter((row) => row.state === state).length])),
    ignoredColumns: list.sheet.ignored,
    rows: wanted.slice(0, first),
    hasNextPage: wanted.length > first,
  };
}

const organisationsOf = async (context: GraphContext, ids: readonly string[]) => {
  const { organisations } = await context.reads().directory();
  return ids.flatMap((id) => organisations.get(id) ?? []);
};

export const cardRow = {
  partner: async ({ partner }: JudgedRow, _args: unknown, context: GraphContext) =>
    partner === null ? null : ((await organisationsOf(context, [partner.id]))[0] ?? null),
  problems: ({ problems }: JudgedRow, _args: unknown, context: GraphContext) => saidRowProblems(context, problems),
  duplicates: async ({ duplicates }: JudgedRow, _args: unknown, context: GraphContext) =>
    Promise.all(
      duplicates.map(async ({ number, partnerIds }) => ({
        number,
        partnerNames: (await organisationsOf(context, partnerIds)).map(({ shortName }) => shortName),
      })),
    ),
};
