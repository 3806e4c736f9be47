import { v7 as uuidv7 } from 'uuid';
import { record } from '../audit/record.ts';
import { inTransaction, isDuplicate, type Statements } from '../database/pool.ts';
import { invalid, ok, refuse, type Answer } from '../http/answer.ts';
import { headersOf, type Origin } from '../http/origin.ts';
import type { Identity } from '../identity.ts';
import { digest } from '../sealed.ts';
import { writeSeat } from '../seat/write-seat.ts';
import { enter } from '../session/enter.ts';

interface Given {
  readonly token: string;
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  readonly locale?: string | undefined;
}
interface Invitation {
  readonly id: string;
  readonly tenantId: string;
  readonly email: string;
  readonly unitId: string | null;
  readonly unitLimited: boolean;
  readonly roles: string[];
  readonly locale: string;
  readonly expired: boolean;
  readonly accepted: boolean;
  readonly cancelled: boolean;
}
type Outcome = { readonly refusal: Answer } | { readonly newPersonId: string } | { readonly seatAdded: true };

/** Why an invitation is not open, or null when it is. */
export function notOpen(invitation: Pick<Invitation, 'expired' | 'accepted' | 'cancelled'> | undefined): Answer | null {
  if (!invitation) return refuse(404, 'invitation_unknown');
  if (invitation.accepted) return refuse(410, 'invitation_used');
  if (invitation.cancelled) return refuse(410, 'invitation_cancelled');
  return invitation.expired ? refuse(410, 'invitation_expired') : null;
}

/**
 * Takes up an invitation, once. A new address gets an account with the chosen password and is signed in; an existing
 * account gets the seat and signs in as always, so a link in a mailbox never opens somebody's account past its second factor.
 */
export async function acceptInvitation(identity: Identity, given: Given, from: Origin): Promise<Answer> {
  const context = await identity.engine.$context;
  const hash = given.password ? await context.password.hash(given.password) : null;
  const outcome = await accepted(identity, given, hash, from);
  if ('refusal' in outcome) return outcome.refusal;
  if ('seatAdded' in outcome) return ok({ status: 'seat_added' });
  const session = await context.internalAdapter.createSession(
    outcome.newPersonId,
    false,
    { ipAddress: from.address, userAgent: headersOf(from).get('user-agent') },
    true,
  );
  return enter(identity, session.token, from);
}

async function accepted(identity: Identity, given: Given, hash: string | null, from: Origin, again = false): Promise<Outcome> {
  try {
    return await inTransaction(identity.pool, (tx) => take(tx, given, hash, from));
  } catch (error) {
    // Two invitations to one new address at the same moment: the other one made the account first.
    if (isDuplicate(error) && !again) return accepted(identity, given, hash, from, true);
    throw error;
  }
}

async function take(tx: Statements, given: Given, hash: string | null, from: Origin): Promise<Outcome> {
  const { rows } = await tx.query<Invitation>(
    /* sql */ `
    select id, tenant_id as "tenantId", email, unit_id as "unitId", unit_limited as "unitLimited", roles, locale,
           expires_at <= now() as expired, accepted_at is not null as accepted, cancelled_at is not null as cancelled
      from auth.invitation where token_digest = $1 for update`,
    [digest(given.token)],
  );
  const [invitation] = rows;
  const closed = notOpen(invitation);
  if (closed || !invitation) return { refusal: closed ?? refuse(404, 'invitation_unknown') };

  const known = await tx.query<{ id: string }>('select id from auth.person where email = $1', [invitation.email]);
  let personId = known.rows[0]?.id;
  const isNew = personId === undefined;
  if (personId === undefined) {
    if (!given.name || hash === null)
      return { refusal: invalid({ ...(given.name ? {} : { name: 'required' }), ...(hash ? {} : { password: 'required' }) }) };
    personId = await createPerson(tx, { email: invitation.email, name: given.name, hash, locale: given.locale ?? invitation.locale });
  }
  await seat(tx, personId, invitation);
  await tx.query('update auth.invitation set accepted_at = now() where id = $1', [invitation.id]);
  await record(tx, {
    action: 'invitation_accepted',
    outcome: 'done',
    from,
    tenantId: invitation.tenantId,
    actorId: personId,
    personId,
    detail: { roles: invitation.roles },
  });
  return isNew ? { newPersonId: personId } : { seatAdded: true };
}

/** Gives the person the seat; one that is in use stays as its administrators made it. */
async function seat(tx: Statements, personId: string, invitation: Invitation): Promise<void> {
  const { rows } = await tx.query<{ id: string; active: boolean }>(
    'select id, active from auth.seat where person_id = $1 and tenant_id = $2 for update',
    [personId, invitation.tenantId],
  );
  if (rows[0]?.active) return;
  await writeSeat(tx, { ...invitation, id: rows[0]?.id ?? uuidv7(), personId, active: true });
}

/** A person with a password; the address was proved by the link. */
export async function createPerson(
  tx: Statements,
  person: { id?: string; email: string; name: string; hash: string; locale: string },
): Promise<string> {
  const id = person.id ?? uuidv7();
  await tx.query(
    /* sql */ `
    insert into auth.person (id, name, email, "emailVerified", "createdAt", "updatedAt", locale) values ($1, $2, $3, true, now(), now(), $4)`,
    [id, person.name, person.email, person.locale],
  );
  await tx.query(
    /* sql */ `
    insert into auth.credential (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt") values ($1, $2, 'credential', $2, $3, now(), now())`,
    [uuidv7(), id, person.hash],
  );
  return id;
}
