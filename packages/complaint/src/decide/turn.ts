import { forOrder, forOwner } from '../audience.ts';
import { isPastDue } from '../clock/watch.ts';
import type { Caller } from '../command.ts';
import type { Decision, DecisionContext, FieldProblem, RefusalCode } from '../decision.ts';
import type { Audience, ComplaintEvent, EventActor, EventPayloads, EventType, TextName } from '../event.ts';
import { fold } from '../fold.ts';
import { isParty, seesOrder, type Facts, type PersonCaller, type Verdict } from '../policy/facts.ts';
import type { Clock, ComplaintState, WorkOrder } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { EVENT_VERSIONS } from '../upcast.ts';

const SYSTEM: EventActor = { personId: null, tenantId: null };

/** A person's command to an existing complaint: what there is, who asks, what may be known. */
export interface Matter {
  readonly state: ComplaintState;
  readonly caller: PersonCaller;
  readonly context: DecisionContext;
}

/** What the policies judge by in this matter. */
export function factsOf({ state, caller, context: { now, settings } }: Matter): Facts {
  return { state, caller, now, settings };
}

/** An order by its id. */
export function orderOf(state: ComplaintState, workOrderId: Uuid): WorkOrder | undefined {
  return state.workOrders.find(({ id }) => id === workOrderId);
}

export function refused(code: RefusalCode): Decision {
  return { kind: 'refused', code };
}

export function invalid(problems: readonly FieldProblem[]): Decision {
  return { kind: 'invalid', problems };
}

/**
 * Collects the events of one decision and folds them as they come, so that later ones follow from the state the earlier
 * ones made.
 */
export class Turn {
  readonly events: ComplaintEvent[] = [];
  readonly context: DecisionContext;
  readonly #actor: EventActor;
  #state: ComplaintState | null;

  constructor(state: ComplaintState | null, caller: Caller, context: DecisionContext) {
    this.context = context;
    this.#state = state;
    this.#actor = caller.kind === 'system' ? SYSTEM : { personId: caller.personId, tenantId: caller.tenantId };
  }

  /** The state as of the events so far. */
  get state(): ComplaintState {
    if (this.#state === null) throw new Error('the complaint has no event yet');
    return this.#state;
  }

  /** One event by the caller. Empty texts are left out. */
  append<T extends EventType>(type: T, audience: Audience, payload: EventPayloads[T], texts: Partial<Record<TextName, string>> = {}): void {
    this.#append(type, this.#actor, audience, payload, texts);
  }

  /** One event that the system notes, whoever caused it to look. */
  appendAsSystem<T extends EventType>(type: T, audience: Audience, payload: EventPayloads[T]): void {
    this.#append(type, SYSTEM, audience, payload, {});
  }

  #append<T extends EventType>(
    type: T,
    actor: EventActor,
    audience: Audience,
    payload: EventPayloads[T],
    texts: Partial<Record<TextName, string>>,
  ): void {
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
    const event = {
      type,
      version: EVENT_VERSIONS[type],
      at: this.context.now,
      actor,
      audience,
      payload,
      ...(Object.keys(kept).length === 0 ? {} : { texts: kept }),
    } as ComplaintEvent;
    const { complaintId: id, programmeId, programmeKind } = this.context;
    this.#state = fold(this.#state, event, { id, programmeId, programmeKind }, (this.#state?.version ?? 0) + 1);
    this.events.push(event);
  }

  /** Those who may see what happens to a clock: its order's, or for a clock of the complaint itself the first receiver. */
  audienceOf(clock: Pick<Clock, 'workOrderId'>): Audience {
    const order = clock.workOrderId === null ? undefined : orderOf(this.state, clock.workOrderId);
    return order === undefined ? forOwner(this.state) : forOrder(this.state, order);
  }

  decided(): Decision {
    return { kind: 'decided', events: this.events };
  }
}

/**
 * Begins a person's turn: clocks that are past due by now are breached first, at their true due instants, so that no
 * decision depends on whether the watcher has run (CLK-20, CLK-21).
 */
export function beginTurn({ state, caller, context }: Matter): Turn {
  const turn = new Turn(state, caller, context);
  for (const clock of state.clocks) {
    if (isPastDue(clock, context.now)) turn.appendAsSystem('clock_breached', turn.audienceOf(clock), { clockId: clock.id });
  }
  return turn;
}

/** Refuses what a policy refuses and shows invalid fields; else lets the command act. */
export function decideIf(matter: Matter, verdict: Verdict, problems: readonly FieldProblem[], act: (turn: Turn) => void): Decision {
  if (verdict !== 'allowed') return refused(verdict);
  if (problems.length > 0) return invalid(problems);
  const turn = beginTurn(matter);
  act(turn);
  return turn.decided();
}

/** The same for a command to one work order; an order that is not there, or not the caller's to know of, is unknown. */
export function decideOnOrder(
  matter: Matter,
  workOrderId: Uuid,
  policy: (facts: Facts, order: WorkOrder) => Verdict,
  problems: (order: WorkOrder) => readonly FieldProblem[],
  act: (turn: Turn, order: WorkOrder) => void,
): Decision {
  const facts = factsOf(matter);
  if (!isParty(facts)) return refused('not_a_party');
  const order = orderOf(matter.state, workOrderId);
  if (order === undefined || !seesOrder(facts, order)) return refused('work_order_unknown');
  return decideIf(matter, policy(facts, order), problems(order), (turn) => act(turn, order));
}
