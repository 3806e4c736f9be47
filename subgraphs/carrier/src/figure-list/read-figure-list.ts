import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { TableLimits } from '@lianban/documents/table/table';
import { fits } from '@lianban/partner-standing/decision';
import { judgeFigureRows, monthsOf, readFigureSheet, type JudgedFigureRow } from '@lianban/partner-standing/outside/figure-sheet';
import { KnownFigures, figuresNow } from '@lianban/persistence/standing/read-figures';
import { invalidStandingInput, standingRefusal } from '@lianban/standing-graph/messages/messages';
import { standingReads } from '@lianban/standing-graph/standing-reads';
import { refusedList, uploadedTable } from '@lianban/complaint-graph/list-file/uploaded-table';

/** A thousand partners for two years would be a mistake; a year of them in one list is not. */
const LIMITS: TableLimits = { bytes: 5 * 1024 * 1024, rows: 12_001, columns: 60, cellLetters: 500 };

/** A list of figures as it was uploaded with what each row would do, or the answer to what cannot be read. */
export type ReadFigureList =
  | {
      readonly kind: 'list';
      readonly fileName: string;
      readonly ignored: readonly string[];
      readonly rows: readonly JudgedFigureRow[];
    }
  | { readonly kind: 'answer'; readonly answer: CommandResult };

/** Reads a list that the caller uploaded, by what is known now: a dry run and an import cannot differ. */
export async function readFigureList(context: GraphContext, fileId: string): Promise<ReadFigureList> {
  const verdict = fits(context.caller, 'clerk', '');
  if (verdict !== 'allowed')
    return answer({ __typename: 'CommandRefused', code: verdict, message: standingRefusal(context.locale, verdict) });
  const table = await uploadedTable(context, fileId, LIMITS);
  if (table.kind === 'unknown') return answer(invalidStandingInput(context, [{ field: 'fileId', code: 'attachment_unknown' }]));
  if (table.kind === 'refused') return answer(refused(table));
  const sheet = readFigureSheet(table.rows);
  if (sheet.kind === 'refused') return answer(refused(refusedList(context, sheet.reason, { limit: sheet.header }, LIMITS)));
  const reads = standingReads(context);
  const [rules, partners] = await Promise.all([reads.rules(), reads.partners()]);
  const months = monthsOf(sheet.rows);
  const carrierTenantId = context.caller.tenantId;
  const [from, to] = [months[0], months.at(-1)];
  const figures =
    from === undefined || to === undefined ? [] : await reads.read((tx) => figuresNow(tx.query, { carrierTenantId }, { from, to }));
  const known = new KnownFigures(figures);
  const rows = judgeFigureRows(sheet.rows, {
    timeZone: rules.timeZone,
    partners: partners.filter((partner) => partner.carrierTenantId === carrierTenantId),
    now: reads.now,
    known: (partnerTenantId, month) => known.of(partnerTenantId, month),
  });
  return { kind: 'list', fileName: table.fileName, ignored: sheet.ignored, rows };
}

const answer = (result: CommandResult): ReadFigureList => ({ kind: 'answer', answer: result });
const refused = ({ code, message }: { readonly code: string; readonly message: string }): CommandResult => ({
  __typename: 'FigureListRefused',
  code,
  message,
});
