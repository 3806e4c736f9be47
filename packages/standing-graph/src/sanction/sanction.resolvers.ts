import { organisation, service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { actionsBy } from '@lianban/partner-standing/decision';
import { MEASURES, SANCTION_RULES, type SanctionEvidence } from '@lianban/partner-standing/sanction/event';
import { maySuspendAtOnce, sanctionActions } from '@lianban/partner-standing/sanction/policy';
import { isOverdue, type Sanction } from '@lianban/partner-standing/sanction/sanction';
import { SANCTION_STATES } from '@lianban/partner-standing/sanction/states';
import { counts } from '@lianban/partner-standing/scorecard/contribution';
import type { MassAlertRecord, SuspensionNow } from '@lianban/persistence/standing/read-sanctions';
import { conductReads } from '../conduct-reads.ts';
import type { PartnerScorecardSource } from '../scorecard/partner-scorecard.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';
import { ruleEnum } from '../words/enums.ts';
import { isOfferedSanctionCommand } from './offered-sanction-commands.ts';
import { sanctionReads } from './sanction-reads.ts';

/** Counted complaints a card's evidence shows at once; the card's version has the rest. */
const MOST_COUNTED = 200;
const OF_A_PARTNER = 50;

const sanctionFields: FieldResolvers<Sanction> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  service: ({ serviceId }, _, context) => service(context, serviceId),
  evidence: (sanction) => sanction.evidence.map((piece): EvidenceSource => ({ sanction, piece })),
  proposedAt: ({ proposed }) => proposed.at,
  confirmedAt: ({ confirmed }) => confirmed?.at ?? null,
  overdue: (sanction, _, context) => isOverdue(sanction, context.now()),
  plan: ({ plan }) => plan?.reason ?? null,
  planAt: ({ plan }) => plan?.at ?? null,
  endedAt: ({ ended, compliant, approved }) => (ended ?? compliant ?? approved)?.at ?? null,
  objection: ({ objection }) =>
    objection && {
      filedAt: objection.at,
      evidence: objection.reason,
      decidedAt: objection.decided?.at ?? null,
      upheld: objection.decided?.upheld ?? null,
      reason: objection.decided?.reason ?? null,
    },
  story: ({ id }, _, context) => conductReads(context).story(id),
  actions: (sanction, _, context) =>
    saidActions(
      context,
      sanctionActions(sanction, context.caller).filter(({ name }) => isOfferedSanctionCommand(context.caller, name)),
    ),
};

interface EvidenceSource {
  readonly sanction: Sanction;
  readonly piece: SanctionEvidence;
}

const evidenceFields: FieldResolvers<EvidenceSource> = {
  kind: ({ piece }) => piece.kind,
  month: ({ piece }) => ('month' in piece ? piece.month : null),
  version: ({ piece }) => ('version' in piece ? piece.version : null),
  cost: ({ piece }) => ('cost' in piece ? piece.cost : null),
  revenue: ({ piece }) => ('revenue' in piece ? piece.revenue : null),
  complaint: ({ piece }, _, context) => (piece.kind === 'complaint' ? context.reads().complaint(piece.id) : null),
  counted: async ({ sanction: { partnerTenantId, mode }, piece }, _, context) => {
    if (piece.kind !== 'card' || mode === null) return [];
    const { month, version } = piece;
    const behind = await conductReads(context).behind({ partnerTenantId, month, mode, version, first: MOST_COUNTED, after: null });
    return behind.slice(0, MOST_COUNTED).filter((each) => counts(each));
  },
};

const suspensionFields: FieldResolvers<SuspensionNow> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  service: ({ serviceId }, _, context) => service(context, serviceId),
  until: ({ until }) => (until === 'open' ? null : until),
};

const alertFields: FieldResolvers<MassAlertRecord> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  service: ({ serviceId }, _, context) => service(context, serviceId),
  complaints: async ({ id }, _, context) => {
    const ids = context.caller.tenantKind === 'carrier' ? await sanctionReads(context).complaintsOfAlert(id) : null;
    const found = await Promise.all((ids ?? []).map((each) => context.reads().complaint(each)));
    return ids === null ? null : found.filter((each) => each !== null);
  },
  suspended: async ({ serviceId }, _, context) =>
    (await sanctionReads(context).suspensions(null)).some((each) => each.serviceId === serviceId),
  actions: ({ partnerTenantId }, _, context) =>
    context.caller.tenantKind === 'carrier'
      ? saidActions(
          context,
          actionsBy(['suspend_service', 'propose_ending'], () => maySuspendAtOnce(partnerTenantId, context.caller)),
        )
      : [],
};

export const sanctionsOfScorecard: FieldResolvers<PartnerScorecardSource> = {
  sanctions: async ({ partner }, _, context) => {
    const { items } = await sanctionReads(context).page({ partnerTenantId: partner.id, states: null, first: OF_A_PARTNER, after: null });
    return items.map(({ item }) => item);
  },
  suspensions: ({ partner }, _, context) => sanctionReads(context).suspensions(partner.id),
};

export const sanctionResolvers = {
  SanctionRule: ruleEnum(SANCTION_RULES),
  SanctionMeasure: enumOf(MEASURES),
  SanctionState: enumOf(SANCTION_STATES),
  SanctionEvidenceKind: enumOf(['card', 'complaint', 'cost']),
  Sanction: sanctionFields,
  SanctionEvidence: evidenceFields,
  Suspension: suspensionFields,
  MassAlert: alertFields,
};
