import type { NoticeDraft } from '@lianban/complaint/notices';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { GramRow } from './grams.ts';
import type { MemberRows } from '../standing/member-rows.ts';
import type { ScorecardRows } from '../standing/scorecard-rows.ts';
import type { ProjectedRows } from './rows.ts';
import { eventRows, type Sealed } from './seal.ts';
import { insertNewRows, insertRows, together, upsertRows } from './statements.ts';

/** All rows of one command. */
export interface CommandRows {
  readonly sealed: Sealed;
  readonly projected: ProjectedRows;
  readonly scorecard: ScorecardRows;
  readonly members: MemberRows;
  readonly grams: readonly GramRow[];
  /** Tenants that may no longer find the complaint by the customer's name. */
  readonly contactClosed: readonly Uuid[];
  readonly notices: readonly NoticeRow[];
  readonly actor: object | null;
  readonly remember: object | null;
  readonly attached: readonly object[];
  /** At intake only. */
  readonly contact: object | null;
  readonly concern: object | null;
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
  /** What it is about: a complaint, a change notice of a partner, a log of a partner's standing, or the contact report of the member that is named alone. */
  readonly complaintId: Uuid | null;
  readonly changeNoticeId: Uuid | null;
  readonly partnerTenantId: Uuid | null;
  readonly standingId?: Uuid;
  readonly standingSubject?: string;
  readonly workOrderId: Uuid | null;
  readonly values: Readonly<Record<string, string>>;
  readonly at: IsoInstant;
  /** No column: for whoever is on duty, until `directed` has said who that is. */
  readonly forDuty?: NoticeDraft['forDuty'];
}

/** Notices as rows. */
export const noticeRows = (programmeId: Uuid, complaintId: Uuid, at: IsoInstant, drafts: readonly NoticeDraft[]): NoticeRow[] =>
  drafts.map(({ tenantId, personId, unitId, roles, kind, workOrderId, values, forDuty }) => ({
    id: uuidv7(),
    programmeId,
    tenantId,
    personId,
    unitId,
    roles,
    kind,
    complaintId,
    changeNoticeId: null,
    partnerTenantId: null,
    workOrderId,
    values,
    at,
    ...(forDuty === undefined ? {} : { forDuty }),
  }));

/** One outbox row per notice: the worker mails it. */
export const outboxRows = (notices: readonly NoticeRow[]): object[] =>
  notices.map(({ id, programmeId, complaintId, changeNoticeId, partnerTenantId, standingId, tenantId, personId, at }) => ({
    id: uuidv7(),
    programmeId,
    complaintId,
    changeNoticeId,
    partnerTenantId,
    standingId,
    tenantId,
    kind: 'notice',
    payload: { noticeId: id, personId },
    at,
  }));

/** One table's part of the statement: how it is written, given the number of its parameter, and its rows. */
interface Part {
  readonly write: (parameter: number) => string;
  readonly rows: readonly object[];
}

const attach = (
  parameter: number,
): string => `update lianban.attachment a set state = 'attached', complaint_id = r."complaintId", sequence = r.sequence, added_at = r."addedAt", audience = r.audience,
  tenant_1 = r."tenant1", tenant_2 = r."tenant2", tenant_3 = r."tenant3", by_unit = r."byUnit", unit_1 = r."unit1", unit_2 = r."unit2", unit_3 = r."unit3"
  from jsonb_to_recordset($${parameter}::jsonb) as r(id uuid, "complaintId" uuid, sequence int, "addedAt" timestamptz, audience text, "tenant1" uuid, "tenant2" uuid, "tenant3" uuid,
    "byUnit" boolean, "unit1" uuid, "unit2" uuid, "unit3" uuid)
  where a.id = r.id and a.state = 'pending'`;

const closeContact = (parameter: number): string =>
  `delete from lianban.complaint_gram g using jsonb_to_recordset($${parameter}::jsonb) as r("programmeId" uuid, "complaintId" uuid, "tenantId" uuid)
  where g.programme_id = r."programmeId" and g.complaint_id = r."complaintId" and g.sequence = 0 and g.tenant_id = r."tenantId"`;

const insert = (entity: string) => (parameter: number) => insertRows(entity, parameter);
const upsert = (entity: string) => (parameter: number) => upsertRows(entity, parameter);
const insertNew = (entity: string) => (parameter: number) => insertNewRows(entity, parameter);
const given = (row: object | null): readonly object[] => (row === null ? [] : [row]);

/** Every table a command may write; an intake replaces nothing. */
function partsOf(rows: CommandRows, isIntake: boolean): Part[] {
  const { projected, sealed } = rows;
  const { programmeId, complaintId } = sealed.events[0]!;
  const project = isIntake ? insert : upsert;
  return [
    { write: project('Complaint'), rows: projected.Complaint },
    { write: insert('ComplaintEvent'), rows: eventRows(sealed.events) },
    { write: insert('ComplaintText'), rows: sealed.texts },
    { write: project('ComplaintParty'), rows: projected.ComplaintParty },
    { write: project('ComplaintUnit'), rows: projected.ComplaintUnit },
    { write: project('WorkOrder'), rows: projected.WorkOrder },
    { write: project('Clock'), rows: projected.Clock },
    { write: project('ComplaintTrack'), rows: projected.ComplaintTrack },
    { write: project('ComplaintFollowUp'), rows: projected.ComplaintFollowUp },
    { write: project('ScorecardContribution'), rows: rows.scorecard.contributions },
    { write: insert('ScorecardChange'), rows: rows.scorecard.changes },
    { write: project('MemberContribution'), rows: rows.members.contributions },
    { write: insert('MemberChange'), rows: rows.members.changes },
    { write: insertNew('ComplaintGram'), rows: rows.grams },
    { write: insert('Notice'), rows: rows.notices },
    { write: insert('Outbox'), rows: outboxRows(rows.notices) },
    { write: insertNew('ComplaintActor'), rows: given(rows.actor) },
    { write: insert('CommandLog'), rows: given(rows.remember) },
    { write: attach, rows: rows.attached },
    { write: insert('ComplaintContact'), rows: given(rows.contact) },
    { write: insert('ComplaintConcern'), rows: given(rows.concern) },
    { write: insert('Customer'), rows: given(rows.customer) },
    { write: insert('CustomerGram'), rows: given(rows.customerGrams) },
    { write: closeContact, rows: rows.contactClosed.map((tenantId) => ({ programmeId, complaintId, tenantId })) },
  ];
}

const statements = new Map<string, string>();

/**
 * Writes all rows of a command as one statement. Only tables that have rows stand in it, for the server opens every table and
 * index that a statement names; the few combinations there are stay prepared.
 */
export async function writeRows(client: pg.PoolClient, rows: CommandRows): Promise<void> {
  const isIntake = rows.contact !== null;
  const parts = partsOf(rows, isIntake);
  const present = parts.filter((part) => part.rows.length > 0);
  const name = `${isIntake ? 'intake' : 'append'}-${parts.map((part) => (part.rows.length > 0 ? 1 : 0)).join('')}`;
  let text = statements.get(name);
  if (text === undefined) {
    text = together(present.map(({ write }, index) => write(index + 1)));
    statements.set(name, text);
  }
  await client.query({ name, text, values: present.map((part) => JSON.stringify(part.rows)) });
}
