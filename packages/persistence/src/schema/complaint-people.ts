import { defineEntity, p } from '@mikro-orm/core';
import { id, word } from './columns.ts';
import { TENANT, UNIT, isParty, ownListRow, policy, theOneComplaint } from './row-security.ts';

// Personal data of a complaint: beside the log, each erasable.

/** The customer's contact data: outside the log, erasable, visible by part and time (domain.md 1). */
export const ComplaintContact = defineEntity({
  name: 'ComplaintContact',
  tableName: 'complaint_contact',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    // Whoever asks for a whole number knows its last four characters: one index serves both.
    {
      name: 'complaint_contact_phone',
      expression: 'create index complaint_contact_phone on lianban.complaint_contact (phone_tail, phone)',
    },
  ],
  policies: [
    policy('contact_while_open', ['tenant_reader'], 'select', ownListRow('complaint_contact', 'complaint_id', ' and p.contact_open')),
    policy('contact_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    name: word(),
    phone: word(),
    phoneTail: word(),
    email: word().nullable(),
    address: word().nullable(),
    /** Who speaks for a group of customers (ASC-01): reached as the customer is. */
    representatives: p.json<readonly { name: string; phone: string }[]>().default('[]'),
  },
});

/**
 * Whom a complaint is about (ASC-01): outside the log, erasable, visible to the first receiver and to the bank it is about, after closing
 * too, for it belongs to their case files; an outlet sees what is about itself.
 */
export const ComplaintConcern = defineEntity({
  name: 'ComplaintConcern',
  tableName: 'complaint_concern',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'concern_of_parties',
      ['tenant_reader'],
      'select',
      `(owner_tenant_id = ${TENANT} or ((member_tenant_id is null or member_tenant_id = ${TENANT}) and (${UNIT} is null or unit_id is null or unit_id = ${UNIT}))) and ${ownListRow('complaint_concern', 'complaint_id')}`,
    ),
    policy('concern_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    ownerTenantId: id(),
    memberTenantId: id().nullable(),
    unitId: id().nullable(),
    staff: p.json<readonly { name: string; position: string }[]>(),
  },
});

/** Names of the people who acted, kept beside the log so that they can be erased; shown inside their own organisation, and the first receiver's to all parties. */
export const ComplaintActor = defineEntity({
  name: 'ComplaintActor',
  tableName: 'complaint_actor',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'actor_known_to_caller',
      ['tenant_reader'],
      'select',
      `(tenant_id = ${TENANT} or tenant_id = owner_tenant_id) and ${isParty('complaint_actor')}`,
    ),
    policy('actor_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    personId: id().primary(),
    tenantId: id(),
    ownerTenantId: id(),
    name: word(),
  },
});
