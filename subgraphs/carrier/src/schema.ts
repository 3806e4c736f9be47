import { baseModule } from '@lianban/complaint-graph/base-module';
import { wordModules } from '@lianban/complaint-graph/schema-files';
import { registryModule } from '@lianban/registry-graph/registry-module';
import { standingModule } from '@lianban/standing-graph/standing-module';
import { callBackResolvers } from './call-back/call-back.resolvers.ts';
import { cardListResolvers } from './card-list/card-list.resolvers.ts';
import { complaintResolvers } from './complaint/complaint.resolvers.ts';
import { conductResolvers } from './conduct/conduct.resolvers.ts';
import { contactRegistryResolvers } from './contact-registry/contact-registry.resolvers.ts';
import { dispatchingResolvers } from './dispatching/dispatching.resolvers.ts';
import { figureListResolvers } from './figure-list/figure-list.resolvers.ts';
import { intakeResolvers } from './intake/intake.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { ownUnitResolvers } from './own-unit/own-unit.resolvers.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers.ts';
import { refundResolvers } from './refund/refund.resolvers.ts';
import { routingResolvers } from './routing/routing.resolvers.ts';
import { sanctionResolvers } from './sanction/sanction.resolvers.ts';
import { settlementResolvers } from './settlement/settlement.resolvers.ts';
import { standingResolvers } from './standing/standing.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { suppliesResolvers } from './supplies/supplies.resolvers.ts';

/** The whole carrier face: the base of the graph and this face's own words, a folder each. */
export const modules = [
  baseModule,
  registryModule,
  standingModule,
  ...wordModules(new URL('./', import.meta.url), {
    'call-back': callBackResolvers,
    'card-list': cardListResolvers,
    complaint: complaintResolvers,
    conduct: conductResolvers,
    'contact-registry': contactRegistryResolvers,
    dispatching: dispatchingResolvers,
    'figure-list': figureListResolvers,
    intake: intakeResolvers,
    notice: noticeResolvers,
    'own-unit': ownUnitResolvers,
    programme: programmeResolvers,
    reconciliation: reconciliationResolvers,
    refund: refundResolvers,
    routing: routingResolvers,
    sanction: sanctionResolvers,
    settlement: settlementResolvers,
    standing: standingResolvers,
    story: storyResolvers,
    supplies: suppliesResolvers,
  }),
];
