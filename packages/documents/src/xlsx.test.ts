import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { detectFileType } from './file-type.ts';
import type { Column, Rows } from './spreadsheet.ts';
import { writeXlsx } from './xlsx.ts';

const OPTIONS = { sheetName: '投诉清单', timeZone: 'Asia/Shanghai' };
const TEXT: Column<string>[] = [{ header: '内容', kind: 'text', value: (row) => row }];

const bytesOf = <Row>(columns: Column<Row>[], rows: Rows<Row>, options = OPTIONS) => buffer(writeXlsx(columns, rows, options));

async function sheetOf<Row>(columns: Column<Row>[], rows: Rows<Row>, options = OPTIONS): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await bytesOf(columns, rows, options);
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a list as an Excel workbook', () => {
  test('amounts are numbers exact to the last decimal, longer ones text', async () => {
    const columns: Column<string>[] = [{ header: '金额', kind: 'amount', value: (row) => row }];
    const sheet = await sheetOf(columns, ['9999999999999.99', '-0.07', '99999999999999999.99', '=1']);
    expect(['A2', 'A3', 'A4', 'A5'].map((cell) => sheet.getCell(cell).value)).toEqual([
      9999999999999.99,
      -0.07,
      '99999999999999999.99',
      '=1',
    ]);
    expect(sheet.getCell('A2').numFmt).toBe('#,##0.00');
  });

  test('headings, kinds of cells, formats, and the heading stays in sight', async () => {
    interface Row {
      subject: string;
      accepted: string | null;
      day: string;
      returns: number;
    }
    const columns: Column<Row>[] = [
      { header: '主题', kind: 'text', width: 40, value: (row) => row.subject },
      { header: '受理时间', kind: 'instant', value: (row) => row.accepted },
      { header: '日期', kind: 'day', value: (row) => row.day },
      { header: '退回', kind: 'number', value: (row) => row.returns },
    ];
    const sheet = await sheetOf(columns, [
      { subject: '短信收不到', accepted: '2026-11-21T16:00:00.000Z', day: '2026-11-22', returns: 2 },
      { subject: '', accepted: null, day: '2026-01-01', returns: Number.NaN },
    ]);
    expect(sheet.name).toBe('投诉清单');
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheet.getRow(1).values).toEqual([undefined, '主题', '受理时间', '日期', '退回']);
    expect(sheet.getCell('A2').value).toBe('短信收不到');
    expect(sheet.getCell('B2').value).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(sheet.getCell('B2').numFmt).toBe('yyyy-mm-dd hh:mm:ss');
    expect(sheet.getCell('C2').value).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(sheet.getCell('D2').value).toBe(2);
    expect(sheet.getCell('B3').value).toBeNull();
    expect(sheet.getCell('D3').value).toBeNull();
    expect(sheet.getColumn(1).width).toBe(40);
    expect(sheet.getColumn(2).width).toBe(20);
  });

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '{=1}', 'http://x.example', '123', 'TRUE'])('%j is a text cell', async (text) => {
    const cell = (await sheetOf(TEXT, [text])).getCell('A2');
    expect(cell.type).toBe(ExcelJS.ValueType.String);
    expect(cell.value).toBe(text);
    expect(cell.numFmt).toBe('@');
  });

  test('letters the format has no place for are left out', async () => {
    const sheet = await sheetOf(TEXT, ['a\u0000\u0007\u001fb\ufffe', '半个\ud83d字', '<b>&"\'</b>', 'x'.repeat(40_000)]);
    expect(sheet.getCell('A2').value).toBe('ab');
    expect(sheet.getCell('A3').value).toBe('半个\ufffd字');
    expect(sheet.getCell('A4').value).toBe('<b>&"\'</b>');
    expect(String(sheet.getCell('A5').value)).toMatch(/^x{32766}…$/);
  });

  test('text that looks like the format’s escapes is escaped (Excel undoes it, the library that reads here does not)', async () => {
    expect((await sheetOf(TEXT, ['_x0041_'])).getCell('A2').value).toBe('_x005F_x0041_');
  });

  test('a name no sheet may bear is made one', async () => {
    expect((await sheetOf(TEXT, [], { ...OPTIONS, sheetName: "'2026/11: [投诉]*?" })).name).toBe('2026 11   投诉');
    expect((await sheetOf(TEXT, [], { ...OPTIONS, sheetName: '' })).name).toBe('Sheet1');
  });

  test('what it writes is a workbook to our own check of attachments', async () => {
    expect(await detectFileType(await bytesOf(TEXT, ['a']), '清单.xlsx')).toMatchObject({ kind: 'accepted', fileName: '清单.xlsx' });
  });

  test('a long list is written row by row', async () => {
    async function* many() {
      for (let row = 0; row < 20_000; row += 1) yield `第 ${row} 行`;
    }
    const sheet = await sheetOf(TEXT, many());
    expect(sheet.rowCount).toBe(20_001);
    expect(sheet.getCell('A20001').value).toBe('第 19999 行');
  });

  test('rows that fail make the stream fail', async () => {
    async function* broken() {
      yield 'a';
      throw new Error('connection lost');
    }
    await expect(bytesOf(TEXT, broken())).rejects.toThrow('connection lost');
  });

  test('a reader that goes away ends the reading of rows', async () => {
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield '行'.repeat(50);
      } finally {
        ended = true;
      }
    }
    const stream = writeXlsx(TEXT, endless(), OPTIONS);
    await new Promise((resolve) => stream.once('readable', resolve));
    stream.destroy();
    for (let wait = 0; wait < 200 && !ended; wait += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended).toBe(true);
  });
});
