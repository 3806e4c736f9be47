import { plainText } from '../decide/field-checks.ts';
import { pastColumnsOf, REQUIRED_COLUMNS, type PastColumn } from './columns.ts';

/** The cells of a row by their columns; a column that is not in the list says nothing. */
export type PastCells = ReadonlyMap<PastColumn, string>;

/** A row as spreadsheets count. */
export interface PastRow {
  readonly number: number;
  readonly cells: PastCells;
}

/** A table as past complaints, or why it is none; `column` names what is meant. */
export type PastSheet =
  | {
      readonly kind: 'sheet';
      readonly rows: readonly PastRow[];
      /** Headings that are none of ours: their cells are left alone. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: 'column_missing' | 'column_repeated' | 'no_rows'; readonly column: PastColumn };

/** Reads a table whose first row names the columns. Pure: which members there are is not its matter. */
export function readPastSheet([heading, ...rows]: readonly { readonly number: number; readonly cells: readonly string[] }[]): PastSheet {
  const headers = (heading?.cells ?? []).map(plainText);
  const columns = pastColumnsOf(headers);
  const repeated = columns.find((column, place) => column !== null && columns.indexOf(column) < place);
  if (repeated != null) return { kind: 'refused', reason: 'column_repeated', column: repeated };
  const missing = REQUIRED_COLUMNS.find((column) => !columns.includes(column));
  if (missing !== undefined) return { kind: 'refused', reason: 'column_missing', column: missing };
  if (rows.length === 0) return { kind: 'refused', reason: 'no_rows', column: 'number' };
  return {
    kind: 'sheet',
    ignored: headers.filter((header, place) => header !== '' && columns[place] === null),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(
        columns.flatMap((column, place): [PastColumn, string][] => (column === null ? [] : [[column, plainText(cells[place] ?? '')]])),
      ),
    })),
  };
}
