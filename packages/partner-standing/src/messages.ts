import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import { STANDING_ROLES, type DutyHolders, type StandingDuty } from './decision.ts';

/** A message about a partner's standing to people of one tenant; the portal's and the mails' translations hold a sentence for each kind. */
export interface StandingMessage<Kind extends string = string> {
  readonly kind: Kind;
  readonly tenantId: Uuid;
  /** For the seats that have one of these roles. */
  readonly roles: readonly Role[];
  readonly values: Readonly<Record<string, string>>;
}

/** The two sides of a partner's standing. */
export interface StandingParties {
  readonly partnerTenantId: Uuid;
  readonly carrierTenantId: Uuid;
}

/** One message for each tenant with all the roles of its duties; values that are null are left out. */
export function tell<Kind extends string>(
  kind: Kind,
  duties: readonly StandingDuty[],
  { partnerTenantId, carrierTenantId }: StandingParties,
  values: Readonly<Record<string, string | null>>,
): StandingMessage<Kind>[] {
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<string, string>;
  return holdersOf(duties, { partner: partnerTenantId, carrier: carrierTenantId }).map((holders) => ({ kind, ...holders, values: told }));
}

/** Those who have the duties, one entry for each kind of tenant that is named, with all their roles. */
export function holdersOf(
  duties: readonly StandingDuty[],
  tenants: Partial<Record<DutyHolders['tenantKind'], Uuid>>,
): { readonly tenantId: Uuid; readonly roles: readonly Role[] }[] {
  return Object.entries(tenants).flatMap(([kind, tenantId]) => {
    const own = duties.map((duty) => STANDING_ROLES[duty]).filter(({ tenantKind }) => tenantKind === kind);
    const roles: Role[] = [...new Set(own.flatMap((duty): readonly Role[] => duty.roles))];
    return roles.length === 0 ? [] : [{ tenantId, roles }];
  });
}
