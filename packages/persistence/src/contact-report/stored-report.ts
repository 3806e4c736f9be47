import type { Uuid } from '@lianban/complaint/vocabulary';
import { REPORT_EVENT_VERSION, type ReportEvent, type ReportEventType } from '@lianban/contact-registry/contact-report/event';
import type { ReportValues } from '@lianban/contact-registry/contact-report/report';
import { canonicalJson } from '../write/canonical.ts';
import { LOG_COLUMNS, type LogRow } from '../write/chain.ts';
import type { Sealable } from '../write/seal.ts';

/** An event row of a member's contact report, with what was reported as far as it is still there. */
export interface ReportLogRow extends LogRow {
  readonly memberTenantId: Uuid;
  /** Canonical JSON; null where the event reports no values. */
  readonly values: string | null;
}

/** Events of contact reports with their contents, for a condition on `e`; in the order of members and sequences. */
export const reportLogs = (where: string): string => `select ${LOG_COLUMNS}, e.member_tenant_id as "memberTenantId",
  (select c.text from lianban.contact_report_content c where c.programme_id = e.programme_id and c.member_tenant_id = e.member_tenant_id
    and c.sequence = e.sequence and c.name = 'values') as values
  from lianban.contact_report_event e where ${where} order by e.member_tenant_id, e.sequence`;

/** A stored event as the pure package knows it. @throws Error for one written by newer code than this */
export function reportEventOf({ type, version, at, actorPersonId, actorTenantId, payload, values }: ReportLogRow): ReportEvent {
  if (version > REPORT_EVENT_VERSION) throw new Error(`${type} version ${version} is newer than this code (${REPORT_EVENT_VERSION})`);
  // The versions are the contract: what is stored under today's has today's form.
  return {
    type: type as ReportEventType,
    version,
    at,
    actor: { personId: actorPersonId, tenantId: actorTenantId },
    payload,
    ...(values === null ? {} : { values: JSON.parse(values) as Partial<ReportValues> }),
  } as ReportEvent;
}

/** An event as the log stores it: contact data taken out; for the member and its association. */
export function sealableReport(event: ReportEvent, tenantIds: readonly Uuid[]): Sealable {
  const { type, version, at, actor, payload, values } = event;
  const texts = values === undefined ? {} : { values: canonicalJson(values) };
  return { type, version, at, actor, payload, texts, audience: { scope: 'all', tenantIds } };
}
