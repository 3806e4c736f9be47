/** How a clock stands at an instant: what the bar, the word and the icon show. */
export interface Reading {
  readonly tone: 'calm' | 'soon' | 'urgent' | 'late' | 'paused' | 'met' | 'extended' | 'void';
  /** Share of the span that is used, 0 to 1. */
  readonly used: number;
  /** Milliseconds until due; negative after it. */
  readonly leftMs: number;
}

export interface ReadableClock {
  readonly state: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly pausedAt?: string | null;
  readonly stoppedAt?: string | null;
}

/**
 * Reads a clock at `now` (milliseconds). A paused clock is read at the start of its pause: time stands still for it.
 * From half of the span it is 'soon', from four fifths 'urgent' (the default warnings of domain.md 3).
 */
export function readClock(clock: ReadableClock, now: number): Reading {
  const start = Date.parse(clock.startedAt);
  const due = Date.parse(clock.dueAt);
  const at = clock.stoppedAt ? Date.parse(clock.stoppedAt) : clock.state === 'PAUSED' && clock.pausedAt ? Date.parse(clock.pausedAt) : now;
  const used = due > start ? Math.min(1, Math.max(0, (at - start) / (due - start))) : 1;
  return { tone: toneOf(clock.state, used, due - at), used, leftMs: due - at };
}

function toneOf(state: string, used: number, leftMs: number): Reading['tone'] {
  switch (state) {
    case 'MET':
      return 'met';
    case 'EXTENDED':
      return 'extended';
    case 'VOID':
      return 'void';
    case 'PAUSED':
      return 'paused';
    case 'BREACHED':
      return 'late';
    default:
      if (leftMs <= 0) return 'late';
      return used >= 0.8 ? 'urgent' : used >= 0.5 ? 'soon' : 'calm';
  }
}

/** A length of time as its two largest units: `{ days, hours }`, `{ hours, minutes }` or `{ minutes }`. */
export function spell(ms: number): { readonly days: number; readonly hours: number; readonly minutes: number } {
  const minutes = Math.max(0, Math.floor(Math.abs(ms) / 60_000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  return { days, hours, minutes: days > 0 ? 0 : minutes % 60 };
}
