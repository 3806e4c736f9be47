import type { Command } from '@lianban/complaint/command';
import type { ComplaintEvent } from '@lianban/complaint/event';
import { fold } from '@lianban/complaint/fold';
import type { ComplaintState } from '@lianban/complaint/state';
import { upcast } from '@lianban/complaint/upcast';
import type { ProgrammeKind, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { EVENT_COLUMNS, storedEvent, type EventRow } from './chain.ts';
import type { VisibleText } from './grams.ts';

/** Everything the write path reads before it decides; sent in one flight behind BEGIN. */
export interface Opened {
  /** The complaint's log, oldest first; empty at intake and where the complaint does not exist. */
  readonly events: readonly EventRow[];
  readonly texts: readonly (VisibleText & { readonly name: string })[];
  readonly head: Buffer | null;
  readonly contact: { readonly name: string; readonly phone: string } | null;
  /** A command with this key that was committed before. */
  readonly remembered: { readonly digest: Buffer; readonly complaintId: Uuid } | null;
  readonly revision: number | null;
  readonly pending: readonly PendingAttachment[];
  /** Partners for whom it does not count any more, because their objection was upheld. */
  readonly takenOutFor: readonly Uuid[];
}

export interface PendingAttachment {
  readonly id: Uuid;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface OpenRequest {
  readonly programmeId: Uuid;
  readonly complaintId: Uuid | null;
  readonly person: { readonly tenantId: Uuid; readonly personId: Uuid; readonly key: string } | null;
  readonly attachmentIds: readonly Uuid[];
}

/** The complaint's row is locked first; what follows in the same flight therefore reads the state nobody else can change. */
export async function openForWriting(client: pg.PoolClient, request: OpenRequest): Promise<Opened> {
  const { programmeId, complaintId, person, attachmentIds } = request;
  const rows = async <R extends object>(name: string, text: string, values: unknown[]): Promise<R[]> =>
    (await client.query<R>({ name, text, values })).rows;
  const none = Promise.resolve([]);
  const ofOne = [programmeId, complaintId];
  const [locked, events, texts, contacts, remembered, revision, pending, upheld] = await Promise.all([
    complaintId === null
      ? none
      : rows<{ head: Buffer }>(
          'lock',
          'select head_hash as head from lianban.complaint where programme_id = $1 and id = $2 for update',
          ofOne,
        ),
    complaintId === null
      ? none
      : rows<EventRow>(
          'log',
          `select ${EVENT_COLUMNS} from lianban.complaint_event e where e.programme_id = $1 and e.complaint_id = $2 order by e.sequence`,
          ofOne,
        ),
    complaintId === null
      ? none
      : rows<VisibleText & { name: string }>(
          'texts',
          `select programme_id as "programmeId", complaint_id as "complaintId", sequence, name, text, audience,
      tenant_1 as "tenant1", tenant_2 as "tenant2", tenant_3 as "tenant3" from lianban.complaint_text where programme_id = $1 and complaint_id = $2 order by sequence, name`,
          ofOne,
        ),
    complaintId === null
      ? none
      : rows<{ name: string; phone: string }>(
          'contact',
          'select name, phone from lianban.complaint_contact where programme_id = $1 and complaint_id = $2',
          ofOne,
        ),
    person === null
      ? none
      : rows<{ digest: Buffer; complaintId: Uuid }>(
          'remembered',
          'select digest, complaint_id as "complaintId" from lianban.command_log where tenant_id = $1 and person_id = $2 and key = $3',
          [person.tenantId, person.personId, person.key],
        ),
    rows<{ revision: number }>('revision', 'select revision from lianban.programme where id = $1', [programmeId]),
    attachmentIds.length === 0
      ? none
      : rows<PendingAttachment>(
          'pending',
          `select id, file_name as "fileName", media_type as "mediaType", bytes from lianban.attachment where id = any($1) and state = 'pending' for update`,
          [attachmentIds],
        ),
    complaintId === null
      ? none
      : rows<{ id: Uuid }>(
          'upheld',
          "select partner_tenant_id as id from lianban.card_objection where programme_id = $1 and about_id = $2 and about_kind = 'complaint' and state = 'upheld'",
          ofOne,
        ),
  ]);
  return {
    events,
    texts,
    head: locked[0]?.head ?? null,
    contact: contacts[0] ?? null,
    remembered: remembered[0] ?? null,
    revision: revision[0]?.revision ?? null,
    pending,
    takenOutFor: upheld.map(({ id }) => id),
  };
}

/** A log as the pure packages know it, without its texts. */
export function eventsOf({ events }: Pick<Opened, 'events'>): ComplaintEvent[] {
  return events.map((row) => upcast(storedEvent(row, null)));
}

/** Folds a log as it was read. */
export function stateOf(
  opened: Pick<Opened, 'events' | 'texts'>,
  base: { id: Uuid; programmeId: Uuid; programmeKind: ProgrammeKind },
): ComplaintState | null {
  const texts = new Map<number, Record<string, string>>();
  for (const { sequence, name, text } of opened.texts) texts.set(sequence, { ...texts.get(sequence), [name]: text });
  return opened.events.reduce<ComplaintState | null>(
    (state, row) => fold(state, upcast(storedEvent(row, texts.get(row.sequence) ?? null)), base, row.sequence),
    null,
  );
}

/** Files a command wants to attach. */
export function attachmentsOf(command: Command): readonly Uuid[] {
  if (command.name === 'take_complaint') return command.attachments.map(({ attachmentId }) => attachmentId);
  return command.name === 'add_attachment' ? [command.attachmentId] : [];
}

/** The complaint a command refers to besides its own: the caller must be able to see it. */
export function referenceOf(command: Command): { readonly field: string; readonly complaintId: Uuid } | null {
  if (command.name === 'take_complaint' && command.repeatOf !== null) return { field: 'repeatOfId', complaintId: command.repeatOf };
  return command.name === 'link_repeat' ? { field: 'firstComplaintId', complaintId: command.firstComplaintId } : null;
}
