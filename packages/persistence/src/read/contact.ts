import type { ConcernData, ContactData } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';
import { among, byId } from './columns.ts';

/** Contact data of complaints in full, null where row security hides it now (domain.md 1). */
export async function contactsOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<(ContactData | null)[]> {
  const asked = among('complaint_id', 2, complaintIds);
  const rows = await tx.query<ContactData & { complaintId: Uuid }>(
    `select complaint_id as "complaintId", name, phone, email, address from lianban.complaint_contact where programme_id = $1 and ${asked.sql}`,
    [tx.who.programmeId, asked.value],
  );
  return byId(complaintIds, rows, ({ complaintId }) => complaintId);
}

/** Whom complaints are about (ASC-01), and who speaks for a group as long as contact data are open; null where nothing is known to the caller. */
export async function concernsOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<(ConcernData | null)[]> {
  const asked = among('c.complaint_id', 2, complaintIds);
  const rows = await tx.query<ConcernData & { complaintId: Uuid }>(
    `select c.complaint_id as "complaintId", c.member_tenant_id as "memberTenantId", c.unit_id as "unitId", c.staff, coalesce(k.representatives, '[]') as representatives
    from lianban.complaint_concern c left join lianban.complaint_contact k on k.programme_id = c.programme_id and k.complaint_id = c.complaint_id
    where c.programme_id = $1 and ${asked.sql}`,
    [tx.who.programmeId, asked.value],
  );
  return byId(complaintIds, rows, ({ complaintId }) => complaintId);
}

/** Names of people who acted on complaints, as far as the caller may know them, by complaint and person. */
export async function actorNames(tx: Tx, complaintIds: readonly Uuid[]): Promise<ReadonlyMap<string, string>> {
  const asked = among('complaint_id', 2, complaintIds);
  const rows = await tx.query<{ complaintId: Uuid; personId: Uuid; name: string }>(
    `select complaint_id as "complaintId", person_id as "personId", name from lianban.complaint_actor where programme_id = $1 and ${asked.sql}`,
    [tx.who.programmeId, asked.value],
  );
  return new Map(rows.map(({ complaintId, personId, name }) => [`${complaintId} ${personId}`, name]));
}
