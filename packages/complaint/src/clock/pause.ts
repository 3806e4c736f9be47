import type { EventPayloads } from '../event.ts';
import { instantAt, milliseconds } from '../instant.ts';
import type { Clock } from '../state.ts';
import type { IsoInstant, PauseReason } from '../vocabulary.ts';
import { dueMovedBy, yearsTogether, type DueContext } from './due.ts';

/** The pause of a running clock. */
export function clockPaused(clock: Clock, reason: PauseReason): EventPayloads['clock_paused'] {
  return { clockId: clock.id, reason };
}

/**
 * The resumption of a paused clock: the due instant moves so that no time is lost or gained. Warnings that had come
 * before the pause keep their instants, so that the outcome does not depend on whether the watcher had run.
 */
export function clockResumed(clock: Clock, now: IsoInstant, context: DueContext): EventPayloads['clock_resumed'] {
  const pausedAt = clock.pausedAt ?? now;
  const { dueAt, provisionalYears } = dueMovedBy(clock.limit, clock.dueAt, { from: pausedAt, to: now }, context);
  const moved = milliseconds(dueAt) - milliseconds(clock.dueAt);
  const warnAt = clock.warnAt.map(({ percent, at }) => ({
    percent,
    at: at <= pausedAt ? at : instantAt(milliseconds(at) + moved),
  }));
  return { clockId: clock.id, dueAt, warnAt, provisionalYears: yearsTogether(clock.provisionalYears, provisionalYears) };
}
