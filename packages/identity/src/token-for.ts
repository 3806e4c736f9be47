import { isProduction } from '@lianban/process/environment';
import { StartRefused } from '@lianban/process/start-refused';
import { openPool } from './database/pool.ts';
import { seatsOfPerson } from './seat/seats-of-person.ts';
import { issueToken } from './token/issue-token.ts';
import { openSigningKeys } from './token/signing-keys.ts';

export interface TokenForOptions {
  /** Identity's own login. */
  readonly databaseUrl: string;
  readonly identitySecret: string;
  readonly tokenIssuer: string;
  readonly tokenAudience?: string;
  readonly tokenSigningKey?: string | undefined;
  /** E-mail address of a demonstration account. */
  readonly account: string;
  /** Which of its tenants, where it has several; the oldest seat when absent. */
  readonly tenantId?: string;
  readonly lifetimeSeconds?: number;
}

/**
 * An access token without a sign-in, for calling the gateway by hand; an hour long unless said otherwise.
 * @throws StartRefused in production, and for an unknown account.
 */
export async function tokenFor(options: TokenForOptions): Promise<{ token: string; expiresAt: string }> {
  if (isProduction()) throw new StartRefused('Tokens are made by hand in development only; in production sign in.');
  const pool = openPool(options.databaseUrl, 1);
  try {
    const { rows } = await pool.query<{ personId: string; name: string; locale: string }>(
      'select id as "personId", name, locale from auth.person where email = $1',
      [options.account.trim().toLowerCase()],
    );
    const [person] = rows;
    const seats = person ? await seatsOfPerson(pool, person.personId) : [];
    const seat = options.tenantId ? seats.find((one) => one.tenantId === options.tenantId) : seats[0];
    if (!person || !seat)
      throw new StartRefused(`There is no account ${options.account}${options.tenantId ? ' with a seat in that tenant' : ''}.`);
    const keys = openSigningKeys({ pool, secret: options.identitySecret, given: options.tokenSigningKey });
    const settings = { tokenIssuer: options.tokenIssuer, tokenAudience: options.tokenAudience ?? 'lianban' };
    return await issueToken(keys, settings, person, seat, options.lifetimeSeconds ?? 3600);
  } finally {
    await pool.end();
  }
}
