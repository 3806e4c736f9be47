import { StartRefused } from '@lianban/process/start-refused';
import { record } from './audit/record.ts';
import { inTransaction, openPool } from './database/pool.ts';
import { email as emailField } from './http/fields.ts';
import { INVITATION_HOURS, mailInvitation, storeInvitation } from './invitation/invite.ts';
import { createMailer } from './mail/mailer.ts';
import type { Locale } from './mail/texts.ts';

export interface InviteFirstAdministratorOptions {
  /** Identity's own login. */
  readonly databaseUrl: string;
  readonly portalUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly tenantId: string;
  readonly email: string;
  readonly name?: string;
  readonly locale?: Locale;
}

/**
 * Invites the first administrator of a tenant that has none yet; the operator's way in (`npm run admin`). The link goes
 * by mail and is also given back, for a system whose mail does not work yet.
 * @throws StartRefused when the tenant is unknown, has an administrator already, or the address is none.
 */
export async function inviteFirstAdministrator(
  options: InviteFirstAdministratorOptions,
): Promise<{ link: string; tenantName: string; hours: number; mailed: boolean }> {
  const address = emailField.safeParse(options.email);
  if (!address.success) throw new StartRefused(`"${options.email}" is not an e-mail address.`);
  const email = address.data;
  const name = options.name ?? email.split('@')[0] ?? email;
  const locale = options.locale ?? 'zh-CN';
  const pool = openPool(options.databaseUrl, 1);
  const mailer = createMailer(options.smtpUrl, options.mailFrom);
  try {
    const { token, tenantName } = await inTransaction(pool, async (tx) => {
      const { rows } = await tx.query<{ name: string }>('select name from lianban.tenant where id = $1', [options.tenantId]);
      if (!rows[0]) throw new StartRefused('There is no such organisation.');
      const administrators = await tx.query("select 1 from auth.seat where tenant_id = $1 and active and 'administrator' = any (roles)", [
        options.tenantId,
      ]);
      if (administrators.rowCount)
        throw new StartRefused(`${rows[0].name} has an administrator already, who can invite others in the portal.`);
      const stored = await storeInvitation(tx, {
        tenantId: options.tenantId,
        email,
        name,
        roles: ['administrator'],
        unitId: null,
        unitLimited: false,
        locale,
        invitedBy: null,
        invitedByName: null,
      });
      await record(tx, {
        action: 'invited',
        outcome: 'done',
        from: { address: 'operator', agent: '' },
        tenantId: options.tenantId,
        email,
        detail: { name, roles: ['administrator'] },
      });
      return { token: stored.token, tenantName: rows[0].name };
    });
    const mailed = await mailInvitation(mailer, options.portalUrl, { name, email, locale, tenantName, invitedBy: null }, token).then(
      () => true,
      () => false,
    );
    return { link: `${options.portalUrl}/invitation/${token}`, tenantName, hours: INVITATION_HOURS, mailed };
  } finally {
    mailer.close();
    await pool.end();
  }
}
