import { rootFields } from '@lianban/complaint-graph/face';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { CLOCK_MEASURES, CLOCK_STANDINGS, MEMBER_REASONS } from '@lianban/partner-standing/member-card/contribution';
import type { MemberCounters } from '@lianban/partner-standing/member-card/counters';
import { clocksThat, MEMBER_NOT_ASSESSED, type MemberFigure } from '@lianban/partner-standing/member-card/member-card';
import {
  ANALYSIS_DIMENSIONS,
  type AnalysisDimension,
  type AnalysisGroup,
  type MemberContributionRecord,
} from '@lianban/persistence/standing/read-member-cards';
import { association } from '../face.ts';
import { contributionsLoader } from './contributions-loader.ts';
import { analysisOf, complaintsBehind, FIGURES, memberCards, oneCard, trend, type MemberCardSource } from './member-card.queries.ts';

const clocksOf = (counters: MemberCounters) =>
  CLOCK_MEASURES.map((limit) => ({
    limit,
    ...Object.fromEntries(CLOCK_STANDINGS.map((standing) => [standing, clocksThat(standing, limit, counters)])),
  })).filter((clocks) => CLOCK_STANDINGS.some((standing) => (clocks as unknown as Record<string, number>)[standing]! > 0));

const figureFields = (figure: MemberFigure) =>
  figure.state === 'assessed'
    ? { name: figure.name, value: figure.value, notAssessed: null, over: figure.over, under: figure.under }
    : { name: figure.name, value: null, notAssessed: figure.reason, over: 0, under: 0 };

const cardFields: FieldResolvers<MemberCardSource> = {
  member: ({ card: { memberTenantId } }, _, context) => organisation(context, memberTenantId),
  figures: ({ card }) => card.figures.map(figureFields),
  counters: ({ card }) => card.counters,
  trend,
};

const counterFields: FieldResolvers<MemberCounters> = { clocks: (counters) => clocksOf(counters) };

const groupFields: FieldResolvers<AnalysisGroup & { readonly by: AnalysisDimension }> = {
  key: ({ by, key }) => (by === 'member' || by === 'outlet' ? null : key),
  member: ({ by, key, memberTenantId }, _, context) => organisation(context, by === 'member' ? key : memberTenantId),
  outlet: ({ by, key, memberTenantId }, _, context) =>
    by === 'outlet' && memberTenantId !== null ? unit(context, memberTenantId, key) : null,
};

const contributionFields: FieldResolvers<MemberContributionRecord> = {
  complaint: ({ complaintId }, _, context) => context.reads().complaint(complaintId),
  member: async ({ memberTenantId }, _, context) => {
    const found = await organisation(context, memberTenantId);
    return found?.kind === 'association' ? null : found;
  },
  outlet: ({ memberTenantId, outletUnitId }, _, context) => unit(context, memberTenantId, outletUnitId),
  validity: ({ verdict }) => verdict ?? 'unjudged',
  counted: ({ reason }) => reason === 'counted',
  clocks: ({ counters }) => clocksOf(counters),
  returns: ({ counters }) => counters.returns,
  satisfied: ({ counters }) => counters.satisfied,
  notSatisfied: ({ counters }) => counters.notSatisfied,
};

const complaintFields: FieldResolvers<Pick<ComplaintSource, 'id'>> = {
  associationMemberCards: ({ id }, _, context) => contributionsLoader(context).load(id),
};

/** What the association and its members read of the members' cards (CLK-10…12, 18). */
export const memberCardResolvers = {
  MemberFigureName: enumOf(FIGURES),
  MemberNotAssessed: enumOf(MEMBER_NOT_ASSESSED),
  MemberReason: enumOf(MEMBER_REASONS),
  AnalysisDimension: enumOf(ANALYSIS_DIMENSIONS),
  MemberCard: cardFields,
  MemberCounters: counterFields,
  AnalysisGroup: groupFields,
  MemberContribution: contributionFields,
  Complaint: complaintFields,
  Query: rootFields(association, { memberCards, memberCard: oneCard, memberComplaints: complaintsBehind, analysis: analysisOf }),
};
