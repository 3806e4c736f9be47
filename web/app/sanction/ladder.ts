/** A sanction as far as its picture shows it; instants in ISO 8601. */
export interface Rung {
  readonly id: string;
  readonly measure: string;
  readonly proposedAt: string;
  readonly confirmedAt?: string | null;
  readonly deadlineAt?: string | null;
  readonly suspendedFrom?: string | null;
  readonly suspendedUntil?: string | null;
  readonly endedAt?: string | null;
}

/** From where to where a part of a row is drawn, in percent of the picture's width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface DrawnRung {
  readonly id: string;
  /** From the proposal to its end, or to now. */
  readonly life: Stretch;
  /** While something was suspended; null: nothing was. */
  readonly suspended: Stretch | null;
  readonly confirmed: number | null;
  readonly deadline: number | null;
  readonly ended: number | null;
}

export interface Ladder {
  readonly rungs: readonly DrawnRung[];
  /** Where the present is. */
  readonly now: number;
  /** First instants of the months that are marked, with their place. */
  readonly from: string;
  readonly to: string;
}

/** The rungs of the ladder from below: order, suspension, ending. */
const STEPS = ['RECTIFICATION_UNTIL_COMPLIANT', 'RECTIFICATION_FOR_A_MONTH', 'SERVICE_SUSPENSION', 'ENDING'];
const DAY_MS = 86_400_000;

/** Lays sanctions out on one axis of time, the lowest rung of the ladder last and each rung in the order of its proposals. */
export function ladderOf(rungs: readonly Rung[], now: string): Ladder | null {
  if (rungs.length === 0) return null;
  const instants = rungs.flatMap(({ proposedAt, deadlineAt, suspendedUntil, endedAt }) =>
    [proposedAt, deadlineAt, suspendedUntil, endedAt, now].flatMap((at) => (at == null ? [] : [Date.parse(at)])),
  );
  const from = Math.min(...instants) - DAY_MS;
  const to = Math.max(...instants) + DAY_MS;
  const place = (at: string): number => ((Date.parse(at) - from) / (to - from)) * 100;
  const placeOrNull = (at: string | null | undefined): number | null => (at == null ? null : place(at));
  const step = ({ measure }: Rung): number => STEPS.indexOf(measure);
  const inOrder = [...rungs].sort((one, other) => step(other) - step(one) || (one.proposedAt < other.proposedAt ? -1 : 1));
  return {
    rungs: inOrder.map(({ id, proposedAt, confirmedAt, deadlineAt, suspendedFrom, suspendedUntil, endedAt }) => ({
      id,
      life: { from: place(proposedAt), to: place(later(endedAt ?? now, proposedAt)) },
      suspended: suspendedFrom == null ? null : { from: place(suspendedFrom), to: place(suspendedUntil ?? later(now, suspendedFrom)) },
      confirmed: placeOrNull(confirmedAt),
      deadline: placeOrNull(deadlineAt),
      ended: placeOrNull(endedAt),
    })),
    now: place(now),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  };
}

const later = (one: string, other: string): string => (one > other ? one : other);
