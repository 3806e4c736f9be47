import type { FileRefusal } from '../file-refusal.ts';

/** Entries of an OLE container's directory are 128 bytes long and begin at multiples of that. */
const ENTRY_BYTES = 128;
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are an OLE container: the form of Office documents before 2007. */
export function isOleFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** What an OLE container holds, by the names in its directory. */
export function oleType(bytes: Uint8Array): { mediaType: string } | { reason: FileRefusal } {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => hasEntry(data, name);
  if (!has('Root Entry')) return { reason: 'damaged' };
  if (has('EncryptedPackage')) return { reason: 'encrypted' };
  if (has('_VBA_PROJECT_CUR') || has('_VBA_PROJECT')) return { reason: 'active_content' };
  if (has('WordDocument')) return { mediaType: 'application/msword' };
  if (has('Workbook') || has('Book')) return { mediaType: 'application/vnd.ms-excel' };
  return { reason: 'type_not_allowed' };
}

/** An entry: its name in UTF-16, and at byte 64 the name's length with its closing zero. */
function hasEntry(data: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = data.indexOf(wanted); at !== -1; at = data.indexOf(wanted, at + 2)) {
    if (at % ENTRY_BYTES === 0 && at + 66 <= data.length && data.readUInt16LE(at + 64) === wanted.length) return true;
  }
  return false;
}
