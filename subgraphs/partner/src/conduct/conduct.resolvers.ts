import { rootFields } from '@lianban/complaint-graph/face';
import { ownConductMutations, ownConductQueries } from '@lianban/standing-graph/conduct.fields';
import { partner } from '../face.ts';

/** What is held against the partner, and its objections (SCO-05, SAN-06, SAN-07). */
export const conductResolvers = { Query: rootFields(partner, ownConductQueries), Mutation: rootFields(partner, ownConductMutations) };
