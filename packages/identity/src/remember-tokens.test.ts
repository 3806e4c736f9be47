import { expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { rememberTokens } from './remember-tokens.ts';
import { verifyToken } from './verify-token.ts';

test('a remembered token ends when it expires, and its key is asked for again after a minute', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const start = Math.floor(Date.now() / 1_000);
  const token = await new SignJWT({
    seat: 's',
    tenant: 't',
    tenant_kind: 'partner',
    tenant_name: 'T',
    programme: 'p',
    programme_kind: 'adc',
    roles: [],
    name: 'N',
    locale: 'zh-CN',
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'JWT' })
    .setIssuer('i')
    .setAudience('a')
    .setSubject('u')
    .setIssuedAt(start)
    .setExpirationTime(start + 100)
    .sign(privateKey);
  let now = start * 1_000;
  let asked = 0;
  const verify = verifyToken({
    issuer: 'i',
    audience: 'a',
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] },
    now: () => new Date(now),
  });
  const remembering = rememberTokens(
    (header) => {
      asked++;
      return verify(header);
    },
    () => now,
  );
  const header = `Bearer ${token}`;

  expect((await remembering(header)).personId).toBe('u');
  now += 59_000;
  expect((await remembering(header)).personId).toBe('u');
  expect(asked).toBe(1);
  now += 2_000;
  await remembering(header);
  expect(asked).toBe(2);
  now += 40_000;
  await expect(remembering(header)).rejects.toMatchObject({ reason: 'expired' });
  await expect(remembering(`${header}x`)).rejects.toMatchObject({ reason: 'signature' });
  await expect(remembering(undefined)).rejects.toMatchObject({ reason: 'missing' });
});
