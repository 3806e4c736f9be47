import type { Identity } from '../identity.ts';
import { ok, refuse, type Answer } from '../http/answer.ts';
import type { Origin } from '../http/origin.ts';
import { record } from '../audit/record.ts';
import { sealHandle } from '../sealed.ts';
import { covers, seatsOfPerson, type Seat } from '../seat/seats-of-person.ts';
import { signedInByToken, type SignedIn } from './signed-in.ts';

/** A seat as answers show it; `covered` says whether this sign-in may switch to it. */
export function seatView(signIn: Pick<SignedIn, 'coversTenantId'>, seat: Seat): Record<string, unknown> {
  return { ...seat, covered: covers(signIn, seat) };
}

/**
 * Ends a sign-in well: puts the fresh session into the only seat it covers, or the one last used, and answers with the
 * handle. A person without a seat is turned away and the session ends.
 */
export async function enter(identity: Identity, sessionToken: string, from: Origin, more: Record<string, unknown> = {}): Promise<Answer> {
  const { pool, settings } = identity;
  const signIn = await signedInByToken(pool, sessionToken);
  if (!signIn) throw new Error('the session that was just opened is not there');
  const covered = (await seatsOfPerson(pool, signIn.personId)).filter((seat) => covers(signIn, seat));
  if (covered.length === 0) {
    await pool.query('delete from auth.session where id = $1', [signIn.sessionId]);
    await record(pool, {
      action: 'sign_in',
      outcome: 'refused',
      from,
      personId: signIn.personId,
      tenantId: signIn.coversTenantId,
      detail: { reason: 'no_seat' },
    });
    return refuse(403, 'no_seat');
  }
  const last = await pool.query<{ seatId: string | null }>('select "lastSeatId" as "seatId" from auth.person where id = $1', [
    signIn.personId,
  ]);
  const seat = covered.length === 1 ? covered[0] : covered.find((one) => one.id === last.rows[0]?.seatId);
  if (seat) await sitDown(identity, signIn, seat);
  await record(pool, {
    action: 'sign_in',
    outcome: 'done',
    from,
    actorId: signIn.personId,
    personId: signIn.personId,
    tenantId: seat?.tenantId ?? signIn.coversTenantId,
    detail: { method: signIn.method },
  });
  return ok({
    status: 'signed_in',
    session: sealHandle(sessionToken, settings.identitySecret),
    expiresAt: signIn.expiresAt,
    seat: seat ? seatView(signIn, seat) : null,
    ...more,
  });
}

/** Makes a seat the one in use: of the session, and next time's first choice. */
export async function sitDown({ pool }: Identity, signIn: SignedIn, seat: Seat): Promise<void> {
  await pool.query(
    /* sql */ `
    with chosen as (update auth.session set "seatId" = $2, "updatedAt" = now() where id = $1),
         used as (update auth.seat set last_used_at = now() where id = $2::uuid)
    update auth.person set "lastSeatId" = $2 where id = $3`,
    [signIn.sessionId, seat.id, signIn.personId],
  );
}
