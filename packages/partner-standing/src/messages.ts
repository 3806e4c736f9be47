import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import { STANDING_ROLES, type StandingDuty } from './decision.ts';

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
  return (['partner', 'carrier'] as const).flatMap((side) => {
    const holders = duties.map((duty) => STANDING_ROLES[duty]).filter(({ tenantKind }) => tenantKind === side);
    const roles: Role[] = [...new Set(holders.flatMap((duty): readonly Role[] => duty.roles))];
    return roles.length === 0 ? [] : [{ kind, tenantId: side === 'partner' ? partnerTenantId : carrierTenantId, roles, values: told }];
  });
}
