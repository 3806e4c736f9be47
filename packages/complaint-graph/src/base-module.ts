import { clockResolvers } from './clock/clock.resolvers.ts';
import { concernResolvers } from './concern/concern.resolvers.ts';
import { complaintResolvers } from './complaint/complaint.resolvers.ts';
import { listResolvers } from './list/list.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { readTypeDefs } from './schema-files.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { enumResolvers } from './words/enums.ts';
import { scalarResolvers } from './words/scalars.ts';
import { workOrderResolvers } from './work-order/work-order.resolvers.ts';

/** The base of every face: the words of the trade, their fields and how they are read. */
export const baseModule = {
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {
    ...enumResolvers,
    ...scalarResolvers,
    ...organisationResolvers,
    ...complaintResolvers,
    ...concernResolvers,
    ...workOrderResolvers,
    ...clockResolvers,
    ...storyResolvers,
    ...listResolvers,
    ...noticeResolvers,
  },
};
