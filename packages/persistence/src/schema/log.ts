import { AUDIENCES } from '@lianban/complaint/vocabulary';
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, count, flag, id, instant, numbers, oneOf, word, words } from './columns.ts';
import {
  PARTNER,
  PERSON,
  PROGRAMME,
  TENANT,
  UNIT,
  heldByTheOne,
  inUnitAudience,
  policy,
  theOneComplaint,
  theOnePartner,
} from './row-security.ts';

export const audience = {
  audience: word(),
  tenant1: id().name('tenant_1').nullable(),
  tenant2: id().name('tenant_2').nullable(),
  tenant3: id().name('tenant_3').nullable(),
};

/** The units of those tenants whose own people see it too (domain.md 1); not `by_unit`: every unit that is a party. */
const unitAudience = {
  byUnit: flag().default(false),
  unit1: id().name('unit_1').nullable(),
  unit2: id().name('unit_2').nullable(),
  unit3: id().name('unit_3').nullable(),
};

/** What an event of any log has besides the keys of its log: what `write/seal.ts` makes and `write/chain.ts` hashes. */
export const sealedEvent = {
  sequence: count().primary(),
  type: word(),
  version: count(),
  at: instant(),
  actorPersonId: id().nullable(),
  actorTenantId: id().nullable(),
  ...audience,
  payload: p.json<unknown>(),
  textDigests: p.json<Record<string, string>>().nullable(),
  hash: bytes(),
};

