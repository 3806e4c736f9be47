import { invalid, ok } from '../http/answer.ts';
import { forAdministrator } from '../http/route.ts';

const MOST = 200;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const ACTION = /^[a-z_]{1,60}$/;

/** The trail of the administrator's own tenant, newest first; pages by id, which grows with time. */
export const auditRoutes = [
  forAdministrator('GET', '/audit', {}, async (identity, { query }, who) => {
    const first = Number(query.get('first') ?? 50);
    const before = query.get('before');
    const personId = query.get('personId');
    const action = query.get('action');
    if (!Number.isInteger(first) || first < 1 || first > MOST) return invalid({ first: 'not_allowed' });
    if (before && !UUID.test(before)) return invalid({ before: 'not_a_uuid' });
    if (personId && !UUID.test(personId)) return invalid({ personId: 'not_a_uuid' });
    if (action && !ACTION.test(action)) return invalid({ action: 'not_allowed' });
    const { rows } = await identity.pool.query<{ id: string }>(
      /* sql */ `
      select id, at, action, outcome, actor_name as "actorName", person_id as "personId", person_name as "personName", email, address, detail
        from auth.audit_entry
       where tenant_id = $1 and ($2::uuid is null or id < $2) and ($3::text is null or action = $3) and ($4::text is null or person_id = $4)
       order by id desc limit $5`,
      [who.tenantId, before || null, action || null, personId || null, first + 1],
    );
    const entries = rows.slice(0, first);
    return ok({ entries, next: rows.length > first ? (entries.at(-1)?.id ?? null) : null });
  }),
];
