import { rootFields } from '@lianban/complaint-graph/face';
import { markNoticesRead, notices } from '@lianban/complaint-graph/notice/notice.fields';
import { carrier } from '../face.ts';

export const noticeResolvers = { Query: rootFields(carrier, { notices }), Mutation: rootFields(carrier, { markNoticesRead }) };
