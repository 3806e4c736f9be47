import { rootFields } from '@lianban/complaint-graph/face';
import { handlingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { association } from '../face.ts';

export const handlingResolvers = { Mutation: rootFields(association, handlingMutations) };
