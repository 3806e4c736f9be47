import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { beginningOf } from '../../write/chain.ts';
import type { OpenedStanding } from './open-standing.ts';
import { standingEventOf, standingLogs, type StandingEventOf, type StandingLogRow } from './stored-log.ts';
import { SUBJECTS, type Subject, type SubjectOf, type SubjectStates } from './subjects.ts';

/** A log as it was loaded, and as the decisions of this transaction have made it. */
export interface TurnedLog {
  readonly subject: Subject;
  readonly id: Uuid;
  /** Null: there was none. */
  readonly before: unknown;
  readonly beforeAt: IsoInstant | null;
  readonly version: number;
  readonly head: Buffer;
  readonly state: unknown;
  readonly events: readonly StandingEventOf[];
  /** The state after each of the new events. */
  readonly states: readonly unknown[];
}

/** One transaction's decisions about a partner's standing: each follows from those before it. */
export class StandingTurn {
  readonly opened: OpenedStanding;
  readonly now: IsoInstant;
  readonly #logs = new Map<Uuid, TurnedLog>();

  constructor(opened: OpenedStanding, now: IsoInstant) {
    this.opened = opened;
    this.now = now;
  }

  /** Reads the partner's logs that a condition on `l` names; `$1` and `$2` are programme and partner. Those that are known stay as they are. */
  async load(condition: string, values: readonly unknown[] = []): Promise<void> {
    const { programmeId, parties, query } = this.opened;
    const rows = await query<StandingLogRow>(standingLogs(`l.programme_id = $1 and l.partner_tenant_id = $2 and ${condition}`), [
      programmeId,
      parties.partnerTenantId,
      ...values,
    ]);
    for (const [id, log] of Map.groupBy(rows, ({ standingId }) => standingId)) {
      if (this.#logs.has(id)) continue;
      const { subject, hash, sequence, at } = log.at(-1)!;
      const state = stateOf(subject as Subject, log.map(standingEventOf), id, this.opened);
      this.#logs.set(id, {
        subject: subject as Subject,
        id,
        before: state,
        beforeAt: at,
        version: sequence,
        head: hash,
        state,
        events: [],
        states: [],
      });
    }
  }

  /** The state of a log as of the decisions so far; null where none is known under this id. */
  state<S extends Subject>(subject: S, id: Uuid): SubjectStates[S] | null {
    const log = this.#logs.get(id);
    return log?.subject === subject ? (log.state as SubjectStates[S]) : null;
  }

  /** Every log of a subject that was loaded or begun, as of the decisions so far. */
  all<S extends Subject>(subject: S): SubjectStates[S][] {
    return [...this.#logs.values()].filter((log) => log.subject === subject).map(({ state }) => state as SubjectStates[S]);
  }

  /** Keeps what was decided about a log; its first events begin it. @returns the state after them */
  append<S extends Subject>(subject: S, id: Uuid, events: readonly StandingEventOf[]): SubjectStates[S] {
    const { programmeId, parties } = this.opened;
    const log = this.#logs.get(id) ?? {
      subject,
      id,
      before: null,
      beforeAt: null,
      version: 0,
      head: beginningOf(programmeId, id),
      state: null,
      events: [],
      states: [],
    };
    let { state } = log;
    const states = events.map((event) => (state = (SUBJECTS[subject] as SubjectOf<unknown>).fold(state, event, id, parties)));
    this.#logs.set(id, { ...log, state, events: [...log.events, ...events], states: [...log.states, ...states] });
    return state as SubjectStates[S];
  }

  /** The logs that have new events. */
  get turned(): readonly TurnedLog[] {
    return [...this.#logs.values()].filter(({ events }) => events.length > 0);
  }
}

/** What a log means. */
export function stateOf<S extends Subject>(
  subject: S,
  events: readonly StandingEventOf[],
  id: Uuid,
  { parties }: Pick<OpenedStanding, 'parties'>,
): SubjectStates[S] {
  const { fold } = SUBJECTS[subject] as SubjectOf<unknown>;
  return events.reduce<unknown>((state, event) => fold(state, event, id, parties), null) as SubjectStates[S];
}
