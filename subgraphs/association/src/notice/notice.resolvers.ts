import { rootFields } from '@lianban/complaint-graph/face';
import { markNoticesRead, notices } from '@lianban/complaint-graph/notice/notice.fields';
import { association } from '../face.ts';

export const noticeResolvers = { Query: rootFields(association, { notices }), Mutation: rootFields(association, { markNoticesRead }) };
