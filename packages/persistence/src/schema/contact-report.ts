import type { ReportedPerson } from '@lianban/contact-registry/contact-report/report';
import { RECEIVER_REASONS } from '@lianban/contact-registry/contact-report/receiver';
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, count, id, instant, oneOf, word } from './columns.ts';
import { audience, sealedEvent } from './log.ts';
import { PROGRAMME, TENANT, policy, theOnePartner } from './row-security.ts';

const ofMember = { programmeId: id().primary(), memberTenantId: id().primary() };
/** The member with all its people, its outlets' too, and the association that forwards by it; never another member (REG-08). */
const OWN_OR_ASSOCIATIONS = `programme_id = ${PROGRAMME} and (member_tenant_id = ${TENANT} or association_tenant_id = ${TENANT})`;
const theOneMember = theOnePartner('member_tenant_id');
const inProgramme = `programme_id = ${PROGRAMME}`;
const ofVisibleReport = (table: string): string =>
  `exists (select 1 from lianban.contact_report r where r.programme_id = ${table}.programme_id and r.member_tenant_id = ${table}.member_tenant_id offset 0)`;

/** That a member has reported who receives (REG-08): where its log ends, and when the worker must look at it next. */
export const ContactReportEntity = defineEntity({
  name: 'ContactReport',
  tableName: 'contact_report',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    {
      name: 'contact_report_next',
      expression: 'create index contact_report_next on lianban.contact_report (programme_id, next_at) where next_at is not null',
    },
  ],
  policies: [
    policy('contact_report_of_party', ['tenant_reader'], 'select', OWN_OR_ASSOCIATIONS),
    policy('contact_report_being_written', ['registry_writer'], 'all', theOneMember),
    policy('contact_report_of_watched_programme', ['clock_watcher'], 'select', inProgramme),
  ],
  properties: {
    ...ofMember,
    associationTenantId: id(),
    filedAt: instant(),
    changedAt: instant(),
    lastEventAt: instant(),
    /** When a gap to come is announced next; null: none is known. */
    nextAt: instant().nullable(),
    version: count(),
    headHash: bytes(),
  },
});

/** One event of a contact report's log: appended, never changed, chained as a change notice's. */
export const ContactReportEventEntity = defineEntity({
  name: 'ContactReportEvent',
  tableName: 'contact_report_event',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('contact_report_event', 'audience', ['all'])],
  policies: [
    policy('contact_report_event_of_party', ['tenant_reader'], 'select', ofVisibleReport('contact_report_event')),
    policy('contact_report_event_being_written', ['registry_writer'], 'all', theOneMember),
    policy('contact_report_heads_for_jobs', ['jobs'], 'select', 'true'),
  ],
  properties: { ...ofMember, ...sealedEvent },
});

/** What was reported with an event, as canonical JSON: contact data, erasable; the event keeps a salted digest. */
export const ContactReportContent = defineEntity({
  name: 'ContactReportContent',
  tableName: 'contact_report_content',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('contact_report_content', 'name', ['values'])],
  policies: [
    policy('contact_report_content_of_party', ['tenant_reader'], 'select', ofVisibleReport('contact_report_content')),
    policy('contact_report_content_being_written', ['registry_writer'], 'all', theOneMember),
  ],
  properties: { ...ofMember, sequence: count().primary(), name: word().primary(), text: word(), salt: bytes(), ...audience },
});

/** The name of a person who reported, shown beside what they did. */
export const ContactReportActor = defineEntity({
  name: 'ContactReportActor',
  tableName: 'contact_report_actor',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('contact_report_actor_of_party', ['tenant_reader'], 'select', ofVisibleReport('contact_report_actor')),
    policy('contact_report_actor_being_written', ['registry_writer'], 'all', theOneMember),
  ],
  properties: { ...ofMember, personId: id().primary(), tenantId: id(), name: word() },
});

/**
 * Who receives for a member from an instant on, up to but not including another (REG-08): effective-dated as a partner's card
 * is, and it follows from the log. Whoever sends a notice to the member sees who that is, not how the person is reached.
 */
export const ContactDuty = defineEntity({
  name: 'ContactDuty',
  tableName: 'contact_duty',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    // An empty range overlaps nothing: without this check the exclusion below would let it pass.
    { name: 'contact_duty_not_empty', expression: 'valid_to > valid_from' },
    oneOf('contact_duty', 'role', ['handler_a', 'handler_b', 'leader']),
    oneOf(
      'contact_duty',
      'reason',
      RECEIVER_REASONS.filter((reason) => reason !== 'nothing_reported'),
    ),
  ],
  indexes: [
    {
      name: 'contact_duty_no_overlap',
      expression: `alter table lianban.contact_duty add constraint contact_duty_no_overlap
        exclude using gist (programme_id with =, member_tenant_id with =, tstzrange(valid_from, valid_to, '[)') with &&)`,
    },
    { name: 'contact_duty_of_association', properties: ['associationTenantId', 'memberTenantId', 'validFrom'] },
  ],
  policies: [
    policy('contact_duty_of_party', ['tenant_reader'], 'select', OWN_OR_ASSOCIATIONS),
    policy('contact_duty_being_written', ['registry_writer'], 'all', theOneMember),
    policy('contact_duty_of_programme', ['complaint_writer', 'clock_watcher'], 'select', inProgramme),
  ],
  properties: {
    ...ofMember,
    validFrom: instant().primary(),
    validTo: instant().nullable(),
    associationTenantId: id(),
    role: word(),
    reason: word(),
    /** Whose seat is told; null: reached by phone and mail only. */
    personId: id().nullable(),
    person: p.json<ReportedPerson>(),
  },
});
