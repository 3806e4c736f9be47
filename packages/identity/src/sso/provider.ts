import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { symmetricDecrypt } from 'better-auth/crypto';
import { allowInsecureRequests, customFetch, discovery, type Configuration, type CustomFetch } from 'openid-client';
import type { Identity } from '../identity.ts';

/** A tenant's own OpenID Connect provider. */
export interface Provider {
  readonly tenantId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretSealed: string | null;
  readonly emailDomains: readonly string[];
  readonly changedAt: Date;
}

/** Where providers send the browser back to. */
export function redirectUri(identity: Identity): string {
  return `${identity.settings.portalUrl}/sso/callback`;
}

export async function providerOf({ pool }: Identity, tenantId: string): Promise<Provider | null> {
  const { rows } = await pool.query<Provider>(
    /* sql */ `
    select tenant_id as "tenantId", issuer, client_id as "clientId", client_secret_sealed as "clientSecretSealed", email_domains as "emailDomains",
           changed_at as "changedAt" from auth.provider where tenant_id = $1`,
    [tenantId],
  );
  return rows[0] ?? null;
}

/**
 * Reads the provider's own description of itself and makes a client for it.
 * @throws when it cannot be reached, is not what it says, or lies on an address we do not call.
 */
export async function connectProvider(
  identity: Identity,
  provider: Pick<Provider, 'issuer' | 'clientId' | 'clientSecretSealed'>,
): Promise<Configuration> {
  const { settings } = identity;
  const secret = provider.clientSecretSealed
    ? await symmetricDecrypt({ key: settings.identitySecret, data: provider.clientSecretSealed })
    : undefined;
  const guarded: CustomFetch = async (url, options) => {
    if (settings.production) await refusePrivateAddress(new URL(url), settings.privateProviderHosts);
    return fetch(url, options as RequestInit);
  };
  return discovery(new URL(provider.issuer), provider.clientId, secret, undefined, {
    [customFetch]: guarded,
    timeout: 5,
    ...(settings.production ? {} : { execute: [allowInsecureRequests] }),
  });
}

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['::ffff:0:0', 96],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** An administrator of a tenant chooses the address, our server calls it: it must not become a way into our own network. */
export async function refusePrivateAddress(url: URL, allowedHosts: readonly string[]): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (allowedHosts.includes(host)) return;
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  if (addresses.some(({ address, family }) => PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4'))) {
    throw new Error(`the provider's host ${host} is on a private address; PROVIDER_PRIVATE_HOSTS may allow it`);
  }
}
