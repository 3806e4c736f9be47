import type { Statements } from '../database/pool.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** A person's place in one tenant, with the names the portal shows. */
export interface Seat {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly tenantKind: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly programmeKind: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  /** True when the person sees its unit only (domain.md 1, outlets). */
  readonly unitLimited: boolean;
  readonly roles: readonly string[];
}

/** The active seats of a person, oldest first. */
export async function seatsOfPerson(statements: Statements, personId: string): Promise<Seat[]> {
  const { rows } = await statements.query<Seat>(
    /* sql */ `
    select s.id, s.tenant_id as "tenantId", t.name as "tenantName", t.kind as "tenantKind", t.programme_id as "programmeId",
           g.name as "programmeName", g.kind as "programmeKind", s.unit_id as "unitId", u.name as "unitName",
           s.unit_limited as "unitLimited", s.roles
      from auth.seat s
      join lianban.tenant t on t.id = s.tenant_id
      join lianban.programme g on g.id = t.programme_id
      left join lianban.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
     where s.person_id = $1 and s.active
     order by s.created_at, s.id`,
    [personId],
  );
  return rows;
}

/** A tenant's provider vouches for that tenant's seats only; a password for all. */
export function covers(signIn: Pick<SignedIn, 'coversTenantId'>, seat: Pick<Seat, 'tenantId'>): boolean {
  return signIn.coversTenantId === null || signIn.coversTenantId === seat.tenantId;
}
