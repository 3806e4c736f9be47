import { rootFields } from '@lianban/complaint-graph/face';
import { markNoticesRead, notices } from '@lianban/complaint-graph/notice/notice.fields';
import { partner } from '../face.ts';

export const noticeResolvers = { Query: rootFields(partner, { notices }), Mutation: rootFields(partner, { markNoticesRead }) };
