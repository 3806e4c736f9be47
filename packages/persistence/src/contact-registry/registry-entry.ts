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
import { openRegistry, type OpenedRegistry } from './open-registry.ts';

type Person = Extract<Caller, { kind: 'person' }>;

/** Who enters something into a partner's registry besides notices: a drill, a document, who attended. */
export interface EntryRequest {
  readonly caller: Person;
  readonly programmeId: Uuid;
  readonly partnerTenantId: Uuid;
  /** Chosen by the client; only entries that were committed are remembered. */
  readonly idempotencyKey: string;
  readonly now: IsoInstant;
  /** Name of the person, shown beside what they entered. */
  readonly personName: string;
  /** The id an entry shall have, where it is fixed beforehand (demonstration data); else one is made. */
  readonly newEntryId?: Uuid;
}

export type EntryOutcome =
  | { readonly kind: 'done'; readonly entryId: Uuid; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: 'not_a_party' | 'role_missing' }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** What a judged entry writes. */
export interface EntryWrite {
  readonly kind: 'write';
  /** The entity and its rows, in the order of writing. */
  readonly rows: readonly (readonly [entity: string, rows: readonly object[]])[];
  /** Statements besides. */
  readonly also?: readonly { readonly text: string; readonly values: readonly unknown[] }[];
}

export interface EntryScene {
  readonly opened: OpenedRegistry;
  readonly entryId: Uuid;
  query<R extends object>(text: string, values: readonly unknown[]): Promise<R[]>;
}

type Judge = (scene: EntryScene) => Promise<EntryWrite | Exclude<EntryOutcome, { kind: 'done' }>>;

/**
 * One entry, judged and written under the partner's lock and remembered in the product's one command log.
 *
 * @param asked what is asked for: a retry under the same key has the same
 */
export function writeEntry(database: Database, request: EntryRequest, asked: object, judge: Judge): Promise<EntryOutcome> {
  // The lock is the partner's: the same key may come for another partner at the same moment.
  return againOnCollision(() => once(database, request, asked, judge));
}

async function once(database: Database, request: EntryRequest, asked: object, judge: Judge): Promise<EntryOutcome> {
  const { caller, programmeId, partnerTenantId, idempotencyKey: key, now } = request;
  const { tenantId, personId } = caller;
  const digest = sha256(canonicalJson({ registry: asked, partnerTenantId }));
  const client = await database.pool.connect();
  const giveUp = (outcome: EntryOutcome): EntryOutcome => {
    release(client, client.query('rollback'));
    return outcome;
  };
  try {
    const opened = await openRegistry(database, client, settingsOf({ ...caller, programmeId }), {
      programmeId,
      partnerTenantId,
      noticeId: null,
      person: { tenantId, personId, key },
    });
    if (opened === null || ![opened.parties.partnerTenantId, opened.parties.carrierTenantId].includes(tenantId))
      return giveUp({ kind: 'refused', code: 'not_a_party' });
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
