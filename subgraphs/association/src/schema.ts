import { baseModule } from '@lianban/complaint-graph/base-module';
import { wordModules } from '@lianban/complaint-graph/schema-files';
import { registryModule } from '@lianban/registry-graph/registry-module';
import { standingStoryModule } from '@lianban/standing-graph/standing-story-module';
import { accountabilityResolvers } from './accountability/accountability.resolvers.ts';
import { awardResolvers } from './award/award.resolvers.ts';
import { bulletinResolvers } from './bulletin/bulletin.resolvers.ts';
import { callBackResolvers } from './call-back/call-back.resolvers.ts';
import { clusterResolvers } from './cluster/cluster.resolvers.ts';
import { complaintResolvers } from './complaint/complaint.resolvers.ts';
import { contactReportResolvers } from './contact-report/contact-report.resolvers.ts';
import { followUpResolvers } from './follow-up/follow-up.resolvers.ts';
import { forwardingResolvers } from './forwarding/forwarding.resolvers.ts';
import { handlingResolvers } from './handling/handling.resolvers.ts';
import { intakeResolvers } from './intake/intake.resolvers.ts';
import { memberCardResolvers } from './member-card/member-card.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { outletNoticeResolvers } from './outlet-notice/outlet-notice.resolvers.ts';
import { pastComplaintsResolvers } from './past-complaints/past-complaints.resolvers.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { responsePlanResolvers } from './response-plan/response-plan.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { summaryResolvers } from './summary/summary.resolvers.ts';
import { twoTrackResolvers } from './two-track/two-track.resolvers.ts';

/** The whole association face: the base of the graph and this face's own words, a folder each. */
export const modules = [
  baseModule,
  registryModule,
  standingStoryModule,
  ...wordModules(new URL('./', import.meta.url), {
    accountability: accountabilityResolvers,
    award: awardResolvers,
    bulletin: bulletinResolvers,
    'call-back': callBackResolvers,
    cluster: clusterResolvers,
    complaint: complaintResolvers,
    'contact-report': contactReportResolvers,
    'follow-up': followUpResolvers,
    forwarding: forwardingResolvers,
    handling: handlingResolvers,
    intake: intakeResolvers,
    'member-card': memberCardResolvers,
    notice: noticeResolvers,
    'outlet-notice': outletNoticeResolvers,
    'past-complaints': pastComplaintsResolvers,
    programme: programmeResolvers,
    'response-plan': responsePlanResolvers,
    story: storyResolvers,
    summary: summaryResolvers,
    'two-track': twoTrackResolvers,
  }),
];
