import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { vendor } from '../face.ts';

export const programmeResolvers = { Query: rootFields(vendor, programmeQueries) };
