import type { IncomingMessage } from 'node:http';
import { refuse, type Answer } from './answer.ts';

const LARGEST_BODY = 64 * 1024;

/** Reads a JSON body of at most 64 KB; the rest of a larger one is not read. */
export async function readBody(request: IncomingMessage): Promise<{ value: unknown } | { refusal: Answer }> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return { refusal: refuse(413, 'too_large') };
  if (type !== 'application/json') {
    const empty =
      request.headers['content-length'] === '0' || (!request.headers['content-length'] && !request.headers['transfer-encoding']);
    return empty ? { value: {} } : { refusal: refuse(415, 'json_only') };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early must not cut the connection before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { refusal: refuse(413, 'too_large') };
    chunks.push(chunk);
  }
  if (size === 0) return { value: {} };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { refusal: refuse(400, 'not_json') };
  }
}
