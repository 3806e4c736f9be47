import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeCsv } from './csv.ts';
import type { Column } from './spreadsheet.ts';

const ZONE = 'Asia/Shanghai';
const text = (header: string): Column<string> => ({ header, kind: 'text', value: (row) => row });

async function csvOf<Row>(columns: Column<Row>[], rows: Iterable<Row>): Promise<string> {
  let all = '';
  for await (const chunk of writeCsv(columns, rows, ZONE)) all += chunk;
  return all;
}

/** The fields of a file, read by the rules of RFC 4180. */
function parse(csv: string): string[][] {
  const fields = csv.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    lines.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('a list as CSV', () => {
  test('kinds of cells, Chinese, empty cells', async () => {
    interface Row {
      number: string;
      accepted: string;
      day: string | null;
      returns: number | null;
    }
    const columns: Column<Row>[] = [
      { header: '编号', kind: 'text', value: (row) => row.number },
      { header: '受理时间', kind: 'instant', value: (row) => row.accepted },
      { header: '日期', kind: 'day', value: (row) => row.day },
      { header: '退回', kind: 'number', value: (row) => row.returns },
    ];
    const rows: Row[] = [
      { number: 'TS20261122-000001', accepted: '2026-11-21T16:00:00.999Z', day: '2026-11-22', returns: -2 },
      { number: '张三, "李四"', accepted: '2026-11-22T15:59:59.999Z', day: null, returns: null },
    ];
    expect(await csvOf(columns, rows)).toBe(
      '\ufeff编号,受理时间,日期,退回\r\n' +
        'TS20261122-000001,2026-11-22 00:00:00,2026-11-22,-2\r\n' +
        '"张三, ""李四""",2026-11-22 23:59:59,,\r\n',
    );
  });

  test.each([
    '=1+1',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =HYPERLINK("http://x")',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\u0001=1',
  ])('%j is text, not a formula', async (formula) => {
    expect(parse(await csvOf([text('a')], [formula]))[1]).toEqual([`'${formula}`]);
  });

  test('a heading is text too', async () => {
    expect(parse(await csvOf([text('=1')], []))).toEqual([["'=1"]]);
  });

  test('whatever the texts, they come back as they were, and none begins as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (rows) => {
        const read = parse(await csvOf([text('a'), text('b')], rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        read.forEach(([first, second], index) => {
          expect(first).toBe(second);
          expect(first).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(first?.replace(/^'/, '')).toBe(rows[index]?.toWellFormed().replaceAll('\0', '').replace(/^'/, ''));
        });
      }),
    );
  });

  test('a long list is read only as fast as it is taken', async () => {
    let read = 0;
    function* many() {
      for (; read < 100_000; read += 1) yield 'x'.repeat(100);
    }
    const csv = writeCsv([text('a')], many(), ZONE);
    await csv.next();
    expect(read).toBeLessThan(1000);
    await csv.return(undefined);
  });
});
