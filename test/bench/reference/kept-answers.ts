import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

// Stands in for the faces when gateways are compared: it asks the real face once for each different request and then gives
// the same bytes again, so that what is measured is the gateway. It counts the calls.
const { PORT, FACES = '{}' } = process.env;
const faces = JSON.parse(FACES) as Record<string, string>;
interface Kept {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const answers = new Map<string, Promise<Kept>>();
let calls = 0;

createServer((request, response) => {
  answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
}).listen(Number(PORT), '127.0.0.1');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/readyz') return void response.end();
  if (request.url === '/calls') {
    response.end(String(calls));
    calls = 0;
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { authorization = '' } = request.headers;
  calls += 1;
  const key = `${request.url}\n${authorization}\n${body.toString('latin1')}`;
  const known = answers.get(key) ?? ask(request.url ?? '', authorization, body);
  answers.set(key, known);
  const kept = await known;
  response.writeHead(kept.status, kept.headers).end(kept.body);
}

async function ask(path: string, authorization: string, body: Buffer): Promise<Kept> {
  const [, face = ''] = path.split('/');
  const answered = await fetch(`${faces[face]}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: new Uint8Array(body),
  });
  const bytes = Buffer.from(await answered.arrayBuffer());
  const clean = answered.headers.get('x-lianban-clean');
  return {
    status: answered.status,
    body: bytes,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
      ...(clean ? { 'x-lianban-clean': clean } : {}),
    },
  };
}
