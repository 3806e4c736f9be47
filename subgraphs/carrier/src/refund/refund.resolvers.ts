import { rootFields } from '@lianban/complaint-graph/face';
import { refundQueries, wholeRefundMutations } from '@lianban/standing-graph/money.fields';
import { carrier } from '../face.ts';

/** Refunds of all partners: verified where the partner does not, approved, credited. */
export const refundResolvers = { Query: rootFields(carrier, refundQueries), Mutation: rootFields(carrier, wholeRefundMutations) };
