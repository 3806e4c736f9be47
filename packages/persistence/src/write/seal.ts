import { randomFillSync } from 'node:crypto';
import type { ComplaintEvent } from '@lianban/complaint/event';
import type { AudienceScope, Uuid } from '@lianban/complaint/vocabulary';
import { byteaText } from './canonical.ts';
import { hashOf, textDigest, type EventRow } from './chain.ts';

/** A text row; `salt` in the text form of bytea. */
export interface TextRow {
  readonly programmeId: Uuid;
  readonly complaintId: Uuid;
  readonly sequence: number;
  readonly name: string;
  readonly text: string;
  readonly salt: string;
  readonly audience: AudienceScope;
  readonly tenant1: Uuid | null;
  readonly tenant2: Uuid | null;
  readonly tenant3: Uuid | null;
}

export interface Sealed {
  readonly events: readonly EventRow[];
  readonly texts: readonly TextRow[];
  readonly head: Buffer;
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

/** Makes rows of new events: numbers them, takes their texts out, and chains them to the head. */
export function seal(
  at: { programmeId: Uuid; complaintId: Uuid; version: number; head: Uint8Array },
  events: readonly ComplaintEvent[],
): Sealed {
  const rows: EventRow[] = [];
  const texts: TextRow[] = [];
  let head = Buffer.from(at.head);
  let sequence = at.version;
  for (const event of events) {
    sequence += 1;
    const { scope, tenantIds } = event.audience;
    if (tenantIds.length > 3) throw new Error(`an audience of ${tenantIds.length} tenants does not fit`);
    const audience = { audience: scope, tenant1: tenantIds[0] ?? null, tenant2: tenantIds[1] ?? null, tenant3: tenantIds[2] ?? null };
    const digests: Record<string, string> = {};
    for (const [name, text] of Object.entries(event.texts ?? {})) {
      const salt = freshSalt();
      digests[name] = textDigest(salt, text);
      texts.push({ programmeId: at.programmeId, complaintId: at.complaintId, sequence, name, text, salt: byteaText(salt), ...audience });
    }
    const row = {
      programmeId: at.programmeId,
      complaintId: at.complaintId,
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
    head = hashOf(row, head) as Buffer<ArrayBuffer>;
    rows.push({ ...row, hash: head });
  }
  return { events: rows, texts, head };
}

/** Event rows as they stand in JSON for the insert. */
export const eventRows = (rows: readonly EventRow[]): object[] => rows.map((row) => ({ ...row, hash: byteaText(row.hash) }));
