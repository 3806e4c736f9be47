import { NOTICE_KINDS } from '@lianban/contact-registry/change-notice/event';
import { NOTICE_STATES } from '@lianban/contact-registry/change-notice/states';
import { DRILLED_FIELDS, DRILL_OUTCOMES } from '@lianban/contact-registry/drills';
import { MANUAL_KINDS } from '@lianban/contact-registry/manuals';
import { REACHED_BY, type FieldValue } from '@lianban/contact-registry/registration';
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, count, flag, id, instant, oneOf, word, words } from './columns.ts';
import { audience, sealedEvent } from './log.ts';
import { PERSON, PROGRAMME, TENANT, TENANT_KIND, ofVisibleNotice, policy, theOnePartner } from './row-security.ts';

const ofPartner = { programmeId: id().primary(), partnerTenantId: id().primary() };
const ofNotice = { ...ofPartner, changeNoticeId: id().primary() };

/**
 * A change notice (REG-03): what lists and the worker look at. Everything here follows from its log, but `next_at`: when the
 * worker must look at it next, for its effect or a reminder. A draft is the partner's alone.
 */
export const ChangeNotice = defineEntity({
  name: 'ChangeNotice',
  tableName: 'change_notice',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('change_notice', 'state', NOTICE_STATES),
    oneOf('change_notice', 'kind', NOTICE_KINDS),
    oneOf('change_notice', 'owed', ['acknowledgement', 'approval', 'exception', 'confirmation']),
  ],
  uniques: [{ name: 'change_notice_in_one_programme', properties: ['id'] }],
  indexes: [
    { name: 'change_notice_latest_of_partner', properties: ['partnerTenantId', 'lastEventAt', 'id'] },
    {
      name: 'change_notice_latest_of_carrier',
      expression:
        'create index change_notice_latest_of_carrier on lianban.change_notice (carrier_tenant_id, last_event_at, id) where submitted_at is not null',
    },
    {
      name: 'change_notice_owed',
      expression: 'create index change_notice_owed on lianban.change_notice (carrier_tenant_id, decide_by, id) where owed is not null',
    },
    {
      name: 'change_notice_open',
      expression: 'create index change_notice_open on lianban.change_notice (programme_id, partner_tenant_id) where open',
    },
    {
      name: 'change_notice_next',
      expression: 'create index change_notice_next on lianban.change_notice (programme_id, next_at) where next_at is not null',
    },
  ],
  policies: [
    policy(
      'change_notice_of_party',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or (carrier_tenant_id = ${TENANT} and submitted_at is not null))`,
    ),
    policy('change_notice_being_written', ['registry_writer'], 'all', theOnePartner()),
    policy('change_notice_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('change_notice_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    /** To whom it is given: the carrier that supervises the partner. */
    carrierTenantId: id(),
    kind: word(),
    state: word(),
    /** Whether it may still take effect (`OPEN_NOTICE_STATES`). */
    open: flag(),
    /** What a department of the carrier owes to it first. */
    owed: word().nullable(),
    /** By when that should be done: the planned instant, or the submission where nothing is planned. */
    decideBy: instant().nullable(),
    fields: words(),
    exceptions: words(),
    draftedAt: instant(),
    submittedAt: instant().nullable(),
    earliestAt: instant().nullable(),
    plannedAt: instant().nullable(),
    exceptionGrantedAt: instant().nullable(),
    effectiveAt: instant().nullable(),
    shortNotice: flag(),
    replacedBy: id().nullable(),
    lastEventAt: instant(),
    nextAt: instant().nullable(),
    version: count(),
    headHash: bytes(),
  },
});

/** One event of a notice's log: appended, never changed (CMP-08), chained as a complaint's. */
export const ChangeNoticeEventEntity = defineEntity({
  name: 'ChangeNoticeEvent',
  tableName: 'change_notice_event',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('change_notice_event', 'audience', ['own', 'all'])],
  policies: [
    policy('change_notice_event_of_party', ['tenant_reader'], 'select', ofVisibleNotice('change_notice_event')),
    policy('change_notice_event_being_written', ['registry_writer'], 'all', theOnePartner()),
    policy('change_notice_heads_for_jobs', ['jobs'], 'select', 'true'),
  ],
  properties: {
    ...ofNotice,
    ...sealedEvent,
  },
});

/**
 * Contact data and free texts of an event, erasable; the event keeps their salted digests. `changes` are canonical JSON. What
 * was typed into a draft is the partner's alone even after submission: the submitted event holds what counts.
 */
export const ChangeNoticeContent = defineEntity({
  name: 'ChangeNoticeContent',
  tableName: 'change_notice_content',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('change_notice_content', 'name', ['changes', 'reason', 'exceptionReason'])],
  policies: [
    policy(
      'change_notice_content_of_audience',
      ['tenant_reader'],
      'select',
      `(audience = 'all' or tenant_1 = ${TENANT}) and ${ofVisibleNotice('change_notice_content')}`,
    ),
    policy('change_notice_content_being_written', ['registry_writer'], 'all', theOnePartner()),
  ],
  properties: { ...ofNotice, sequence: count().primary(), name: word().primary(), text: word(), salt: bytes(), ...audience },
});

/** The name of a person who acted on a notice, shown beside what they did to whoever sees the notice. */
export const ChangeNoticeActor = defineEntity({
  name: 'ChangeNoticeActor',
  tableName: 'change_notice_actor',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('change_notice_actor_of_party', ['tenant_reader'], 'select', ofVisibleNotice('change_notice_actor')),
    policy('change_notice_actor_being_written', ['registry_writer'], 'all', theOnePartner()),
  ],
  properties: { ...ofNotice, personId: id().primary(), tenantId: id(), name: word() },
});

/** Fields by which the vendor reaches a partner whose fault it handles jointly (RTE-03; docs/decisions/0013). */
const SEEN_BY_VENDOR = ['company_name', ...REACHED_BY];

/**
 * One field's value from an instant on, up to but not including another (REG-04). That no two periods of a field overlap is
 * kept by the database. The partner and its carrier see the whole history, the vendor what is in force of SEEN_BY_VENDOR.
 */
export const RegistrationPeriod = defineEntity({
  name: 'RegistrationPeriod',
  tableName: 'registration_period',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    // An empty range overlaps nothing: without this check the exclusion below would let it pass.
    { name: 'registration_period_not_empty', expression: 'valid_to > valid_from' },
    oneOf('registration_period', 'decided_how', ['acknowledged', 'approved', 'on_notice', 'unanswered']),
  ],
  indexes: [
    {
      name: 'registration_period_no_overlap',
      expression: `alter table lianban.registration_period add constraint registration_period_no_overlap
        exclude using gist (programme_id with =, partner_tenant_id with =, field with =, tstzrange(valid_from, valid_to, '[)') with &&)`,
    },
    {
      name: 'registration_period_of_carrier',
      expression:
        'create index registration_period_of_carrier on lianban.registration_period (carrier_tenant_id, partner_tenant_id) where valid_to is null',
    },
  ],
  policies: [
    policy(
      'registration_of_party',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or carrier_tenant_id = ${TENANT}
      or (${TENANT_KIND} = 'vendor' and valid_to is null and field in (${SEEN_BY_VENDOR.map((field) => `'${field}'`).join(', ')})))`,
    ),
    policy('registration_being_written', ['registry_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    field: word().primary(),
    validFrom: instant().primary(),
    validTo: instant().nullable(),
    carrierTenantId: id(),
    /** Null: nothing is registered any more. */
    value: p.json<FieldValue>().nullable(),
    changeNoticeId: id(),
    submittedAt: instant(),
    decidedHow: word(),
    decidedByPersonId: id().nullable(),
    decidedByTenantId: id().nullable(),
  },
});