/** One event of a complaint's log: appended, never changed (CMP-08). `hash` chains it to the one before. */
export const ComplaintEventEntity = defineEntity({
  name: 'ComplaintEvent',
  tableName: 'complaint_event',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [oneOf('complaint_event', 'audience', AUDIENCES)],
  policies: [
    policy('event_of_audience', ['tenant_reader'], 'select', inUnitAudience('complaint_event')),
    policy('event_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('event_of_watched_programme', ['clock_watcher'], 'all', `programme_id = ${PROGRAMME}`),
    policy(
      'event_for_accountability',
      ['standing_writer'],
      'select',
      `type = 'call_back_recorded' and ${heldByTheOne('complaint_event', 'complaint_id')}`,
    ),
    policy('event_heads_for_jobs', ['jobs'], 'select', 'true'),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    ...sealedEvent,
    ...unitAudience,
  },
});

/** A free text of an event, erasable; the event keeps its salted digest. Same audience as the event. */
export const ComplaintText = defineEntity({
  name: 'ComplaintText',
  tableName: 'complaint_text',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('text_of_audience', ['tenant_reader'], 'select', inUnitAudience('complaint_text')),
    policy('text_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    sequence: count().primary(),
    name: word().primary(),
    text: word(),
    salt: bytes(),
    ...audience,
    ...unitAudience,
  },
});

/** Keyed character pairs of the texts a tenant may read: ids and numbers, nothing else, for the narrow search role (design.md 5). Sequence 0 holds the contact's name. */
export const ComplaintGram = defineEntity({
  name: 'ComplaintGram',
  tableName: 'complaint_gram',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  indexes: [
    { name: 'complaint_gram_search', expression: 'create index complaint_gram_search on lianban.complaint_gram using gin (grams)' },
  ],
  policies: [
    policy('grams_keyed', ['complaint_search'], 'select', 'true'),
    policy('grams_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    tenantId: id().primary(),
    sequence: count().primary(),
    grams: numbers(),
  },
});

/** A file: pending after upload, visible to its uploader; attached by a command, visible to its audience, or to who sees the document. */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  uniques: [{ name: 'attachment_of_tenant', properties: ['tenantId', 'id'] }],
  checks: [oneOf('attachment', 'state', ['pending', 'attached'])],
  indexes: [
    {
      name: 'attachment_complaint',
      expression: 'create index attachment_complaint on lianban.attachment (complaint_id) where complaint_id is not null',
    },
    {
      name: 'attachment_response_plan',
      expression: 'create index attachment_response_plan on lianban.attachment (response_plan_id) where response_plan_id is not null',
    },
    {
      name: 'attachment_pending',
      expression: "create index attachment_pending on lianban.attachment (uploaded_at) where state = 'pending'",
    },
    {
      name: 'attachment_sent_once',
      expression:
        'create unique index attachment_sent_once on lianban.attachment (tenant_id, uploaded_by, upload_digest) where upload_digest is not null',
    },
  ],
  policies: [
    policy('attachment_of_audience', ['tenant_reader'], 'select', `state = 'attached' and ${inUnitAudience('attachment')}`),
    policy(
      'attachment_own_pending',
      ['tenant_reader'],
      'all',
      `state = 'pending' and complaint_id is null and programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and uploaded_by = ${PERSON}`,
    ),
    policy(
      'attachment_being_written',
      ['complaint_writer'],
      'all',
      `programme_id = ${PROGRAMME} and (${theOneComplaint('complaint_id')} or (complaint_id is null and tenant_id = ${TENANT} and uploaded_by = ${PERSON}))`,
    ),
    policy(
      'attachment_of_manual',
      ['tenant_reader'],
      'select',
      `exists (select 1 from lianban.partner_manual m where m.programme_id = attachment.programme_id
      and m.partner_tenant_id = attachment.partner_tenant_id and m.id = attachment.manual_id offset 0)`,
    ),
    policy(
      'attachment_of_response_plan',
      ['tenant_reader'],
      'select',
      `exists (select 1 from lianban.response_plan r where r.programme_id = attachment.programme_id
      and r.member_tenant_id = attachment.partner_tenant_id and r.id = attachment.response_plan_id offset 0)`,
    ),
    policy(
      'attachment_into_registry',
      ['registry_writer'],
      'all',
      `programme_id = ${PROGRAMME} and (partner_tenant_id = ${PARTNER}
      or (state = 'pending' and complaint_id is null and tenant_id = ${TENANT} and uploaded_by = ${PERSON}))`,
    ),
    policy('attachment_orphans', ['jobs'], 'all', "state = 'pending'"),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    tenantId: id(),
    complaintId: id().nullable(),
    sequence: count().nullable(),
    /** Of a partner's document or a member's response plan, where it is that one's file. */
    partnerTenantId: id().nullable(),
    manualId: id().nullable(),
    /** Of a member's response plan, where it is that one's file. */
    responsePlanId: id().nullable(),
    state: word(),
    fileName: word(),
    mediaType: word(),
    bytes: count(),
    uploadedBy: id(),
    uploadedAt: instant(),
    /** Of sender's key, name and content, by which a file that is sent again is known. */
    uploadDigest: bytes().nullable(),
    addedAt: instant().nullable(),
    ...audience,
    ...unitAudience,
  },
});

/** The bytes of a file, in the database so that every process reaches them under row security. */
export const AttachmentContent = defineEntity({
  name: 'AttachmentContent',
  tableName: 'attachment_content',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy(
      'content_of_visible_attachment',
      ['tenant_reader'],
      'select',
      'exists (select 1 from lianban.attachment a where a.id = attachment_content.attachment_id offset 0)',
    ),
    policy('content_of_own_upload', ['tenant_reader'], 'insert', `tenant_id = ${TENANT}`),
  ],
  properties: { attachmentId: id().primary(), tenantId: id(), content: bytes() },
});

