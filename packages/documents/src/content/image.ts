import type { FileRefusal } from '../file-refusal.ts';
import { containsMarkup } from './active-text.ts';

/** Finds the end of a picture by its own structure; null where it is cut off or broken. */
type FindEnd = (data: Buffer) => number | null;

const ENDS: Readonly<Record<string, FindEnd>> = { 'image/png': pngEnd, 'image/jpeg': jpegEnd, 'image/gif': gifEnd, 'image/webp': riffEnd };

/**
 * What is wrong with a picture: broken structure, or markup behind its end (a file that is a picture to one program
 * and a page to another). Cameras put data of their own behind the end, so other bytes there are let be.
 */
export function imageDefect(mediaType: string, bytes: Uint8Array): FileRefusal | null {
  const findEnd = ENDS[mediaType];
  if (findEnd === undefined) return null;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(data);
  if (end === null || end > data.length) return 'damaged';
  return containsMarkup(data.subarray(end)) ? 'active_content' : null;
}

/** Chunks of length, name, content and checksum up to IEND. */
function pngEnd(data: Buffer): number | null {
  for (let at = 8; at + 12 <= data.length;) {
    const next = at + 12 + data.readUInt32BE(at);
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return next;
    at = next;
  }
  return null;
}

/** Marked segments; after a start of scan come coded data in which 0xFF is followed by 0 or a restart marker. */
function jpegEnd(data: Buffer): number | null {
  let at = 2;
  while (at + 2 <= data.length) {
    const marker = data[at + 1] ?? 0;
    if (data[at] !== 0xff) return null;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) at += 1;
    else if (at + 4 > data.length) return null;
    else {
      at += 2 + data.readUInt16BE(at + 2);
      if (marker === 0xda) at = afterScan(data, at);
    }
  }
  return null;
}

function afterScan(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at !== -1; at = data.indexOf(0xff, at + 1)) {
    const marker = data[at + 1] ?? 0;
    const coded = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    if (!coded) return at;
  }
  return data.length;
}

/** Screen, colours, then blocks of sub-blocks up to the trailer. */
function gifEnd(data: Buffer): number | null {
  if (data.length < 13) return null;
  let at = 13 + colourTable(data[10] ?? 0);
  while (at < data.length) {
    const block = data[at];
    if (block === 0x3b) return at + 1;
    if (block === 0x21) at = afterSubBlocks(data, at + 2);
    else if (block === 0x2c) at = afterSubBlocks(data, at + 11 + colourTable(data[at + 9] ?? 0));
    else return null;
  }
  return null;
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

function afterSubBlocks(data: Buffer, from: number): number {
  let at = from;
  for (let size = data[at]; size !== undefined && size !== 0; size = data[at]) at += size + 1;
  return at + 1;
}

function riffEnd(data: Buffer): number | null {
  return data.length < 12 ? null : data.readUInt32LE(4) + 8;
}