const ofPartnerAndCarrier = `programme_id = ${PROGRAMME} and (partner_tenant_id = ${TENANT} or carrier_tenant_id = ${TENANT})`;

/** One call that tried a registered number (REG-07): logged by the carrier's people in their own name, never changed. */
export const ReachabilityDrill = defineEntity({
  name: 'ReachabilityDrill',
  tableName: 'reachability_drill',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('reachability_drill', 'field', DRILLED_FIELDS), oneOf('reachability_drill', 'outcome', DRILL_OUTCOMES)],
  indexes: [{ name: 'reachability_drill_latest', properties: ['carrierTenantId', 'at', 'id'] }],
  policies: [
    policy('drill_of_party', ['tenant_reader'], 'select', ofPartnerAndCarrier),
    policy('drill_being_read', ['registry_writer'], 'select', theOnePartner()),
    policy('drill_for_closing', ['standing_writer'], 'select', theOnePartner()),
    policy('drill_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
    policy(
      'drill_being_logged',
      ['registry_writer'],
      'insert',
      `${theOnePartner()} and ${TENANT_KIND} = 'carrier' and carrier_tenant_id = ${TENANT} and caller_person_id = ${PERSON}`,
    ),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    field: word(),
    /** The number that was registered then. */
    number: word(),
    outcome: word(),
    at: instant(),
    note: word(),
    callerPersonId: id(),
    callerName: word(),
  },
});

/** One version of a document, or one training held, that a partner supplies for the carrier's staff (REG-10). */
export const PartnerManual = defineEntity({
  name: 'PartnerManual',
  tableName: 'partner_manual',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('partner_manual', 'kind', MANUAL_KINDS), { name: 'partner_manual_window', expression: 'valid_to > valid_from' }],
  indexes: [{ name: 'partner_manual_of_carrier', properties: ['carrierTenantId', 'addedAt', 'id'] }],
  policies: [
    policy('manual_of_party', ['tenant_reader'], 'select', ofPartnerAndCarrier),
    policy('manual_being_written', ['registry_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    id: id().primary(),
    carrierTenantId: id(),
    serviceId: id(),
    kind: word(),
    title: word(),
    /** The partner's own name of the version. */
    version: word(),
    /** Local days; the last is exclusive, null: until a newer one. */
    validFrom: word(),
    validTo: word().nullable(),
    addedAt: instant(),
    addedByPersonId: id(),
    addedByName: word(),
  },
});

/** Who of the carrier's staff attended a training (REG-10). */
export const TrainingAttendance = defineEntity({
  name: 'TrainingAttendance',
  tableName: 'training_attendance',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'attendance_of_party',
      ['tenant_reader'],
      'select',
      `exists (select 1 from lianban.partner_manual m where m.programme_id = training_attendance.programme_id
      and m.partner_tenant_id = training_attendance.partner_tenant_id and m.id = training_attendance.manual_id offset 0)`,
    ),
    policy('attendance_being_written', ['registry_writer'], 'all', theOnePartner()),
  ],
  properties: {
    ...ofPartner,
    manualId: id().primary(),
    name: word().primary(),
    department: word().primary(),
    recordedByPersonId: id(),
    recordedByTenantId: id(),
    recordedAt: instant(),
  },
});
