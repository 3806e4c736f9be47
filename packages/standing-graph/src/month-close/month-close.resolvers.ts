import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { actionsBy, fits } from '@lianban/partner-standing/decision';
import type { CardDifference } from '@lianban/partner-standing/month-close/differences';
import { MISSING, type Missing } from '@lianban/partner-standing/month-close/missing';
import { objectionEnds } from '@lianban/partner-standing/scorecard/objection';
import type { Figure } from '@lianban/partner-standing/scorecard/scorecard';
import type { ClosedCardRecord, MonthClosingRecord } from '@lianban/persistence/standing/read-closed-cards';
import { conductReads } from '../conduct-reads.ts';
import { answerClasses, told } from '../scorecard/scorecard.resolvers.ts';
import type { PartnerScorecardSource } from '../scorecard/partner-scorecard.ts';
import { standingReads } from '../standing-reads.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';
import type { MonthToCloseSource } from './month-close.queries.ts';

const LONGEST_PAGE = 200;

const monthFields: FieldResolvers<MonthToCloseSource> = {
  running: ({ month }, _, context) => standingReads(context).running(month),
  missing: ({ month }, _, context) => conductReads(context).missing(month),
  closedCards: ({ month }, _, context) => conductReads(context).closed(null, month),
  closings: ({ month }, _, context) => conductReads(context).closings(month),
  actions: (_month, _, context) =>
    saidActions(
      context,
      actionsBy(['close_month'], () => fits(context.caller, 'reviewer', context.caller.tenantId)),
    ),
};

const OF_COMPLAINTS: readonly Missing['code'][] = ['mode_unknown', 'dispute_pending'];

const missingFields: FieldResolvers<Missing> = {
  waits: ({ code }) => MISSING[code] === 'waits',
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  complaint: ({ code, id }, _, context) => (id !== null && OF_COMPLAINTS.includes(code) ? context.reads().complaint(id) : null),
  deductionId: ({ code, id }) => (code === 'deduction_undecided' ? id : null),
  objectionId: ({ code, id }) => (code === 'objection_undecided' ? id : null),
};

const leftFields: FieldResolvers<MonthClosingRecord['left'][number]> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
};

const cardFields: FieldResolvers<ClosedCardRecord> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  figures: ({ card }) => card.figures.map((figure: Figure) => ({ rule: figure.rule, ...told(figure) })),
  counters: ({ card: { counters } }) => ({ ...counters, answers: answerClasses(counters) }),
  objectionsUntil: async (card, _, context) => {
    const shownAt = await conductReads(context).lastContestable(card);
    if (shownAt === null) return null;
    const { calendar, standingSettings } = await context.reads().directory();
    return objectionEnds(shownAt, calendar, standingSettings);
  },
  deductions: async ({ deductions }, _, context) => {
    const { settings } = await standingReads(context).rules();
    return deductions
      .filter(({ decided }) => decided?.accepted === true)
      .map(({ id, itemId, decided }) => ({
        id,
        points: decided?.points ?? 0,
        itemName: settings.rubric.items.find((item) => item.id === itemId)?.name ?? itemId,
      }));
  },
  contributions: async ({ partnerTenantId, month, mode, version }, args: RawInput, context) => {
    const asked = new InputReader(args);
    const first = asked.integer('first', 1, LONGEST_PAGE, 50);
    const after = asked.idOrNull('after');
    refuseWrong(asked);
    const rows = await conductReads(context).behind({ partnerTenantId, month, mode, version, first, after });
    const items = rows.slice(0, first).map((item) => ({ cursor: item.complaintId, item }));
    return connection({ items, hasNextPage: rows.length > first, hasPreviousPage: after !== null });
  },
};

const differenceFields: FieldResolvers<CardDifference> = {
  rule: (difference) => ('rule' in difference ? difference.rule : null),
  field: (difference) => ('field' in difference ? difference.field : null),
  complaint: (difference, _, context) => ('complaintId' in difference ? context.reads().complaint(difference.complaintId) : null),
  deductionId: (difference) => ('deductionId' in difference ? difference.deductionId : null),
};

export const closedOfScorecard: FieldResolvers<PartnerScorecardSource> = {
  closed: ({ partner, month }, _, context) => conductReads(context).closed(partner.id, month),
};

export const monthCloseResolvers = {
  MonthToClose: monthFields,
  MissingForClose: missingFields,
  PartnerLeft: leftFields,
  ClosedCard: cardFields,
  ClosedCardDifference: differenceFields,
};
