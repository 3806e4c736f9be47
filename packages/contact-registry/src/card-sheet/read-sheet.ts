import { plainText } from '@lianban/complaint/decide/field-checks';
import { columnsOf, type SheetColumn } from './columns.ts';
import type { RowCells } from './read-row.ts';

/** A row as it was read from a file. */
export interface SheetRow {
  /** As spreadsheets count. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Why a table is no sheet of cards; `header` names the column that is meant. */
export const SHEET_REFUSALS = ['column_missing', 'column_repeated', 'no_rows'] as const;

/** A table as cards of partners. */
export type CardSheet =
  | {
      readonly kind: 'sheet';
      readonly rows: readonly { readonly number: number; readonly cells: RowCells }[];
      /** Headings that are none of ours: their cells are left alone. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: (typeof SHEET_REFUSALS)[number]; readonly header: SheetColumn };

/** Reads a table whose first row names the columns. Pure: which partners there are is not its matter. */
export function readSheet([heading, ...rows]: readonly SheetRow[]): CardSheet {
  const headers = (heading?.cells ?? []).map(plainText);
  const columns = columnsOf(headers);
  const repeated = columns.find((column, place) => column !== null && columns.indexOf(column) < place);
  if (repeated != null) return { kind: 'refused', reason: 'column_repeated', header: repeated };
  if (!columns.includes('partner')) return { kind: 'refused', reason: 'column_missing', header: 'partner' };
  if (rows.length === 0) return { kind: 'refused', reason: 'no_rows', header: 'partner' };
  return {
    kind: 'sheet',
    ignored: headers.filter((header, place) => header !== '' && columns[place] === null),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(
        columns.flatMap((column, place): [SheetColumn, string][] => (column === null ? [] : [[column, plainText(cells[place] ?? '')]])),
      ),
    })),
  };
}
