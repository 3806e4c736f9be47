import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import type { Tx } from '../tenant-transaction.ts';
import { ownSide, refundsById } from './read-refunds.ts';

/** The refunds that were claimed on complaints and are the caller's to see, by complaint in their order, the latest claim first. */
export async function refundsOfComplaints(tx: Tx, complaintIds: readonly Uuid[]): Promise<Refund[][]> {
  const rows = await tx.query<{ id: Uuid }>(
    `select r.id from lianban.refund r where r.programme_id = $1 and ${ownSide(tx, 'r')} and r.complaint_id = any($3) order by r.claimed_at desc, r.id desc`,
    [tx.who.programmeId, tx.who.tenantId, complaintIds],
  );
  const found = await refundsById(
    tx,
    rows.map(({ id }) => id),
  );
  const refunds = found.filter((refund) => refund !== null);
  return complaintIds.map((id) => refunds.filter(({ complaintId }) => complaintId === id));
}
