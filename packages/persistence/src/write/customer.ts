import type { Command, ConcernData, ContactData } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';

/** The owner's customer a new complaint belongs to: the one named, else the one with this telephone number. */
export const FIND_CUSTOMER =
  'select id from lianban.customer where tenant_id = $1 and (id = $3 or phone = $2) order by (id = $3) desc nulls last limit 1';

/** The customer of a new complaint; a row only where it is a new customer. */
export function customerOf(
  command: Command<'take_complaint'>,
  owner: { tenantId: Uuid; programmeId: Uuid },
  found: Uuid | null,
): { readonly id: Uuid; readonly row: object | null } {
  if (found !== null) return { id: found, row: null };
  const { name, phone } = command.contact;
  const id = uuidv7();
  return { id, row: { ...owner, id, kind: command.customerKind, name, phone } };
}

/** Whom a complaint is about, as its own row; none where nothing was said. */
export function concernRow(
  programmeId: Uuid,
  complaintId: Uuid,
  ownerTenantId: Uuid,
  concern: ConcernData | null | undefined,
): object | null {
  if (concern == null) return null;
  const { memberTenantId, unitId, staff } = concern;
  return { programmeId, complaintId, ownerTenantId, memberTenantId, unitId, staff };
}

/** The contact data of a complaint as its own row, with those who speak for a group of customers. */
export function contactRow(programmeId: Uuid, complaintId: Uuid, contact: ContactData, concern: ConcernData | null | undefined): object {
  const { name, phone, email, address } = contact;
  const representatives = concern?.representatives ?? [];
  return {
    programmeId,
    complaintId,
    name,
    phone,
    phoneTail: phone.slice(-4),
    email: email ?? null,
    address: address ?? null,
    representatives,
  };
}
