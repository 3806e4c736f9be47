import { rootFields } from '@lianban/complaint-graph/face';
import { wholeSanctionMutations, wholeSanctionQueries } from '@lianban/standing-graph/sanction.fields';
import { carrier } from '../face.ts';

/** Sanctions on all partners, and mass complaints (SAN-01…06, RTE-04). */
export const sanctionResolvers = {
  Query: rootFields(carrier, wholeSanctionQueries),
  Mutation: rootFields(carrier, wholeSanctionMutations),
};
