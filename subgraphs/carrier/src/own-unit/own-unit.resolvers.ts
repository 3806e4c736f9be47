import { rootFields } from '@lianban/complaint-graph/face';
import { handlingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { carrier } from '../face.ts';

/** Orders the carrier holds itself: its own units, and matters it is responsible for. */
export const ownUnitResolvers = { Mutation: rootFields(carrier, handlingMutations) };
