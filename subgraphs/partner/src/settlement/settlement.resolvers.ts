import { rootFields } from '@lianban/complaint-graph/face';
import { ownSettlementQueries } from '@lianban/standing-graph/money.fields';
import { partner } from '../face.ts';

/** The partner's own statements. */
export const settlementResolvers = { Query: rootFields(partner, ownSettlementQueries) };
