import type { NoticeDraft } from '@lianban/complaint/notices';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { GramRow } from './grams.ts';
import type { ProjectedRows } from './rows.ts';
import { eventJson, type Sealed } from './seal.ts';
import { insertNewRows, insertRows, together, upsertRows } from './statements.ts';

/** All rows of one command. */
export interface CommandRows {
  readonly sealed: Sealed;
  readonly projected: ProjectedRows;
  readonly grams: readonly GramRow[];
  /** Tenants that may no longer find the complaint by the customer's name. */
  readonly contactClosed: readonly Uuid[];
  readonly notices: readonly NoticeRow[];
  readonly actor: object | null;
  readonly remember: object | null;
  readonly attached: readonly object[];
  /** At intake only. */
  readonly contact: object | null;
  readonly customer: object | null;
  readonly customerGrams: object | null;
}

export interface NoticeRow {
  readonly id: Uuid;
  readonly programmeId: Uuid;
  readonly tenantId: Uuid;
  readonly personId: Uuid | null;
  readonly unitId: Uuid | null;
  readonly roles: readonly string[] | null;
  readonly kind: string;
  readonly complaintId: Uuid;
  readonly workOrderId: Uuid | null;
  readonly values: Readonly<Record<string, string>>;
  readonly at: IsoInstant;
}

/** Notices as rows. */
export const noticeRows = (programmeId: Uuid, complaintId: Uuid, at: IsoInstant, drafts: readonly NoticeDraft[]): NoticeRow[] =>
  drafts.map(({ tenantId, personId, unitId, roles, kind, workOrderId, values }) => ({
    id: uuidv7(),
    programmeId,
    tenantId,
    personId,
    unitId,
    roles,
    kind,
    complaintId,
    workOrderId,
    values,
    at,
  }));

/** One outbox row per notice: the worker mails it. */
export const outboxRows = (notices: readonly NoticeRow[]): object[] =>
  notices.map(({ id, programmeId, complaintId, tenantId, personId, at }) => ({
    id: uuidv7(),
    programmeId,
    complaintId,
    tenantId,
    kind: 'notice',
    payload: { noticeId: id, personId },
    at,
  }));

const ATTACH = `update lianban.attachment a set state = 'attached', complaint_id = r."complaintId", sequence = r.sequence, added_at = r."addedAt", audience = r.audience,
  tenant_1 = r."tenant1", tenant_2 = r."tenant2", tenant_3 = r."tenant3"
  from jsonb_to_recordset($12::jsonb) as r(id uuid, "complaintId" uuid, sequence int, "addedAt" timestamptz, audience text, "tenant1" uuid, "tenant2" uuid, "tenant3" uuid)
  where a.id = r.id and a.state = 'pending'`;

const shared = (): string[] => [
  insertRows('ComplaintEvent', 2),
  insertRows('ComplaintText', 3),
  upsertRows('ComplaintParty', 4),
  upsertRows('WorkOrder', 5),
  upsertRows('Clock', 6),
  insertNewRows('ComplaintGram', 7),
  insertRows('Notice', 8),
  insertRows('Outbox', 9),
  insertNewRows('ComplaintActor', 10),
  insertRows('CommandLog', 11),
  ATTACH,
];
let intake: string | null = null;
let append: string | null = null;

/** Writes all rows of a command as one statement. */
export async function writeRows(client: pg.PoolClient, rows: CommandRows): Promise<void> {
  const { projected, sealed } = rows;
  const json = (value: readonly object[] | object | null): string =>
    JSON.stringify(value === null ? [] : Array.isArray(value) ? value : [value]);
  const values = [
    json(projected.Complaint),
    eventJson(sealed.events),
    json(sealed.texts),
    json(projected.ComplaintParty),
    json(projected.WorkOrder),
    json(projected.Clock),
    json(rows.grams),
    json(rows.notices),
    json(outboxRows(rows.notices)),
    json(rows.actor),
    json(rows.remember),
    json(rows.attached),
  ];
  if (rows.contact !== null) {
    intake ??= together([
      insertRows('Complaint', 1),
      ...shared(),
      insertRows('ComplaintContact', 13),
      insertRows('Customer', 14),
      insertRows('CustomerGram', 15),
    ]);
    await client.query({
      name: 'intake',
      text: intake,
      values: [...values, json(rows.contact), json(rows.customer), json(rows.customerGrams)],
    });
    return;
  }
  append ??= together([
    upsertRows('Complaint', 1),
    ...shared(),
    'delete from lianban.complaint_gram where programme_id = $13 and complaint_id = $14 and sequence = 0 and tenant_id = any($15)',
  ]);
  const first = sealed.events[0]!;
  await client.query({ name: 'append', text: append, values: [...values, first.programmeId, first.complaintId, rows.contactClosed] });
}
