import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { localTime, type Column, type Rows } from './spreadsheet.ts';

/** Limits of the format. */
const MOST_ROWS = 1_048_576;
const MOST_LETTERS = 32_767;
const SHEET_NAME_LETTERS = 31;
const ROWS_PER_TURN = 500;

/** '@' is the format 'text': even edited later, such a cell stays text and never becomes a formula. */
const FORMATS = { text: '@', number: 'General', amount: '#,##0.00', instant: 'yyyy-mm-dd hh:mm:ss', day: 'yyyy-mm-dd' } as const;
const WIDTHS = { text: 24, number: 12, amount: 16, instant: 20, day: 12 } as const;

/** What a list is called and in which zone its instants are written. */
export interface XlsxOptions {
  readonly sheetName: string;
  readonly timeZone: string;
}

/**
 * A list as an Excel workbook, written while `rows` are read; the heading stays in sight. Cells are text, numbers or
 * dates and never formulas, whatever the text. Fails, as an error of the stream, when `rows` fail or are more than the
 * format holds.
 */
export function writeXlsx<Row>(columns: readonly Column<Row>[], rows: Rows<Row>, options: XlsxOptions): Readable {
  const out = new PassThrough();
  fill(out, columns, rows, options).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return out;
}

async function fill<Row>(
  out: PassThrough,
  columns: readonly Column<Row>[],
  rows: Rows<Row>,
  { sheetName, timeZone }: XlsxOptions,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(safeSheetName(sheetName), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ kind, width }) => ({ width: width ?? WIDTHS[kind], style: { numFmt: FORMATS[kind] } }));
  const heading = sheet.addRow(columns.map(({ header }) => textCell(header)));
  heading.font = { bold: true };
  heading.commit();
  let written = 1;
  for await (const row of rows) {
    if (written === MOST_ROWS) throw new RangeError(`a sheet holds no more than ${MOST_ROWS} rows`);
    sheet.addRow(columns.map((column) => cell(column, row, timeZone))).commit();
    written += 1;
    if (written % ROWS_PER_TURN === 0) await turn(out);
    if (out.destroyed) return;
  }
  await workbook.commit();
}

/** The library writes on without waiting: packing needs turns of its own, and a slow reader must not fill the memory. */
async function turn(out: PassThrough): Promise<void> {
  await setImmediate();
  if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
}

function cell<Row>(column: Column<Row>, row: Row, timeZone: string): string | number | Date | null {
  if (column.kind === 'number') {
    const value = column.value(row);
    return value === null || !Number.isFinite(value) ? null : value;
  }
  const value = column.value(row);
  if (value === null) return null;
  if (column.kind === 'text') return textCell(value);
  if (column.kind === 'amount') return amountCell(value);
  // The library writes a Date's UTC parts: what is to be read in the sheet is put there.
  return new Date(column.kind === 'day' ? `${value}T00:00Z` : `${localTime(value, timeZone).toString({ smallestUnit: 'millisecond' })}Z`);
}

/** The format keeps numbers of fifteen digits as they are written; a longer amount stays a text. */
const EXACT_DIGITS = 15;

/** An amount as a number that the sheet can sum, where the format holds it exactly. */
function amountCell(value: string): number | string {
  const digits = value.replace(/^-|\./g, '').replace(/^0+/, '');
  return /^-?\d+(\.\d+)?$/.test(value) && digits.length <= EXACT_DIGITS ? Number(value) : textCell(value);
}

/**
 * Text as the format can hold it: no letters XML has no place for, no more than a cell takes, and what looks like the
 * format's own escapes (`_x0041_`) escaped, so that it reads as it was typed.
 */
function textCell(value: string): string {
  const text = value
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function safeSheetName(name: string): string {
  const safe = name
    .replace(/[\\/*?:[\]\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return safe.slice(0, SHEET_NAME_LETTERS) || 'Sheet1';
}
