import { closingMutations } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { partner } from '../face.ts';

export const callBackResolvers = { Mutation: rootFields(partner, closingMutations) };
