import type { ClockLimit } from '@lianban/complaint/settings';
import {
  CHANNELS,
  CLOCK_STATES,
  CLOSINGS,
  COMPLAINT_STATUSES,
  CUSTOMER_KINDS,
  MAJOR_STATES,
  PARTY_ROLES,
  REQUEST_KINDS,
  SOLVED_BY,
  VALIDITIES,
  WORK_ORDER_CLASSES,
  WORK_ORDER_STATES,
} from '@lianban/complaint/vocabulary';
import { defineEntity, p } from '@mikro-orm/core';
import { count, flag, id, ids, instant, oneOf, word } from './columns.ts';
import {
  PARTNER,
  PERSON,
  PROGRAMME,
  TENANT,
  UNIT,
  concernsCaller,
  heldByTheOne,
  isParty,
  policy,
  theOneComplaint,
} from './row-security.ts';

/** The complaint as folded from its log. Opened singly; lists read `complaint_party`. */
export const Complaint = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('complaint', 'kind', REQUEST_KINDS),
    oneOf('complaint', 'customer_kind', CUSTOMER_KINDS),
    oneOf('complaint', 'channel', CHANNELS),
    oneOf('complaint', 'solved_by', SOLVED_BY),
    oneOf('complaint', 'status', COMPLAINT_STATUSES),
    oneOf('complaint', 'closed_as', CLOSINGS),
    oneOf('complaint', 'major', MAJOR_STATES),
    oneOf('complaint', 'validity', VALIDITIES),
  ],
  indexes: [
    {
      name: 'complaint_number_unique',
      expression: 'create unique index complaint_number_unique on lianban.complaint (programme_id, number)',
    },
    {
      name: 'complaint_external_number',
      expression:
        'create unique index complaint_external_number on lianban.complaint (programme_id, owner_tenant_id, external_number) where external_number is not null',
    },
    {
      name: 'complaint_customer',
      expression: 'create index complaint_customer on lianban.complaint (customer_id, accepted_at) where customer_id is not null',
    },
    {
      name: 'complaint_repeat_of',
      expression: 'create index complaint_repeat_of on lianban.complaint (repeat_of) where repeat_of is not null',
    },
  ],
  policies: [
    policy('complaint_of_party', ['tenant_reader'], 'select', isParty('complaint', 'id')),
    policy('complaint_being_written', ['complaint_writer'], 'all', theOneComplaint('id')),
    policy('complaint_for_accountability', ['standing_writer'], 'select', heldByTheOne('complaint', 'id')),
    policy('complaint_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    id: id().primary(),
    number: word(),
    subject: word(),
    ownerTenantId: id(),
    ownerTenantKind: word(),
    ownerUnitId: id().nullable(),
    supervisorTenantId: id().nullable(),
    takenByPersonId: id().nullable(),
    kind: word(),
    customerKind: word(),
    customerId: id().nullable(),
    channel: word(),
    serviceId: id().nullable(),
    attempts: count(),
    solvedBy: word(),
    responsibilityUnclear: flag(),
    receivedAt: instant(),
    acceptedAt: instant(),
    discoveredAt: instant().nullable(),
    confirmedAt: instant().nullable(),
    status: word(),
    closedAs: word().nullable(),
    closedAt: instant().nullable(),
    repeatOf: id().nullable(),
    validity: word().default('unjudged'),
    major: word(),
    returns: count(),
    analysed: flag(),
    contactRevealedTo: ids(),
    joint: flag(),
    // Of a complaint that was taken over from a list when it was over: what it was called there.
    externalNumber: word().nullable(),
    lastEventAt: instant(),
    version: count(),
    headHash: p.blob(),
  },
});

/** What a list shows, sorts and filters by. */
const listRow = {
  role: word(),
  number: word(),
  subject: word(),
  kind: word(),
  status: word(),
  workOrderState: word().nullable(),
  workOrderClass: word().nullable(),
  ownerTenantId: id(),
  customerId: id().nullable(),
  holderTenantIds: ids(),
  serviceId: id().nullable(),
  maskedName: word(),
  maskedPhone: word(),
  contactOpen: flag(),
  nextClockId: id().nullable(),
  nextClockRule: word().nullable(),
  nextClockPart: word().nullable(),
  nextClockState: word().nullable(),
  nextClockStartedAt: instant().nullable(),
  nextClockDueAt: instant().nullable(),
  nextClockPausedAt: instant().nullable(),
  nextDeadline: instant(),
  /** In the inbox for more than a breach of what is elsewhere: that one is found by `elsewhere` and `breached`. */
  needsMe: flag(),
  elsewhere: flag(),
  toCallBack: flag(),
  breached: flag(),
  open: flag(),
  major: word(),
  repeat: flag(),
  joint: flag(),
  returns: count(),
  acceptedAt: instant(),
  lastEventAt: instant(),
};

