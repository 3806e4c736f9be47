import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { actionsBy } from '@lianban/partner-standing/decision';
import { mayDecideObjection, type Objection } from '@lianban/partner-standing/scorecard/objection';
import type { ContributionRecord } from '@lianban/persistence/standing/read-scorecards';
import { conductReads, type ContestedOf } from '../conduct-reads.ts';
import { standingRefusal } from '../messages/messages.ts';
import type { PartnerScorecardSource } from '../scorecard/partner-scorecard.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';

const OF_A_MONTH = 200;

const objectionFields: FieldResolvers<Objection> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  about: ({ about }) => about.kind,
  complaint: ({ about }, _, context) => (about.kind === 'complaint' ? context.reads().complaint(about.id) : null),
  deduction: ({ about }, _, context) => (about.kind === 'deduction' ? conductReads(context).deduction(about.id) : null),
  state: ({ decided }) => (decided === null ? 'filed' : decided.upheld ? 'upheld' : 'rejected'),
  cardVersion: ({ version }) => version,
  shownVersions: (objection, _, context) => conductReads(context).contestedVersions(objection),
  filedAt: ({ filed }) => filed.at,
  evidence: ({ filed }) => filed.reason,
  decidedAt: ({ decided }) => decided?.at ?? null,
  reason: ({ decided }) => decided?.reason ?? null,
  story: ({ id }, _, context) => conductReads(context).story(id),
  actions: (source, _, context) =>
    saidActions(
      context,
      actionsBy(['decide'], () => mayDecideObjection(source, context.caller)),
    ),
};

/** Whether the caller's organisation may object to something of its own now. */
export async function ownRight(about: ContestedOf, context: GraphContext) {
  if (about.partnerTenantId !== context.caller.tenantId) return null;
  const { verdict, endsAt } = await conductReads(context).objectionRight(about);
  return verdict === 'allowed'
    ? { allowed: true, reason: null, message: null, endsAt }
    : { allowed: false, reason: verdict, message: standingRefusal(context.locale, verdict), endsAt };
}

const contested = ({ complaintId: id, partnerTenantId }: ContributionRecord) => ({ kind: 'complaint', id, partnerTenantId }) as const;

/** What a contribution tells of objections to it. */
export const objectionsOfContribution: FieldResolvers<ContributionRecord> = {
  objection: (source, _, context) => conductReads(context).objectionTo(contested(source)),
  objectionRight: (source, _, context) => ownRight(contested(source), context),
};

export const objectionsOfScorecard: FieldResolvers<PartnerScorecardSource> = {
  objections: async ({ partner, month }, _, context) => {
    const question = { partnerTenantId: partner.id, month, states: null, first: OF_A_MONTH, after: null };
    const { items } = await conductReads(context).objections(question);
    return items.map(({ item }) => item);
  },
};

export const objectionResolvers = { CardObjection: objectionFields };
