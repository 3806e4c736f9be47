import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readSupergraph } from '@lianban/gateway/supergraph';
import { startGateway } from '@lianban/gateway/start-gateway';
import { createLog } from '@lianban/process/log';
import type { Serving } from '@lianban/process/serve';
import { startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

let scene: Scene;
let open: Serving;
let token: string;
beforeAll(async () => {
  scene = await startScene(
    { shops: { ...shopsSubgraph, production: true, bodyLimitBytes: 50_000 } },
    { production: true, bodyLimitBytes: 50_000 },
  );
  open = await startGateway({
    port: 0,
    supergraph: readSupergraph(scene.supergraphSdl),
    verify: null,
    production: false,
    log: createLog('open', { write: () => undefined }),
  });
  token = await scene.signer.token();
});
afterAll(async () => {
  await open.close();
  await scene.close();
});

const QUERY = '{ shops { id } }';

describe.each([
  ['gateway', () => scene.gateway.url],
  ['subgraph', () => scene.subgraphs['shops']!.url],
])('%s', (_, base) => {
  const send = async (init: RequestInit, path = '/graphql') => {
    const response = await fetch(base() + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
    return {
      status: response.status,
      code: ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
    };
  };
  const json = { 'content-type': 'application/json' };

  test('GET is refused', async () => {
    expect(await send({}, `/graphql?query=${encodeURIComponent(QUERY)}`)).toEqual({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    [
      'a multipart form',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{shops{id}}\r\n--x--',
    ],
    ['plain text', 'text/plain', JSON.stringify({ query: QUERY })],
    ['bare GraphQL', 'application/graphql', QUERY],
    ['JSON in another encoding', 'application/json; charset=utf-16', JSON.stringify({ query: QUERY })],
  ])('%s is refused', async (_name, type, body) => {
    expect(await send({ method: 'POST', headers: { 'content-type': type }, body })).toEqual({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  test('a compressed body is refused: how long it will be is not known before it is unpacked', async () => {
    const body = gzipSync(JSON.stringify({ query: QUERY }));
    expect(await send({ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body })).toEqual({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  test.each([
    ['a list of operations', JSON.stringify([{ query: QUERY }, { query: QUERY }]), 400, 'BATCHING_REFUSED'],
    ['broken JSON', '{"query":', 400, 'BODY_NOT_JSON'],
    ['a JSON text', '"query"', 400, 'BODY_NOT_JSON'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['variables that are no object', JSON.stringify({ query: QUERY, variables: [1] }), 400, 'BAD_REQUEST'],
    ['an operation name that is no text', JSON.stringify({ query: QUERY, operationName: {} }), 400, 'BAD_REQUEST'],
    ['a body over the limit', JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(60_000) } }), 413, 'BODY_TOO_LARGE'],
  ])('%s is refused', async (_name, body, status, code) => {
    expect(await send({ method: 'POST', headers: json, body })).toEqual({ status, code });
  });

  test('a body that says it is over the limit is refused before a byte of it has come', async () => {
    const sent = httpRequest(`${base()}/graphql`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}`, 'content-length': 60_000 },
    });
    sent.on('error', () => undefined);
    sent.flushHeaders();
    const [answer] = (await once(sent, 'response', { signal: AbortSignal.timeout(5_000) })) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    sent.destroy();
  });

  test('a body over the limit without a length is refused', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < 10; at++) controller.enqueue(new TextEncoder().encode(' '.repeat(10_000)));
        controller.close();
      },
    });
    expect(await send({ method: 'POST', headers: json, body, duplex: 'half' } as RequestInit)).toEqual({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
  });

  test('introspection is off in production', async () => {
    const { errors, text } = await scene.ask('{ __schema { types { name } } }', { url: base() });
    expect(errors).toBeDefined();
    expect(text).not.toContain('"types"');
  });

  test('field names are not suggested in production', async () => {
    const { text } = await scene.ask('{ shopz { id } }', { url: base() });
    expect(text).not.toContain('Did you mean');
  });
});

test('the gateway’s answers carry security headers and are not stored', async () => {
  const { headers } = await scene.ask(QUERY);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
});

describe('with sign-in switched off', () => {
  const send = (headers: Record<string, string>) =>
    fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __typename }' }),
    });

  test('a request another site’s page could send unasked is refused', async () => {
    const response = await send({});
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CLIENT_HEADER_MISSING');
  });

  test.each(['x-lianban-client', 'apollo-require-preflight', 'authorization'])('%s is a header of our own', async (name) => {
    expect(await (await send({ [name]: 'test' })).json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('introspection answers outside production', async () => {
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lianban-client': 'test' },
      body: JSON.stringify({ query: '{ __schema { queryType { name fields { name } } } __type(name: "Shop") { kind } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } }, __type: { kind: 'OBJECT' } } });
  });
});
