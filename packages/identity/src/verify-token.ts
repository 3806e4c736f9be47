import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';

/** What a token says about its bearer; every field was checked for its type. */
export interface TokenClaims {
  readonly personId: string;
  readonly seatId: string;
  readonly tenantId: string;
  readonly tenantKind: string;
  readonly tenantName: string;
  readonly programmeId: string;
  readonly programmeKind: string;
  /** The unit the seat is limited to, or null for the whole tenant. */
  readonly unitId: string | null;
  /** The unit the person belongs to, limited to it or not. */
  readonly homeUnitId: string | null;
  readonly roles: readonly string[];
  readonly name: string;
  readonly locale: string;
  /** When the token ends, seconds since 1970. */
  readonly expiresAt: number;
}

/** Why a token was refused; `keys_unreachable` is ours to mend, the rest the caller's. */
export type TokenRefusal =
  | 'missing'
  | 'malformed'
  | 'signature'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not_yet_valid'
  | 'claims'
  | 'unknown_key'
  | 'keys_unreachable';

/** A bearer token that must not be believed. */
export class TokenRefused extends Error {
  readonly reason: TokenRefusal;
  constructor(reason: TokenRefusal) {
    super(`token refused: ${reason}`);
    this.name = 'TokenRefused';
    this.reason = reason;
  }
}

/** Where tokens come from and where their public keys are; give `jwks` instead of `jwksUrl` where the keys are at hand. */
export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl?: string;
  readonly jwks?: JSONWebKeySet;
  /** Instant to judge expiry by; the real time when absent. */
  readonly now?: () => Date;
}

/** Takes the value of an Authorization header and gives the claims, or throws {@link TokenRefused}. */
export type VerifyToken = (authorization: string | null | undefined) => Promise<TokenClaims>;

const LONGEST_TOKEN = 8192;

/**
 * A verifier for `Authorization: Bearer <token>`: RS256 only, issuer, audience and expiry checked, keys fetched once and
 * again only for an unknown key id (at most every 10 s) or after 10 minutes. Make one per process.
 */
export function verifyToken(options: TokenVerifierOptions): VerifyToken {
  const keys = keySource(options);
  return async (authorization) => {
    const token = bearer(authorization);
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: options.issuer,
        audience: options.audience,
        typ: 'JWT',
        requiredClaims: ['exp', 'iat', 'sub'],
        ...(options.now ? { currentDate: options.now() } : {}),
      });
      return claimsOf(payload);
    } catch (error) {
      throw error instanceof TokenRefused ? error : new TokenRefused(reasonOf(error));
    }
  };
}

function keySource(options: TokenVerifierOptions): JWTVerifyGetKey {
  if (options.jwks) return createLocalJWKSet(options.jwks);
  if (!options.jwksUrl) throw new Error('verifyToken needs jwks or jwksUrl');
  return createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 10_000, cacheMaxAge: 600_000, timeoutDuration: 3_000 });
}

function bearer(authorization: string | null | undefined): string {
  if (!authorization) throw new TokenRefused('missing');
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization);
  if (!match?.[1] || match[1].length > LONGEST_TOKEN) throw new TokenRefused('malformed');
  return match[1];
}

function reasonOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    return error.reason !== 'missing' && (error.claim === 'nbf' || error.claim === 'iat') ? 'not_yet_valid' : 'claims';
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown_key';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'malformed';
  // A token without a key id, or of another key type, is the caller's fault; only a failed fetch is ours.
  if (error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) return 'unknown_key';
  return 'keys_unreachable';
}

function claimsOf(payload: JWTPayload): TokenClaims {
  const text = (name: string): string => {
    const value = payload[name];
    if (typeof value !== 'string' || value === '') throw new TokenRefused('claims');
    return value;
  };
  const textOrNull = (name: string): string | null => (payload[name] === null || payload[name] === undefined ? null : text(name));
  const { roles, exp } = payload;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string') || typeof exp !== 'number')
    throw new TokenRefused('claims');
  return {
    personId: text('sub'),
    seatId: text('seat'),
    tenantId: text('tenant'),
    tenantKind: text('tenant_kind'),
    tenantName: text('tenant_name'),
    programmeId: text('programme'),
    programmeKind: text('programme_kind'),
    unitId: textOrNull('unit'),
    homeUnitId: textOrNull('home_unit'),
    roles,
    name: text('name'),
    locale: text('locale'),
    expiresAt: exp,
  };
}
