import { rootFields } from '@lianban/complaint-graph/face';
import { wholeConductMutations, wholeConductQueries } from '@lianban/standing-graph/conduct.fields';
import { carrier } from '../face.ts';

/** What partners did, and what the carrier makes of it (SCO-05, SAN-06, SAN-07). */
export const conductResolvers = { Query: rootFields(carrier, wholeConductQueries), Mutation: rootFields(carrier, wholeConductMutations) };
