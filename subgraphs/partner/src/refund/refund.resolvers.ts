import { rootFields } from '@lianban/complaint-graph/face';
import { ownRefundMutations, refundQueries } from '@lianban/standing-graph/money.fields';
import { partner } from '../face.ts';

/** Refunds of the partner's own services: claimed, verified or denied. */
export const refundResolvers = { Query: rootFields(partner, refundQueries), Mutation: rootFields(partner, ownRefundMutations) };
