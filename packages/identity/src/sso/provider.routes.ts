import { symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { inTransaction } from '../database/pool.ts';
import { invalid, ok } from '../http/answer.ts';
import { domain, plainText } from '../http/fields.ts';
import { forAdministrator } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { connectProvider, providerOf, redirectUri } from './provider.ts';

export const providerRoutes = [
  forAdministrator('GET', '/provider', {}, async (identity, _call, who) =>
    ok({ provider: await view(identity, who.tenantId), redirectUri: redirectUri(identity) }),
  ),

  forAdministrator(
    'POST',
    '/provider',
    {
      issuer: plainText(500).min(1, 'required'),
      clientId: plainText(300).min(1, 'required'),
      clientSecret: plainText(1000).optional(),
      emailDomains: z.array(domain, { error: 'wrong_type' }).min(1, 'required').max(20, 'too_long'),
    },
    async (identity, { body, from }, who) => {
      const issuer = issuerAddress(body.issuer, identity.settings.production);
      if (!issuer) return invalid({ issuer: 'not_a_url' });
      const before = await providerOf(identity, who.tenantId);
      // The kept secret goes only to the provider it was given for.
      const kept = before && before.issuer === issuer && before.clientId === body.clientId ? before.clientSecretSealed : null;
      const clientSecretSealed = body.clientSecret
        ? await symmetricEncrypt({ key: identity.settings.identitySecret, data: body.clientSecret })
        : kept;
      try {
        await connectProvider(identity, { issuer, clientId: body.clientId, clientSecretSealed });
      } catch (error) {
        identity.log.warn({ err: error }, 'a provider could not be reached');
        return invalid({ issuer: 'not_reachable' });
      }
      await inTransaction(identity.pool, async (tx) => {
        await tx.query(
          /* sql */ `
        insert into auth.provider (tenant_id, issuer, client_id, client_secret_sealed, email_domains, changed_by) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id) do update set issuer = excluded.issuer, client_id = excluded.client_id, client_secret_sealed = excluded.client_secret_sealed,
          email_domains = excluded.email_domains, changed_at = now(), changed_by = excluded.changed_by`,
          [who.tenantId, issuer, body.clientId, clientSecretSealed, body.emailDomains, who.personId],
        );
        // Another issuer is another authority: what the old one vouched for ends.
        if (before && before.issuer !== issuer) await endProviderSignIns(tx, who.tenantId);
        await record(tx, {
          action: 'provider_changed',
          outcome: 'done',
          from,
          tenantId: who.tenantId,
          actorId: who.personId,
          personId: who.personId,
          detail: { issuer, clientId: body.clientId, emailDomains: body.emailDomains, issuerBefore: before?.issuer ?? null },
        });
      });
      return ok({ provider: await view(identity, who.tenantId) });
    },
  ),

  forAdministrator('POST', '/provider/remove', {}, async (identity, { from }, who) => {
    await inTransaction(identity.pool, async (tx) => {
      const { rowCount } = await tx.query('delete from auth.provider where tenant_id = $1', [who.tenantId]);
      if (!rowCount) return;
      await endProviderSignIns(tx, who.tenantId);
      await record(tx, {
        action: 'provider_removed',
        outcome: 'done',
        from,
        tenantId: who.tenantId,
        actorId: who.personId,
        personId: who.personId,
      });
    });
    return ok();
  }),
];

async function endProviderSignIns(tx: Parameters<Parameters<typeof inTransaction>[1]>[0], tenantId: string): Promise<void> {
  await tx.query(`delete from auth.session where method = 'oidc' and "coversTenantId" = $1`, [tenantId]);
  await tx.query('delete from auth.provider_flow where tenant_id = $1', [tenantId]);
}

async function view(identity: Identity, tenantId: string): Promise<Record<string, unknown> | null> {
  const provider = await providerOf(identity, tenantId);
  return (
    provider && {
      issuer: provider.issuer,
      clientId: provider.clientId,
      emailDomains: provider.emailDomains,
      hasSecret: provider.clientSecretSealed !== null,
      changedAt: provider.changedAt,
    }
  );
}

/** An https address (outside production also http) without user, query or fragment; null for anything else. */
function issuerAddress(text: string, production: boolean): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const allowed = production ? ['https:'] : ['https:', 'http:'];
  return allowed.includes(url.protocol) && !url.username && !url.password && !url.search && !url.hash ? text.trim() : null;
}
