import type { AudienceScope, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint } from './columns.ts';

/** A file attached to a complaint, within the caller's audience. */
export interface AttachmentRecord {
  readonly id: Uuid;
  readonly complaintId: Uuid;
  readonly tenantId: Uuid;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: IsoInstant;
  readonly audience: AudienceScope;
}

/** Files of complaints in the order they were added. */
export async function attachmentsOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<AttachmentRecord[][]> {
  const asked = among('complaint_id', 2, complaintIds);
  const rows = await tx.query<AttachmentRecord>(
    `select id, complaint_id as "complaintId", tenant_id as "tenantId", file_name as "fileName", media_type as "mediaType", bytes, added_at as "addedAt", audience
    from lianban.attachment where programme_id = $1 and ${asked.sql} and state = 'attached' order by complaint_id, sequence, id`,
    [tx.who.programmeId, asked.value],
  );
  return byComplaint(complaintIds, rows);
}
