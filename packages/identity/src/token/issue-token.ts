import { SignJWT } from 'jose';
import type { Seat } from '../seat/seats-of-person.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long a token lives, seconds: an ended sign-in or a removed seat reaches the subgraphs within this time. */
export const TOKEN_SECONDS = 300;

interface TokenSettings {
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
}
interface Bearer {
  readonly personId: string;
  readonly name: string;
  readonly locale: string;
}

/** A signed token for a person in one seat; the claims are read by `verifyToken`. */
export async function issueToken(
  keys: SigningKeys,
  settings: TokenSettings,
  bearer: Bearer,
  seat: Seat,
  lifetimeSeconds = TOKEN_SECONDS,
): Promise<{ token: string; expiresAt: string }> {
  const { kid, key } = await keys.current();
  const issuedAt = Math.floor(Date.now() / 1000);
  const expires = issuedAt + lifetimeSeconds;
  const token = await new SignJWT({
    seat: seat.id,
    tenant: seat.tenantId,
    tenant_kind: seat.tenantKind,
    tenant_name: seat.tenantName,
    programme: seat.programmeId,
    programme_kind: seat.programmeKind,
    unit: seat.unitLimited ? seat.unitId : null,
    home_unit: seat.unitId,
    roles: seat.roles,
    name: bearer.name,
    locale: bearer.locale,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(settings.tokenIssuer)
    .setAudience(settings.tokenAudience)
    .setSubject(bearer.personId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expires)
    .sign(key);
  return { token, expiresAt: new Date(expires * 1000).toISOString() };
}
