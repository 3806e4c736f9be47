import type { FileRefusal } from '../file-refusal.ts';

/**
 * What an MP4 container holds, by the handlers of its tracks: phones record sound under the same brand as films.
 */
export function mp4Type(bytes: Uint8Array): { mediaType: string } | { reason: FileRefusal } {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const handlers = new Set<string>();
  for (let at = data.indexOf('hdlr', 0, 'latin1'); at !== -1; at = data.indexOf('hdlr', at + 4, 'latin1')) {
    handlers.add(data.toString('latin1', at + 12, at + 16));
  }
  if (handlers.has('vide')) return { reason: 'type_not_allowed' };
  return handlers.has('soun') ? { mediaType: 'audio/mp4' } : { reason: 'damaged' };
}
