import { unguardedText } from '../formula-guard.ts';
import { TableRefused, TableRows, columnLetters, type TableLimits, type TableRow } from './table.ts';

const SEPARATORS = [',', '\t', ';'] as const;
const QUOTE = '"';

/**
 * The rows of a list with separators (RFC 4180): UTF-8 with or without byte order mark, else GB18030, which Chinese office
 * software writes. What `writeCsv` guarded against being run is given back as it was.
 *
 * @throws TableRefused
 */
export function csvRows(bytes: Uint8Array, limits: TableLimits): TableRow[] {
  const text = decoded(bytes);
  const reader = new CsvReader(text, separatorOf(text), limits);
  return reader.read();
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      // The decoder takes the byte order mark away.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  throw new TableRefused('unknown_encoding');
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).separator;
}

class CsvReader {
  readonly #text: string;
  readonly #separator: string;
  readonly #rows: TableRows;
  #at = 0;
  #row = 1;
  #cells: string[] = [];

  constructor(text: string, separator: string, limits: TableLimits) {
    this.#text = text;
    this.#separator = separator;
    this.#rows = new TableRows(limits);
  }

  read(): TableRow[] {
    while (this.#at < this.#text.length) {
      this.#cells.push(this.#text[this.#at] === QUOTE ? this.#quoted() : this.#plain());
      if (this.#text[this.#at] === this.#separator) this.#at += 1;
      else this.#endRow();
    }
    // A last line that ends with a separator and no line end is a line all the same.
    if (this.#cells.length > 0) this.#endRow();
    return this.#rows.rows;
  }

  #endRow(): void {
    this.#rows.add(this.#row, this.#cells);
    this.#cells = [];
    this.#row += 1;
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
  }

  /** Up to the next separator or line end. */
  #plain(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#endsCell(this.#text[this.#at])) this.#at += 1;
    return this.#taken(this.#text.slice(start, this.#at));
  }

  /** Up to the closing mark; two marks are one that was written. What follows the closing mark belongs to the cell. */
  #quoted(): string {
    let cell = '';
    for (;;) {
      const end = this.#text.indexOf(QUOTE, this.#at + 1);
      if (end < 0) throw new TableRefused('quote_open', { row: this.#row, column: columnLetters(this.#cells.length) });
      cell += this.#text.slice(this.#at + 1, end);
      this.#at = end + 1;
      if (this.#text[this.#at] !== QUOTE) break;
      cell += QUOTE;
    }
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#endsCell(this.#text[this.#at])) this.#at += 1;
    return this.#taken(cell + this.#text.slice(start, this.#at));
  }

  #endsCell(letter: string | undefined): boolean {
    return letter === this.#separator || letter === '\n' || letter === '\r';
  }

  #taken(cell: string): string {
    const column = this.#cells.length;
    this.#rows.checkPlace(this.#row, column, cell.length);
    if (/^\s*=/.test(cell)) throw new TableRefused('formula', { row: this.#row, column: columnLetters(column) });
    return unguardedText(cell);
  }
}
