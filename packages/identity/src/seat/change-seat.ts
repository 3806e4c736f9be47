import { record } from '../audit/record.ts';
import { inTransaction, type Statements } from '../database/pool.ts';
import { invalid, ok, refuse, type Answer } from '../http/answer.ts';
import type { Origin } from '../http/origin.ts';
import type { Administrator } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { tidyRoles, wrongInSeat } from './check-seat.ts';
import { writeSeat, type SeatDraft } from './write-seat.ts';

/** What an administrator asks to change; absent fields stay. */
export interface SeatChange {
  readonly roles?: readonly string[] | undefined;
  readonly unitId?: string | null | undefined;
  readonly unitLimited?: boolean | undefined;
}

/** Changes roles or unit of a seat of the administrator's own tenant; tokens issued from now on say so. */
export function changeSeat(identity: Identity, who: Administrator, seatId: string, change: SeatChange, from: Origin): Promise<Answer> {
  return withSeat(identity, who, seatId, async (tx, seat, others) => {
    const unitId = change.unitId === undefined ? seat.unitId : change.unitId;
    const wish = {
      roles: change.roles ?? seat.roles,
      unitId,
      unitLimited: change.unitLimited ?? (unitId !== null && seat.unitLimited),
    };
    const wrong = await wrongInSeat(tx, { id: who.tenantId, kind: who.tenantKind }, wish);
    if (Object.keys(wrong).length > 0) return invalid(wrong);
    if (isAdministrator(seat.roles) && !isAdministrator(wish.roles) && !others.some(({ roles }) => isAdministrator(roles)))
      return refuse(409, 'last_administrator');
    const changed: SeatDraft = { ...seat, ...wish, roles: tidyRoles(who.tenantKind, wish.roles) };
    await writeSeat(tx, changed);
    await record(tx, {
      action: 'seat_changed',
      outcome: 'done',
      from,
      tenantId: who.tenantId,
      actorId: who.personId,
      personId: seat.personId,
      detail: { before: rights(seat), after: rights(changed) },
    });
    return ok({ seat: { id: changed.id, personId: changed.personId, ...rights(changed) } });
  });
}

/** Takes a person out of the administrator's tenant; its sign-ins in that seat end, its other seats stay. */
export function removeSeat(identity: Identity, who: Administrator, seatId: string, from: Origin): Promise<Answer> {
  return withSeat(identity, who, seatId, async (tx, seat, others) => {
    if (isAdministrator(seat.roles) && !others.some(({ roles }) => isAdministrator(roles))) return refuse(409, 'last_administrator');
    await writeSeat(tx, { ...seat, active: false });
    await tx.query('delete from auth.provider_binding where tenant_id = $1 and person_id = $2', [who.tenantId, seat.personId]);
    await tx.query('delete from auth.session where "seatId" = $1 or ("userId" = $2 and "coversTenantId" = $3)', [
      seat.id,
      seat.personId,
      who.tenantId,
    ]);
    await record(tx, {
      action: 'seat_removed',
      outcome: 'done',
      from,
      tenantId: who.tenantId,
      actorId: who.personId,
      personId: seat.personId,
      detail: rights(seat),
    });
    return ok();
  });
}

type Work = (tx: Statements, seat: SeatDraft, others: readonly SeatDraft[]) => Promise<Answer>;

/**
 * Runs `work` with the tenant's active seats locked, so that two administrators cannot take each other out at once; the
 * caller's own right is looked at again under the lock.
 */
function withSeat(identity: Identity, who: Administrator, seatId: string, work: Work): Promise<Answer> {
  return inTransaction(identity.pool, async (tx) => {
    const { rows } = await tx.query<SeatDraft>(
      /* sql */ `
      select id, person_id as "personId", tenant_id as "tenantId", unit_id as "unitId", unit_limited as "unitLimited", roles, active
        from auth.seat where tenant_id = $1 and active order by id for update`,
      [who.tenantId],
    );
    if (!rows.some((row) => row.id === who.actingSeatId && isAdministrator(row.roles))) return refuse(403, 'not_administrator');
    const seat = rows.find((row) => row.id === seatId);
    return seat
      ? work(
          tx,
          seat,
          rows.filter((row) => row !== seat),
        )
      : refuse(404, 'seat_not_found');
  });
}

function isAdministrator(roles: readonly string[]): boolean {
  return roles.includes('administrator');
}

function rights({ roles, unitId, unitLimited }: SeatDraft) {
  return { roles, unitId, unitLimited };
}
