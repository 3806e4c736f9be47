import { rootFields } from '@lianban/complaint-graph/face';
import { markNoticesRead, notices } from '@lianban/complaint-graph/notice/notice.fields';
import { vendor } from '../face.ts';

export const noticeResolvers = { Query: rootFields(vendor, { notices }), Mutation: rootFields(vendor, { markNoticesRead }) };
