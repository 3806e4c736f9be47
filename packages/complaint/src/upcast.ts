import type { ComplaintEvent, EventType } from './event.ts';

/** The payload version each kind of event is written in today. */
export const EVENT_VERSIONS: Readonly<Record<EventType, number>> = {
  complaint_accepted: 1,
  record_confirmed: 1,
  repeat_linked: 1,
  work_order_sent: 1,
  work_order_accepted: 1,
  work_order_replied: 1,
  information_requested: 1,
  information_given: 1,
  progress_reported: 1,
  routing_disputed: 1,
  dispute_decided: 1,
  work_order_resolved: 1,
  work_order_returned: 1,
  work_order_recalled: 1,
  work_order_reclassified: 1,
  work_order_urged: 1,
  call_back_recorded: 1,
  validity_judged: 1,
  major_proposed: 1,
  major_decided: 1,
  analysis_added: 1,
  note_added: 1,
  attachment_added: 1,
  contact_revealed: 1,
  track_step_taken: 1,
  follow_up_ordered: 1,
  rectification_recorded: 1,
  follow_up_reported: 1,
  follow_up_checked: 1,
  follow_up_returned: 1,
  follow_up_withdrawn: 1,
  follow_up_overdue: 1,
  complaint_closed: 1,
  complaint_reopened: 1,
  clock_started: 1,
  clock_paused: 1,
  clock_resumed: 1,
  clock_stopped: 1,
  clock_voided: 1,
  clock_warned: 1,
  clock_breached: 1,
  clock_recomputed: 1,
};

/** An event as stored: its payload may be of an older version. */
export interface StoredEvent extends Omit<ComplaintEvent, 'payload' | 'type'> {
  readonly type: EventType;
  readonly payload: unknown;
}

/** Brings a payload of version n to version n + 1. */
export type Upcaster = (payload: unknown) => unknown;

/** Upcasters by kind of event and the version they start from; a kind whose payload changes gets its line here. */
export type Upcasters = { readonly [T in EventType]?: Readonly<Record<number, Upcaster>> };

const UPCASTERS: Upcasters = {};

/** Thrown for an event written by newer code than this, or whose way up is missing. */
export class UnknownEventVersion extends Error {
  override readonly name = 'UnknownEventVersion';
}

/**
 * A stored event in today's form (design.md 2).
 *
 * @throws UnknownEventVersion
 */
export function upcast(
  stored: StoredEvent,
  upcasters: Upcasters = UPCASTERS,
  versions: Readonly<Record<EventType, number>> = EVENT_VERSIONS,
): ComplaintEvent {
  const today = versions[stored.type];
  let { payload, version } = stored;
  for (; version < today; version += 1) {
    const up = upcasters[stored.type]?.[version];
    if (up === undefined) throw new UnknownEventVersion(`${stored.type} version ${version} has no way up`);
    payload = up(payload);
  }
  if (version !== today) throw new UnknownEventVersion(`${stored.type} version ${version} is newer than this code (${today})`);
  // The versions above are the contract: a payload of today's version has today's form.
  return { ...stored, payload, version } as ComplaintEvent;
}
