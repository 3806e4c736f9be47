import { record } from '../audit/record.ts';
import { ok, refuse } from '../http/answer.ts';
import { roles, uuid, yesOrNo } from '../http/fields.ts';
import { forAdministrator } from '../http/route.ts';
import { changeSeat, removeSeat } from '../seat/change-seat.ts';
import { rolesOfKind } from '../seat/check-seat.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The people of the administrator's own tenant; another tenant's seats are not found. */
export const peopleRoutes = [
  forAdministrator('GET', '/people', {}, async (identity, _call, who) => {
    const people = await identity.pool.query(
      /* sql */ `
      select s.id as "seatId", p.id as "personId", p.name, p.email, s.roles, s.unit_id as "unitId", u.name as "unitName", s.unit_limited as "unitLimited",
             coalesce(p."twoFactorEnabled", false) as totp, s.last_used_at as "lastSignInAt",
             (select count(*)::int from auth.session o where o."seatId" = s.id::text and o."expiresAt" > now()) as "openSessions"
        from auth.seat s join auth.person p on p.id = s.person_id
        left join lianban.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
       where s.tenant_id = $1 and s.active order by p.name, s.id`,
      [who.tenantId],
    );
    const units = await identity.pool.query('select id, name from lianban.unit where tenant_id = $1 order by name', [who.tenantId]);
    return ok({ people: people.rows, roles: rolesOfKind(who.tenantKind), units: units.rows });
  }),

  forAdministrator(
    'POST',
    '/people/:seatId/change',
    { roles: roles.optional(), unitId: uuid.nullish(), unitLimited: yesOrNo.optional() },
    async (identity, { steps, body, from }, who) =>
      isId(steps[0]) ? changeSeat(identity, who, steps[0], body, from) : refuse(404, 'seat_not_found'),
  ),

  forAdministrator('POST', '/people/:seatId/remove', {}, async (identity, { steps, from }, who) =>
    isId(steps[0]) ? removeSeat(identity, who, steps[0], from) : refuse(404, 'seat_not_found'),
  ),

  forAdministrator('POST', '/people/:seatId/end-sessions', {}, async (identity, { steps, from }, who) => {
    const { rows } = isId(steps[0])
      ? await identity.pool.query<{ personId: string }>(
          'select person_id as "personId" from auth.seat where id = $1 and tenant_id = $2 and active',
          [steps[0], who.tenantId],
        )
      : { rows: [] };
    if (!rows[0]) return refuse(404, 'seat_not_found');
    // Only sign-ins that are in this seat now: what the person does elsewhere is not this tenant's matter.
    const { rowCount } = await identity.pool.query('delete from auth.session where "seatId" = $1 and id <> $2', [steps[0], who.sessionId]);
    await record(identity.pool, {
      action: 'session_ended',
      outcome: 'done',
      from,
      tenantId: who.tenantId,
      actorId: who.personId,
      personId: rows[0].personId,
      detail: { ended: rowCount },
    });
    return ok({ ended: rowCount });
  }),
];

function isId(step: string | undefined): step is string {
  return step !== undefined && UUID.test(step);
}
