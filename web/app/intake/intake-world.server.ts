import { customersOf, historyOf, intakeOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { RowFragment } from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import type { FoundCustomer } from './customer-lookup.tsx';
import { ASSOCIATION_CHANNELS, CHANNELS } from './words.ts';
import type { IntakeWorld } from './intake-fields.tsx';

/** The faces that take requests. */
export type TakingFace = 'carrier' | 'partner' | 'association';

export const takes = (face: string): face is TakingFace => face === 'carrier' || face === 'partner' || face === 'association';

/** What the intake form chooses from. */
export async function intakeWorld(asking: Asking, viewer: Viewer, face: TakingFace): Promise<IntakeWorld> {
  const { data } = await graph(asking, viewer, intakeOf[face], {});
  const organisations = data.organisations ?? [];
  const own = organisations.find((organisation) => organisation.id === viewer.seat.tenantId);
  return {
    holders:
      face === 'association'
        ? members(organisations)
        : organisations.filter(
            ({ id, kind }) => kind !== 'ASSOCIATION' && (face === 'carrier' || (id !== own?.id && takesFromPartner(kind))),
          ),
    // An association forwards, and grades nothing.
    limits: face === 'association' ? [] : (data.settings?.limits ?? []),
    services: (data.services ?? []).filter((service) => face !== 'partner' || service.provider.id === viewer.seat.tenantId),
    units: viewer.seat.unitLimited ? [] : (own?.units ?? []),
    concerned: face === 'association' ? organisations.filter(({ kind }) => kind === 'MEMBER') : [],
    ownHandling: face === 'partner',
    channels: face === 'association' ? ASSOCIATION_CHANNELS : CHANNELS,
  };
}

/** Whom a partner may send a matter to besides itself: the vendor. To the carrier it would be passing back, whichever of its departments is named (CMP-07). */
export const takesFromPartner = (kind: string): boolean => kind === 'VENDOR';

/** The members an association forwards to, each as a whole: which outlet it goes to is the member's to say. */
export const members = <O extends { readonly kind: string }>(organisations: readonly O[]) =>
  organisations.filter(({ kind }) => kind === 'MEMBER').map((member) => ({ ...member, units: [] }));

/** Customers whose name, number or phone fits what was typed. */
export async function lookUp(asking: Asking, viewer: Viewer, face: TakingFace, search: string): Promise<FoundCustomer[]> {
  const { data } = await graph(asking, viewer, customersOf[face], { search });
  return data.customers ?? [];
}

/** A customer's latest complaints in the own list. */
export async function customerHistory(asking: Asking, viewer: Viewer, face: TakingFace, customerId: string): Promise<RowFragment[]> {
  const { data } = await graph(asking, viewer, historyOf[face], { filter: { view: 'ALL', customerId } });
  return (data.list?.edges ?? []).map((edge: { node: RowFragment }) => edge.node);
}
