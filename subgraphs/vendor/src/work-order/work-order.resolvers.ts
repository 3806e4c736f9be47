import { closingMutations } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { handlingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { vendor } from '../face.ts';

const { recordCallBack } = closingMutations;

export const workOrderResolvers = { Mutation: rootFields(vendor, { ...handlingMutations, recordCallBack }) };
