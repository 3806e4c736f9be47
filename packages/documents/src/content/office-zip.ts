import { createInflateRaw } from 'node:zlib';
import type { FileRefusal } from '../file-refusal.ts';
import { readZipDirectory, zipEntryData, type ZipEntry } from './zip-directory.ts';

/** An office document of 20 MB never unpacks to more. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Text of large sheets packs well; beyond this share it is made to. Small files may pack by any share. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 10 * 1024 * 1024;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** The part by which each kind is known; some programs number it. */
const MAIN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, `${OFFICE}.wordprocessingml.document`],
  [/^xl\/workbook\d*\.xml$/, `${OFFICE}.spreadsheetml.sheet`],
  [/^ppt\/presentation\d*\.xml$/, `${OFFICE}.presentationml.presentation`],
];

/** Whether the bytes begin as a ZIP archive. */
export function isZipFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** Which office document a ZIP archive is, if it is one, after every part has been unpacked once to see its true size. */
export async function officeType(bytes: Uint8Array): Promise<{ mediaType: string } | { reason: FileRefusal }> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(data);
  if (entries === null) return { reason: 'damaged' };
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (isBomb(declared, data.length)) return { reason: 'archive_bomb' };
  const mediaType = MAIN_PARTS.find(([part]) => entries.some(({ name }) => part.test(name)))?.[1];
  const isOffice = mediaType !== undefined && entries.some(({ name }) => name === '[Content_Types].xml');
  if (!isOffice) return { reason: entries.some(({ name }) => isProgramPart(name)) ? 'active_content' : 'type_not_allowed' };
  if (entries.some(({ encrypted }) => encrypted)) return { reason: 'encrypted' };
  if (entries.some(({ name }) => isMacroPart(name))) return { reason: 'active_content' };
  const defect = await unpackingDefect(data, entries);
  return defect === null ? { mediaType } : { reason: defect };
}

function isProgramPart(name: string): boolean {
  return name.endsWith('.class') || name === 'AndroidManifest.xml';
}

/** Macros and controls. */
function isMacroPart(name: string): boolean {
  return /(^|\/)vbaproject[^/]*\.bin$|(^|\/)(macrosheets|activex)\//i.test(name);
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > MOST_UNPACKED_BYTES || (unpacked > RATIO_FROM_BYTES && unpacked > packed * MOST_RATIO);
}

/** What the directory declares is not to be trusted: each part is unpacked and only its bytes are counted. */
async function unpackingDefect(data: Buffer, entries: readonly ZipEntry[]): Promise<FileRefusal | null> {
  let unpacked = 0;
  for (const entry of entries) {
    const packed = zipEntryData(data, entry);
    if (packed === null) return 'damaged';
    const size = entry.deflated ? await inflatedSize(packed, entry.size) : packed.length;
    if (size === null) return 'damaged';
    unpacked += size;
    if (size > entry.size || isBomb(unpacked, data.length)) return 'archive_bomb';
  }
  return null;
}

/** The size of deflated data when unpacked, counted no further than just beyond `limit`; null for broken data. */
async function inflatedSize(packed: Buffer, limit: number): Promise<number | null> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  let size = 0;
  try {
    for await (const chunk of inflate) {
      size += (chunk as Buffer).length;
      if (size > limit) return size;
    }
  } catch {
    return null;
  }
  return size;
}
