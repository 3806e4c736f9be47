import type { NoticeRecord } from '@lianban/persistence/read/notices';
import { visibleComplaint } from '../complaint/complaint.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { namedValues } from '../story/story.resolvers.ts';

const noticeFields: FieldResolvers<NoticeRecord> = {
  complaint: ({ complaintId }, _, context) => visibleComplaint(context, complaintId),
  values: ({ values }) => namedValues(values),
};

export const noticeResolvers = { Notice: noticeFields };