/**
 * Each party's own list row (design.md 5): the inbox is one index range. `next_deadline` is the year 9999 where nothing is
 * due and `infinity` once it is closed, so that the open ones are the beginning of the same index as all of them. Every
 * event moves the row in each index, so there are no more than the views need.
 */
export const ComplaintParty = defineEntity({
  name: 'ComplaintParty',
  tableName: 'complaint_party',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('complaint_party', 'role', PARTY_ROLES)],
  indexes: [
    // What the row policy and the view look at stands in the index too, so that counting a view reads no rows. What a breach changes in the
    // row of a holder, or of a first receiver whose complaint is elsewhere, stands in none, so that the watcher's new version needs no index entries.
    ['inbox', 'next_deadline', 'include (unit_id) where needs_me'],
    ['elsewhere', 'next_deadline', 'include (unit_id) where elsewhere'],
    ['call_back', 'next_deadline', 'include (unit_id) where to_call_back'],
    ['deadline', 'next_deadline', 'include (unit_id, open)'],
    ['accepted', 'accepted_at', ''],
    ['last_event', 'last_event_at', ''],
    ['number', 'number', ''],
    ['customer', 'customer_id', "where role = 'owner'"],
  ].map(([name, column, more]) => ({
    name: `complaint_party_${name}`,
    expression: `create index complaint_party_${name} on lianban.complaint_party (tenant_id, ${column}, complaint_id) ${more}`.trim(),
  })),
  policies: [
    // A tenant is in one programme only, so its id says both. A seat limited to a unit has its unit's rows (`complaint_unit`).
    policy('party_own_row', ['tenant_reader'], 'select', `tenant_id = ${TENANT} and ${UNIT} is null`),
    policy('party_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('party_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    tenantId: id().primary(),
    unitId: id().nullable(),
    ...listRow,
  },
});

/** Each unit's own list row, for the seats limited to it: an outlet's inbox is one index range, and shows nothing of another outlet's. */
export const ComplaintUnit = defineEntity({
  name: 'ComplaintUnit',
  tableName: 'complaint_unit',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('complaint_unit', 'role', PARTY_ROLES)],
  indexes: [
    ['inbox', 'next_deadline', 'where needs_me'],
    ['deadline', 'next_deadline', 'include (open)'],
    ['accepted', 'accepted_at', ''],
    ['last_event', 'last_event_at', ''],
    ['number', 'number', ''],
    ['customer', 'customer_id', "where role = 'owner'"],
  ].map(([name, column, more]) => ({
    name: `complaint_unit_${name}`,
    expression: `create index complaint_unit_${name} on lianban.complaint_unit (unit_id, ${column}, complaint_id) ${more}`.trim(),
  })),
  policies: [
    policy('unit_own_row', ['tenant_reader'], 'select', `tenant_id = ${TENANT} and unit_id = ${UNIT}`),
    policy('unit_row_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('unit_row_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    tenantId: id(),
    unitId: id().primary(),
    ...listRow,
  },
});

const concerned = {
  ownerTenantId: id(),
  ownerSupervisorTenantId: id().nullable(),
  holderTenantId: id(),
  supervisorTenantId: id().nullable(),
  ownerUnitId: id().nullable(),
  holderUnitId: id().nullable(),
  /** The unit that sent it down, where a unit did. */
  senderUnitId: id().nullable(),
};

