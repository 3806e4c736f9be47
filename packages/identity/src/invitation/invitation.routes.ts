import { ok } from '../http/answer.ts';
import { locale, newPassword, oneTimeToken, personName } from '../http/fields.ts';
import { forAnybody } from '../http/route.ts';
import { digest } from '../sealed.ts';
import { acceptInvitation, notOpen } from './accept.ts';

interface Shown {
  readonly expired: boolean;
  readonly accepted: boolean;
  readonly cancelled: boolean;
  readonly shown: Record<string, unknown>;
}

export const invitationRoutes = [
  forAnybody('POST', '/invitation/show', { token: oneTimeToken }, async (identity, { body }) => {
    const { rows } = await identity.pool.query<Shown>(
      /* sql */ `
      select i.expires_at <= now() as expired, i.accepted_at is not null as accepted, i.cancelled_at is not null as cancelled,
             json_build_object('email', i.email, 'name', i.name, 'tenantName', t.name, 'tenantKind', t.kind, 'roles', i.roles, 'unitName', u.name,
               'accountExists', exists (select 1 from auth.person p where p.email = i.email), 'locale', i.locale,
               'expiresAt', to_char(i.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as shown
        from auth.invitation i
        join lianban.tenant t on t.id = i.tenant_id
        left join lianban.unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
       where i.token_digest = $1`,
      [digest(body.token)],
    );
    return notOpen(rows[0]) ?? ok(rows[0]?.shown);
  }),

  forAnybody(
    'POST',
    '/invitation/accept',
    {
      token: oneTimeToken,
      name: personName.optional(),
      password: newPassword.optional(),
      locale: locale.optional(),
    },
    (identity, { body, from }) => acceptInvitation(identity, body, from),
  ),
];
