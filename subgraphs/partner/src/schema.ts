import { baseModule } from '@lianban/complaint-graph/base-module';
import { wordModules } from '@lianban/complaint-graph/schema-files';
import { registryModule } from '@lianban/registry-graph/registry-module';
import { standingModule } from '@lianban/standing-graph/standing-module';
import { callBackResolvers } from './call-back/call-back.resolvers.ts';
import { complaintResolvers } from './complaint/complaint.resolvers.ts';
import { conductResolvers } from './conduct/conduct.resolvers.ts';
import { contactRegistryResolvers } from './contact-registry/contact-registry.resolvers.ts';
import { handlingResolvers } from './handling/handling.resolvers.ts';
import { intakeResolvers } from './intake/intake.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { ownCustomerResolvers } from './own-customer/own-customer.resolvers.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { refundResolvers } from './refund/refund.resolvers.ts';
import { sanctionResolvers } from './sanction/sanction.resolvers.ts';
import { settlementResolvers } from './settlement/settlement.resolvers.ts';
import { standingResolvers } from './standing/standing.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { suppliesResolvers } from './supplies/supplies.resolvers.ts';
import { workOrderResolvers } from './work-order/work-order.resolvers.ts';

/** The whole partner face: the base of the graph and this face's own words, a folder each. */
export const modules = [
  baseModule,
  registryModule,
  standingModule,
  ...wordModules(new URL('./', import.meta.url), {
    'call-back': callBackResolvers,
    complaint: complaintResolvers,
    conduct: conductResolvers,
    'contact-registry': contactRegistryResolvers,
    handling: handlingResolvers,
    intake: intakeResolvers,
    notice: noticeResolvers,
    'own-customer': ownCustomerResolvers,
    programme: programmeResolvers,
    refund: refundResolvers,
    sanction: sanctionResolvers,
    settlement: settlementResolvers,
    standing: standingResolvers,
    story: storyResolvers,
    supplies: suppliesResolvers,
    'work-order': workOrderResolvers,
  }),
];
