import type { ComplaintEvent } from '@lianban/complaint/event';
import type { CallBackOutcome, CallBackWay, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';

/** The first answers to one work order; later ones, after a return, change nothing. */
export interface FirstAnswers {
  readonly repliedAt: IsoInstant | null;
  readonly resolvedAt: IsoInstant | null;
}

/** What a call-back found, and which orders went back with it (SAT-01). */
export interface CallBackFinding {
  readonly at: IsoInstant;
  /** Who called; null: the system. */
  readonly tenantId: Uuid | null;
  readonly outcome: CallBackOutcome;
  readonly way: CallBackWay;
  readonly returnedWorkOrderIds: readonly Uuid[];
}

/**
 * What the scorecards need of a complaint's log and its state does not keep: the state holds the latest answers, and SCO-04
 * counts the first. Folded event by event beside the state, so that a stored one goes on with the log.
 */
export interface Handling {
  readonly answers: Readonly<Record<Uuid, FirstAnswers>>;
  readonly callBacks: readonly CallBackFinding[];
}

export const NO_HANDLING: Handling = { answers: {}, callBacks: [] };

/** The handling after one more event of the log. */
export function foldHandling(handling: Handling, event: ComplaintEvent): Handling {
  switch (event.type) {
    case 'work_order_replied':
      return answered(handling, event.payload.workOrderId, { repliedAt: event.at });
    case 'work_order_resolved':
      return answered(handling, event.payload.workOrderId, { resolvedAt: event.at });
    case 'call_back_recorded': {
      const { outcome, way, returnedWorkOrderIds } = event.payload;
      const finding = { at: event.at, tenantId: event.actor.tenantId, outcome, way, returnedWorkOrderIds };
      return { ...handling, callBacks: [...handling.callBacks, finding] };
    }
    default:
      return handling;
  }
}

/** The handling after a whole log. */
export function handlingOf(events: readonly ComplaintEvent[]): Handling {
  return events.reduce(foldHandling, NO_HANDLING);
}

function answered(handling: Handling, workOrderId: Uuid, now: Partial<FirstAnswers>): Handling {
  const before = handling.answers[workOrderId] ?? { repliedAt: null, resolvedAt: null };
  const first = { repliedAt: before.repliedAt ?? now.repliedAt ?? null, resolvedAt: before.resolvedAt ?? now.resolvedAt ?? null };
  return { ...handling, answers: { ...handling.answers, [workOrderId]: first } };
}
