import { readTypeDefs } from '@lianban/complaint-graph/schema-files';
import { contributionResolvers } from './contribution/contribution.resolvers.ts';
import { deductionResolvers, deductionsOfScorecard } from './deduction/deduction.resolvers.ts';
import { closedOfScorecard, monthCloseResolvers } from './month-close/month-close.resolvers.ts';
import { objectionResolvers, objectionsOfContribution, objectionsOfScorecard } from './objection/objection.resolvers.ts';
import { outsideResolvers } from './outside/outside.resolvers.ts';
import { scorecardResolvers } from './scorecard/scorecard.resolvers.ts';
import { refundResolvers, refundsOfComplaint } from './refund/refund.resolvers.ts';
import { sanctionResolvers, sanctionsOfScorecard } from './sanction/sanction.resolvers.ts';
import { serviceRelationResolvers } from './sanction/service-relation.resolvers.ts';
import { settlementResolvers } from './settlement/settlement.resolvers.ts';
import { standingStoryResolvers } from './story/standing-story.resolvers.ts';
import { standingEnums } from './words/enums.ts';

/** A partner's standing as the carrier's and the partner's face tell it: its words, their fields and how they are read. */
export const standingModule = {
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {
    ...standingEnums,
    ...scorecardResolvers,
    ...contributionResolvers,
    ...outsideResolvers,
    ...standingStoryResolvers,
    ...refundResolvers,
    ...deductionResolvers,
    ...objectionResolvers,
    ...monthCloseResolvers,
    ...sanctionResolvers,
    ...serviceRelationResolvers,
    PartnerScorecard: {
      ...scorecardResolvers.PartnerScorecard,
      ...deductionsOfScorecard,
      ...objectionsOfScorecard,
      ...closedOfScorecard,
      ...sanctionsOfScorecard,
    },
    ScorecardContribution: { ...contributionResolvers.ScorecardContribution, ...objectionsOfContribution },
    ...settlementResolvers,
    Complaint: { ...contributionResolvers.Complaint, ...refundsOfComplaint },
  },
};
