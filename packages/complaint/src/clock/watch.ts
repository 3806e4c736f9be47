import type { ComplaintEvent } from '../event.ts';
import type { Clock } from '../state.ts';
import type { IsoInstant } from '../vocabulary.ts';

type Watched = Pick<Clock, 'id' | 'state' | 'dueAt' | 'warnAt' | 'warnedPercent'>;

/** Whether a running clock has come to its due instant, which is exclusive: at it, it is too late. */
export function isPastDue(clock: Pick<Clock, 'state' | 'dueAt'>, now: IsoInstant): boolean {
  return clock.state === 'running' && clock.dueAt <= now;
}

/**
 * What the watcher has to note about one clock at `now` (CLK-21), one event at most: the breach, else the highest warning
 * that has come and was not given yet. Null when nothing is due.
 */
export function dueOf(
  clock: Watched,
  now: IsoInstant,
):
  | { readonly type: 'clock_breached'; readonly payload: ComplaintEvent<'clock_breached'>['payload'] }
  | { readonly type: 'clock_warned'; readonly payload: ComplaintEvent<'clock_warned'>['payload'] }
  | null {
  if (clock.state !== 'running') return null;
  if (isPastDue(clock, now)) return { type: 'clock_breached', payload: { clockId: clock.id } };
  const percent = Math.max(0, ...clock.warnAt.filter(({ at }) => at <= now).map((warning) => warning.percent));
  return percent > clock.warnedPercent ? { type: 'clock_warned', payload: { clockId: clock.id, percent } } : null;
}

/** The next instant at which the watcher must look at the clock: its next warning not yet given, or its due instant; null when it does not run. */
export function nextLookAt(clock: Watched): IsoInstant | null {
  if (clock.state !== 'running') return null;
  const warnings = clock.warnAt.filter(({ percent }) => percent > clock.warnedPercent).map(({ at }) => at);
  return [...warnings, clock.dueAt].reduce((first, at) => (at < first ? at : first));
}
