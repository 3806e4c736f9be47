import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Person, StandingRefusalCode, Verdict } from '@lianban/partner-standing/decision';
import { v7 as uuidv7 } from 'uuid';
import { againOnCollision } from '../again.ts';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { readAs, release, settingsOf } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { standingStory, type StandingStoryEvent } from './read-story.ts';
import { openStanding } from './write/open-standing.ts';
import { StandingTurn } from './write/standing-turn.ts';
import { writeTurn, type Beside } from './write/write-standing.ts';

/** Who asks something of a partner's standing. */
export interface StandingRequest {
  readonly caller: Person;
  readonly programmeId: Uuid;
  /** Chosen by the client; only commands that were committed are remembered. */
  readonly idempotencyKey: string;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they did. */
  readonly personName: string;
  /** The version of the refund, ledger, sanction … that the caller saw; null: whatever it is. */
  readonly expectedVersion?: number | null;
  /** The id a new log shall have, where it is fixed beforehand (demonstration data); else one is made. */
  readonly newStandingId?: Uuid;
}

export type StandingOutcome =
  /** `standingId`: the refund, ledger, sanction … that came of it or was changed. */
  | { readonly kind: 'done'; readonly standingId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Somebody was faster: what happened to it since, as far as the caller may see it. */
  | { readonly kind: 'conflict'; readonly standingId: Uuid; readonly since: readonly StandingStoryEvent[] };

/** What a command has come to. `stale`: the caller saw another version of that log. */
export type Judged =
  | { readonly kind: 'write'; readonly standingId: Uuid; readonly beside?: Pick<Beside, 'more' | 'messages'> }
  | { readonly kind: 'stale'; readonly standingId: Uuid }
  | Exclude<StandingOutcome, { kind: 'done' | 'conflict' }>;

/** @param newStandingId the id of what the command may begin */
export type Judge = (turn: StandingTurn, newStandingId: Uuid) => Promise<Judged>;

/** Whose standing a command is about, and the complaint it names. */
export interface About {
  readonly partnerTenantId: Uuid;
  readonly complaintId?: Uuid | null;
}

type Once = Exclude<StandingOutcome, { kind: 'conflict' }> | Extract<Judged, { kind: 'stale' }>;

/**
 * The one way in which people change a partner's standing: lock → load → decide → append → rows → messages → commit. Refusals
 * change nothing and are not remembered.
 *
 * @param asked what is asked for: a retry under the same key has the same
 */
export async function runStandingCommand(
  database: Database,
  request: StandingRequest,
  about: About,
  asked: object,
  judge: Judge,
): Promise<StandingOutcome> {
  const outcome = await againOnCollision(() => once(database, request, about, asked, judge));
  return outcome.kind === 'stale' ? conflict(database, request, outcome.standingId) : outcome;
}

async function once(database: Database, request: StandingRequest, about: About, asked: object, judge: Judge): Promise<Once> {
  const { caller, programmeId, now, idempotencyKey: key, personName, newStandingId } = request;
  const { tenantId, personId } = caller;
  const digest = sha256(canonicalJson({ standing: asked, ...about }));
  const client = await database.pool.connect();
  const giveUp = (outcome: Once): Once => {
    release(client, client.query('rollback'));
    return outcome;
  };
  try {
    const person = { tenantId, personId, key };
    const opened = await openStanding(database, client, settingsOf({ ...caller, programmeId }), { programmeId, ...about, person });
    if (opened === null || ![opened.parties.partnerTenantId, opened.parties.carrierTenantId].includes(tenantId))
      return giveUp({ kind: 'refused', code: 'not_a_party' });
    const { remembered } = opened;
    if (remembered !== null) {
      return giveUp(
        remembered.digest.equals(digest)
          ? { kind: 'done', standingId: remembered.resultId, replayed: true }
          : { kind: 'invalid', problems: [{ field: 'idempotencyKey', code: 'key_already_used' }] },
      );
    }
    const turn = new StandingTurn(opened, now);
    const judged = await judge(turn, newStandingId ?? uuidv7());
    if (judged.kind !== 'write') return giveUp(judged);
    const { standingId, beside = {} } = judged;
    inOneFlight(client);
    await Promise.all([
      writeTurn(client, turn, {
        ...beside,
        actor: { personId, tenantId, name: personName },
        remember: { tenantId, personId, key, programmeId, standingId, at: now, digest: byteaText(digest) },
      }),
      client.query('commit'),
    ]);
    client.release();
    return { kind: 'done', standingId, replayed: false };
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

async function conflict(
  database: Database,
  { caller, programmeId, expectedVersion }: StandingRequest,
  standingId: Uuid,
): Promise<StandingOutcome> {
  const story = await readAs(database, { ...caller, programmeId }, (tx) => standingStory(tx, [standingId]));
  return { kind: 'conflict', standingId, since: (story.get(standingId) ?? []).filter(({ sequence }) => sequence > (expectedVersion ?? 0)) };
}

/**
 * What comes before a decision about a log that is there, in this order: whose work it never is hears that, whatever has happened
 * to it; who saw another version hears what happened since.
 *
 * @param right whether the command is the caller's work at all
 * @returns null: it is to be decided
 */
export function beforeDeciding(
  standingId: Uuid,
  state: { readonly version: number } | null,
  right: Verdict,
  { expectedVersion = null }: StandingRequest,
): Judged | null {
  if (right !== 'allowed') return { kind: 'refused', code: right };
  const stale = state !== null && expectedVersion !== null && state.version !== expectedVersion;
  return stale ? { kind: 'stale', standingId } : null;
}
