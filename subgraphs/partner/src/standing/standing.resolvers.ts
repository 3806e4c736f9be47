import { rootFields } from '@lianban/complaint-graph/face';
import { ownStandingQueries } from '@lianban/standing-graph/standing.fields';
import { partner } from '../face.ts';

/** The partner's own standing. */
export const standingResolvers = { Query: rootFields(partner, ownStandingQueries) };
