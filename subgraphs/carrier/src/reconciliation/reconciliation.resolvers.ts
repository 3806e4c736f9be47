import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import type { TableLimits } from '@lianban/documents/table/table';
import { fits } from '@lianban/partner-standing/decision';
import { formatYuan } from '@lianban/partner-standing/money';
import { isMonth } from '@lianban/partner-standing/month';
import { RECONCILED_FOUND, type ReconciledLine } from '@lianban/partner-standing/settlement/reconcile';
import {
  readReconcileSheet,
  RECONCILE_HEADERS,
  RECONCILED_KINDS,
  reconcileMonth,
  writeReconcileSheet,
  type ReconcileColumn,
  type ReconciledMonthLine,
  type WrongRow,
} from '@lianban/partner-standing/settlement/reconcile-sheet';
import { postingsOfMonth } from '@lianban/persistence/standing/read-settlement';
import { invalidStandingInput, saidStandingProblems, standingRefusal } from '@lianban/standing-graph/messages/messages';
import { standingReads } from '@lianban/standing-graph/standing-reads';
import { carrier } from '../face.ts';
import { refusedList, uploadedTable } from '@lianban/complaint-graph/list-file/uploaded-table';

const LONGEST_PAGE = 200;
/** A month of a thousand partners has some thousands of refunds. */
const LIMITS: TableLimits = { bytes: 5 * 1024 * 1024, rows: 20_001, columns: 60, cellLetters: 500 };

interface Arguments {
  readonly fileId: string;
  readonly month: string;
  readonly found?: readonly ReconciledLine['found'][] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

/** An uploaded list against the ledgers of a month. */
async function reconciliation(
  _source: unknown,
  { fileId, month, found, ...asked }: Arguments,
  context: GraphContext,
): Promise<CommandResult> {
  const reader = new InputReader({ ...asked });
  const first = reader.integer('first', 1, LONGEST_PAGE, 50);
  const offset = reader.integer('offset', 0, LIMITS.rows, 0);
  refuseWrong(reader);
  const verdict = fits(context.caller, 'clerk', '');
  if (verdict !== 'allowed') return { __typename: 'CommandRefused', code: verdict, message: standingRefusal(context.locale, verdict) };
  if (!isMonth(month)) return invalidStandingInput(context, [{ field: 'month', code: 'not_a_month' }]);
  const table = await uploadedTable(context, fileId, LIMITS);
  if (table.kind === 'unknown') return invalidStandingInput(context, [{ field: 'fileId', code: 'attachment_unknown' }]);
  if (table.kind === 'refused') return refused(table);
  const sheet = readReconcileSheet(table.rows);
  if (sheet.kind === 'refused') return refused(refusedList(context, sheet.reason, { limit: sheet.header }, LIMITS));
  const [postings, partners] = await Promise.all([postingsOf(month, context), ownPartners(context)]);
  const { lines, wrong } = reconcileMonth(sheet.rows, postings, partners);
  const wanted = lines.filter((line) => (found ?? RECONCILED_FOUND).includes(line.found));
  const count = (what: ReconciledLine['found']): number => lines.filter((line) => line.found === what).length;
  return {
    __typename: 'Reconciliation',
    fileName: table.fileName,
    month,
    ignoredColumns: sheet.ignored,
    counts: {
      matched: count('matched'),
      amountDiffers: count('amount_differs'),
      onlyHere: count('only_here'),
      onlyThere: count('only_there'),
      repeated: count('repeated'),
      wrong: wrong.length,
    },
    lines: wanted.slice(offset, offset + first),
    hasNextPage: wanted.length > offset + first,
    wrong: wrong.slice(0, LONGEST_PAGE),
  };
}

/** The ledgers' own side of it. */
async function reconciliationList(_source: unknown, { month }: { readonly month: string }, context: GraphContext) {
  const reader = new InputReader({ month });
  if (!isMonth(month)) reader.refuse('month', 'out_of_range', 'YYYY-MM');
  refuseWrong(reader);
  if (context.caller.unitId !== null) return null;
  const [postings, partners] = await Promise.all([postingsOf(month, context), ownPartners(context)]);
  return { month, ...writeReconcileSheet(postings, new Map(partners.map((partner) => [partner.id, partner]))) };
}

const postingsOf = (month: string, context: GraphContext) =>
  standingReads(context).read((tx) => postingsOfMonth(tx, { partnerTenantId: null, month }));

const ownPartners = async (context: GraphContext) =>
  (await standingReads(context).partners()).filter(({ carrierTenantId }) => carrierTenantId === context.caller.tenantId);

const refused = ({ code, message }: { readonly code: string; readonly message: string }): CommandResult => ({
  __typename: 'ReconciliationRefused',
  code,
  message,
});

const lineFields = {
  partner: ({ partnerTenantId }: ReconciledMonthLine, _args: unknown, context: GraphContext) => organisation(context, partnerTenantId),
  here: ({ here }: ReconciledMonthLine) => here.map(formatYuan),
  there: ({ there }: ReconciledMonthLine) => there.map(formatYuan),
  difference: ({ difference }: ReconciledMonthLine) => formatYuan(difference),
};

const wrongFields = {
  problems: ({ problems }: WrongRow, _args: unknown, context: GraphContext) =>
    saidStandingProblems(context, problems).map(({ field, ...problem }) => ({
      ...problem,
      column: RECONCILE_HEADERS[field as ReconcileColumn] ?? field,
    })),
};

/** The ledgers of a month against a list from outside. */
export const reconciliationResolvers = {
  Query: rootFields(carrier, { reconciliation, reconciliationList }),
  ReconciledFound: enumOf(RECONCILED_FOUND),
  ReconciledKind: enumOf(RECONCILED_KINDS),
  ReconciledLine: lineFields,
  ReconciliationWrongRow: wrongFields,
};
