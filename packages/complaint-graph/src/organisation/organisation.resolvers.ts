import type { Uuid } from '@lianban/complaint/vocabulary';
import { isUuid } from '../command/input-reader.ts';
import type { GraphContext } from '../graph-context.ts';
import type { KnownOrganisation, KnownService, KnownUnit } from '@lianban/persistence/read/directory';
import type { FieldResolvers } from '../resolver.ts';

/** The organisation of an id, or null where the caller may not know of it. */
export async function organisation(context: GraphContext, id: Uuid | null): Promise<KnownOrganisation | null> {
  return id === null ? null : ((await context.reads().directory()).organisations.get(id) ?? null);
}

/** A unit of an organisation the caller may know of. */
export async function unit(context: GraphContext, tenantId: Uuid, unitId: Uuid | null): Promise<KnownUnit | null> {
  if (unitId === null) return null;
  return (await organisation(context, tenantId))?.units.find(({ id }) => id === unitId) ?? null;
}

/** The service of an id, or null where the caller may not know of it. */
export async function service(context: GraphContext, id: Uuid | null): Promise<KnownService | null> {
  return id === null ? null : ((await context.reads().directory()).services.get(id) ?? null);
}

const serviceFields: FieldResolvers<KnownService> = {
  provider: ({ tenantId }, _, context) => organisation(context, tenantId),
};

/** Organisation and Service; a reference is answered within the same sight as any query. */
export const organisationResolvers = {
  Organisation: {
    __resolveReference: ({ id }: { id: unknown }, context: GraphContext) =>
      typeof id === 'string' && isUuid(id) ? organisation(context, id.toLowerCase()) : null,
  },
  Service: serviceFields,
};
