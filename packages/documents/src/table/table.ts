/** One row of a table with the number that spreadsheets show beside it; the first row is 1. */
export interface TableRow {
  readonly number: number;
  /** As text, from the first column on; what is empty is ''. */
  readonly cells: readonly string[];
}

/** How large a table may be. */
export interface TableLimits {
  readonly bytes: number;
  /** The heading counted. */
  readonly rows: number;
  readonly columns: number;
  /** UTF-16 units of one cell. */
  readonly cellLetters: number;
}

/** Why a file is not read as a table; each code is a sentence of the interface, some with the place that is meant. */
export const TABLE_REFUSALS = [
  'too_large',
  /** Neither a workbook nor a list with separators. */
  'not_a_table',
  'damaged',
  'archive_bomb',
  'encrypted',
  /** Neither UTF-8 nor GB18030. */
  'unknown_encoding',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
  /** A cell that computes: what it shows is nobody's word. */
  'formula',
  /** A cell that shows an error of the spreadsheet, such as #N/A. */
  'cell_error',
  /** A quotation mark that is never closed. */
  'quote_open',
  'empty',
] as const;
export type TableRefusal = (typeof TABLE_REFUSALS)[number];

/** A table, or why there is none: `row` and `column` name the place, `limit` what would be right. */
export type ReadTable =
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | {
      readonly kind: 'refused';
      readonly reason: TableRefusal;
      readonly row?: number;
      /** As spreadsheets name it: A, B … AA. */
      readonly column?: string;
      readonly limit?: number;
    };

/** Thrown inside a reader for what is not taken. */
export class TableRefused extends Error {
  readonly answer: Extract<ReadTable, { kind: 'refused' }>;
  constructor(reason: TableRefusal, place: { readonly row?: number; readonly column?: string; readonly limit?: number } = {}) {
    super(reason);
    this.answer = { kind: 'refused', reason, ...place };
  }
}

/** A column's letters by its place, from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** Takes cells one after the other, within the limits; rows without any text are left out. */
export class TableRows {
  readonly rows: TableRow[] = [];
  readonly #limits: TableLimits;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  /** Refuses a cell as soon as it is known to be too long, too far right or too far down. */
  checkPlace(row: number, column: number, letters: number): void {
    const { rows, columns, cellLetters } = this.#limits;
    const place = { row, column: columnLetters(Math.min(column, columns)) };
    if (column >= columns) throw new TableRefused('too_many_columns', { ...place, limit: columns });
    if (letters > cellLetters) throw new TableRefused('cell_too_long', { ...place, limit: cellLetters });
    if (row > rows) throw new TableRefused('too_many_rows', { row, limit: rows });
  }

  add(number: number, cells: readonly string[]): void {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) this.rows.push({ number, cells: trimmed });
  }
}
