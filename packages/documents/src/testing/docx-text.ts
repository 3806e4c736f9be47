import { inflateRawSync } from 'node:zlib';
import { readZipDirectory, zipEntryData } from '../content/zip-directory.ts';

/** What stands in a document for Word, as its XML. @throws where it is none */
export function docxXml(bytes: Buffer): string {
  const part = readZipDirectory(bytes)?.find(({ name }) => name === 'word/document.xml');
  const packed = part === undefined ? null : zipEntryData(bytes, part);
  if (!packed) throw new Error('no document for Word');
  return inflateRawSync(packed).toString();
}
