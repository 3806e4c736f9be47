import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD } from '../testing/two-programmes.ts';
import { ROUTES } from './router.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

const CLIENT = { 'x-lianban-client': 'test' };
const raw = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(identity.url + path, init);
  return { status: response.status, body: (await response.json()) as unknown, headers: response.headers };
};
const json = { 'content-type': 'application/json' };

test('a page of another site gets nothing: no header, no CORS, no form, no GET for what POST does', async () => {
  const body = JSON.stringify({ email: EMAIL.agent, password: PASSWORD });
  expect(await raw('/sign-in', { method: 'POST', headers: json, body })).toMatchObject({
    status: 403,
    body: { code: 'client_header_missing' },
  });
  expect(await raw('/sign-in', { method: 'POST', headers: { ...CLIENT, 'content-type': 'text/plain' }, body })).toMatchObject({
    status: 415,
    body: { code: 'json_only' },
  });
  expect(
    await raw('/sign-in', { method: 'POST', headers: CLIENT, body: new URLSearchParams({ email: EMAIL.agent, password: PASSWORD }) }),
  ).toMatchObject({ status: 415 });
  expect(await raw('/sign-in', { headers: CLIENT })).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
  const preflight = await raw('/sign-in', {
    method: 'OPTIONS',
    headers: { origin: 'http://evil.test', 'access-control-request-method': 'POST', ...CLIENT },
  });
  expect(preflight.status).toBe(405);
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  ['no JSON', '{', 400, 'not_json'],
  ['broken UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, 'not_json'],
  ['a list', '[]', 422, 'invalid'],
  ['null', 'null', 422, 'invalid'],
  ['nothing', '', 422, 'invalid'],
  ['wrong types', '{"email":{"$ne":null},"password":["x"]}', 422, 'invalid'],
  ['10 MB', `{"email":"a@b.example","password":"${'x'.repeat(10_000_000)}"}`, 413, 'too_large'],
  ['a password of 60 KB', `{"email":"a@b.example","password":"${'x'.repeat(60_000)}"}`, 422, 'invalid'],
  ['a NUL in the address', '{"email":"a\\u0000@b.example","password":"x"}', 422, 'invalid'],
  ['a prototype', '{"__proto__":{"email":"a@b.example"},"password":"x"}', 422, 'invalid'],
])('%s gets a typed answer', async (_what, body, status, code) => {
  expect(await raw('/sign-in', { method: 'POST', headers: { ...CLIENT, ...json }, body })).toMatchObject({ status, body: { code } });
});

test('10 MB without a stated length are not swallowed either', async () => {
  const chunk = new Uint8Array(100_000).fill(0x61);
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if ((sent += 1) > 100) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const outcome = await raw('/sign-in', { method: 'POST', headers: { ...CLIENT, ...json }, body, duplex: 'half' } as RequestInit);
  expect(outcome).toMatchObject({ status: 413, body: { code: 'too_large' } });
  expect(sent).toBeLessThan(100);
});

test('unknown paths are not found, whatever their form', async () => {
  for (const path of ['/', '/people/../sign-in/x', '/api/auth/sign-in/email', '/sign-in/', '//evil.test/', '/%2e%2e']) {
    expect(await raw(path, { headers: CLIENT })).toMatchObject({ status: 404, body: { code: 'not_found' } });
  }
});

test.each(ROUTES.filter(({ access }) => access !== 'anybody').map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s needs a session',
  async (_name, route) => {
    for (const authorization of [undefined, 'Session x', `Session ${'a'.repeat(32)}.${'b'.repeat(43)}`, 'Bearer whatever']) {
      const reply = await raw(route.path.replace(/:\w+/g, '01900000-0000-7000-8000-000000000201'), {
        method: route.method,
        headers: { ...CLIENT, ...(authorization ? { authorization } : {}), ...(route.method === 'POST' ? json : {}) },
        ...(route.method === 'POST' ? { body: '{}' } : {}),
      });
      expect(reply).toMatchObject({ status: 401, body: { code: 'session_invalid' } });
    }
  },
);

test('README.md tells of every path, and of none that is not there', () => {
  const told = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').matchAll(/(GET|POST) `(\/[^`]*)`/g);
  const paths = [...told].map(([, method, path = '']) => `${method} ${path.replace(/<(\w+)>/g, ':$1')}`);
  expect(new Set(paths)).toEqual(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)));
});

test('health, readiness and public keys need no header; nothing private is among the keys', async () => {
  expect((await raw('/healthz')).status).toBe(200);
  expect((await raw('/readyz')).status).toBe(200);
  const { body } = await raw('/.well-known/jwks.json');
  expect(body).toEqual({ keys: [{ kty: 'RSA', n: expect.any(String), e: 'AQAB', alg: 'RS256', use: 'sig', kid: expect.any(String) }] });
});
