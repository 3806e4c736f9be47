import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeCsv } from '../csv.ts';
import type { Column } from '../spreadsheet.ts';
import { office, PDF, zip, type Part } from '../testing/sample-files.ts';
import { writeXlsx } from '../xlsx.ts';
import { readTable } from './read-table.ts';
import type { TableLimits } from './table.ts';
import { xlsxRows } from './xlsx-rows.ts';

const LIMITS: TableLimits = { bytes: 1_000_000, rows: 20, columns: 8, cellLetters: 100 };
const read = (content: Uint8Array | string, name = '名单.csv', limits = LIMITS) =>
  readTable(typeof content === 'string' ? Buffer.from(content) : content, name, limits);
const cellsOf = async (content: Uint8Array | string, name?: string) => {
  const table = await read(content, name);
  if (table.kind === 'refused') throw new Error(JSON.stringify(table));
  return table.rows;
};

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('登记'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A workbook whose sheet is this XML. */
const raw = (sheet: string, more: readonly Part[] = []): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    ...more,
  ]);

/** 合作伙伴,公司 in GB18030. */
const GB18030 = Buffer.from('bacfd7f7bbefb0e92cb9abcbbe', 'hex');

describe('lists with separators', () => {
  test.each([
    ['UTF-8', Buffer.from('合作伙伴,公司\r\n甲,"一,""二""\n三"\r\n')],
    ['UTF-8 with byte order mark', Buffer.from('\ufeff合作伙伴,公司\n甲,"一,""二""\n三"')],
    ['tabs', Buffer.from('合作伙伴\t公司\r甲\t"一,""二""\n三"')],
    ['semicolons', Buffer.from('合作伙伴;公司\n甲;"一,""二""\n三"\n\n')],
  ])('%s', async (_, content) => {
    expect(await cellsOf(content)).toEqual([
      { number: 1, cells: ['合作伙伴', '公司'] },
      { number: 2, cells: ['甲', '一,"二"\n三'] },
    ]);
  });

  test('GB18030, as Chinese office software saves it', async () => {
    expect(await cellsOf(GB18030)).toEqual([{ number: 1, cells: ['合作伙伴', '公司'] }]);
  });

  test('a last line that ends with a separator is not lost', async () => {
    expect(await cellsOf('a,b\n1,')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1'] },
    ]);
  });

  test('rows without text are left out, the others keep their numbers', async () => {
    expect((await cellsOf('a,b\n,\n  ,\nc')).map(({ number }) => number)).toEqual([1, 4]);
  });

  test.each([
    ['a formula', 'a,b\n1,=cmd|calc', { reason: 'formula', row: 2, column: 'B' }],
    ['a quotation mark without end', 'a,b\n1,"x', { reason: 'quote_open', row: 2, column: 'B' }],
    ['too many rows', 'a\n'.repeat(21), { reason: 'too_many_rows', row: 21, limit: 20 }],
    ['too many columns', 'a,'.repeat(9), { reason: 'too_many_columns', row: 1, column: 'I', limit: 8 }],
    ['a cell of many letters', `a,${'x'.repeat(101)}`, { reason: 'cell_too_long', row: 1, column: 'B', limit: 100 }],
    ['too many bytes', 'x'.repeat(1_000_001), { reason: 'too_large', limit: 1_000_000 }],
    ['nothing', ' ,\n', { reason: 'empty' }],
    ['a web page', '<html><script>', { reason: 'not_a_table' }],
  ])('%s is refused with its place', async (_, content, refusal) => {
    expect(await read(content)).toEqual({ kind: 'refused', ...refusal });
  });
});

