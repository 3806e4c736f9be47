import { rootFields } from '@lianban/complaint-graph/face';
import { settlementMutations, wholeSettlementQueries } from '@lianban/standing-graph/money.fields';
import { carrier } from '../face.ts';

/** The settlements of all partners, and what the clerk posts. */
export const settlementResolvers = {
  Query: rootFields(carrier, wholeSettlementQueries),
  Mutation: rootFields(carrier, settlementMutations),
};
