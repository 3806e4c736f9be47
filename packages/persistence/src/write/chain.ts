import type { ComplaintEvent, EventType } from '@lianban/complaint/event';
import type { StoredEvent } from '@lianban/complaint/upcast';
import type { AudienceScope, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { canonicalJson, sha256 } from './canonical.ts';

/** An event of any log as it is stored: a complaint's, a change notice's. */
export interface LogRow {
  readonly programmeId: Uuid;
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  readonly at: IsoInstant;
  readonly actorPersonId: Uuid | null;
  readonly actorTenantId: Uuid | null;
  readonly audience: AudienceScope;
  readonly tenant1: Uuid | null;
  readonly tenant2: Uuid | null;
  readonly tenant3: Uuid | null;
  /** Of a complaint's log only, and only since units are told apart. */
  readonly byUnit?: boolean;
  readonly unit1?: Uuid | null;
  readonly unit2?: Uuid | null;
  readonly unit3?: Uuid | null;
  readonly payload: unknown;
  /** Salted digests of the event's texts, by name; null where it has none. */
  readonly textDigests: Readonly<Record<string, string>> | null;
  readonly hash: Buffer;
}

/** An event row as it stands in a complaint's log. */
export interface EventRow extends LogRow {
  readonly complaintId: Uuid;
}

/** A parameter-free form of the columns any log's events are read by; `e` is the alias of the table. */
export const LOG_COLUMNS = `e.programme_id as "programmeId", e.sequence, e.type, e.version, e.at, e.actor_person_id as "actorPersonId",
  e.actor_tenant_id as "actorTenantId", e.audience, e.tenant_1 as "tenant1", e.tenant_2 as "tenant2", e.tenant_3 as "tenant3",
  e.payload, e.text_digests as "textDigests", e.hash`;

/** The same for complaint_event. */
export const EVENT_COLUMNS = `${LOG_COLUMNS}, e.complaint_id as "complaintId", e.by_unit as "byUnit", e.unit_1 as "unit1", e.unit_2 as "unit2", e.unit_3 as "unit3"`;

/** What stands before the first event of a log. @param logId the complaint's or change notice's id */
export const beginningOf = (programmeId: Uuid, logId: Uuid): Buffer => sha256(`lianban log|${programmeId}|${logId}`);

/** Salted digest of one text: it proves a text that is still there and says nothing of one that was erased. */
export const textDigest = (salt: Uint8Array, text: string): string => sha256(salt, text).toString('hex');

/**
 * The hash of an event: its header in clear, its content as a digest, the hash before. Whoever may see only a part can so
 * check the whole chain from headers and digests.
 */
export function hashOf(logId: Uuid, row: Omit<LogRow, 'hash'>, previous: Uint8Array): Buffer {
  return sha256(
    [
      row.programmeId,
      logId,
      row.sequence,
      row.type,
      row.version,
      row.at,
      row.actorPersonId ?? '',
      row.actorTenantId ?? '',
      row.audience,
      row.tenant1 ?? '',
      row.tenant2 ?? '',
      row.tenant3 ?? '',
      // An event of before keeps the hash it has.
      ...(row.byUnit === true ? [`units ${unitsOf(row).join(' ')}`] : []),
      contentDigest(row),
      Buffer.from(previous).toString('hex'),
    ].join('|'),
  );
}

/** Digest of payload and texts' digests. */
export const contentDigest = (row: Pick<LogRow, 'payload' | 'textDigests'>): string =>
  sha256(canonicalJson(row.payload), canonicalJson(row.textDigests ?? {})).toString('hex');

const unitsOf = ({ unit1, unit2, unit3 }: Omit<LogRow, 'hash'>): Uuid[] => [unit1, unit2, unit3].filter((each) => each != null);

/** A stored row with its texts as the pure packages know it. */
export function storedEvent(row: EventRow, texts: Readonly<Record<string, string>> | null): StoredEvent {
  return {
    type: row.type as EventType,
    version: row.version,
    at: row.at,
    actor: { personId: row.actorPersonId, tenantId: row.actorTenantId },
    audience: {
      scope: row.audience,
      tenantIds: [row.tenant1, row.tenant2, row.tenant3].filter((each) => each !== null),
      ...(row.byUnit === true ? { unitIds: unitsOf(row) } : {}),
    },
    payload: row.payload,
    ...(texts === null ? {} : { texts: texts as NonNullable<ComplaintEvent['texts']> }),
  };
}
