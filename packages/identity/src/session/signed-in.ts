import type { Statements } from '../database/pool.ts';
import type { Identity } from '../identity.ts';
import { openHandle } from '../sealed.ts';

/** How a sign-in was made: by the person's password, or through the provider of one tenant. */
export type SignInMethod = 'password' | 'oidc';

/** An open sign-in and its person. */
export interface SignedIn {
  readonly sessionId: string;
  /** The engine's own token; never leaves this process. */
  readonly sessionToken: string;
  readonly method: SignInMethod;
  /** The only tenant this sign-in covers, or null when it covers all seats of the person. */
  readonly coversTenantId: string | null;
  readonly seatId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly totp: boolean;
}

/** The sign-in named by `Authorization: Session <handle>`, or null when there is none, or it has ended or expired. */
export async function signedInBy(identity: Identity, authorization: string | undefined): Promise<SignedIn | null> {
  const handle = /^Session ([\w.-]{20,300})$/i.exec(authorization ?? '')?.[1];
  const token = handle ? openHandle(handle, identity.settings.identitySecret) : null;
  return token === null ? null : signedInByToken(identity.pool, token);
}

/** The same by the engine's session token. */
export async function signedInByToken(statements: Statements, token: string): Promise<SignedIn | null> {
  const { rows } = await statements.query<SignedIn>(
    /* sql */ `
    select s.id as "sessionId", s.token as "sessionToken", coalesce(s.method, 'password') as method, s."coversTenantId",
           s."seatId", s."createdAt", s."expiresAt", p.id as "personId", p.email, p.name, p.locale, coalesce(p."twoFactorEnabled", false) as totp
      from auth.session s join auth.person p on p.id = s."userId"
     where s.token = $1 and s."expiresAt" > now()`,
    [token],
  );
  return rows[0] ?? null;
}
