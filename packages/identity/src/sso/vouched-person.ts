import { record } from '../audit/record.ts';
import { inTransaction } from '../database/pool.ts';
import { refuse, type Answer } from '../http/answer.ts';
import type { Origin } from '../http/origin.ts';
import type { Identity } from '../identity.ts';
import { enter } from '../session/enter.ts';

/** What a tenant's provider says about who sits at the browser. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
}

/**
 * Opens a sign-in for whom a tenant's provider vouches; it covers that tenant's seats only. The person is bound to
 * (issuer, subject) at first use, by the verified address of a seat in that tenant; afterwards the address counts no more.
 */
export async function enterVouched(
  identity: Identity,
  tenantId: string,
  vouched: Vouched,
  from: Origin,
  returnTo: string | null,
): Promise<Answer> {
  const found = await boundPerson(identity, tenantId, vouched, from);
  if ('refused' in found) {
    await record(identity.pool, {
      action: 'sign_in',
      outcome: 'refused',
      from,
      tenantId,
      email: vouched.email,
      detail: { method: 'oidc', reason: found.refused },
    });
    return refuse(403, found.refused);
  }
  const context = await identity.engine.$context;
  const session = await context.internalAdapter.createSession(
    found.personId,
    false,
    { coversTenantId: tenantId, method: 'oidc', ipAddress: from.address, userAgent: from.agent },
    true,
  );
  return enter(identity, session.token, from, { returnTo });
}

type Found = { readonly personId: string } | { readonly refused: 'no_seat' | 'email_not_verified' };

function boundPerson(
  identity: Identity,
  tenantId: string,
  { issuer, subject, email, emailVerified }: Vouched,
  from: Origin,
): Promise<Found> {
  return inTransaction(identity.pool, async (tx): Promise<Found> => {
    const bound = await tx.query<{ personId: string }>(
      'select person_id as "personId" from auth.provider_binding where tenant_id = $1 and issuer = $2 and subject = $3',
      [tenantId, issuer, subject],
    );
    if (bound.rows[0]) return bound.rows[0];
    const seated = await tx.query<{ personId: string }>(
      /* sql */ `
      select p.id as "personId" from auth.person p join auth.seat s on s.person_id = p.id
       where p.email = $1 and s.tenant_id = $2 and s.active`,
      [email, tenantId],
    );
    const [person] = seated.rows;
    if (!person) return { refused: 'no_seat' };
    if (!emailVerified) return { refused: 'email_not_verified' };
    // A second subject with the same address is somebody else to the provider: it does not get the first one's seat.
    const other = await tx.query('select 1 from auth.provider_binding where tenant_id = $1 and issuer = $2 and person_id = $3', [
      tenantId,
      issuer,
      person.personId,
    ]);
    if (other.rowCount) return { refused: 'no_seat' };
    await tx.query(
      'insert into auth.provider_binding (tenant_id, issuer, subject, person_id) values ($1, $2, $3, $4) on conflict do nothing',
      [tenantId, issuer, subject, person.personId],
    );
    await record(tx, {
      action: 'provider_bound',
      outcome: 'done',
      from,
      tenantId,
      actorId: person.personId,
      personId: person.personId,
      detail: { issuer },
    });
    return person;
  });
}
