/** A part of a ZIP archive as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly packedSize: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
  readonly headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** An office document has hundreds of parts, not more. */
const MOST_ENTRIES = 20_000;
const LONG = 0xffffffff;
const LONG_FIELD = 0x0001;
const STORED = 0;
const DEFLATED = 8;

/** The central directory of an archive, or null where the archive is cut off, broken, or in a form office software does not write. */
export function readZipDirectory(data: Buffer): readonly ZipEntry[] | null {
  const end = findEnd(data);
  if (end === null) return null;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || data.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const method = data.readUInt16LE(at + 10);
    if (method !== STORED && method !== DEFLATED) return null;
    const nameEnd = at + ENTRY_BYTES + data.readUInt16LE(at + 28);
    const extraEnd = nameEnd + data.readUInt16LE(at + 30);
    const [size, packedSize] = withLongSizes([data.readUInt32LE(at + 24), data.readUInt32LE(at + 20)], data.subarray(nameEnd, extraEnd));
    entries.push({
      name: data.toString('utf8', at + ENTRY_BYTES, nameEnd),
      size,
      packedSize,
      deflated: method === DEFLATED,
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      headerAt: data.readUInt32LE(at + 42),
    });
    at = extraEnd + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** The packed bytes of a part, or null where they do not lie inside the archive. */
export function zipEntryData(data: Buffer, { headerAt, packedSize }: ZipEntry): Buffer | null {
  if (headerAt + LOCAL_BYTES > data.length || data.readUInt32LE(headerAt) !== LOCAL_SIGNATURE) return null;
  const from = headerAt + LOCAL_BYTES + data.readUInt16LE(headerAt + 26) + data.readUInt16LE(headerAt + 28);
  return from + packedSize > data.length ? null : data.subarray(from, from + packedSize);
}

/** Some programs write every size in the long form (ZIP64), in a field of its own behind the name. */
function withLongSizes([size, packedSize]: [number, number], extra: Buffer): [number, number] {
  if (size !== LONG && packedSize !== LONG) return [size, packedSize];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== LONG_FIELD) continue;
    const long = (index: number) => (at + 12 + index <= extra.length ? Number(extra.readBigUInt64LE(at + 4 + index)) : LONG);
    return [size === LONG ? long(0) : size, packedSize === LONG ? long(size === LONG ? 8 : 0) : packedSize];
  }
  return [size, packedSize];
}

/** The end record, looked for from the end: a comment of up to 65 535 bytes may follow it. */
function findEnd(data: Buffer): number | null {
  const last = data.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (data.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}