/** What a message or an errand is about: a complaint, a change notice of a partner, a log of a partner's standing, or, where none is named, a member's contact report. */
const about = {
  complaintId: id().nullable(),
  changeNoticeId: id().nullable(),
  /** The member too whose contact report it is about. Null in an early warning, which names no partner (RTE-04). */
  partnerTenantId: id().nullable(),
  standingId: id().nullable(),
};
const aboutOne = (table: string) => ({
  name: `${table}_about_one`,
  expression:
    'num_nonnulls(complaint_id, change_notice_id, standing_id) <= 1 and (num_nonnulls(complaint_id, standing_id) = 1 or partner_tenant_id is not null) and (complaint_id is null or partner_tenant_id is null)',
});
/** An early warning goes to others than the partner and does not say whose service it is about (RTE-04). */
const ofStanding = `programme_id = ${PROGRAMME} and standing_id is not null and (partner_tenant_id = ${PARTNER} or partner_tenant_id is null)`;

/** A message to a tenant's people: to roles, or to one person (CLK-21). */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [aboutOne('notice'), { name: 'notice_of_standing_says_what', expression: '(standing_id is null) = (standing_subject is null)' }],
  indexes: [{ name: 'notice_latest', properties: ['tenantId', 'at', 'id'] }],
  policies: [
    policy(
      'notice_to_caller',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and (person_id is null or person_id = ${PERSON}) and (${UNIT} is null or unit_id = ${UNIT} or (unit_id is null and complaint_id is null))`,
    ),
    policy('notice_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
    policy('notice_of_registry', ['registry_writer'], 'insert', theOnePartner()),
    policy('notice_of_standing', ['standing_writer'], 'insert', ofStanding),
    policy('notice_of_watched_programme', ['clock_watcher'], 'insert', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    tenantId: id(),
    personId: id().nullable(),
    unitId: id().nullable(),
    roles: words().nullable(),
    kind: word(),
    ...about,
    /** Which kind of log `standingId` is. */
    standingSubject: word().nullable(),
    workOrderId: id().nullable(),
    values: p.json<Record<string, string>>(),
    at: instant(),
  },
});

/** That a person has read a notice. */
export const NoticeRead = defineEntity({
  name: 'NoticeRead',
  tableName: 'notice_read',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [policy('notice_read_by_caller', ['tenant_reader'], 'all', `tenant_id = ${TENANT} and person_id = ${PERSON}`)],
  properties: { tenantId: id().primary(), personId: id().primary(), noticeId: id().primary(), readAt: instant() },
});

/** What the worker must carry out after the commit, in the order it was written. */
export const Outbox = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [aboutOne('outbox')],
  policies: [
    policy('outbox_being_written', ['complaint_writer'], 'insert', theOneComplaint('complaint_id')),
    policy('outbox_of_registry', ['registry_writer'], 'insert', theOnePartner()),
    policy('outbox_of_standing', ['standing_writer'], 'insert', ofStanding),
    policy('outbox_of_watched_programme', ['clock_watcher'], 'insert', `programme_id = ${PROGRAMME}`),
    policy('outbox_for_jobs', ['jobs'], 'all', 'true'),
  ],
  properties: {
    id: id().primary(),
    programmeId: id(),
    ...about,
    tenantId: id(),
    kind: word(),
    payload: p.json<Record<string, unknown>>(),
    at: instant(),
  },
});

/** The signed head of a programme's logs at the end of a day; each day chains to the one before. */
export const LogDay = defineEntity({
  name: 'LogDay',
  tableName: 'log_day',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [policy('log_day_for_jobs', ['jobs'], 'all', 'true')],
  properties: {
    programmeId: id().primary(),
    day: word().primary(),
    heads: count(),
    root: bytes(),
    previousRoot: bytes(),
    signature: bytes(),
    keyId: word(),
    signedAt: instant(),
  },
});

/**
 * The head of one log, a complaint's or a change notice's, as signed on a day on which it had changed. The column keeps its
 * first name: code of the release before runs on this schema too.
 */
export const LogHead = defineEntity({
  name: 'LogHead',
  tableName: 'log_head',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [policy('log_head_for_jobs', ['jobs'], 'all', 'true')],
  properties: {
    programmeId: id().primary(),
    day: word().primary(),
    logId: id().name('complaint_id').primary(),
    sequence: count(),
    hash: bytes(),
  },
});
