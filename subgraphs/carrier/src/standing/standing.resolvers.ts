import { rootFields } from '@lianban/complaint-graph/face';
import { changeStandingSettings } from '@lianban/standing-graph/settings/change-standing-settings';
import { wholeStandingQueries } from '@lianban/standing-graph/standing.fields';
import { carrier } from '../face.ts';

/** The standing of all partners. */
export const standingResolvers = {
  Query: rootFields(carrier, wholeStandingQueries),
  Mutation: rootFields(carrier, { changeStandingSettings }),
};
