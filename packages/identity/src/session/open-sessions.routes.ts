import { record } from '../audit/record.ts';
import { ok, refuse } from '../http/answer.ts';
import { forSignedIn } from '../http/route.ts';
import type { SignedIn } from './signed-in.ts';

/** A sign-in through a tenant's provider sees and ends only sign-ins of that kind: the others reach further than it does. */
const WITHIN_COVER = `"userId" = $1 and "expiresAt" > now() and ($2::text is null or "coversTenantId" = $2)`;

const cover = (who: SignedIn) => [who.personId, who.coversTenantId];

export const openSessionsRoutes = [
  forSignedIn('GET', '/sessions', {}, async (identity, _call, who) => {
    const { rows } = await identity.pool.query(
      /* sql */ `
      select s.id, s.id = $3 as current, coalesce(s.method, 'password') as method, s."ipAddress" as address, s."userAgent" as agent,
             s."createdAt", s."updatedAt" as "lastUsedAt", s."expiresAt", t.name as "tenantName"
        from auth.session s
        left join auth.seat e on e.id = s."seatId"::uuid
        left join lianban.tenant t on t.id = e.tenant_id
       where ${WITHIN_COVER} order by s."updatedAt" desc`,
      [...cover(who), who.sessionId],
    );
    return ok({ sessions: rows });
  }),

  forSignedIn('POST', '/sessions/end-others', {}, async (identity, { from }, who) => {
    const { rowCount } = await identity.pool.query(`delete from auth.session where ${WITHIN_COVER} and id <> $3`, [
      ...cover(who),
      who.sessionId,
    ]);
    if (rowCount)
      await record(identity.pool, {
        action: 'session_ended',
        outcome: 'done',
        from,
        actorId: who.personId,
        personId: who.personId,
        tenantId: who.coversTenantId,
        detail: { ended: rowCount },
      });
    return ok({ ended: rowCount });
  }),

  forSignedIn('POST', '/sessions/:id/end', {}, async (identity, { steps, from }, who) => {
    const { rowCount } = await identity.pool.query(`delete from auth.session where ${WITHIN_COVER} and id = $3`, [...cover(who), steps[0]]);
    if (!rowCount) return refuse(404, 'not_found');
    await record(identity.pool, {
      action: 'session_ended',
      outcome: 'done',
      from,
      actorId: who.personId,
      personId: who.personId,
      tenantId: who.coversTenantId,
      detail: { ended: 1 },
    });
    return ok({ ended: rowCount });
  }),
];
