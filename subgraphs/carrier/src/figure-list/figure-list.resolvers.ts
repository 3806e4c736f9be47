import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import {
  FIGURE_HEADERS,
  FIGURE_ROW_STATES,
  writeFigureSheet,
  type FigureChange,
  type FigureColumn,
  type FigureRowState,
  type JudgedFigureRow,
} from '@lianban/partner-standing/outside/figure-sheet';
import { enterFigures } from '@lianban/persistence/standing/enter-figures';
import { invalidStandingInput, saidStandingProblems } from '@lianban/standing-graph/messages/messages';
import { enterOutsideFigures } from '@lianban/standing-graph/outside/enter-outside-figures';
import { askedMonth } from '@lianban/standing-graph/scorecard/scorecard.queries';
import { standingReads } from '@lianban/standing-graph/standing-reads';
import { carrier } from '../face.ts';
import { readFigureList } from './read-figure-list.ts';

const LONGEST_PAGE = 200;

interface Arguments {
  readonly fileId: string;
  readonly states?: readonly FigureRowState[] | null;
  readonly first?: number | null;
  readonly afterRow?: number | null;
}

/** A dry run: what the rows of an uploaded list would do, by the judgement that would do it. */
async function figureImport(_source: unknown, { fileId, states, ...asked }: Arguments, context: GraphContext) {
  const reader = new InputReader({ ...asked });
  const first = reader.integer('first', 1, LONGEST_PAGE, 50);
  refuseWrong(reader);
  const list = await readFigureList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  const wanted = list.rows.filter(({ number, state }) => number > (asked.afterRow ?? 0) && (states ?? FIGURE_ROW_STATES).includes(state));
  return {
    __typename: 'FigureImport',
    fileName: list.fileName,
    counts: Object.fromEntries(FIGURE_ROW_STATES.map((state) => [state, list.rows.filter((row) => row.state === state).length])),
    ignoredColumns: list.ignored,
    rows: wanted.slice(0, first),
    hasNextPage: wanted.length > first,
  };
}

/** Takes a list over as a whole, in one transaction. */
async function importFigures(_source: unknown, { input }: { readonly input: RawInput }, context: GraphContext): Promise<CommandResult> {
  const reader = new InputReader(input);
  const key = reader.idempotencyKey();
  const fileId = reader.id('fileId');
  if (reader.problems.length > 0) return invalidStandingInput(context, reader.problems);
  const list = await readFigureList(context, fileId);
  if (list.kind === 'answer') return list.answer;
  const entries = list.rows.flatMap(({ number, changes }) =>
    changes.map(({ partnerTenantId, month, figure, to }) => ({
      partnerTenantId,
      month,
      figure,
      value: to,
      source: 'imported' as const,
      sourceNote: `${list.fileName} #${number}`,
      seenVersion: null,
    })),
  );
  const { timeZone } = await standingReads(context).rules();
  const outcome = await context.write((database, who) =>
    enterFigures(database, who, { entries, key, now: context.now(), personName: context.personName, timeZone }),
  );
  if (outcome.kind === 'invalid') return invalidStandingInput(context, outcome.problems);
  return { __typename: 'FiguresImported', entered: outcome.entered, wrong: list.rows.filter(({ state }) => state === 'wrong').length };
}

/** A month's figures as a list. */
async function figureList(_source: unknown, args: { readonly month?: string | null }, context: GraphContext) {
  const month = await askedMonth(args, context);
  if (context.caller.unitId !== null) return null;
  const reads = standingReads(context);
  const carrierTenantId = context.caller.tenantId;
  const [partners, months] = await Promise.all([reads.partners(), reads.ofCarrier(carrierTenantId, { from: month, to: month })]);
  const rows = partners
    .filter((partner) => partner.carrierTenantId === carrierTenantId)
    .map((partner) => ({ partner, month, figures: months.figures.of(partner.id, month) }));
  return { month, ...writeFigureSheet(rows) };
}

const rowFields = {
  partner: ({ partner }: JudgedFigureRow, _args: unknown, context: GraphContext) => organisation(context, partner?.id ?? null),
  problems: ({ problems }: JudgedFigureRow, _args: unknown, context: GraphContext) =>
    saidStandingProblems(context, problems).map(({ field, ...problem }) => ({
      ...problem,
      column: FIGURE_HEADERS[field as FigureColumn] ?? field,
    })),
};

/** Figures from outside: entered, taken over from a list, written as one. */
export const figureListResolvers = {
  Query: rootFields(carrier, { figureImport, figureList }),
  Mutation: rootFields(carrier, { importFigures, enterOutsideFigures }),
  FigureRowState: enumOf(FIGURE_ROW_STATES),
  FigureRow: rowFields,
  FigureChange: { name: ({ figure }: FigureChange) => figure },
};
