import type { Clock, WorkOrder } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint, columnsOf } from './columns.ts';

type OfComplaint<R> = R & { readonly complaintId: Uuid };
const KEPT_INSIDE = ['programmeId', 'ownerTenantId', 'ownerSupervisorTenantId', 'ownerUnitId', 'senderUnitId'];

/** Work orders of complaints, each list by its ordinal: all for the first receiver, the own ones for a holder. */
export async function workOrdersOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<OfComplaint<WorkOrder>[][]> {
  const asked = among('w.complaint_id', 2, complaintIds);
  const rows = await tx.query<OfComplaint<WorkOrder>>(
    `select ${columnsOf('WorkOrder', 'w', KEPT_INSIDE)} from lianban.work_order w where w.programme_id = $1 and ${asked.sql} order by w.complaint_id, w.ordinal`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(complaintIds, rows);
}

/** Clocks of complaints in the order they were started, within the same sight. */
export async function clocksOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<OfComplaint<Clock>[][]> {
  const asked = among('k.complaint_id', 2, complaintIds);
  const rows = await tx.query<OfComplaint<Clock>>(
    `select ${columnsOf('Clock', 'k', [...KEPT_INSIDE, 'holderUnitId', 'nextAt'])} from lianban.clock k where k.programme_id = $1 and ${asked.sql} order by k.complaint_id, k.started_at, k.due_at, k.id`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(complaintIds, rows);
}
