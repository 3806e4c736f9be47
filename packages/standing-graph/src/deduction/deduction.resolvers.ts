import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { actionsBy, fits } from '@lianban/partner-standing/decision';
import { maySuspendAtOnce } from '@lianban/partner-standing/sanction/policy';
import { mayDecideDeduction, type Evidence } from '@lianban/partner-standing/scorecard/rubric';
import type { deductionsById } from '@lianban/persistence/standing/read-conduct';
import { conductReads } from '../conduct-reads.ts';
import { ownRight } from '../objection/objection.resolvers.ts';
import type { PartnerScorecardSource } from '../scorecard/partner-scorecard.ts';
import { standingReads } from '../standing-reads.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';

type Source = NonNullable<Awaited<ReturnType<typeof deductionsById>>[number]>;

/** Of a month; a partner's month has far fewer. */
const OF_A_MONTH = 200;

const about = ({ id, partnerTenantId }: Source) => ({ kind: 'deduction', id, partnerTenantId }) as const;

const deductionFields: FieldResolvers<Source> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  itemName: async ({ itemId }, _, context) => {
    const { settings } = await standingReads(context).rules();
    return settings.rubric.items.find(({ id }) => id === itemId)?.name ?? itemId;
  },
  state: ({ decided }) => (decided === null ? 'proposed' : decided.accepted ? 'accepted' : 'declined'),
  acceptedPoints: ({ decided }) => (decided?.accepted === true ? decided.points : null),
  evidence: ({ evidence }) => {
    const complaintId = evidence.find(({ kind }) => kind === 'complaint')?.id ?? null;
    return evidence.map((each): EvidenceSource => ({ ...each, complaintId: each.kind === 'complaint' ? each.id : complaintId }));
  },
  proposedAt: ({ proposed }) => proposed.at,
  decidedAt: ({ decided }) => decided?.at ?? null,
  story: ({ id }, _, context) => conductReads(context).story(id),
  objection: (source, _, context) => conductReads(context).objectionTo(about(source)),
  objectionRight: (source, _, context) => ownRight(about(source), context),
  actions: (source, _, context) =>
    saidActions(
      context,
      actionsBy(['decide'], () => mayDecideDeduction(source, context.caller)),
    ),
};

/** A piece of evidence; a call-back is on the complaint that is named with it. */
interface EvidenceSource extends Evidence {
  readonly complaintId: string | null;
}

const evidenceFields: FieldResolvers<EvidenceSource> = {
  complaint: ({ kind, complaintId }, _, context) =>
    complaintId !== null && (kind === 'complaint' || kind === 'call_back') ? context.reads().complaint(complaintId) : null,
  drill: ({ kind, id }, _, context) => (kind === 'drill' ? conductReads(context).drill(id) : null),
};

const scorecardFields: FieldResolvers<PartnerScorecardSource> = {
  deductions: async ({ partner, month }, _, context) => {
    const question = { partnerTenantId: partner.id, month, states: null, first: OF_A_MONTH, after: null };
    const { items } = await conductReads(context).deductions(question);
    return items.map(({ item }) => item);
  },
  actions: ({ partner }, _, context: GraphContext) =>
    context.caller.tenantKind !== 'carrier'
      ? []
      : saidActions(
          context,
          actionsBy(['propose_deduction', 'close_month', 'propose_ending'], (name) =>
            name === 'propose_ending' ? maySuspendAtOnce(partner.id, context.caller) : fits(context.caller, 'reviewer', partner.id),
          ),
        ),
};

export const deductionResolvers = { Deduction: deductionFields, DeductionEvidence: evidenceFields };
export const deductionsOfScorecard = scorecardFields;
