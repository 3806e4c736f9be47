import type { ComplaintEvent, EventType } from './event.ts';
import { callBackNotices } from './notice/call-back.ts';
import { clockNotices } from './notice/clock.ts';
import type { NoticeDraft, Notify, NotifyTable } from './notice/draft.ts';
import { followUpNotices } from './notice/follow-up.ts';
import { workOrderNotices } from './notice/work-order.ts';
import { trackNotices } from './notice/track.ts';
import type { ProgrammeSettings } from './settings.ts';
import type { ComplaintState } from './state.ts';
import type { Uuid } from './vocabulary.ts';

export type { NoticeDraft, NoticeKind } from './notice/draft.ts';
export { NOTICE_KINDS } from './notice/draft.ts';

/** Events nobody is told of: the acting organisation knows, and others see them in the story when they look. */
const SILENT = {
  complaint_accepted: () => [],
  record_confirmed: () => [],
  repeat_linked: () => [],
  work_order_accepted: () => [],
  analysis_added: () => [],
  attachment_added: () => [],
  validity_judged: () => [],
  contact_revealed: () => [],
  clock_started: () => [],
  clock_paused: () => [],
  clock_resumed: () => [],
  clock_stopped: () => [],
  clock_voided: () => [],
} as const satisfies Partial<NotifyTable<EventType>>;

const TABLE: NotifyTable<EventType> = {
  ...SILENT,
  ...workOrderNotices,
  ...callBackNotices,
  ...clockNotices,
  ...trackNotices,
  ...followUpNotices,
};

/**
 * Who is told of what has just happened (CLK-21, CMP-04).
 *
 * @param state the state after the events
 * @param actorUnitId the unit to which the seat of who acted is limited
 */
export function noticesFor(
  events: readonly ComplaintEvent[],
  state: ComplaintState,
  settings: ProgrammeSettings,
  actorUnitId: Uuid | null = null,
): NoticeDraft[] {
  return events.flatMap((event) => {
    // The table pairs each type with its own function; the compiler cannot follow that through the union.
    const notify = TABLE[event.type] as Notify<EventType>;
    return notify(event, state, settings).filter((draft) => !isOwnDoing(draft, event, actorUnitId));
  });
}

/** What passes a matter on within the organisation: to its head and leader (CMP-04), by a track's step (TRK-01), by a follow-up of head office's own (ASC-02). */
const FOR_EVERYONE: ReadonlySet<EventType> = new Set([
  'major_proposed',
  'major_decided',
  'track_step_taken',
  'follow_up_ordered',
  'follow_up_reported',
  'follow_up_returned',
]);

/** Nobody is told what one's own organisation did, except another unit of it. */
function isOwnDoing(draft: NoticeDraft, { actor, type }: ComplaintEvent, actorUnitId: Uuid | null): boolean {
  return actor.tenantId === draft.tenantId && draft.unitId === actorUnitId && !FOR_EVERYONE.has(type);
}
