import type { Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeEvent, NoticeEventType } from './event.ts';
import type { Notice, Step } from './notice.ts';

/** Thrown for a log that `decide` cannot have made. */
export class BrokenNoticeLog extends Error {}

type Apply<T extends NoticeEventType> = (notice: Notice, event: NoticeEvent<T>) => Partial<Notice>;

const TABLE: { readonly [T in Exclude<NoticeEventType, 'notice_drafted'>]: Apply<T> } = {
  notice_revised: (_, event) => ({ kind: event.payload.kind, ...written(event), effectiveDay: event.payload.effectiveDay }),
  notice_submitted: (_, event) => ({
    state: 'submitted',
    kind: event.payload.kind,
    ...written(event),
    submitted: stepOf(event),
    earliestAt: event.payload.earliestAt,
    plannedAt: event.payload.plannedAt,
    exceptions: event.payload.exceptions,
    replaces: event.payload.replaces,
    provisionalYears: event.payload.provisionalYears,
    settingsVersion: event.payload.settingsVersion,
  }),
  // A step that comes after the effect leaves the notice effective.
  notice_acknowledged: ({ state }, event) => ({ state: state === 'effective' ? state : 'acknowledged', acknowledged: stepOf(event) }),
  emergency_approved: (_, event) => ({ state: 'acknowledged', acknowledged: stepOf(event), approved: stepOf(event) }),
  exception_granted: (_, event) => ({ exceptionGranted: stepOf(event) }),
  notice_rejected: (_, event) => ({ state: 'rejected', ended: stepOf(event) }),
  centre_informed: ({ state }, event) => ({ state: state === 'effective' ? state : 'informed', informed: stepOf(event) }),
  notice_withdrawn: (_, event) => ({ state: 'withdrawn', ended: stepOf(event) }),
  notice_replaced: (_, event) => ({ state: 'replaced', ended: stepOf(event), replacedBy: event.payload.byNoticeId }),
  notice_took_effect: (_, event) => ({
    state: 'effective',
    effectiveAt: event.payload.effectiveAt,
    shortNotice: event.payload.shortNotice,
    decidedBy: event.payload.decidedBy,
  }),
};

/**
 * The notice after one more event of its log. Pure and total over logs that `decide` made.
 *
 * @param notice null before the first event, which must be `notice_drafted`
 * @throws BrokenNoticeLog when the log does not fit itself
 */
export function foldNotice(notice: Notice | null, event: NoticeEvent, id: Uuid): Notice {
  if (event.type === 'notice_drafted') {
    if (notice !== null) throw new BrokenNoticeLog('a notice is drafted once');
    return draftedNotice(event, id);
  }
  if (notice === null) throw new BrokenNoticeLog(`the log begins with ${event.type}`);
  // The table pairs each type with its own function; the compiler cannot follow that through the union.
  const apply = TABLE[event.type] as Apply<NoticeEventType>;
  return { ...notice, ...apply(notice, event), version: notice.version + 1 };
}

/** The notice after a whole log. @throws BrokenNoticeLog as `foldNotice` */
export function foldNoticeLog(events: readonly NoticeEvent[], id: Uuid): Notice | null {
  return events.reduce<Notice | null>((notice, event) => foldNotice(notice, event, id), null);
}

function draftedNotice(event: NoticeEvent<'notice_drafted'>, id: Uuid): Notice {
  return {
    id,
    partnerTenantId: event.payload.partnerTenantId,
    kind: event.payload.kind,
    state: 'drafted',
    ...written(event),
    effectiveDay: event.payload.effectiveDay,
    drafted: stepOf(event),
    submitted: null,
    acknowledged: null,
    approved: null,
    exceptions: [],
    exceptionGranted: null,
    informed: null,
    ended: null,
    earliestAt: null,
    plannedAt: null,
    provisionalYears: [],
    settingsVersion: null,
    replaces: [],
    replacedBy: null,
    effectiveAt: null,
    shortNotice: false,
    decidedBy: null,
    version: 1,
  };
}

function written({ changes, texts }: NoticeEvent) {
  return { changes: changes ?? [], reason: texts?.reason ?? '', exceptionReason: texts?.exceptionReason ?? '' };
}

function stepOf({ at, actor, texts }: NoticeEvent): Step {
  return { at, ...actor, reason: texts?.reason ?? '' };
}
