import { ROLES_BY_TENANT_KIND, TENANT_KINDS, type TenantKind } from '@lianban/complaint/vocabulary';
import type { Statements } from '../database/pool.ts';

/** What somebody wishes a seat to say. */
export interface SeatWish {
  readonly roles: readonly string[];
  readonly unitId: string | null;
  readonly unitLimited: boolean;
}

/** The roles of a kind of tenant (domain.md 1). */
export function rolesOfKind(tenantKind: string): readonly string[] {
  const known = TENANT_KINDS.find((kind): kind is TenantKind => kind === tenantKind);
  return known ? ROLES_BY_TENANT_KIND[known] : [];
}

/** What is wrong with a wish, by field; empty when nothing is. An administrator answers for the whole tenant: never limited to a unit. */
export async function wrongInSeat(
  statements: Statements,
  tenant: { id: string; kind: string },
  wish: SeatWish,
): Promise<Record<string, string>> {
  const wrong: Record<string, string> = {};
  const allowed = rolesOfKind(tenant.kind);
  if (wish.roles.length === 0) wrong['roles'] = 'required';
  else if (!wish.roles.every((role) => allowed.includes(role))) wrong['roles'] = 'unknown_role';
  if (wish.unitId !== null) {
    const { rowCount } = await statements.query('select 1 from lianban.unit where tenant_id = $1 and id = $2', [tenant.id, wish.unitId]);
    if (!rowCount) wrong['unitId'] = 'unknown_unit';
  } else if (wish.unitLimited) wrong['unitId'] = 'required';
  if (wish.unitLimited && wish.roles.includes('administrator')) wrong['unitLimited'] = 'not_allowed';
  return wrong;
}

/** Roles in the order of the vocabulary, each once. */
export function tidyRoles(tenantKind: string, roles: readonly string[]): string[] {
  return rolesOfKind(tenantKind).filter((role) => roles.includes(role));
}
