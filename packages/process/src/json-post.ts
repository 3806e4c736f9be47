import type { IncomingMessage } from 'node:http';

/** A request is not even looked at; `status` and `code` go to the client, the message names what would be accepted. */
export class HttpRefused extends Error {
  override readonly name = 'HttpRefused';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Lets through only what another site's page cannot send unasked: POST, `application/json`, and a header of our own
 * (any of `ownHeaders`), which makes a browser ask first and us refuse. Where a bearer token is needed anyway, that is
 * such a header: give null, and its lack is answered as 401.
 * @throws HttpRefused 405, 415 or 400
 */
export function checkJsonPost(request: Pick<IncomingMessage, 'method' | 'headers'>, ownHeaders: readonly string[] | null): void {
  if (request.method !== 'POST') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'Only POST is accepted here.', { allow: 'POST' });
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    throw new HttpRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Only application/json in UTF-8 is accepted here.');
  }
  if (request.headers['content-encoding'] !== undefined)
    throw new HttpRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Compressed bodies are not accepted here.');
  if (ownHeaders && !ownHeaders.some((name) => request.headers[name])) {
    throw new HttpRefused(400, 'CLIENT_HEADER_MISSING', `One of these headers is needed: ${ownHeaders.join(', ')}.`);
  }
}

/**
 * The whole body as bytes.
 * @throws HttpRefused 413 as soon as it is known to be longer than `limitBytes`
 */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLong = () => new HttpRefused(413, 'BODY_TOO_LARGE', `The body may have ${limitBytes} bytes at most.`);
    if (Number(request.headers['content-length'] ?? 0) > limitBytes) return reject(tooLong());
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limitBytes) {
        request.removeAllListeners('data').pause();
        return reject(tooLong());
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new HttpRefused(400, 'BODY_INCOMPLETE', 'The body ended early.'));
    });
  });
}

/**
 * The body as one JSON object; an array (batching) is refused.
 * @throws HttpRefused 413 or 400
 */
export async function readJsonObject(request: IncomingMessage, limitBytes: number): Promise<Record<string, unknown>> {
  const body = await readBody(request, limitBytes);
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpRefused(400, 'BODY_NOT_JSON', 'The body is not JSON.');
  }
  if (Array.isArray(value)) throw new HttpRefused(400, 'BATCHING_REFUSED', 'One operation a request; lists are not accepted.');
  if (typeof value !== 'object' || value === null) throw new HttpRefused(400, 'BODY_NOT_JSON', 'The body must be a JSON object.');
  return value as Record<string, unknown>;
}
