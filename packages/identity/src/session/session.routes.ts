import { record } from '../audit/record.ts';
import { headersOf } from '../http/origin.ts';
import { ok, refuse } from '../http/answer.ts';
import { locale, newPassword, givenPassword, personName, uuid } from '../http/fields.ts';
import { forSignedIn } from '../http/route.ts';
import { inTransaction } from '../database/pool.ts';
import { renameInDirectory } from '../seat/write-seat.ts';
import { covers, seatsOfPerson } from '../seat/seats-of-person.ts';
import { refuseWrongPassword } from '../sign-in/check-password.ts';
import { issueToken } from '../token/issue-token.ts';
import { recoveryCodesLeft } from '../totp/recovery-codes.ts';
import { seatView, sitDown } from './enter.ts';

export const sessionRoutes = [
  forSignedIn('GET', '/session', {}, async (identity, _call, who) => {
    const seats = await seatsOfPerson(identity.pool, who.personId);
    const seat = seats.find((one) => one.id === who.seatId && covers(who, one));
    return ok({
      person: {
        id: who.personId,
        name: who.name,
        email: who.email,
        locale: who.locale,
        totp: who.totp,
        recoveryCodesLeft: who.totp ? await recoveryCodesLeft(identity, who.personId) : 0,
      },
      session: {
        id: who.sessionId,
        method: who.method,
        coversTenantId: who.coversTenantId,
        createdAt: who.createdAt,
        expiresAt: who.expiresAt,
      },
      seat: seat ? seatView(who, seat) : null,
      seats: seats.map((one) => seatView(who, one)),
    });
  }),

  forSignedIn('POST', '/session/seat', { seatId: uuid }, async (identity, { body, from }, who) => {
    const seat = (await seatsOfPerson(identity.pool, who.personId)).find((one) => one.id === body.seatId);
    if (!seat) return refuse(404, 'seat_not_found');
    if (!covers(who, seat)) return refuse(403, 'sign_in_required', { tenantId: seat.tenantId });
    await sitDown(identity, who, seat);
    await record(identity.pool, {
      action: 'seat_chosen',
      outcome: 'done',
      from,
      actorId: who.personId,
      personId: who.personId,
      tenantId: seat.tenantId,
    });
    return ok({ seat: seatView(who, seat) });
  }),

  forSignedIn('POST', '/session/token', {}, async (identity, _call, who) => {
    const seat = (await seatsOfPerson(identity.pool, who.personId)).find((one) => one.id === who.seatId);
    if (!seat || !covers(who, seat)) return refuse(409, 'no_seat_chosen');
    await identity.pool.query(
      /* sql */ `
      with used as (update auth.seat set last_used_at = now() where id = $2::uuid)
      update auth.session set "updatedAt" = now() where id = $1`,
      [who.sessionId, seat.id],
    );
    return ok({ ...(await issueToken(identity.keys, identity.settings, who, seat)), seat: seatView(who, seat) });
  }),

  forSignedIn('POST', '/sign-out', {}, async (identity, { from }, who) => {
    await identity.pool.query('delete from auth.session where id = $1', [who.sessionId]);
    await record(identity.pool, {
      action: 'sign_out',
      outcome: 'done',
      from,
      actorId: who.personId,
      personId: who.personId,
      tenantId: who.coversTenantId,
    });
    return ok();
  }),

  forSignedIn('POST', '/person', { name: personName.optional(), locale: locale.optional() }, async (identity, { body, from }, who) => {
    const name = body.name ?? who.name;
    // The name is the person's in every tenant: one tenant's provider does not vouch for that.
    if (name !== who.name && who.method !== 'password') return refuse(403, 'password_sign_in_required');
    await inTransaction(identity.pool, async (tx) => {
      await tx.query('update auth.person set name = $2, locale = $3, "updatedAt" = now() where id = $1', [
        who.personId,
        name,
        body.locale ?? who.locale,
      ]);
      if (name === who.name) return;
      await renameInDirectory(tx, who.personId);
      await record(tx, {
        action: 'person_changed',
        outcome: 'done',
        from,
        actorId: who.personId,
        personId: who.personId,
        detail: { nameBefore: who.name, name },
      });
    });
    return ok({ person: { id: who.personId, name, email: who.email, locale: body.locale ?? who.locale, totp: who.totp } });
  }),

  forSignedIn('POST', '/password', { currentPassword: givenPassword, newPassword }, async (identity, { body, from }, who) => {
    const refusal = await refuseWrongPassword(identity, who, body.currentPassword, from);
    if (refusal) return refusal;
    const headers = headersOf(from, { authorization: `Bearer ${who.sessionToken}` });
    await identity.engine.api.changePassword({ body, headers });
    await identity.pool.query('delete from auth.session where "userId" = $1 and id <> $2', [who.personId, who.sessionId]);
    await record(identity.pool, { action: 'password_changed', outcome: 'done', from, actorId: who.personId, personId: who.personId });
    return ok({ status: 'changed' });
  }),
];
