import { setImmediate } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { readZipDirectory, zipEntryData, type ZipEntry } from '../content/zip-directory.ts';
import { TableRefused, TableRows, columnLetters, type TableLimits, type TableRow } from './table.ts';

const WORKBOOK = /^xl\/workbook\d*\.xml$/;

/**
 * The rows of a workbook's first sheet, as text: what is typed, not what is computed. Read part by part and row by row, because
 * libraries that read whole workbooks build every cell a hostile range names. The archive was checked by `detectFileType`.
 *
 * @param unpackedBytes of one part at most
 * @throws TableRefused
 */
export async function xlsxRows(bytes: Uint8Array, limits: TableLimits, unpackedBytes: number): Promise<TableRow[]> {
  const parts = new Parts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), unpackedBytes);
  const sheet = await firstSheet(parts);
  return new SheetReader(await sharedTexts(parts, limits), limits).read(parts.text(sheet) ?? '');
}

/** The parts of the archive, each unpacked within the limit. */
class Parts {
  readonly #data: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #limit: number;

  constructor(data: Buffer, limit: number) {
    const entries = readZipDirectory(data);
    if (entries === null) throw new TableRefused('damaged');
    this.#data = data;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
    this.#limit = limit;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new TableRefused('encrypted');
    const packed = zipEntryData(this.#data, entry);
    if (packed === null) throw new TableRefused('damaged');
    if (!entry.deflated) return packed.toString('utf8');
    try {
      return inflateRawSync(packed, { maxOutputLength: this.#limit }).toString('utf8');
    } catch (error) {
      throw new TableRefused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'archive_bomb' : 'damaged');
    }
  }
}

/** The name of the first sheet's part. */
async function firstSheet(parts: Parts): Promise<string> {
  const workbook = parts.names().find((name) => WORKBOOK.test(name));
  if (workbook === undefined) throw new TableRefused('not_a_table');
  let relation: string | undefined;
  await eachTag(parts.text(workbook) ?? '', ({ name, attributes }) => {
    if (localName(name) === 'sheet') relation ??= Object.entries(attributes).find(([key]) => localName(key) === 'id' && key !== 'id')?.[1];
  });
  let target: string | undefined;
  await eachTag(parts.text(workbook.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '', ({ attributes }) => {
    if (attributes['Id'] !== undefined && attributes['Id'] === relation) target ??= attributes['Target'];
  });
  if (target === undefined) throw new TableRefused('damaged');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells name by number. The hints on pronunciation (`rPh`) are not part of them. */
async function sharedTexts(parts: Parts, limits: TableLimits): Promise<string[]> {
  const texts: string[] = [];
  const xml = parts.text('xl/sharedStrings.xml');
  if (xml === null) return texts;
  let text = '';
  let hint = false;
  let inText = false;
  await parse(xml, {
    open: ({ name }) => {
      const tag = localName(name);
      if (tag === 'si') text = '';
      else if (tag === 'rPh') hint = true;
      else if (tag === 't') inText = !hint;
    },
    text: (piece) => {
      // What is too long is refused at the cell that shows it.
      if (inText && text.length <= limits.cellLetters) text += piece;
    },
    close: (name) => {
      const tag = localName(name);
      if (tag === 'si') texts.push(text);
      else if (tag === 'rPh') hint = false;
      else if (tag === 't') inText = false;
    },
  });
  return texts;
}

/** One sheet, cell by cell. */
class SheetReader {
  readonly #shared: readonly string[];
  readonly #rows: TableRows;
  readonly #limits: TableLimits;
  #row = 0;
  #column = -1;
  #cells: string[] = [];
  #type = '';
  #value = '';
  #takes = false;
  #hint = false;

  constructor(shared: readonly string[], limits: TableLimits) {
    this.#shared = shared;
    this.#limits = limits;
    this.#rows = new TableRows(limits);
  }

  async read(xml: string): Promise<TableRow[]> {
    await parse(xml, {
      open: (tag) => this.#open(tag),
      text: (piece) => {
        if (!this.#takes) return;
        this.#value += piece;
        this.#rows.checkPlace(this.#row, this.#column, this.#value.length);
      },
      close: (name) => this.#close(localName(name)),
    });
    return this.#rows.rows;
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    switch (localName(name)) {
      case 'row':
        this.#row = this.#nextRow(attributes['r']);
        this.#column = -1;
        this.#cells = [];
        break;
      case 'c':
        this.#column = columnOf(attributes['r'] ?? '') ?? this.#column + 1;
        this.#type = attributes['t'] ?? 'n';
        this.#value = '';
        break;
      case 'f':
        throw new TableRefused('formula', this.#place());
      case 'rPh':
        this.#hint = true;
        break;
      case 'v':
      case 't':
        this.#takes = !this.#hint;
        break;
    }
  }

  /** Rows come in order, each once: else what they are numbered would hide how many there are. */
  #nextRow(named: string | undefined): number {
    const row = named === undefined ? this.#row + 1 : Number(named);
    if (!Number.isSafeInteger(row) || row <= this.#row) throw new TableRefused('damaged');
    return row;
  }

  #close(tag: string): void {
    if (tag === 'rPh') this.#hint = false;
    else if (tag === 'v' || tag === 't') this.#takes = false;
    else if (tag === 'row') this.#rows.add(this.#row, this.#cells);
    else if (tag === 'c') this.#endCell();
  }

  #endCell(): void {
    const text = this.#text();
    if (text === '') return;
    this.#rows.checkPlace(this.#row, this.#column, text.length);
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #text(): string {
    switch (this.#type) {
      case 's':
        return this.#shared[Number(this.#value)] ?? '';
      case 'e':
        throw new TableRefused('cell_error', this.#place());
      case 'n':
        return plainNumber(this.#value);
      default:
        return this.#value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    }
  }

  #place() {
    return { row: this.#row, column: columnLetters(Math.min(Math.max(this.#column, 0), this.#limits.columns)) };
  }
}

/** `1.3812341234E10` as `13812341234`: telephone numbers that somebody typed as numbers. */
function plainNumber(text: string): string {
  const number = Number(text);
  return /e/i.test(text) && Number.isSafeInteger(number) ? String(number) : text;
}

/** The place of a column by the letters of a cell's name, from 0; null where it has none. */
function columnOf(cell: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(cell)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function eachTag(xml: string, open: (tag: SaxesTagPlain) => void): Promise<void> {
  return parse(xml, { open, text: () => undefined, close: () => undefined });
}

/** Letters that are read in one go: then others have their turn, for a part of nothing but empty cells takes seconds. */
const LETTERS_PER_TURN = 64 * 1024;
/** A workbook's parts are a dozen deep. */
const DEEPEST = 50;

/** Reads XML without document types: nothing in it can name anything outside, or grow. */
async function parse(
  xml: string,
  on: { readonly open: (tag: SaxesTagPlain) => void; readonly text: (text: string) => void; readonly close: (name: string) => void },
): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw new TableRefused('damaged');
  });
  parser.on('doctype', () => {
    throw new TableRefused('damaged');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new TableRefused('damaged');
    on.open(tag);
  });
  parser.on('text', on.text);
  parser.on('cdata', on.text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    on.close(name);
  });
  for (let at = 0; at < xml.length; at += LETTERS_PER_TURN) {
    parser.write(xml.slice(at, at + LETTERS_PER_TURN));
    await setImmediate();
  }
  parser.close();
}
