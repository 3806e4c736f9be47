import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { clientAddress, formsOnly, sameOriginOnly, securityHeaders } from './guard.ts';

const URLENCODED = 'application/x-www-form-urlencoded';
let server: Server;
let port: number;
beforeAll(async () => {
  const app = express();
  app.use(securityHeaders(false), sameOriginOnly('http://portal.example'), formsOnly);
  app.use((request, response) => void response.send(clientAddress(request, 1)));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

/** A post as it stands on the wire: headers may lie about the body, and nothing is added to them. */
function post(path: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = send(
      { port, host: '127.0.0.1', method: 'POST', path, headers: { origin: 'http://portal.example', ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
        asked.destroy();
      },
    );
    asked.on('error', reject);
    if (body === '' && headers['content-length'] !== '0') asked.flushHeaders();
    else asked.end(body);
  });
}

describe('what no form of ours sends is refused before it is read', () => {
  test.each<[string, string, Record<string, string>, string, number]>([
    ['a form', '/sign-in', { 'content-type': URLENCODED, 'content-length': '3' }, 'a=b', 200],
    ['a form with nothing in it', '/sign-out', { 'content-length': '0' }, '', 200],
    ['another type', '/people', { 'content-type': 'application/json', 'content-length': '2' }, '{}', 415],
    ['parts without a boundary', '/people', { 'content-type': 'multipart/form-data', 'content-length': '2' }, '--', 415],
    ['no length', '/sign-in', { 'content-type': URLENCODED, 'transfer-encoding': 'chunked' }, 'a=b', 411],
    ['two megabytes to sign in', '/sign-in', { 'content-type': URLENCODED, 'content-length': '2000000' }, '', 413],
    ['a list of ten megabytes', '/registry/import', { 'content-type': URLENCODED, 'content-length': '10000000' }, 'a=b', 200],
    ['a document of twenty', '/registry/manuals.data', { 'content-type': URLENCODED, 'content-length': '20971520' }, 'a=b', 200],
    ['a list of figures', '/scorecards/figures/import.data', { 'content-type': URLENCODED, 'content-length': '10000000' }, 'a=b', 200],
    ['a list of payments', '/settlements/reconcile', { 'content-type': URLENCODED, 'content-length': '10000000' }, 'a=b', 200],
    ['two megabytes of figures by hand', '/scorecards/figures', { 'content-type': URLENCODED, 'content-length': '2000000' }, '', 413],
    ['more than one document', '/registry/manuals', { 'content-type': URLENCODED, 'content-length': '40000000' }, '', 413],
    ['two megabytes of a card', '/registry/edit', { 'content-type': URLENCODED, 'content-length': '2000000' }, '', 413],
    [
      'a list that is too long, answered beside its field',
      '/registry/import',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '40000000' },
      'x'.repeat(300_000),
      200,
    ],
    [
      'a gigabyte of files',
      '/complaints/new',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000000' },
      '',
      413,
    ],
  ])('%s', async (_what, path, headers, body, status) => {
    expect(await post(path, headers, body)).toBe(status);
  });

  test.each(['http://evil.example', 'null', ''])('a post from %p', async (origin) => {
    expect(await post('/sign-in', { origin, 'content-type': URLENCODED, 'content-length': '3' }, 'a=b')).toBe(403);
  });
});

test('what the portal answers is kept nowhere unless its route says so', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/complaints.data`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

describe('what a page may do and who may frame it (design.md 6)', () => {
  /** The policy as a browser reads it, by directive. */
  const policyOf = (answer: Response): Record<string, string[]> =>
    Object.fromEntries(
      (answer.headers.get('content-security-policy') ?? '').split('; ').map((each) => {
        const [name = '', ...sources] = each.split(' ');
        return [name, sources];
      }),
    );
  const fetched = () => fetch(`http://127.0.0.1:${port}/`);

  test('scripts and styles of its own or with this answer’s nonce, nothing from elsewhere, in nobody’s frame', async () => {
    const { 'script-src': scripts = [], 'style-src-elem': styles, ...rest } = policyOf(await fetched());
    expect(scripts).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w+/]{22}=='$/)]);
    expect(styles).toEqual(scripts);
    expect(rest).toEqual({
      'default-src': ["'none'"],
      'style-src-attr': ["'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    });
  });

  test('a nonce is for one answer', async () => {
    const nonces = await Promise.all(Array.from({ length: 5 }, async () => policyOf(await fetched())['script-src']?.[1]));
    expect(new Set(nonces).size).toBe(5);
  });

  test('older browsers are told the same by other headers, and https is kept where the portal is reached by it', async () => {
    const { headers } = await fetched();
    expect([headers.get('x-frame-options'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
      'DENY',
      'nosniff',
      'same-origin',
    ]);
    expect(headers.get('strict-transport-security')).toBeNull();
    const app = express().use(securityHeaders(true), (_request, response) => void response.end());
    const secure = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => secure.once('listening', resolve));
    const answer = await fetch(`http://127.0.0.1:${(secure.address() as AddressInfo).port}/`);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    secure.close();
  });
});

describe('the browser’s address', () => {
  const from = (forwarded: string | undefined, proxies: number): string =>
    clientAddress(
      { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.9' } } as Parameters<
        typeof clientAddress
      >[0],
      proxies,
    );
  test.each<[string | undefined, number, string]>([
    [undefined, 0, '10.0.0.9'],
    ['203.0.113.7', 0, '10.0.0.9'],
    ['203.0.113.7', 1, '203.0.113.7'],
    ['1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
    ['1.1.1.1, 203.0.113.7, 10.0.0.8', 2, '203.0.113.7'],
    [undefined, 1, '10.0.0.9'],
  ])('%p behind %p proxies is %p', (forwarded, proxies, address) => {
    expect(from(forwarded, proxies)).toBe(address);
  });

  test('by way of the server', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' } });
    expect(await answer.text()).toBe('203.0.113.7');
  });
});
