import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Query } from '../programme-context.ts';
import { columnsOf } from '../read/columns.ts';
import type { MemberRow } from './member-rows.ts';

/** What a complaint adds to the cards of its association and members, as it is stored. */
export function storedMemberRows(query: Query, programmeId: Uuid, complaintId: Uuid): Promise<MemberRow[]> {
  return query<MemberRow>(
    `select ${columnsOf('MemberContribution', 'c')} from lianban.member_contribution c where c.programme_id = $1 and c.complaint_id = $2`,
    [programmeId, complaintId],
  );
}
