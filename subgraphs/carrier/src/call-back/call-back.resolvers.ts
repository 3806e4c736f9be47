import { closingMutations } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { carrier } from '../face.ts';

export const callBackResolvers = { Mutation: rootFields(carrier, closingMutations) };
