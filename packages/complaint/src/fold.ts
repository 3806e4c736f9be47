import type { ComplaintEvent, EventType } from './event.ts';
import type { Apply, ApplyTable } from './fold/apply.ts';
import { callBackEvents } from './fold/call-back.ts';
import { clockEvents } from './fold/clock.ts';
import { accepted, intakeEvents, type FoldBase } from './fold/intake.ts';
import { followUpEvents } from './fold/follow-up.ts';
import { BrokenLog } from './fold/replace.ts';
import { statusOf } from './fold/status.ts';
import { trackEvents, withTracks } from './fold/track.ts';
import { workOrderEvents } from './fold/work-order.ts';
import type { ComplaintState } from './state.ts';

export type { FoldBase } from './fold/intake.ts';

const TABLE: ApplyTable<Exclude<EventType, 'complaint_accepted'>> = {
  ...intakeEvents,
  ...workOrderEvents,
  ...clockEvents,
  ...callBackEvents,
  ...trackEvents,
  ...followUpEvents,
};

/**
 * The state after one more event of the log (CMP-08). Pure and total over logs that `decide` made.
 *
 * @param state null before the first event, which must be `complaint_accepted`
 * @param sequence the event's place in the log, from 1
 * @throws BrokenLog when the log does not fit itself
 */
export function fold(state: ComplaintState | null, event: ComplaintEvent, base: FoldBase, sequence: number): ComplaintState {
  const after = applied(state, event, base, sequence);
  return { ...after, status: statusOf(after), ...seen(after, event), version: sequence };
}

/** The state after a whole log. @throws BrokenLog as `fold` */
export function foldAll(events: readonly ComplaintEvent[], base: FoldBase): ComplaintState | null {
  return events.reduce<ComplaintState | null>((state, event, index) => fold(state, event, base, index + 1), null);
}

function applied(state: ComplaintState | null, event: ComplaintEvent, base: FoldBase, sequence: number): ComplaintState {
  if (event.type === 'complaint_accepted') {
    if (state !== null) throw new BrokenLog('a complaint is accepted once');
    return accepted(event, base);
  }
  if (state === null) throw new BrokenLog(`the log begins with ${event.type}`);
  // The table pairs each type with its own function; the compiler cannot follow that through the union.
  const apply = TABLE[event.type] as Apply<EventType>;
  return withTracks(apply(state, event, sequence), event);
}

/**
 * Notes what each tenant and unit could last see, so that a list row betrays nothing of others' work. That time went by is no news: a
 * clock's warning and breach and a follow-up's last day stand in their own columns, and a list by its latest event would else bring up what
 * nobody touched.
 */
function seen(state: ComplaintState, event: ComplaintEvent): Pick<ComplaintState, 'lastEventAt' | 'lastEventFor'> {
  if (event.type === 'clock_warned' || event.type === 'clock_breached' || event.type === 'follow_up_overdue') return state;
  const { scope, tenantIds, unitIds = [] } = event.audience;
  const news = Object.fromEntries((scope === 'all' ? [''] : [...tenantIds, ...unitIds]).map((id) => [id, event.at]));
  return { lastEventAt: event.at, lastEventFor: { ...state.lastEventFor, ...news } };
}
