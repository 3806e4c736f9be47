import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { stepBy, type StandingChecks, type StandingRefusalCode, type Step } from './decision.ts';

/**
 * One event of an append-only log, by the table of its payloads. Payloads hold no free text: the words of who acted stand in
 * `step.reason`, which persistence may keep apart, as it does for complaints.
 */
export type LogEvent<Payloads, T extends keyof Payloads = keyof Payloads> = {
  [K in T]: {
    readonly type: K;
    /** Version of the payload's form; older forms are upcast when read. */
    readonly version: number;
    readonly step: Step;
    readonly payload: Readonly<Payloads[K]>;
    /** Further words and names, by what they are; kept apart like `step.reason`. */
    readonly texts?: Readonly<Record<string, string>>;
  };
}[T];

/** The events to append, or why not. */
export type LogDecision<Payloads> =
  | { readonly kind: 'decided'; readonly events: readonly LogEvent<Payloads>[] }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** One event where nothing is wrong with the input's fields, else what is. */
export function eventUnless<Payloads>(checks: StandingChecks, event: () => LogEvent<Payloads>): LogDecision<Payloads> {
  return checks.problems.length > 0 ? { kind: 'invalid', problems: checks.problems } : { kind: 'decided', events: [event()] };
}

/** Thrown for a log that no decision can have made: a fault of the store, never of a caller. */
export class BrokenStandingLog extends Error {
  override readonly name = 'BrokenStandingLog';
}

/** The payload version each kind of event is written in today. */
const EVENT_VERSION = 1;

/** Makes events of one kind of log: by a caller, at an instant, with the caller's words. */
export function eventMaker<Payloads>() {
  return <T extends keyof Payloads>(
    caller: Caller,
    at: IsoInstant,
    type: T,
    payload: Payloads[T],
    reason = '',
    texts?: Readonly<Record<string, string>>,
  ): LogEvent<Payloads, T> => {
    const event = { type, version: EVENT_VERSION, step: stepBy(caller, at, reason), payload };
    // The union by type and the generic one are the same; the compiler cannot follow that through a type variable.
    return (texts === undefined ? event : { ...event, texts }) as LogEvent<Payloads, T>;
  };
}

/**
 * The fold of one kind of log over the table of its events. Pure and total over logs that its `decide` made; it throws
 * BrokenStandingLog when a log does not fit itself.
 *
 * @param what the thing, as a fault names it
 * @param begin the first state, from an event that begins a log; null for any other
 * @param table what each later kind of event changes
 */
export function tableFold<State extends { readonly version: number }, Event extends { readonly type: string }>(
  what: string,
  begin: (event: Event, id: Uuid) => State | null,
  table: Readonly<Record<string, (state: State, event: never) => Partial<State>>>,
): (state: State | null, event: Event, id: Uuid) => State {
  return (state, event, id) => {
    const first = begin(event, id);
    if (first !== null) {
      if (state !== null) throw new BrokenStandingLog(`${what} begins once`);
      return first;
    }
    if (state === null) throw new BrokenStandingLog(`the log of ${what} begins with ${event.type}`);
    // The table pairs each type with its own function; the compiler cannot follow that through the union.
    const apply = table[event.type] as ((state: State, event: Event) => Partial<State>) | undefined;
    if (apply === undefined) throw new BrokenStandingLog(`${what} knows no ${event.type}`);
    return { ...state, ...apply(state, event), version: state.version + 1 };
  };
}

/** What a log means: the first event makes it, each later one changes it. @throws BrokenStandingLog as `fold` does */
export function foldLog<State, Event>(events: readonly Event[], fold: (state: State | null, event: Event) => State): State | null {
  return events.reduce<State | null>(fold, null);
}
