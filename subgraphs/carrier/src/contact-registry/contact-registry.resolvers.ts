import { rootFields } from '@lianban/complaint-graph/face';
import { noticeDecidingMutations, wholeRegistryQueries } from '@lianban/registry-graph/registry.fields';
import { carrier } from '../face.ts';

/** The registry of all partners, and what the departments decide. */
export const contactRegistryResolvers = {
  Query: rootFields(carrier, wholeRegistryQueries),
  Mutation: rootFields(carrier, noticeDecidingMutations),
};
