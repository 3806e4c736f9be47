import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { StandingSubject } from '../schema/standing-acts.ts';
import type { Tx } from '../tenant-transaction.ts';
import { standingEventOf, standingLogs, type StandingLogRow } from './write/stored-log.ts';
import { stateOf } from './write/standing-turn.ts';
import type { Subject, SubjectStates } from './write/subjects.ts';

/** One line of the story of a refund, ledger, sanction … as the caller may see it (SAN-06). */
export interface StandingStoryEvent {
  readonly standingId: Uuid;
  readonly subject: StandingSubject;
  readonly sequence: number;
  readonly type: string;
  readonly at: IsoInstant;
  readonly actorTenantId: Uuid | null;
  /** Null: by the system. */
  readonly personName: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/** The stories of logs, each oldest first, by log. */
export async function standingStory(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly StandingStoryEvent[]>> {
  const [rows, names] = await Promise.all([
    logRows(tx, ids),
    tx.query<{ standingId: Uuid; personId: Uuid; name: string }>(
      'select standing_id as "standingId", person_id as "personId", name from lianban.standing_actor where programme_id = $1 and standing_id = any($2)',
      [tx.who.programmeId, ids],
    ),
  ]);
  const nameOf = new Map(names.map(({ standingId, personId, name }) => [`${standingId} ${personId}`, name]));
  const events = rows.map((row): StandingStoryEvent => {
    const { type, step, payload } = standingEventOf(row);
    const { standingId, subject, sequence } = row;
    return {
      standingId,
      subject,
      sequence,
      type,
      at: step.at,
      actorTenantId: step.tenantId,
      personName: nameOf.get(`${standingId} ${step.personId}`) ?? null,
      payload: payload as Readonly<Record<string, unknown>>,
      reason: step.reason,
    };
  });
  return Map.groupBy(events, ({ standingId }) => standingId);
}

/** Logs by id as what they mean, in their order; null for what is of another subject or not the caller's to see. */
export async function standingById<S extends Subject>(tx: Tx, subject: S, ids: readonly Uuid[]): Promise<(SubjectStates[S] | null)[]> {
  if (ids.length === 0) return [];
  const logs = Map.groupBy(await logRows(tx, ids), ({ standingId }) => standingId);
  return ids.map((id) => {
    const log = logs.get(id)?.filter((row) => row.subject === subject) ?? [];
    const [first] = log;
    if (first === undefined) return null;
    const parties = { partnerTenantId: first.partnerTenantId, carrierTenantId: tx.who.tenantId };
    return stateOf(subject, log.map(standingEventOf), id, { parties });
  });
}

const logRows = (tx: Tx, ids: readonly Uuid[]): Promise<StandingLogRow[]> =>
  tx.query<StandingLogRow>(standingLogs('l.programme_id = $1 and l.id = any($2)'), [tx.who.programmeId, ids]);
