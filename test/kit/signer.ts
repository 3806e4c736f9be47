import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { verifyToken, type VerifyToken } from '@lianban/identity/verify-token';

const ISSUER = 'https://identity.example';
const AUDIENCE = 'lianban';

/** Signs tokens as identity does, for a face that is started without it. */
export interface TestSigner {
  readonly verify: VerifyToken;
  /** A token of ten minutes; `claims` as identity's, but issuer, audience and times. */
  token(personId: string, claims: Readonly<Record<string, unknown>>): Promise<string>;
}

export async function testSigner(): Promise<TestSigner> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'scene', alg: 'RS256', use: 'sig' }] };
  return {
    verify: verifyToken({ issuer: ISSUER, audience: AUDIENCE, jwks: keys }),
    token: (personId, claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'scene', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(personId)
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
  };
}
