import { randomFillSync } from 'node:crypto';
import type { ComplaintEvent } from '@lianban/complaint/event';
import type { AudienceScope, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { byteaText } from './canonical.ts';
import { hashOf, textDigest, type LogRow } from './chain.ts';

/** A text taken out of an event; `salt` in the text form of bytea. */
export interface LogTextRow {
  readonly programmeId: Uuid;
  readonly sequence: number;
  readonly name: string;
  readonly text: string;
  readonly salt: string;
  readonly audience: AudienceScope;
  readonly tenant1: Uuid | null;
  readonly tenant2: Uuid | null;
  readonly tenant3: Uuid | null;
}
export interface TextRow extends LogTextRow {
  readonly complaintId: Uuid;
}

/** Rows of new events with the key of their log. */
export interface SealedLog<Key extends object> {
  readonly events: readonly (LogRow & Key)[];
  readonly texts: readonly (LogTextRow & Key)[];
  readonly head: Buffer;
}
export type Sealed = SealedLog<{ readonly programmeId: Uuid; readonly complaintId: Uuid }>;

/** An event of any log before it is stored. */
export interface Sealable {
  readonly type: string;
  readonly version: number;
  readonly at: IsoInstant;
  readonly actor: { readonly personId: Uuid | null; readonly tenantId: Uuid | null };
  readonly audience: { readonly scope: AudienceScope; readonly tenantIds: readonly Uuid[]; readonly unitIds?: readonly Uuid[] };
  readonly payload: unknown;
  readonly texts?: Readonly<Record<string, string | undefined>>;
}

const SALT_BYTES = 16;
const POOL = Buffer.alloc(SALT_BYTES * 256);
let used = POOL.length;

/** Sixteen fresh random bytes, drawn in larger lots. */
function freshSalt(): Buffer {
  if (used === POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += SALT_BYTES;
  return POOL.subarray(used - SALT_BYTES, used);
}

/** Makes rows of a complaint's new events. */
export function seal(
  at: { programmeId: Uuid; complaintId: Uuid; version: number; head: Uint8Array },
  events: readonly ComplaintEvent[],
): Sealed {
  const { programmeId, complaintId } = at;
  return sealLog({ programmeId, complaintId }, { ...at, logId: complaintId }, events);
}

/**
 * Makes rows of new events of a log: numbers them, takes their texts out, and chains them to the head.
 *
 * @param key what the rows are stored under
 */
export function sealLog<Key extends { readonly programmeId: Uuid }>(
  key: Key,
  at: { readonly logId: Uuid; readonly version: number; readonly head: Uint8Array },
  events: readonly Sealable[],
): SealedLog<Key> {
  const rows: (LogRow & Key)[] = [];
  const texts: (LogTextRow & Key)[] = [];
  let head = Buffer.from(at.head);
  let sequence = at.version;
  for (const event of events) {
    sequence += 1;
    const audience = audienceColumns(event.audience);
    const digests: Record<string, string> = {};
    for (const [name, text] of Object.entries(event.texts ?? {})) {
      if (text === undefined) continue;
      const salt = freshSalt();
      digests[name] = textDigest(salt, text);
      texts.push({ ...key, sequence, name, text, salt: byteaText(salt), ...audience });
    }
    const row = {
      ...key,
      sequence,
      type: event.type,
      version: event.version,
      at: event.at,
      actorPersonId: event.actor.personId,
      actorTenantId: event.actor.tenantId,
      ...audience,
      payload: event.payload,
      textDigests: Object.keys(digests).length === 0 ? null : digests,
    };
    head = hashOf(at.logId, row, head) as Buffer<ArrayBuffer>;
    rows.push({ ...row, hash: head });
  }
  return { events: rows, texts, head };
}

/** An audience as plain columns. Logs that know no units leave those away. */
function audienceColumns({ scope, tenantIds, unitIds }: Sealable['audience']) {
  if (tenantIds.length > 3) throw new Error(`an audience of ${tenantIds.length} tenants does not fit`);
  const [tenant1 = null, tenant2 = null, tenant3 = null] = tenantIds;
  const ofTenants = { audience: scope, tenant1, tenant2, tenant3 };
  if (unitIds === undefined) return { ...ofTenants, byUnit: false };
  if (unitIds.length > 3) throw new Error(`an audience of ${unitIds.length} units does not fit`);
  const [unit1 = null, unit2 = null, unit3 = null] = unitIds;
  return { ...ofTenants, byUnit: true, unit1, unit2, unit3 };
}

/** Event rows as they stand in JSON for the insert. */
export const eventRows = (rows: readonly LogRow[]): object[] => rows.map((row) => ({ ...row, hash: byteaText(row.hash) }));
