import type { FollowUp, FollowUpState } from '@lianban/complaint/follow-up/follow-ups';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint, columnsOf } from './columns.ts';

/** A follow-up with the complaint it belongs to, and by what lists of its state are sorted. */
export type FollowUpRecord = FollowUp & { readonly complaintId: Uuid; readonly listedAt: IsoInstant };

const select = (): string =>
  `select ${columnsOf('ComplaintFollowUp', 'f', ['programmeId', 'ownerTenantId', 'ownerUnitId', 'remindAt'])} from lianban.complaint_follow_up f`;

/** Follow-ups on complaints as far as the caller may know of them, in the order in which each member began them (ASC-02). */
export async function followUpsOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<FollowUpRecord[][]> {
  const asked = among('f.complaint_id', 2, complaintIds);
  const rows = await tx.query<FollowUpRecord>(
    `${select()} where f.programme_id = $1 and ${asked.sql} order by f.complaint_id, f.tenant_id, f.ordinal`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(complaintIds, rows);
}

/** Which of the member's follow-ups are asked for: of a state, of an outlet where one is named, and of open ones those whose day is over. */
export interface FollowUpQuestion {
  readonly state: FollowUpState;
  readonly unitId: Uuid | null;
  /** Open ones whose day is over at this instant. */
  readonly overdueAt: IsoInstant | null;
}

/** Where a page goes on: by what its last row is sorted, and the row. */
export interface FollowUpPlace {
  readonly at: IsoInstant;
  readonly id: Uuid;
}

/** A page of the caller's member's follow-ups: what is open by its day and what is to be checked by its report, first first; what is over, last first. */
export async function followUpPage(
  tx: Tx,
  { state, unitId, overdueAt }: FollowUpQuestion,
  { first, after }: { readonly first: number; readonly after: FollowUpPlace | null },
): Promise<FollowUpRecord[]> {
  const over = state === 'carried_out' || state === 'withdrawn';
  const [before, order] = over ? ['<', 'desc'] : ['>', 'asc'];
  return tx.query<FollowUpRecord>(
    `${select()} where f.tenant_id = $1 and f.state = $2 and ($3::uuid is null or f.unit_id = $3) and ($4::timestamptz is null or f.listed_at <= $4)
    and ($5::timestamptz is null or (f.listed_at, f.id) ${before} ($5, $6)) order by f.listed_at ${order}, f.id ${order} limit $7`,
    [tx.who.tenantId, state, unitId, overdueAt, after?.at ?? null, after?.id ?? null, first],
  );
}

/** Rectifications shown at most for a case: the latest decide. */
const MOST_RECTIFICATIONS = 20;

/** What was put right at an outlet after complaints of a kind and found so, latest first, as far as the caller may know (ACC-01(3)). */
export async function rectificationsAt(
  tx: Tx,
  { memberTenantId, outletUnitId, kind }: { readonly memberTenantId: Uuid; readonly outletUnitId: Uuid; readonly kind: string },
): Promise<FollowUpRecord[]> {
  return tx.query<FollowUpRecord>(
    `${select()} where f.tenant_id = $1 and f.unit_id = $2 and f.state = 'carried_out' and f.kind = 'rectification'
    and exists (select 1 from lianban.complaint c where c.programme_id = f.programme_id and c.id = f.complaint_id and c.kind = $3)
    order by f.listed_at desc, f.id desc limit ${MOST_RECTIFICATIONS}`,
    [memberTenantId, outletUnitId, kind],
  );
}
