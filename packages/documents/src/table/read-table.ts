import { detectFileType } from '../file-type.ts';
import type { FileRefusal } from '../file-refusal.ts';
import { csvRows } from './csv-rows.ts';
import { TableRefused, type ReadTable, type TableLimits, type TableRefusal } from './table.ts';
import { xlsxRows } from './xlsx-rows.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Sheets pack well, but a part of a table within the limits is never this large: two thousand rows of sixty cells have five megabytes. */
const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;

/** What `detectFileType` says, as far as it is said of tables in the same words. */
const SAME: readonly FileRefusal[] = ['too_large', 'damaged', 'archive_bomb', 'encrypted', 'empty'];

/**
 * A spreadsheet or list with separators as rows of text. What the file is, is told by its content; nothing is ever thrown for
 * bad content.
 */
export async function readTable(bytes: Uint8Array, fileName: string, limits: TableLimits): Promise<ReadTable> {
  if (bytes.length > limits.bytes) return { kind: 'refused', reason: 'too_large', limit: limits.bytes };
  const detected = await detectFileType(bytes, fileName);
  if (detected.kind === 'refused') {
    const reason = SAME.find((each) => each === detected.reason);
    return { kind: 'refused', reason: (reason as TableRefusal | undefined) ?? 'not_a_table' };
  }
  const { mediaType } = detected;
  if (mediaType !== WORKBOOK && mediaType !== 'text/csv' && mediaType !== 'text/plain') return { kind: 'refused', reason: 'not_a_table' };
  try {
    const rows = mediaType === WORKBOOK ? await xlsxRows(bytes, limits, MOST_UNPACKED_BYTES) : csvRows(bytes, limits);
    return rows.length === 0 ? { kind: 'refused', reason: 'empty' } : { kind: 'table', rows };
  } catch (error) {
    if (error instanceof TableRefused) return error.answer;
    throw error;
  }
}