describe('workbooks', () => {
  test('text, rich text, links, numbers and blanks as they were typed', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['合作伙伴', '手机', '备注']);
      sheet.addRow([{ richText: [{ text: '甲' }, { text: '软件' }] }, 13812341234, { text: '网站', hyperlink: 'https://a.example' }]);
      sheet.addRow([]);
      sheet.addRow([null, 0.5, true]);
      sheet.mergeCells('A1:A1');
    });
    expect(await cellsOf(bytes, '名单.xlsx')).toEqual([
      { number: 1, cells: ['合作伙伴', '手机', '备注'] },
      { number: 2, cells: ['甲软件', '13812341234', '网站'] },
      { number: 4, cells: ['', '0.5', '1'] },
    ]);
  });

  test('a hostile range of cells costs nothing', async () => {
    const bytes = raw(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>',
    );
    expect(await cellsOf(bytes, 'a.xlsx')).toEqual([{ number: 1, cells: ['甲'] }]);
  });

  test.each([
    ['a formula', raw('<row r="3"><c r="AA3"><f>1+1</f><v>2</v></c></row>'), { reason: 'formula', row: 3, column: 'I' }],
    ['an error', raw('<row r="3"><c r="C3" t="e"><v>#N/A</v></c></row>'), { reason: 'cell_error', row: 3, column: 'C' }],
    ['a far row', raw('<row r="1048576"><c t="n"><v>1</v></c></row>'), { reason: 'too_many_rows', row: 1_048_576, limit: 20 }],
    ['a far column', raw('<row r="1"><c r="XFD1"><v>1</v></c></row>'), { reason: 'too_many_columns', row: 1, column: 'I', limit: 8 }],
    ['a row without number', raw('<row r="x"><c><v>1</v></c></row>'), { reason: 'damaged' }],
    ['half a row', raw('<row r="1.5"><c><v>1</v></c></row>'), { reason: 'damaged' }],
    ['a row that comes again', raw('<row r="2"><c><v>1</v></c></row>'.repeat(30)), { reason: 'damaged' }],
    ['a row before its time', raw('<row r="3"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'), { reason: 'damaged' }],
    ['broken XML', raw('<row r="1"><c></row>'), { reason: 'damaged' }],
    ['no sheet', office('xl/workbook.xml'), { reason: 'damaged' }],
    ['an entity', raw('<row r="1"><c t="inlineStr"><is><t>&xxe;</t></is></c></row>'), { reason: 'damaged' }],
    ['another document', office('word/document.xml'), { reason: 'not_a_table' }, 'a.docx'],
    ['what is no office document', PDF, { reason: 'not_a_table' }, 'a.pdf'],
    ['a list that calls itself a workbook', Buffer.from('a,b'), { reason: 'not_a_table' }],
  ])('%s is refused', async (_, bytes, refusal, name = 'a.xlsx') => {
    expect(await read(bytes, name)).toEqual({ kind: 'refused', ...refusal });
  });

  test('a cell of ten million letters and a part that unpacks without end are refused', async () => {
    const letters = 'x'.repeat(10_000_000);
    const long = raw(`<row r="1"><c t="inlineStr"><is><t>${letters.slice(0, 5_000_000)}</t></is></c></row>`);
    expect(await read(long, 'a.xlsx')).toMatchObject({ reason: 'cell_too_long', row: 1, column: 'A' });
    const shared = raw('<row r="2"><c r="B2" t="s"><v>0</v></c></row>', [
      { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${letters.slice(0, 3_000_000)}</t></si></sst>` },
    ]);
    expect(await read(shared, 'a.xlsx')).toMatchObject({ reason: 'cell_too_long', row: 2, column: 'B' });
    expect(await read(raw(letters + letters), 'a.xlsx')).toEqual({ kind: 'refused', reason: 'archive_bomb' });
  });
});

describe('a workbook that is all work and no table', () => {
  const noise = (): Part => ({ name: 'xl/media/noise.bin', content: randomBytes(150_000).toString('base64') });

  test('is read while others have their turn', async () => {
    const bytes = raw(`<row r="1"><c t="inlineStr"><is><t>甲</t></is></c></row><row r="2">${'<c/>'.repeat(2_000_000)}</row>`, [noise()]);
    let turns = 0;
    let read = false;
    const others = (): void => {
      turns += 1;
      if (!read) setImmediate(others);
    };
    setImmediate(others);
    expect(await xlsxRows(bytes, LIMITS, 16_000_000)).toEqual([{ number: 1, cells: ['甲'] }]);
    read = true;
    expect(turns).toBeGreaterThan(100);
  }, 60_000);

  test.each([
    ['twenty megabytes of empty cells', '<c/>'.repeat(5_000_000), 'archive_bomb'],
    ['nested without end', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`, 'damaged'],
  ])('%s: refused', async (_what, sheet, reason) => {
    expect(await read(raw(sheet, [noise()]), 'a.xlsx')).toEqual({ kind: 'refused', reason });
  });
});

describe('what we write we read', () => {
  const columns: Column<readonly string[]>[] = [0, 1].map((index) => ({ header: `列${index}`, kind: 'text', value: (row) => row[index]! }));
  const texts = fc.array(
    fc.tuple(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `x${text}`.trim()),
      fc.constantFrom('=1+1', "'=1", '+86 138', '-', '@x', 'a,b', '"', '甲\n乙', '_x0041_', ''),
    ),
    { maxLength: 10 },
  );
  const OPTIONS = { sheetName: '登记', timeZone: 'Asia/Shanghai' };
  const wide = { ...LIMITS, cellLetters: 1000 };

  test('as CSV and as a workbook, formulas kept as the text they were', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const printable = rows.map((row) =>
          row.map((text) => text.replace(/[\p{Cc}\p{Cn}\p{Cs}\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : ''))),
        );
        let csv = '';
        for await (const piece of writeCsv(columns, printable, 'Asia/Shanghai')) csv += piece;
        const xlsx = await buffer(writeXlsx(columns, printable, OPTIONS));
        const expected = [['列0', '列1'], ...printable].map((cells) => cells.map((cell) => cell.trim().replace(/\r\n?/g, '\n')));
        for (const [bytes, name] of [
          [Buffer.from(csv), 'a.csv'],
          [xlsx, 'a.xlsx'],
        ] as const) {
          const table = await readTable(bytes, name, wide);
          const read = table.kind === 'table' ? table.rows.map(({ cells }) => [cells[0] ?? '', cells[1] ?? '']) : table;
          expect(read).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});
