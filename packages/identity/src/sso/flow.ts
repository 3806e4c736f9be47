import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Identity } from '../identity.ts';
import { digest, newToken } from '../sealed.ts';

/** How long somebody may take at the provider's page, seconds. */
export const FLOW_SECONDS = 600;

/** What we must remember while the browser is at the provider. */
export interface Flow {
  readonly tenantId: string;
  readonly issuer: string;
  readonly returnTo: string | null;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Remembers a flow and gives the handle that binds it to the browser which started it. */
export async function keepFlow({ pool, settings }: Identity, { tenantId, issuer, returnTo, ...secrets }: Flow): Promise<string> {
  const handle = newToken();
  const sealed = await symmetricEncrypt({ key: settings.identitySecret, data: JSON.stringify(secrets) });
  await pool.query('delete from auth.provider_flow where expires_at < now()');
  await pool.query(
    'insert into auth.provider_flow (flow_digest, tenant_id, issuer, sealed, return_to, expires_at) values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))',
    [digest(handle), tenantId, issuer, sealed, returnTo, FLOW_SECONDS],
  );
  return handle;
}

/** Takes a flow out, once; null when it is unknown, used or too old. */
export async function takeFlow({ pool, settings }: Identity, handle: string): Promise<Flow | null> {
  const { rows } = await pool.query<{ tenantId: string; issuer: string; sealed: string; returnTo: string | null }>(
    /* sql */ `
    delete from auth.provider_flow where flow_digest = $1 and expires_at > now()
    returning tenant_id as "tenantId", issuer, sealed, return_to as "returnTo"`,
    [digest(handle)],
  );
  const [row] = rows;
  if (!row) return null;
  const secrets = JSON.parse(await symmetricDecrypt({ key: settings.identitySecret, data: row.sealed })) as Pick<
    Flow,
    'state' | 'nonce' | 'codeVerifier'
  >;
  return { tenantId: row.tenantId, issuer: row.issuer, returnTo: row.returnTo, ...secrets };
}
