import { rootFields } from '@lianban/complaint-graph/face';
import { handlingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { partner } from '../face.ts';

export const workOrderResolvers = { Mutation: rootFields(partner, handlingMutations) };
