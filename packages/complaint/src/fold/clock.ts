import type { Clock } from '../state.ts';
import type { IsoInstant } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';
import { withClock } from './replace.ts';

/** The life of a clock (domain.md 3). */
export const clockEvents: ApplyTable<
  | 'clock_started'
  | 'clock_paused'
  | 'clock_resumed'
  | 'clock_stopped'
  | 'clock_voided'
  | 'clock_warned'
  | 'clock_breached'
  | 'clock_recomputed'
> = {
  clock_started: (state, { payload }) => {
    const { clockId, ...started } = payload;
    const clock: Clock = {
      id: clockId,
      ...started,
      state: 'running',
      warnedPercent: 0,
      pausedAt: null,
      pauseReason: null,
      pauses: [],
      stoppedAt: null,
      breachedAt: null,
      lateByMs: 0,
    };
    return { ...state, clocks: [...state.clocks, clock] };
  },
  clock_paused: (state, { payload, at }) =>
    withClock(state, payload.clockId, ({ pauses }) => ({
      state: 'paused',
      pausedAt: at,
      pauseReason: payload.reason,
      pauses: [...pauses, { from: at, to: null, reason: payload.reason }],
    })),
  clock_resumed: (state, { payload, at }) =>
    withClock(state, payload.clockId, (clock) => ({
      state: 'running',
      dueAt: payload.dueAt,
      warnAt: payload.warnAt,
      provisionalYears: payload.provisionalYears,
      ...pauseEnded(clock, at),
    })),
  clock_stopped: (state, { payload, at }) =>
    withClock(state, payload.clockId, (clock) => ({
      state: payload.as,
      stoppedAt: at,
      lateByMs: payload.lateByMs,
      ...pauseEnded(clock, at),
    })),
  clock_voided: (state, { payload, at }) =>
    withClock(state, payload.clockId, (clock) => ({ state: 'void', stoppedAt: at, ...pauseEnded(clock, at) })),
  clock_warned: (state, { payload }) => withClock(state, payload.clockId, () => ({ warnedPercent: payload.percent })),
  // The watcher may come late: the breach is at the due instant, whenever it was noted.
  clock_breached: (state, { payload }) => withClock(state, payload.clockId, ({ dueAt }) => ({ state: 'breached', breachedAt: dueAt })),
  clock_recomputed: (state, { payload }) =>
    withClock(state, payload.clockId, () => {
      const { clockId: _, ...recomputed } = payload;
      return recomputed;
    }),
};

function pauseEnded(clock: Clock, at: IsoInstant): Pick<Clock, 'pausedAt' | 'pauseReason' | 'pauses'> {
  return { pausedAt: null, pauseReason: null, pauses: clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)) };
}
