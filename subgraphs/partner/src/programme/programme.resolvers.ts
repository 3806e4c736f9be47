import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { partner } from '../face.ts';

export const programmeResolvers = { Query: rootFields(partner, programmeQueries) };
