import { rootFields } from '@lianban/complaint-graph/face';
import { dispatchingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { partner } from '../face.ts';

/** A complaint made to the partner itself: it is the first receiver then (CLK-04). */
export const ownCustomerResolvers = { Mutation: rootFields(partner, dispatchingMutations) };
