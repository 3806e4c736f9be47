import { isUuid } from '../command/input-reader.ts';
import type { GraphContext } from '../graph-context.ts';
import { readTable } from '@lianban/documents/table/read-table';
import type { TableLimits, TableRow } from '@lianban/documents/table/table';
import { fileOf } from '@lianban/persistence/files';
import { SENTENCES, type ListRefusal } from './sentences.ts';

/** An uploaded list as rows, or why there is none; `unknown`: no file of the caller's own. */
export type UploadedTable =
  | { readonly kind: 'table'; readonly fileName: string; readonly rows: readonly TableRow[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly code: ListRefusal; readonly message: string };

/** Reads a list that the caller uploaded: only the caller's own. Who may is judged before. */
export async function uploadedTable(context: GraphContext, fileId: string, limits: TableLimits): Promise<UploadedTable> {
  const file = isUuid(fileId) ? await context.reads().read((tx) => fileOf(tx, fileId.toLowerCase())) : null;
  if (file === null) return { kind: 'unknown' };
  const table = await readTable(file.content, file.fileName, limits);
  if (table.kind === 'table') return { kind: 'table', fileName: file.fileName, rows: table.rows };
  return refusedList(context, table.reason, table, limits);
}

interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly limit?: number | string;
}

/** Why a list is not read, in the caller's language; `place` says where, and what would be right. */
export function refusedList(
  { locale }: Pick<GraphContext, 'locale'>,
  code: ListRefusal,
  { row, column, limit }: Place,
  limits: TableLimits,
): Extract<UploadedTable, { kind: 'refused' }> {
  const { refusals, row: ofRow, column: ofColumn } = SENTENCES[locale];
  const at = `${ofRow.replace('{row}', String(row))}${column === undefined ? '' : ofColumn.replace('{column}', column)}`;
  const megabytes = `${limits.bytes / 1024 / 1024} MB`;
  // The heading is a row to spreadsheets, not to people.
  const most = code === 'too_large' ? megabytes : code === 'too_many_rows' ? String(limits.rows - 1) : String(limit);
  return { kind: 'refused', code, message: refusals[code].replace('{at}', at).replace('{limit}', () => most) };
}
