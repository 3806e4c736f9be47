import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  calculateJwkThumbprint,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type GenerateKeyPairResult,
  type JWTPayload,
} from 'jose';
import { TokenRefused, verifyToken, type VerifyToken } from './verify-token.ts';

const ISSUER = 'http://identity.test';
const CLAIMS = {
  seat: 's',
  tenant: 't',
  tenant_kind: 'partner',
  tenant_name: '甲',
  programme: 'p',
  programme_kind: 'adc',
  unit: null,
  home_unit: null,
  roles: ['service_contact'],
  name: '赵磊',
  locale: 'zh-CN',
};

let keys: GenerateKeyPairResult;
let strangers: GenerateKeyPairResult;
let kid: string;
let server: Server;
let fetches = 0;
let verify: VerifyToken;

beforeAll(async () => {
  [keys, strangers] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256', { extractable: true })]);
  const jwk = await exportJWK(keys.publicKey);
  kid = await calculateJwkThumbprint(jwk);
  server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  verify = verifyToken({ issuer: ISSUER, audience: 'lianban', jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
    }),
);

interface Made {
  claims?: JWTPayload;
  issuer?: string;
  audience?: string;
  expires?: string;
  key?: CryptoKey;
  keyId?: string | undefined;
  typ?: string;
  /** Without the instants every token carries. */
  timeless?: boolean;
}
function token({
  claims = CLAIMS,
  issuer = ISSUER,
  audience = 'lianban',
  expires = '5m',
  key = keys.privateKey,
  keyId = kid,
  typ = 'JWT',
  timeless = false,
}: Made = {}): Promise<string> {
  const made = new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ, kid: keyId })
    .setSubject('person')
    .setIssuer(issuer)
    .setAudience(audience);
  return (timeless ? made : made.setIssuedAt().setExpirationTime(expires)).sign(key);
}
const reason = (authorization: string | undefined) =>
  verify(authorization).then(
    () => 'accepted',
    (error: unknown) => (error instanceof TokenRefused ? error.reason : error),
  );

test('a good token gives its claims, and the keys are fetched once', async () => {
  await expect(verify(`Bearer ${await token()}`)).resolves.toMatchObject({
    personId: 'person',
    seatId: 's',
    tenantKind: 'partner',
    unitId: null,
    roles: ['service_contact'],
  });
  await verify(`Bearer ${await token()}`);
  expect(fetches).toBe(1);
});

test.each<[string, () => Promise<string | undefined>, string]>([
  ['none', async () => undefined, 'missing'],
  ['another scheme', async () => 'Basic eA==', 'malformed'],
  ['noise', async () => 'Bearer a.b.c', 'malformed'],
  ['a good token of 10 KB', async () => `Bearer ${await token({ claims: { ...CLAIMS, name: 'x'.repeat(7_500) } })}`, 'malformed'],
  ['one of ours that is made for something else', async () => `Bearer ${await token({ typ: 'logout+jwt' })}`, 'claims'],
  ['one that never ends', async () => `Bearer ${await token({ timeless: true })}`, 'claims'],
  [
    'one that does not say when it was made',
    async () => `Bearer ${await token({ claims: { ...CLAIMS, exp: 4_000_000_000 }, timeless: true })}`,
    'claims',
  ],
  ["another issuer's", async () => `Bearer ${await token({ issuer: 'http://evil.test' })}`, 'issuer'],
  ["another audience's", async () => `Bearer ${await token({ audience: 'somebody else' })}`, 'audience'],
  ['an expired one', async () => `Bearer ${await token({ expires: '-1s' })}`, 'expired'],
  ["one of a stranger's key under our key id", async () => `Bearer ${await token({ key: strangers.privateKey })}`, 'signature'],
  ['one of an unknown key', async () => `Bearer ${await token({ key: strangers.privateKey, keyId: 'other' })}`, 'unknown_key'],
  ['one without a tenant', async () => `Bearer ${await token({ claims: { ...CLAIMS, tenant: undefined } })}`, 'claims'],
  ['one whose roles are no list', async () => `Bearer ${await token({ claims: { ...CLAIMS, roles: 'administrator' } })}`, 'claims'],
  ['one that says it needs no signature', async () => `Bearer ${unsigned('none', '')}.x`, 'algorithm'],
  ['one signed with the public key as a shared secret', async () => `Bearer ${await withPublicKeyAsSecret()}`, 'algorithm'],
  ['one with a changed payload', async () => `Bearer ${tampered(await token())}`, 'signature'],
])('%s is refused with its reason', async (_what, make, expected) => {
  expect(await reason(await make())).toBe(expected);
});

test("identity being away is not called the caller's fault", async () => {
  const away = verifyToken({ issuer: ISSUER, audience: 'lianban', jwksUrl: 'http://127.0.0.1:9/' });
  await expect(away(`Bearer ${await token()}`)).rejects.toMatchObject({ reason: 'keys_unreachable' });
});

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
function unsigned(alg: string, typ: string): string {
  const now = Math.floor(Date.now() / 1000);
  return `${part({ alg, typ: typ || 'JWT', kid })}.${part({ ...CLAIMS, iss: ISSUER, aud: 'lianban', sub: 'person', iat: now, exp: now + 300 })}`;
}
async function withPublicKeyAsSecret(): Promise<string> {
  const body = unsigned('HS256', 'JWT');
  return `${body}.${createHmac('sha256', await exportSPKI(keys.publicKey))
    .update(body)
    .digest('base64url')}`;
}
function tampered(good: string): string {
  const [head, payload = '', signature] = good.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
  return `${head}.${part({ ...claims, tenant: 'another' })}.${signature}`;
}
