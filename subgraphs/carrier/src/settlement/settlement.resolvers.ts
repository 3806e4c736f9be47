import { rootFields } from '@lianban/complaint-graph/face';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { formatYuan } from '@lianban/partner-standing/money';
import { KNOWN_SHARE_STATES } from '@lianban/partner-standing/settlement/known-shares';
import { settlementMutations, wholeSettlementQueries } from '@lianban/standing-graph/money.fields';
import type { KnownShareSource } from '@lianban/standing-graph/settlement/known-shares';
import { carrier } from '../face.ts';

const knownShare: FieldResolvers<KnownShareSource> = {
  partner: ({ partner }, _, context) => organisation(context, partner.id),
  known: ({ known }) => (known === null ? null : formatYuan(known)),
  posted: ({ posted }) => (posted === null ? null : formatYuan(posted)),
};

/** The settlements of all partners, and what the clerk posts. */
export const settlementResolvers = {
  Query: rootFields(carrier, wholeSettlementQueries),
  Mutation: rootFields(carrier, settlementMutations),
  KnownShareState: enumOf(KNOWN_SHARE_STATES),
  KnownShare: knownShare,
};
