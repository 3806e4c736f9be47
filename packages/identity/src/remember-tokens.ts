import type { TokenClaims, VerifyToken } from './verify-token.ts';

interface Believed {
  readonly claims: TokenClaims;
  /** Milliseconds since 1970 until which the signature need not be checked again. */
  readonly until: number;
}

/** A signing key that was withdrawn is not believed for longer than this. */
const LONGEST_MS = 60_000;
const MOST_TOKENS = 5_000;

/**
 * A verifier that checks the signature of the same token once a minute instead of at every request; expiry is judged
 * each time. Refusals are not remembered.
 */
export function rememberTokens(verify: VerifyToken, now: () => number = Date.now): VerifyToken {
  const believed = new Map<string, Believed>();
  return async (authorization) => {
    const known = authorization ? believed.get(authorization) : undefined;
    if (known && now() < known.until) return known.claims;
    const claims = await verify(authorization);
    if (authorization) {
      believed.delete(authorization);
      believed.set(authorization, { claims, until: Math.min(now() + LONGEST_MS, claims.expiresAt * 1_000) });
      if (believed.size > MOST_TOKENS) believed.delete(believed.keys().next().value ?? '');
    }
    return claims;
  };
}
