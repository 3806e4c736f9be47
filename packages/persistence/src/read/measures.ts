import type { Measure, MeasureState } from '@lianban/complaint/measure/measures';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint, columnsOf } from './columns.ts';

/** A measure with the complaint it belongs to, and by what lists of its state are sorted. */
export type MeasureRecord = Measure & { readonly complaintId: Uuid; readonly listedAt: IsoInstant };

const select = (): string =>
  `select ${columnsOf('ComplaintMeasure', 'm', ['programmeId', 'ownerTenantId', 'ownerUnitId', 'remindAt'])} from lianban.complaint_measure m`;

/** Measures on complaints as far as the caller may know of them, in the order in which they were begun (ASC-02). */
export async function measuresOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<MeasureRecord[][]> {
  const asked = among('m.complaint_id', 2, complaintIds);
  const rows = await tx.query<MeasureRecord>(
    `${select()} where m.programme_id = $1 and ${asked.sql} order by m.complaint_id, m.begun_at, m.id`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(complaintIds, rows);
}

/** Which of the member's measures are asked for: of a state, of an outlet where one is named, and of open ones those whose day is over. */
export interface MeasureQuestion {
  readonly state: MeasureState;
  readonly unitId: Uuid | null;
  /** Open ones whose day is over at this instant. */
  readonly overdueAt: IsoInstant | null;
}

/** Where a page goes on: by what its last row is sorted, and the row. */
export interface MeasurePlace {
  readonly at: IsoInstant;
  readonly id: Uuid;
}

/** A page of the caller's member's measures: what is open by its day and what is to be checked by its report, first first; what is over, last first. */
export async function measurePage(
  tx: Tx,
  { state, unitId, overdueAt }: MeasureQuestion,
  { first, after }: { readonly first: number; readonly after: MeasurePlace | null },
): Promise<MeasureRecord[]> {
  const over = state === 'carried_out' || state === 'withdrawn';
  const [before, order] = over ? ['<', 'desc'] : ['>', 'asc'];
  return tx.query<MeasureRecord>(
    `${select()} where m.tenant_id = $1 and m.state = $2 and ($3::uuid is null or m.unit_id = $3) and ($4::timestamptz is null or m.listed_at <= $4)
    and ($5::timestamptz is null or (m.listed_at, m.id) ${before} ($5, $6)) order by m.listed_at ${order}, m.id ${order} limit $7`,
    [tx.who.tenantId, state, unitId, overdueAt, after?.at ?? null, after?.id ?? null, first],
  );
}
