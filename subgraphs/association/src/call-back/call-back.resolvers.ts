import { closingMutations } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { association } from '../face.ts';

export const callBackResolvers = { Mutation: rootFields(association, closingMutations) };
