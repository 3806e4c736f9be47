import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldProblem } from '@lianban/complaint/decision';
import { headerOf } from '@lianban/contact-registry/card-sheet/columns';
import { readSheet, type CardSheet } from '@lianban/contact-registry/card-sheet/read-sheet';
import { mayImport } from '@lianban/contact-registry/change-notice/policy';
import type { TableLimits } from '@lianban/documents/table/table';
import { invalidNoticeInput, noticeRefusal, saidProblems } from '@lianban/registry-graph/messages/messages';
import { refusedList, uploadedTable } from '@lianban/complaint-graph/list-file/uploaded-table';
import { ROW_SENTENCES } from './sentences.ts';

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
  const table = await uploadedTable(context, fileId, LIMITS);
  if (table.kind === 'unknown') return answer(invalidNoticeInput(context, [{ field: 'fileId', code: 'attachment_unknown' }]));
  if (table.kind === 'refused') return answer(refused(table));
  const sheet = readSheet(table.rows);
  if (sheet.kind === 'refused') return answer(refused(refusedList(context, sheet.reason, { limit: headerOf(sheet.header) }, LIMITS)));
  return { kind: 'list', fileName: table.fileName, sheet };
}

const refused = ({ code, message }: { readonly code: string; readonly message: string }): CommandResult => ({
  __typename: 'CardListRefused',
  code,
  message,
});

/** Problems of a row in the caller's language, under the headings of their columns. */
export function saidRowProblems(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]) {
  const own: Readonly<Record<string, string>> = ROW_SENTENCES[context.locale];
  return saidProblems(context, problems).map(({ field, code, limit, message }) => ({
    column: headerOf(field),
    code,
    limit: limit ?? null,
    message: Object.hasOwn(own, code) ? (own[code] ?? '').replace('{limit}', () => limit ?? '…') : message,
  }));
}

const answer = (result: CommandResult): ReadList => ({ kind: 'answer', answer: result });
