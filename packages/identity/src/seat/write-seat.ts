import type { Statements } from '../database/pool.ts';

/** What a seat says, to be stored. */
export interface SeatDraft {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly unitId: string | null;
  readonly unitLimited: boolean;
  readonly roles: readonly string[];
  readonly active: boolean;
}

/** Stores a seat and its line in the directory `lianban.seat`, which the other rooms read. Call it inside a transaction. */
export async function writeSeat(tx: Statements, seat: SeatDraft): Promise<void> {
  await tx.query(
    /* sql */ `
    insert into auth.seat (id, person_id, tenant_id, unit_id, unit_limited, roles, active, ended_at)
    values ($1, $2, $3, $4, $5, $6, $7, case when $7 then null else now() end)
    on conflict (id) do update set unit_id = excluded.unit_id, unit_limited = excluded.unit_limited, roles = excluded.roles,
      active = excluded.active, ended_at = excluded.ended_at`,
    [seat.id, seat.personId, seat.tenantId, seat.unitId, seat.unitLimited, seat.roles, seat.active],
  );
  await tx.query(
    /* sql */ `
    insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_id, unit_limited, roles, active)
    select $1, t.programme_id, t.id, p.id::uuid, p.name, p.email, $4, $5, $6, $7
      from auth.person p, lianban.tenant t where p.id = $2::text and t.id = $3
    on conflict (id) do update set name = excluded.name, email = excluded.email, unit_id = excluded.unit_id,
      unit_limited = excluded.unit_limited, roles = excluded.roles, active = excluded.active`,
    [seat.id, seat.personId, seat.tenantId, seat.unitId, seat.unitLimited, seat.roles, seat.active],
  );
}

/** Carries a person's changed name to all its lines of the directory. */
export async function renameInDirectory(tx: Statements, personId: string): Promise<void> {
  await tx.query('update lianban.seat d set name = p.name from auth.person p where p.id = $1::text and d.person_id = $1::uuid', [personId]);
}
