import { complaintQueries } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { vendor } from '../face.ts';

export const complaintResolvers = { Query: rootFields(vendor, complaintQueries) };
