import type { IncomingMessage } from 'node:http';
import { HttpRefused, readBody, readJsonObject } from '@lianban/process/json-post';

/** An SMS as a gateway hands it on, and how it wants its answer. */
export interface AskedMessage {
  /** The service number it was sent to. */
  readonly to: string;
  /** What was written; 'BZ' where the gateway hands on nothing else. */
  readonly text: string;
  readonly format: 'json' | 'text';
}

/** How gateways name what we need; capitals do not matter. */
const NAMES = {
  to: ['to', 'dest', 'destid', 'dest_id', 'recipient'],
  text: ['text', 'content', 'msgcontent', 'msg_content', 'body', 'message'],
  format: ['format'],
} as const;
const LIMIT_BYTES = 10_000;

/**
 * Reads what a gateway asks: the query of a GET, a form or a JSON object that is posted.
 * @throws HttpRefused 415, 413 or 400
 */
export async function askedMessage(request: IncomingMessage): Promise<AskedMessage> {
  const fields = request.method === 'GET' ? queryOf(request) : await bodyOf(request);
  const to = valueOf(fields, NAMES.to);
  if (to === null) throw new HttpRefused(400, 'NUMBER_MISSING', `Say which service number was asked, as one of ${NAMES.to.join(', ')}.`);
  const wantsText = /^text\/plain\b/i.test(request.headers.accept ?? '');
  const format = valueOf(fields, NAMES.format) ?? (wantsText ? 'text' : 'json');
  return { to, text: valueOf(fields, NAMES.text) ?? 'BZ', format: format === 'text' ? 'text' : 'json' };
}

type Fields = ReadonlyMap<string, string>;

function valueOf(fields: Fields, names: readonly string[]): string | null {
  const name = names.find((each) => fields.has(each));
  return name === undefined ? null : (fields.get(name) ?? null);
}

/** The first value of each name counts. */
function named(entries: Iterable<readonly [string, unknown]>): Fields {
  const texts = [...entries].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
  );
  return new Map(texts.reverse());
}

const queryOf = ({ url = '' }: IncomingMessage): Fields => named(new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length)));

async function bodyOf(request: IncomingMessage): Promise<Fields> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  switch (type.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return named(new URLSearchParams((await readBody(request, LIMIT_BYTES)).toString('utf8')));
    case 'application/json':
      return named(Object.entries(await readJsonObject(request, LIMIT_BYTES)));
    default:
      throw new HttpRefused(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'A form (application/x-www-form-urlencoded) or application/json is accepted here.',
      );
  }
}
