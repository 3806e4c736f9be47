import { rootFields } from '@lianban/complaint-graph/face';
import { ownSanctionMutations, sanctionQueries } from '@lianban/standing-graph/sanction.fields';
import { partner } from '../face.ts';

/** Sanctions on the partner, and mass complaints on its services (SAN-01…06, RTE-04). */
export const sanctionResolvers = { Query: rootFields(partner, sanctionQueries), Mutation: rootFields(partner, ownSanctionMutations) };
