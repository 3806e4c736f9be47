import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyToken, type VerifyToken } from '@lianban/identity/verify-token';

export const ISSUER = 'https://identity.example';
export const AUDIENCE = 'lianban';

export interface TokenWishes {
  tenant?: string;
  name?: string;
  audience?: string;
  issuer?: string;
  /** Seconds from now. */
  expiresIn?: number;
}

/** Signs tokens as identity does, with keys of its own. */
export async function newSigner() {
  const real = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(real.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] };

  function claims({ tenant = 'tenant-a', name = 'nobody', audience = AUDIENCE, issuer = ISSUER, expiresIn = 300 }: TokenWishes) {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: issuer,
      aud: audience,
      sub: name,
      iat: now - 600,
      exp: now + expiresIn,
      seat: `seat-${name}`,
      tenant,
      tenant_kind: 'partner',
      tenant_name: tenant,
      programme: 'programme',
      programme_kind: 'adc',
      unit: null,
      home_unit: null,
      roles: ['service_contact'],
      name,
      locale: 'zh-CN',
    };
  }
  const sign = (wishes: TokenWishes, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(claims(wishes)).setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' }).sign(key);

  return {
    jwks,
    verify: verifyToken({ issuer: ISSUER, audience: AUDIENCE, jwks }) satisfies VerifyToken,
    token: (wishes: TokenWishes = {}) => sign(wishes, real.privateKey),
    /** Signed by a key that is not identity's, under its key id. */
    forged: (wishes: TokenWishes = {}) => sign(wishes, other.privateKey),
    unsigned: (wishes: TokenWishes = {}) => new UnsecuredJWT(claims(wishes)).encode(),
    /** The keys over HTTP, for processes of their own. */
    async serveKeys() {
      const server = createServer((_request, response) =>
        response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks)),
      ).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      };
    },
  };
}

export type Signer = Awaited<ReturnType<typeof newSigner>>;
