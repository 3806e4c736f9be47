import { tokenFor } from '@lianban/identity/token-for';
import type { Login } from '../logins.ts';
import type { DemonstrationAccount } from './demonstration.ts';
import type { Secrets } from './secrets.ts';

/** What is needed to make tokens of a stack. */
export interface TokenSource {
  readonly databases: Record<Login, string>;
  readonly secrets: Secrets;
  readonly urls: { readonly identity: string };
}

/** A token for an account as identity would issue it, an hour long; refused in production. */
export async function demonstrationToken({ databases, secrets, urls }: TokenSource, account: string, tenantId?: string): Promise<string> {
  const { token } = await tokenFor({
    databaseUrl: databases.identity,
    identitySecret: process.env.IDENTITY_SECRET || secrets.identity,
    tokenSigningKey: process.env.TOKEN_SIGNING_KEY,
    tokenIssuer: process.env.TOKEN_ISSUER || urls.identity,
    tokenAudience: process.env.TOKEN_AUDIENCE || 'lianban',
    account,
    ...(tenantId ? { tenantId } : {}),
  });
  return token;
}

/** One token for each account, in the order given. */
export async function demonstrationTokens(source: TokenSource, accounts: readonly DemonstrationAccount[]): Promise<string[]> {
  const tokens: string[] = [];
  for (const { email, tenantId } of accounts) tokens.push(await demonstrationToken(source, email, tenantId));
  return tokens;
}
