import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

/** A column of a document's table. */
export interface DocumentColumn<Row> {
  readonly header: string;
  /** Figures stand at the right. */
  readonly figures?: boolean;
  readonly value: (row: Row) => string;
}

/** A sheet of paper: a title, facts by name, a table, a note. */
export interface PaperDocument<Row> {
  readonly title: string;
  /** Names with what they are, and whether it is a figure. */
  readonly facts: readonly (readonly [name: string, value: string, figures?: boolean])[];
  readonly columns: readonly DocumentColumn<Row>[];
  readonly rows: readonly Row[];
  readonly note: string;
}

/** Installed with every Chinese Word; another program takes its own. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '宋体' };
/** Half points. */
const SIZE = { title: 32, heading: 24, text: 21 } as const;
/** What XML has no place for. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A document for Word, to be kept and printed. */
export function writeDocx<Row>({ title, facts, columns, rows, note }: PaperDocument<Row>): Promise<Buffer> {
  const heading = columns.map(({ header, figures }) => cell(header, figures, true));
  const lines = rows.map((row) => columns.map(({ value, figures }) => cell(value(row), figures)));
  const body = [
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [run(title, { bold: true, size: SIZE.title })] }),
    table(facts.map(([name, value, figures]) => [cell(name), cell(value, figures)])),
    new Paragraph({ children: [] }),
    table([heading, ...lines]),
    new Paragraph({ spacing: { before: 240 }, children: [run(note)] }),
  ];
  return packed(body);
}

/** A report: sections with a title, paragraphs and tables, whose first column names and whose others are figures unless they are words. */
export interface Report {
  readonly title: string;
  /** Under the title: who issued it, when. */
  readonly imprint: string;
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly tables: readonly ReportTable[];
  }[];
}

/** A table of a report; without columns' names it is a list of facts by name. */
export interface ReportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** All columns hold words. */
  readonly words?: boolean;
}

/** A report for Word; its section titles are headings, by which Word makes its outline. */
export function writeReport({ title, imprint, sections }: Report): Promise<Buffer> {
  const centred = (text: string, style: { readonly bold?: boolean; readonly size?: number } = {}): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [run(text, style)] });
  const body = sections.flatMap(({ title: heading, paragraphs, tables }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 240, after: 120 },
      children: [run(heading, { bold: true, size: SIZE.heading })],
    }),
    ...paragraphs.map(
      (text) => new Paragraph({ indent: { firstLine: 2 * SIZE.text * 10 }, spacing: { after: 80 }, children: [run(text)] }),
    ),
    ...tables.flatMap(({ columns, rows, words = false }) => [
      table(
        [
          ...(columns.length > 0 ? [columns.map((text, place) => cell(text, place > 0 && !words, true))] : []),
          ...rows.map((row) => row.map((text, place) => cell(text, place > 0 && !words))),
        ],
        columns.length > 0,
      ),
      new Paragraph({ children: [] }),
    ]),
  ]);
  return packed([centred(title, { bold: true, size: SIZE.title }), centred(imprint), ...body]);
}

function packed(children: (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    creator: '联办',
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

const run = (text: string, style: { readonly bold?: boolean; readonly size?: number } = {}): TextRun =>
  new TextRun({ text: text.toWellFormed().replace(NOT_IN_XML, ''), ...style });

function cell(text: string, figures = false, bold = false): TableCell {
  const alignment = figures ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: text.split('\n').map((line) => new Paragraph({ alignment, children: [run(line, { bold })] })),
  });
}

/** @param headed its first line names the columns, and is repeated on each page */
function table(rows: readonly TableCell[][], headed = true): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((children, place) => new TableRow({ children, tableHeader: headed && place === 0 })),
  });
}
