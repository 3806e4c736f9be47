import { rootFields } from '@lianban/complaint-graph/face';
import { noticeWritingMutations, ownRegistryQueries } from '@lianban/registry-graph/registry.fields';
import { partner } from '../face.ts';

/** The partner's own card and its change notices. */
export const contactRegistryResolvers = {
  Query: rootFields(partner, ownRegistryQueries),
  Mutation: rootFields(partner, noticeWritingMutations),
};
