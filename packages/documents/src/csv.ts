import { guardedText } from './formula-guard.ts';
import { localTime, type Column, type Rows } from './spreadsheet.ts';

/** Excel takes a file without it for the system's own encoding and shows Chinese as rubbish. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** Rows per piece, so that long lists are few large writes and not many small ones. */
const ROWS_PER_CHUNK = 500;

/**
 * A list as CSV in pieces of text (UTF-8 with byte order mark, RFC 4180), read from `rows` only as fast as it is taken.
 * Text that a spreadsheet would run as a formula is written with an apostrophe before it; numbers stay numbers.
 *
 * @param timeZone the zone in which instants are written
 */
export async function* writeCsv<Row>(columns: readonly Column<Row>[], rows: Rows<Row>, timeZone: string): AsyncGenerator<string> {
  let chunk = BYTE_ORDER_MARK + line(columns.map(({ header }) => textField(header)));
  let held = 0;
  for await (const row of rows) {
    chunk += line(columns.map((column) => field(column, row, timeZone)));
    held += 1;
    if (held === ROWS_PER_CHUNK) {
      yield chunk;
      chunk = '';
      held = 0;
    }
  }
  if (chunk !== '') yield chunk;
}

/** No spreadsheet makes a formula of a plain number. */
const AMOUNT = /^-?\d+(\.\d+)?$/;

function field<Row>(column: Column<Row>, row: Row, timeZone: string): string {
  if (column.kind === 'number') {
    const value = column.value(row);
    return value === null || !Number.isFinite(value) ? '' : String(value);
  }
  const value = column.value(row);
  if (value === null) return '';
  if (column.kind === 'amount' && AMOUNT.test(value)) return value;
  if (column.kind === 'instant') return localTime(value, timeZone).toString({ smallestUnit: 'second' }).replace('T', ' ');
  return textField(value);
}

function textField(value: string): string {
  const safe = guardedText(value.toWellFormed().replaceAll('\0', ''));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(fields: readonly string[]): string {
  return fields.join(',') + LINE_END;
}