/** A work order as folded from the log; its texts stay with the events (CMP-06). */
export const WorkOrderEntity = defineEntity({
  name: 'WorkOrder',
  tableName: 'work_order',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('work_order', 'class', WORK_ORDER_CLASSES), oneOf('work_order', 'state', WORK_ORDER_STATES)],
  indexes: [
    {
      // A member's complaints, as accountability looks at them.
      name: 'work_order_of_member',
      expression:
        "create index work_order_of_member on lianban.work_order (programme_id, holder_tenant_id, complaint_id) where holder_tenant_kind = 'member'",
    },
  ],
  policies: [
    policy('work_order_of_concerned', ['tenant_reader'], 'select', concernsCaller('work_order')),
    policy('work_order_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('work_order_for_closing', ['standing_writer'], 'select', `programme_id = ${PROGRAMME} and holder_tenant_id = ${PARTNER}`),
    policy('work_order_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    id: id().primary(),
    ...concerned,
    ordinal: count(),
    holderTenantKind: word(),
    class: word(),
    faultGrade: word().nullable(),
    urgent: flag(),
    difficult: flag(),
    state: word(),
    sentAt: instant(),
    acceptedAt: instant().nullable(),
    repliedAt: instant().nullable(),
    resolvedAt: instant().nullable(),
    returnedAt: instant().nullable(),
    endedAt: instant().nullable(),
    returns: count(),
    disputes: count(),
    urges: count(),
    openRequest: p.json<{ id: string; reason: string; askedAt: string }>().nullable(),
    replacesWorkOrderId: id().nullable(),
    parentWorkOrderId: id().nullable(),
    version: count(),
  },
});

/** A clock as folded from the log. `next_at` is when the watcher must look at it: its next warning or its due instant. */
export const ClockEntity = defineEntity({
  name: 'Clock',
  tableName: 'clock',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('clock', 'state', CLOCK_STATES)],
  indexes: [
    {
      name: 'clock_due',
      expression: 'create index clock_due on lianban.clock (programme_id, next_at, complaint_id) where next_at is not null',
    },
    {
      // Whose limit of verification has ended (ACC-01(1)).
      name: 'clock_verification_due',
      expression:
        "create index clock_verification_due on lianban.clock (programme_id, holder_tenant_id, due_at) where part = 'verification'",
    },
  ],
  policies: [
    policy('clock_of_concerned', ['tenant_reader'], 'select', concernsCaller('clock')),
    policy('clock_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('clock_for_accountability', ['standing_writer'], 'select', `programme_id = ${PROGRAMME} and holder_tenant_id = ${PARTNER}`),
    policy('clock_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    id: id().primary(),
    ...concerned,
    workOrderId: id().nullable(),
    rule: word(),
    part: word(),
    state: word(),
    startedAt: instant(),
    dueAt: instant(),
    limit: p.json<ClockLimit>().nullable(),
    warnAt: p.json<{ percent: number; at: string }[]>(),
    warnedPercent: count(),
    pausedAt: instant().nullable(),
    pauseReason: word().nullable(),
    pauses: p.json<{ from: string; to: string | null; reason: string }[]>(),
    stoppedAt: instant().nullable(),
    breachedAt: instant().nullable(),
    lateByMs: p.double(),
    settingsVersion: count(),
    provisionalYears: p.json<number[]>(),
    nextAt: instant().nullable(),
  },
});

/** Remembers committed commands (idempotency): tenant, person and key, a digest of the content, the complaint, change notice or entry of the contact registry that came of it. */
export const CommandLog = defineEntity({
  name: 'CommandLog',
  tableName: 'command_log',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [{ name: 'command_log_of_one', expression: 'num_nonnulls(complaint_id, change_notice_id, registry_entry_id, standing_id) = 1' }],
  policies: [
    policy(
      'command_of_caller',
      ['complaint_writer', 'registry_writer', 'standing_writer'],
      'all',
      `tenant_id = ${TENANT} and person_id = ${PERSON}`,
    ),
  ],
  properties: {
    tenantId: id().primary(),
    personId: id().primary(),
    key: word().primary(),
    digest: p.blob(),
    programmeId: id(),
    complaintId: id().nullable(),
    changeNoticeId: id().nullable(),
    registryEntryId: id().nullable(),
    standingId: id().nullable(),
    at: instant(),
  },
});

/** Numbers of the day not yet given out; a claimed one is deleted, so a command that fails gives its number back. */
export const ComplaintNumber = defineEntity({
  name: 'ComplaintNumber',
  tableName: 'complaint_number',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [policy('number_of_own_tenant', ['complaint_writer'], 'all', `tenant_id = ${TENANT}`)],
  properties: { tenantId: id().primary(), day: word().primary(), serial: count().primary() },
});

/** How many numbers of a day have been laid out so far. */
export const ComplaintNumberDay = defineEntity({
  name: 'ComplaintNumberDay',
  tableName: 'complaint_number_day',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [policy('number_day_of_own_tenant', ['complaint_writer'], 'all', `tenant_id = ${TENANT}`)],
  properties: { tenantId: id().primary(), day: word().primary(), last: count() },
});
