import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Caller } from '@lianban/contact-registry/change-notice/decision';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { againOnCollision } from '../again.ts';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { release, settingsOf } from '../tenant-transaction.ts';
import { byteaText, canonicalJson, sha256 } from '../write/canonical.ts';
import { insertRows } from '../write/statements.ts';
import type { Remembered } from './begin-registry.ts';
import { openRegistry, type OpenedRegistry } from './open-registry.ts';

type Person = Extract<Caller, { kind: 'person' }>;

/** Who enters something into a registry besides notices. */
export interface Entering {
  readonly caller: Person;
  readonly programmeId: Uuid;
  /** Chosen by the client; only entries that were committed are remembered. */
  readonly idempotencyKey: string;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they entered. */
  readonly personName: string;
  /** The id an entry shall have, where it is fixed beforehand (demonstration data); else one is made. */
  readonly newEntryId?: Uuid;
}

/** The same about a partner's registry: a drill, a document, who attended. */
export interface EntryRequest extends Entering {
  readonly partnerTenantId: Uuid;
}

/** @typeParam Refusal the reason codes of a refusal */
export type EntryOutcome<Refusal extends string = 'not_a_party' | 'role_missing'> =
  | { readonly kind: 'done'; readonly entryId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: Refusal }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** What a judged entry writes. */
export interface EntryWrite {
  readonly kind: 'write';
  /** The entity and its rows, in the order of writing. */
  readonly rows: readonly (readonly [entity: string, rows: readonly object[]])[];
  /** Statements besides. */
  readonly also?: readonly { readonly text: string; readonly values: readonly unknown[] }[];
}

export interface EntryScene<Opened> {
  readonly opened: Opened;
  readonly entryId: Uuid;
  query<R extends object>(text: string, values: readonly unknown[]): Promise<R[]>;
}

type Judge<Opened, Refusal extends string> = (
  scene: EntryScene<Opened>,
) => Promise<EntryWrite | Exclude<EntryOutcome<Refusal>, { kind: 'done' }>>;

/** Opens the registry an entry is for, under its lock; null: there is none, or the caller has no part in it. */
type Open<Opened> = (
  client: pg.PoolClient,
  person: { readonly tenantId: Uuid; readonly personId: Uuid; readonly key: string },
) => Promise<Opened | null>;

/**
 * One entry into a partner's registry, judged and written under the partner's lock and remembered in the product's one command log.
 *
 * @param asked what is asked for: a retry under the same key has the same
 */
export function writeEntry(
  database: Database,
  request: EntryRequest,
  asked: object,
  judge: Judge<OpenedRegistry, 'not_a_party' | 'role_missing'>,
): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId } = request;
  const open: Open<OpenedRegistry> = async (client, person) => {
    const about = { programmeId, partnerTenantId, noticeId: null, person };
    const opened = await openRegistry(database, client, settingsOf({ ...caller, programmeId }), about);
    const parties = [opened?.parties.partnerTenantId, opened?.parties.carrierTenantId];
    return parties.includes(caller.tenantId) ? opened : null;
  };
  return enterInto(database, request, { registry: asked, partnerTenantId }, open, judge);
}

/** One entry into whatever registry is opened for it, judged, written and remembered in the same way. */
export function enterInto<Opened extends { readonly remembered: Remembered | null }, Refusal extends string>(
  database: Database,
  request: Entering,
  asked: object,
  open: Open<Opened>,
  judge: Judge<Opened, Refusal>,
): Promise<EntryOutcome<Refusal | 'not_a_party'>> {
  // The lock is the registry's: the same key may come for another one at the same moment.
  return againOnCollision(() => once(database, request, asked, open, judge));
}

async function once<Opened extends { readonly remembered: Remembered | null }, Refusal extends string>(
  database: Database,
  request: Entering,
  asked: object,
  open: Open<Opened>,
  judge: Judge<Opened, Refusal>,
): Promise<EntryOutcome<Refusal | 'not_a_party'>> {
  const { caller, programmeId, idempotencyKey: key, now } = request;
  const { tenantId, personId } = caller;
  const digest = sha256(canonicalJson(asked));
  const client = await database.pool.connect();
  const giveUp = (outcome: EntryOutcome<Refusal | 'not_a_party'>): EntryOutcome<Refusal | 'not_a_party'> => {
    release(client, client.query('rollback'));
    return outcome;
  };
  try {
    const opened = await open(client, { tenantId, personId, key });
    if (opened === null) return giveUp({ kind: 'refused', code: 'not_a_party' });
    const { remembered } = opened;
    if (remembered !== null) {
      return giveUp(
        remembered.digest.equals(digest)
          ? { kind: 'done', entryId: remembered.resultId, replayed: true }
          : { kind: 'invalid', problems: [{ field: 'idempotencyKey', code: 'key_already_used' }] },
      );
    }
    const entryId = request.newEntryId ?? uuidv7();
    const judged = await judge({
      opened,
      entryId,
      query: async <R extends object>(text: string, values: readonly unknown[]) => (await client.query<R>(text, [...values])).rows,
    });
    if (judged.kind !== 'write') return giveUp(judged);
    const remember = { tenantId, personId, key, programmeId, registryEntryId: entryId, at: now, digest: byteaText(digest) };
    await write(client, { ...judged, rows: [...judged.rows, ['CommandLog', [remember]]] });
    client.release();
    return { kind: 'done', entryId, replayed: false };
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

async function write(client: pg.PoolClient, { rows, also = [] }: EntryWrite): Promise<void> {
  inOneFlight(client);
  await Promise.all([
    ...rows.map(([entity, each]) => client.query(insertRows(entity, 1), [JSON.stringify(each)])),
    ...also.map(({ text, values }) => client.query(text, [...values])),
    client.query('commit'),
  ]);
}
