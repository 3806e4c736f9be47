import { rootFields } from '@lianban/complaint-graph/face';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { isPublishable, NOTICE_LEVELS } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { association } from '../face.ts';
import { lineOf, outletNoticeById, outletNotices, ownNumbers, type NoticeSource } from './outlet-notice.queries.ts';
import { publishNumbers } from './publish-numbers.ts';

const noticeFields: FieldResolvers<NoticeSource> = {
  inContest: ({ records }) => records.get('outlet')?.inContest ?? false,
  publishable: ({ notice }) => isPublishable(notice),
  missing: ({ notice }) => notice.missing,
  lines: ({ notice, records, outlet, member, association: above }, _, context) =>
    notice.lines.map((line) => {
      const ofMember = line.level === 'outlet' || line.level === 'bank';
      const tenantId = ofMember ? member.id : (above?.id ?? '');
      return lineOf(context, line, records.get(line.level), { tenantId, outletUnitId: line.level === 'outlet' ? outlet.id : null });
    }),
};

export const outletNoticeResolvers = {
  NoticeLevel: enumOf(NOTICE_LEVELS),
  OutletNotice: noticeFields,
  Query: rootFields(association, { outletNotices, outletNotice: outletNoticeById, ownNumbers }),
  Mutation: rootFields(association, { publishNumbers }),
};
