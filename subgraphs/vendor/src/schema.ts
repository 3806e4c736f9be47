import { baseModule } from '@lianban/complaint-graph/base-module';
import { wordModules } from '@lianban/complaint-graph/schema-files';
import { registryModule } from '@lianban/registry-graph/registry-module';
import { complaintResolvers } from './complaint/complaint.resolvers.ts';
import { contactRegistryResolvers } from './contact-registry/contact-registry.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { platformFaultResolvers } from './platform-fault/platform-fault.resolvers.ts';
import { programmeResolvers } from './programme/programme.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { workOrderResolvers } from './work-order/work-order.resolvers.ts';

/** The whole vendor face: the base of the graph and this face's own words, a folder each. */
export const modules = [
  baseModule,
  registryModule,
  ...wordModules(new URL('./', import.meta.url), {
    complaint: complaintResolvers,
    'contact-registry': contactRegistryResolvers,
    notice: noticeResolvers,
    'platform-fault': platformFaultResolvers,
    programme: programmeResolvers,
    story: storyResolvers,
    'work-order': workOrderResolvers,
  }),
];
