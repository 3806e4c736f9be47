import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import {
  NOTICE_EVENT_VERSION,
  type DecidedBy,
  type NoticeEvent,
  type NoticeEventType,
} from '@lianban/contact-registry/change-notice/event';
import { foldNoticeLog } from '@lianban/contact-registry/change-notice/fold';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import type { Period } from '@lianban/contact-registry/effective-dating';
import type { Change, FieldKey, FieldValue } from '@lianban/contact-registry/registration';
import { canonicalJson } from '../write/canonical.ts';
import { LOG_COLUMNS, type LogRow } from '../write/chain.ts';
import type { Sealable } from '../write/seal.ts';

/** An event row as it stands in a change notice's log, with its texts as far as the reader may see them. */
export interface NoticeLogRow extends LogRow {
  readonly partnerTenantId: Uuid;
  readonly changeNoticeId: Uuid;
  /** By name; null where there are none, or none for the reader. */
  readonly texts: Readonly<Record<string, string>> | null;
}

/** Events of change notices with their contents, for a condition on `e`; in the order of notices and sequences. */
export const noticeLogs = (where: string): string => `select ${LOG_COLUMNS}, e.partner_tenant_id as "partnerTenantId",
  e.change_notice_id as "changeNoticeId", (select jsonb_object_agg(c.name, c.text) from lianban.change_notice_content c where c.programme_id = e.programme_id
    and c.partner_tenant_id = e.partner_tenant_id and c.change_notice_id = e.change_notice_id and c.sequence = e.sequence) as texts
  from lianban.change_notice_event e where ${where} order by e.change_notice_id, e.sequence`;

/** Periods of registrations as the pure package knows them; `r` is the alias of registration_period. */
export const PERIOD_COLUMNS = `r.partner_tenant_id as "partnerTenantId", r.field, r.value, r.valid_from as "from", r.valid_to as "to",
  r.change_notice_id as "noticeId", r.submitted_at as "submittedAt", r.decided_how as how, r.decided_by_person_id as "personId", r.decided_by_tenant_id as "tenantId"`;

export interface PeriodRow {
  readonly partnerTenantId: Uuid;
  readonly field: FieldKey;
  readonly value: FieldValue;
  readonly from: IsoInstant;
  readonly to: IsoInstant | null;
  readonly noticeId: Uuid;
  readonly submittedAt: IsoInstant;
  readonly how: DecidedBy['how'];
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
}

/** A period row as the pure package knows it. */
export function periodOf({ field, value, from, to, noticeId, submittedAt, how, personId, tenantId }: PeriodRow): Period {
  return { field, value, from, to, noticeId, submittedAt, decidedBy: { how, personId, tenantId } };
}

/** A stored event as the pure package knows it. @throws Error for one written by newer code than this */
export function noticeEventOf({ type, version, at, actorPersonId, actorTenantId, payload, texts }: NoticeLogRow): NoticeEvent {
  if (version > NOTICE_EVENT_VERSION) throw new Error(`${type} version ${version} is newer than this code (${NOTICE_EVENT_VERSION})`);
  const { changes, ...free } = texts ?? {};
  // The versions are the contract: what is stored under today's has today's form.
  return {
    type: type as NoticeEventType,
    version,
    at,
    actor: { personId: actorPersonId, tenantId: actorTenantId },
    payload,
    ...(Object.keys(free).length === 0 ? {} : { texts: free }),
    ...(changes === undefined ? {} : { changes: JSON.parse(changes) as Change[] }),
  } as NoticeEvent;
}

/** The notices that rows of logs mean, by id. */
export function noticesOf(rows: readonly NoticeLogRow[]): Map<Uuid, Notice> {
  const logs = Map.groupBy(rows, ({ changeNoticeId }) => changeNoticeId);
  return new Map(
    [...logs].flatMap(([id, log]) => {
      const notice = foldNoticeLog(log.map(noticeEventOf), id);
      return notice === null ? [] : [[id, notice] as const];
    }),
  );
}

/**
 * An event as the log stores it: contact data and free texts taken out, for the notice's parties. What happens to a draft is
 * the partner's own.
 */
export function sealable(event: NoticeEvent, carrierTenantId: Uuid, before: Notice | null, partnerTenantId: Uuid): Sealable {
  const ofDraft = before === null || before.submitted === null;
  const own = event.type === 'notice_drafted' || event.type === 'notice_revised' || (event.type === 'notice_withdrawn' && ofDraft);
  const { type, version, at, actor, payload, texts, changes } = event;
  return {
    type,
    version,
    at,
    actor,
    payload,
    texts: { ...texts, ...(changes === undefined ? {} : { changes: canonicalJson(changes) }) },
    audience: own ? { scope: 'own', tenantIds: [partnerTenantId] } : { scope: 'all', tenantIds: [partnerTenantId, carrierTenantId] },
  };
}
