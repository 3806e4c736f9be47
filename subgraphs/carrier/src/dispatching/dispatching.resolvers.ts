import { rootFields } from '@lianban/complaint-graph/face';
import { dispatchingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { carrier } from '../face.ts';

export const dispatchingResolvers = { Mutation: rootFields(carrier, dispatchingMutations) };
