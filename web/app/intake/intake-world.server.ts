import { customersOf, historyOf, intakeOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { RowFragment } from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import type { FoundCustomer } from './customer-lookup.tsx';
import type { IntakeWorld } from './intake-fields.tsx';

/** The faces that take requests. */
export type TakingFace = 'carrier' | 'partner';

export const takes = (face: string): face is TakingFace => face === 'carrier' || face === 'partner';

/** What the intake form chooses from. */
export async function intakeWorld(asking: Asking, viewer: Viewer, face: TakingFace): Promise<IntakeWorld> {
  const { data } = await graph(asking, viewer, intakeOf[face], {});
  const organisations = data.organisations ?? [];
  const own = organisations.find((organisation) => organisation.id === viewer.seat.tenantId);
  return {
    holders: organisations.filter(
      (organisation) => organisation.kind !== 'ASSOCIATION' && (face === 'carrier' || organisation.id !== viewer.seat.tenantId),
    ),
    limits: data.settings?.limits ?? [],
    services: (data.services ?? []).filter((service) => face === 'carrier' || service.provider.id === viewer.seat.tenantId),
    units: viewer.seat.unitLimited ? [] : (own?.units ?? []),
    ownHandling: face === 'partner',
  };
}

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
