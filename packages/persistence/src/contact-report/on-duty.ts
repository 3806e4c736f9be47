import { membersToAsk, toWhoIsOnDuty, type OnDuty } from '@lianban/complaint/notice/on-duty';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { Query } from '../programme-context.ts';
import type { NoticeRow } from '../write/commit.ts';

/**
 * Directs notices for members' handlers to who receives at their instant (REG-08): A, else B, else the leader. Where that person
 * has no seat that can be told, and where the member has reported nobody, every seat is told that could answer.
 *
 * @param query of the transaction that writes them; all are of one programme and instant
 */
export async function directed(query: Query, notices: readonly NoticeRow[]): Promise<readonly NoticeRow[]> {
  const members = membersToAsk(notices);
  const [first] = notices;
  if (members.length === 0 || first === undefined) return notices;
  const rows = await query<OnDuty & { memberTenantId: Uuid }>(
    `select d.member_tenant_id as "memberTenantId", d.role, d.reason, case when exists (select 1 from lianban.seat s where s.programme_id = d.programme_id
      and s.tenant_id = d.member_tenant_id and s.person_id = d.person_id and s.active) then d.person_id end as "personId"
    from lianban.contact_duty d where d.programme_id = $1 and d.member_tenant_id = any($2) and d.valid_from <= $3 and (d.valid_to is null or d.valid_to > $3)`,
    [first.programmeId, members, first.at],
  );
  const onDuty = new Map(rows.map(({ memberTenantId, ...who }) => [memberTenantId, who]));
  // What is told besides is a message of its own.
  return toWhoIsOnDuty(notices, onDuty).flatMap(([told, ...besides]) => [told!, ...besides.map((each) => ({ ...each, id: uuidv7() }))]);
}
