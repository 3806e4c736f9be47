import { v7 as uuidv7 } from 'uuid';
import type { Statements } from '../database/pool.ts';
import type { Mailer } from '../mail/mailer.ts';
import { invitationMail, localeOf } from '../mail/texts.ts';
import { digest, newToken } from '../sealed.ts';

/** How long the link of an invitation is good, hours. */
export const INVITATION_HOURS = 72;

export interface InvitationDraft {
  readonly tenantId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unitId: string | null;
  readonly unitLimited: boolean;
  readonly locale: string;
  readonly invitedBy: string | null;
  readonly invitedByName: string | null;
}

/** An invitation as lists show it. */
export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitLimited: boolean;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: 'open' | 'expired';
}

export const INVITATION_COLUMNS = /* sql */ `
  i.id, i.email, i.name, i.roles, i.unit_id as "unitId", u.name as "unitName", i.unit_limited as "unitLimited", i.invited_by_name as "invitedBy",
  i.created_at as "createdAt", i.expires_at as "expiresAt", case when i.expires_at > now() then 'open' else 'expired' end as state`;

/** Stores an invitation and gives its one-time token; an earlier open one of the same tenant to the same address ends. */
export async function storeInvitation(tx: Statements, draft: InvitationDraft): Promise<{ id: string; token: string }> {
  await tx.query(
    'update auth.invitation set cancelled_at = now() where tenant_id = $1 and email = $2 and accepted_at is null and cancelled_at is null',
    [draft.tenantId, draft.email],
  );
  const token = newToken();
  const id = uuidv7();
  await tx.query(
    /* sql */ `
    insert into auth.invitation (id, token_digest, tenant_id, email, name, unit_id, unit_limited, roles, locale, invited_by, invited_by_name, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(hours => $12))`,
    [
      id,
      digest(token),
      draft.tenantId,
      draft.email,
      draft.name,
      draft.unitId,
      draft.unitLimited,
      draft.roles,
      draft.locale,
      draft.invitedBy,
      draft.invitedByName,
      INVITATION_HOURS,
    ],
  );
  return { id, token };
}

/** Mails the link of an invitation. */
export async function mailInvitation(
  mailer: Mailer,
  portalUrl: string,
  to: { name: string; email: string; locale: string; tenantName: string; invitedBy: string | null },
  token: string,
): Promise<void> {
  const { name, tenantName, invitedBy } = to;
  await mailer.send(
    to,
    invitationMail(localeOf(to.locale), { name, tenantName, invitedBy, link: `${portalUrl}/invitation/${token}`, hours: INVITATION_HOURS }),
  );
}
