import { isUuid } from '@lianban/complaint-graph/command/input-reader';
import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldProblem } from '@lianban/complaint/decision';
import { headerOf } from '@lianban/contact-registry/card-sheet/columns';
import { readSheet, type CardSheet } from '@lianban/contact-registry/card-sheet/read-sheet';
import { mayImport } from '@lianban/contact-registry/change-notice/policy';
import { readTable } from '@lianban/documents/table/read-table';
import type { TableLimits } from '@lianban/documents/table/table';
import { fileOf } from '@lianban/persistence/files';
import { invalidNoticeInput, noticeRefusal, saidProblems } from '@lianban/registry-graph/messages/messages';
import { SENTENCES, type CardListRefusal } from './sentences.ts';

/** A programme has hundreds of partners; a list of more is a mistake, and so is a cell that no card has room for. */
const LIMITS: TableLimits = { bytes: 5 * 1024 * 1024, rows: 2_001, columns: 150, cellLetters: 2_000 };

/** A list of cards as it was uploaded, or the answer to what cannot be read. */
export type ReadList =
  | { readonly kind: 'list'; readonly fileName: string; readonly sheet: Extract<CardSheet, { kind: 'sheet' }> }
  | { readonly kind: 'answer'; readonly answer: CommandResult };

/** Reads a list that the caller uploaded: only who may import, only the caller's own. */
export async function readList(context: GraphContext, fileId: string): Promise<ReadList> {
  const verdict = mayImport(context.caller);
  if (verdict !== 'allowed')
    return answer({ __typename: 'CommandRefused', code: verdict, message: noticeRefusal(context.locale, verdict) });
  const file = isUuid(fileId) ? await context.reads().read((tx) => fileOf(tx, fileId.toLowerCase())) : null;
  if (file === null) return answer(invalidNoticeInput(context, [{ field: 'fileId', code: 'attachment_unknown' }]));
  const table = await readTable(file.content, file.fileName, LIMITS);
  if (table.kind === 'refused') return answer(refusal(context, table.reason, table));
  const sheet = readSheet(table.rows);
  if (sheet.kind === 'refused') return answer(refusal(context, sheet.reason, { limit: headerOf(sheet.header) }));
  return { kind: 'list', fileName: file.fileName, sheet };
}

/** Problems of a row in the caller's language, under the headings of their columns. */
export function saidRowProblems(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]) {
  const own: Readonly<Record<string, string>> = SENTENCES[context.locale].problems;
  return saidProblems(context, problems).map(({ field, code, limit, message }) => ({
    column: headerOf(field),
    code,
    limit: limit ?? null,
    message: Object.hasOwn(own, code) ? (own[code] ?? '').replace('{limit}', () => limit ?? '…') : message,
  }));
}

const answer = (result: CommandResult): ReadList => ({ kind: 'answer', answer: result });

interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly limit?: number | string;
}

function refusal({ locale }: GraphContext, code: CardListRefusal, { row, column, limit }: Place): CommandResult {
  const { refusals, row: ofRow, column: ofColumn } = SENTENCES[locale];
  const at = `${ofRow.replace('{row}', String(row))}${column === undefined ? '' : ofColumn.replace('{column}', column)}`;
  // The heading is a row to spreadsheets, not to people.
  const most = code === 'too_large' ? '5 MB' : code === 'too_many_rows' ? String(LIMITS.rows - 1) : String(limit);
  return { __typename: 'CardListRefused', code, message: refusals[code].replace('{at}', at).replace('{limit}', () => most) };
}
