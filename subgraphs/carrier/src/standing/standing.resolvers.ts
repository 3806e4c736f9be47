import { rootFields } from '@lianban/complaint-graph/face';
import { wholeStandingQueries } from '@lianban/standing-graph/standing.fields';
import { carrier } from '../face.ts';

/** The standing of all partners. */
export const standingResolvers = { Query: rootFields(carrier, wholeStandingQueries) };
