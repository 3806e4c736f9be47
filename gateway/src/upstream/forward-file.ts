import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import { HttpRefused } from '@lianban/process/json-post';
import type { Pool } from 'undici';

export interface FileLimits {
  /** Of an upload; default 20 MiB and a little for what surrounds it. */
  bytes: number;
  /** For the whole transfer. */
  timeoutMs: number;
}

/** What the subgraph must know of an upload, and what the client must know of a file; nothing else passes. */
const UP = ['content-type', 'content-length', 'x-file-name', 'idempotency-key'];
const DOWN = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'etag',
  'x-content-type-options',
];

/**
 * Forwards `/files` and `/files/:id` of a subgraph as streams in both directions. Whoever leaves early takes the other
 * side along: an aborted upload is not stored, an aborted download is not read to its end.
 * @throws HttpRefused 405, 413 or 502
 */
export async function forwardFile(
  pool: Pool,
  subgraph: string,
  id: string | null,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  gone: AbortSignal,
  limits: FileLimits,
): Promise<void> {
  const method = id === null ? 'POST' : 'GET';
  if (request.method !== method) throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', `Only ${method} is accepted here.`, { allow: method });
  const tooLarge = new HttpRefused(413, 'BODY_TOO_LARGE', `A file may have ${limits.bytes} bytes at most.`);
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge;

  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.timeoutMs);
  gone.addEventListener('abort', () => stop.abort(), { once: true });
  const upload = method === 'POST' ? request.pipe(capped(limits.bytes, tooLarge)) : null;
  if (upload)
    request.once('close', () => {
      if (!request.complete) upload.destroy(new Error('the upload ended early'));
    });
  try {
    const answer = await pool.request({
      method,
      path: id === null ? '/files' : `/files/${encodeURIComponent(id)}`,
      signal: stop.signal,
      body: upload,
      headers: { ...headers, ...(upload ? picked(request.headers, UP) : {}) },
    });
    response.writeHead(answer.statusCode, picked(answer.headers, DOWN));
    await pipeline(answer.body, response, { signal: stop.signal });
  } catch {
    if (upload?.errored === tooLarge) throw tooLarge;
    if (gone.aborted) return;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    throw new HttpRefused(stop.signal.aborted ? 504 : 502, 'SUBGRAPH_UNAVAILABLE', `Files of ${subgraph} cannot be reached at the moment.`);
  } finally {
    clearTimeout(timer);
  }
}

/** A declared length may be missing or wrong: the bytes are counted. */
function capped(most: number, tooLarge: Error): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > most) done(tooLarge);
      else done(null, chunk);
    },
  });
}

function picked(
  headers: IncomingHttpHeaders | Record<string, string | string[] | undefined>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
