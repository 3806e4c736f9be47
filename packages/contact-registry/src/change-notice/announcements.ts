import type { NoticeEvent, NoticeEventType } from './event.ts';
import { isImported, type Notice } from './notice.ts';

/** Who is told; `all_parties`: the partner, both departments of the carrier and the vendor. */
export type Audience = 'partner' | 'group_customer_department' | 'service_centre' | 'all_parties';

/** One thing that is told; the portal's and the mails' translations hold a sentence for each event. */
export interface Announcement {
  readonly event: NoticeEventType;
  readonly to: Audience;
  readonly noticeId: string;
}

const AUDIENCES: Readonly<Record<NoticeEventType, (notice: Notice) => readonly Audience[]>> = {
  notice_drafted: () => [],
  notice_revised: () => [],
  // What is effective on notice is announced when it takes effect, at once or on its day (REG-03).
  notice_submitted: ({ kind }) => (kind === 'on_notice' ? [] : ['group_customer_department']),
  // The department's word is what the customer-service centre is told by (REG-03).
  notice_acknowledged: () => ['partner', 'service_centre'],
  emergency_approved: () => ['partner', 'service_centre'],
  exception_granted: () => ['partner'],
  // Who was told of the change is told that it will not come.
  notice_rejected: (notice) => ['partner', ...centre(notice)],
  centre_informed: () => ['group_customer_department'],
  notice_withdrawn: (notice) => [...department(notice), ...centre(notice)],
  notice_replaced: (notice) => ['partner', ...department(notice), ...centre(notice)],
  // A list of a thousand partners is no news to the departments and vendors that work by it.
  notice_took_effect: (notice) => (isImported(notice) ? ['partner'] : ['all_parties']),
};

/** Who is told of what has just happened to a notice. @param notice after the events */
export function announcementsFor(events: readonly NoticeEvent[], notice: Notice): Announcement[] {
  return events.flatMap(({ type }) => AUDIENCES[type](notice).map((to) => ({ event: type, to, noticeId: notice.id })));
}

function department({ submitted }: Notice): readonly Audience[] {
  return submitted === null ? [] : ['group_customer_department'];
}

function centre({ acknowledged }: Notice): readonly Audience[] {
  return acknowledged === null ? [] : ['service_centre'];
}
