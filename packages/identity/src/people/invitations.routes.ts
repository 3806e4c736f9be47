import { record } from '../audit/record.ts';
import { inTransaction, type Statements } from '../database/pool.ts';
import { invalid, ok, refuse, type Answer } from '../http/answer.ts';
import { email, locale, personName, roles, uuid, yesOrNo } from '../http/fields.ts';
import { forAdministrator, type Administrator } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { INVITATION_COLUMNS, mailInvitation, storeInvitation, type InvitationDraft, type InvitationView } from '../invitation/invite.ts';
import { tidyRoles, wrongInSeat } from '../seat/check-seat.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const OPEN = 'i.accepted_at is null and i.cancelled_at is null';

export const invitationsRoutes = [
  forAdministrator(
    'POST',
    '/people/invite',
    {
      email,
      name: personName,
      roles,
      unitId: uuid.nullish(),
      unitLimited: yesOrNo.optional(),
      locale: locale.optional(),
    },
    async (identity, { body, from }, who) => {
      const wish = { roles: body.roles, unitId: body.unitId ?? null, unitLimited: body.unitLimited ?? false };
      const wrong = await wrongInSeat(identity.pool, { id: who.tenantId, kind: who.tenantKind }, wish);
      if (Object.keys(wrong).length > 0) return invalid(wrong);
      const member = await identity.pool.query(
        'select 1 from auth.seat s join auth.person p on p.id = s.person_id where s.tenant_id = $1 and s.active and p.email = $2',
        [who.tenantId, body.email],
      );
      if (member.rowCount) return refuse(409, 'already_member');
      const draft: InvitationDraft = {
        ...wish,
        roles: tidyRoles(who.tenantKind, wish.roles),
        tenantId: who.tenantId,
        email: body.email,
        name: body.name,
        locale: body.locale ?? who.locale,
        invitedBy: who.personId,
        invitedByName: who.name,
      };
      const { id, token } = await inTransaction(identity.pool, async (tx) => {
        const stored = await storeInvitation(tx, draft);
        await record(tx, {
          action: 'invited',
          outcome: 'done',
          from,
          tenantId: who.tenantId,
          actorId: who.personId,
          email: body.email,
          detail: { name: body.name, roles: draft.roles, unitId: draft.unitId, unitLimited: draft.unitLimited },
        });
        return stored;
      });
      startMail(identity, draft, token);
      return ok({ invitation: await openInvitation(identity.pool, who, id) });
    },
  ),

  forAdministrator('GET', '/people/invitations', {}, async (identity, _call, who) => {
    const { rows } = await identity.pool.query<InvitationView>(
      /* sql */ `
      select ${INVITATION_COLUMNS} from auth.invitation i left join lianban.unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
       where i.tenant_id = $1 and ${OPEN} order by i.created_at desc`,
      [who.tenantId],
    );
    return ok({ invitations: rows });
  }),

  forAdministrator('POST', '/people/invitations/:id/cancel', {}, (identity, { steps, from }, who) =>
    inTransaction(identity.pool, async (tx): Promise<Answer> => {
      const invitation = await openInvitation(tx, who, steps[0] ?? '');
      const { rowCount } = invitation
        ? await tx.query(
            'update auth.invitation i set cancelled_at = now() where i.id = $1 and i.tenant_id = $2 and i.accepted_at is null and i.cancelled_at is null',
            [invitation.id, who.tenantId],
          )
        : { rowCount: 0 };
      if (!invitation || !rowCount) return refuse(404, 'not_found');
      await record(tx, {
        action: 'invitation_cancelled',
        outcome: 'done',
        from,
        tenantId: who.tenantId,
        actorId: who.personId,
        email: invitation.email,
      });
      return ok({ invitation });
    }),
  ),

  forAdministrator('POST', '/people/invitations/:id/send-again', {}, async (identity, { steps, from }, who) => {
    const again = await inTransaction(identity.pool, async (tx) => {
      const invitation = await openInvitation(tx, who, steps[0] ?? '');
      if (!invitation) return null;
      const { rows } = await tx.query<{ locale: string }>('select locale from auth.invitation where id = $1 for update', [invitation.id]);
      const draft: InvitationDraft = {
        ...invitation,
        tenantId: who.tenantId,
        locale: rows[0]?.locale ?? who.locale,
        invitedBy: who.personId,
        invitedByName: who.name,
      };
      const stored = await storeInvitation(tx, draft);
      await record(tx, {
        action: 'invitation_sent_again',
        outcome: 'done',
        from,
        tenantId: who.tenantId,
        actorId: who.personId,
        email: invitation.email,
      });
      return { draft, ...stored };
    });
    if (!again) return refuse(404, 'not_found');
    startMail(identity, again.draft, again.token);
    return ok({ invitation: await openInvitation(identity.pool, who, again.id) });
  }),
];

async function openInvitation(statements: Statements, who: Administrator, id: string): Promise<InvitationView | null> {
  if (!UUID.test(id)) return null;
  const { rows } = await statements.query<InvitationView>(
    /* sql */ `
    select ${INVITATION_COLUMNS} from auth.invitation i left join lianban.unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
     where i.id = $1 and i.tenant_id = $2 and ${OPEN}`,
    [id, who.tenantId],
  );
  return rows[0] ?? null;
}

/** The mail goes after the answer; a failure is logged, and the list offers to send it again. */
function startMail(identity: Identity, draft: InvitationDraft, token: string): void {
  identity.background.start('invitation mail', async () => {
    const { rows } = await identity.pool.query<{ name: string }>('select name from lianban.tenant where id = $1', [draft.tenantId]);
    await mailInvitation(
      identity.mailer,
      identity.settings.portalUrl,
      { ...draft, tenantName: rows[0]?.name ?? '', invitedBy: draft.invitedByName },
      token,
    );
  });
}
