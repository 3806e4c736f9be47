import type { Database } from '@lianban/persistence/database';
import type { PgBoss } from 'pg-boss';
import { v5 as uuidv5 } from 'uuid';
import type { JobQueue } from '../jobs.ts';
import { NOTICE_QUEUE } from '../outbox/forward.ts';
import { noticeMail } from './notice-text.ts';
import { noticeToMail, type NoticeAddress, type NoticeToMail } from './recipients.ts';
import type { Mail, Sender } from './sender.ts';

const MAIL_QUEUE = 'mail';

/** Turns a notice into one mail job per recipient. Run again it makes the same ids, so nobody gets a second mail. */
export function noticeQueue(database: Database, boss: PgBoss, portalUrl: string): JobQueue<NoticeAddress> {
  return {
    name: NOTICE_QUEUE,
    atOnce: 8,
    work: async (address, jobId) => {
      const notice = await noticeToMail(database, address);
      if (notice === null) return;
      const words = noticeMail(notice.kind, notice.values, {
        organisation: notice.organisation,
        link: `${portalUrl}${pageOf(notice)}`,
      });
      const mails = notice.recipients.map(({ personId, email, name }) => {
        const id = uuidv5(personId, jobId);
        return { id, data: { id, to: { name, address: email }, ...words } satisfies Mail };
      });
      if (mails.length > 0) await boss.insert(MAIL_QUEUE, mails);
    },
  };
}

/** Where the portal shows what a notice is about, of a partner's standing the message itself; the vendor, which is told of a change without being its party, reads how partners are reached. */
function pageOf({ complaintId, changeNoticeId, reportOf, tenantKind }: NoticeToMail): string {
  if (complaintId !== null) return `/complaints/${complaintId}`;
  if (reportOf !== null) return tenantKind === 'member' ? '/contact-report' : `/contact-report/members/${reportOf}`;
  if (changeNoticeId === null) return '/notices';
  return tenantKind === 'vendor' ? '/registry/contacts' : `/registry/notices/${changeNoticeId}`;
}

/** Sends one mail. */
export function mailQueue(sender: Sender): JobQueue<Mail> {
  return { name: MAIL_QUEUE, atOnce: 8, work: (mail) => sender.send(mail) };
}
