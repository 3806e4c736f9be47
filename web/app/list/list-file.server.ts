import { Readable } from 'node:stream';
import { writeCsv } from '@lianban/documents/csv';
import type { Column, Rows } from '@lianban/documents/spreadsheet';
import { writeXlsx } from '@lianban/documents/xlsx';
import { createReadableStreamFromReadable } from '@remix-run/node';

interface ListFile {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly sheetName: string;
  readonly timeZone: string;
  readonly csv: boolean;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document for Word that the browser saves; kept in no cache. @param name of the file, without its ending */
export function documentFile(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': DOCX,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.docx`)}`,
      'cache-control': 'no-store',
    },
  });
}

/** A list as a file that the browser saves, written while its rows are read and kept in no cache. */
export function listFile<Row>(columns: readonly Column<Row>[], rows: Rows<Row>, { name, sheetName, timeZone, csv }: ListFile): Response {
  const body = csv ? Readable.from(writeCsv(columns, rows, timeZone)) : writeXlsx(columns, rows, { sheetName, timeZone });
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      'content-type': csv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${csv ? 'csv' : 'xlsx'}`)}`,
      'cache-control': 'no-store',
    },
  });
}
