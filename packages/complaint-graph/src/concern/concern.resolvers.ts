import type { ConcernData } from '@lianban/complaint/command';
import { organisation, unit } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import type { ComplaintSource } from '../sources.ts';

/** Whom a complaint is about, where row security shows it now. */
export const concernField = {
  concern: ({ id }, _, context) => context.reads().concern(id),
} satisfies FieldResolvers<ComplaintSource>;

const concernFields: FieldResolvers<ConcernData> = {
  member: ({ memberTenantId }, _, context) => (memberTenantId === null ? null : organisation(context, memberTenantId)),
  outlet: ({ memberTenantId, unitId }, _, context) => (memberTenantId === null ? null : unit(context, memberTenantId, unitId)),
};

export const concernResolvers = { Concern: concernFields };
