import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { nextGapAnnouncement } from '@lianban/contact-registry/contact-report/coverage';
import { dutiesOf, type Duty } from '@lianban/contact-registry/contact-report/duty';
import type { ReportEvent } from '@lianban/contact-registry/contact-report/event';
import { foldReport } from '@lianban/contact-registry/contact-report/fold';
import { reportMessages, type ReportMessage } from '@lianban/contact-registry/contact-report/messages';
import type { ContactReport } from '@lianban/contact-registry/contact-report/report';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { byteaText } from '../write/canonical.ts';
import { outboxRows, type NoticeRow } from '../write/commit.ts';
import { eventRows, sealLog } from '../write/seal.ts';
import { insertNewRows, insertRows, together, upsertRows } from '../write/statements.ts';
import type { OpenedReport } from './open-report.ts';
import { sealableReport } from './stored-report.ts';

type Opened = Pick<OpenedReport, 'programmeId' | 'parties' | 'context'>;

/** A report's row. */
export function reportRow(
  { programmeId, parties }: Opened,
  report: ContactReport,
  beside: { readonly head: Uint8Array; readonly lastEventAt: IsoInstant; readonly nextAt: IsoInstant | null },
): object {
  const { filedAt, changedAt, version } = report;
  const { memberTenantId, associationTenantId } = parties;
  const { head, lastEventAt, nextAt } = beside;
  return { programmeId, memberTenantId, associationTenantId, filedAt, changedAt, version, lastEventAt, nextAt, headHash: byteaText(head) };
}

/** Who receives when, as rows. */
export function dutyRows({ programmeId, parties }: Opened, duties: readonly Duty[]): DutyRow[] {
  const { memberTenantId, associationTenantId } = parties;
  return duties.map(({ from, to, role, reason, person }) => ({
    programmeId,
    memberTenantId,
    validFrom: from,
    validTo: to,
    associationTenantId,
    role,
    reason,
    personId: person.personId,
    person,
  }));
}

type DutyRow = { readonly validFrom: IsoInstant } & object;

/** When the worker must look at a report next: the next gap to announce after the instant of looking; null: never. */
export function nextLookAt(report: ContactReport, after: IsoInstant, { calendar, reportSettings }: Opened['context']): IsoInstant | null {
  return nextGapAnnouncement(report, after, calendar, reportSettings)?.at ?? null;
}

/** Messages about a member's contact report as rows of the product's one table of messages. */
export function reportMessageRows({ programmeId, parties }: Opened, at: IsoInstant, messages: readonly ReportMessage[]): NoticeRow[] {
  return messages.map(({ kind, tenantId, roles, values }) => ({
    id: uuidv7(),
    programmeId,
    tenantId,
    personId: null,
    unitId: null,
    roles,
    kind,
    complaintId: null,
    changeNoticeId: null,
    partnerTenantId: parties.memberTenantId,
    workOrderId: null,
    values,
    at,
  }));
}

let begun: string | null = null;
let written: string | null = null;

/**
 * Writes what new events of a report come to. What is no longer planned is taken back first: the database refuses two who
 * receive at one moment.
 */
export async function writeReport(
  client: pg.PoolClient,
  opened: OpenedReport,
  fresh: readonly ReportEvent[],
  beside: { readonly actor: object; readonly remember: object },
): Promise<void> {
  const { programmeId, parties, context, events, head: before } = opened;
  const { memberTenantId, associationTenantId } = parties;
  const key = { programmeId, memberTenantId };
  const sealed = sealLog(
    key,
    { logId: memberTenantId, version: events.length, head: before },
    fresh.map((event) => sealableReport(event, [memberTenantId, associationTenantId])),
  );
  const messages: ReportMessage[] = [];
  let { report } = opened;
  for (const event of fresh) {
    report = foldReport(report, event);
    messages.push(...reportMessages(event, report, parties, context.calendar));
  }
  const { at } = fresh.at(-1)!;
  const row = reportRow(opened, report!, { head: sealed.head, lastEventAt: at, nextAt: nextLookAt(report!, at, context) });
  const notices = reportMessageRows(opened, at, messages);
  const { gone, added } = changedDuties(opened, [...events, ...fresh]);
  // The report's row comes first: rows of its log refer to it, and a first report has none yet.
  begun ??= `delete from lianban.contact_duty d using jsonb_to_recordset($1::jsonb) as g("validFrom" timestamptz)
    where d.programme_id = $2 and d.member_tenant_id = $3 and d.valid_from = g."validFrom"`;
  written ??= together([
    upsertRows('ContactReport', 1),
    insertRows('ContactReportEvent', 2),
    insertRows('ContactReportContent', 3),
    insertNewRows('ContactReportActor', 4),
    insertRows('ContactDuty', 5),
    insertRows('Notice', 6),
    insertRows('Outbox', 7),
    insertRows('CommandLog', 8),
  ]);
  const rows = [
    [row],
    eventRows(sealed.events),
    sealed.texts,
    [{ ...key, ...beside.actor }],
    added,
    notices,
    outboxRows(notices),
    [beside.remember],
  ];
  await Promise.all([
    client.query({ name: 'report-begun', text: begun, values: [JSON.stringify(gone), programmeId, memberTenantId] }),
    client.query({ name: 'report-written', text: written, values: rows.map((each) => JSON.stringify(each)) }),
  ]);
}

/** How the stored duties become those of the whole log: rows that go, and rows that come. */
function changedDuties(opened: OpenedReport, events: readonly ReportEvent[]): { gone: readonly DutyRow[]; added: readonly DutyRow[] } {
  const { calendar } = opened.context;
  const [old, fresh] = [opened.events, events].map((each) => dutyRows(opened, dutiesOf(each, calendar)));
  const without = (rows: readonly DutyRow[], others: readonly DutyRow[]): DutyRow[] => {
    const known = new Set(others.map((row) => JSON.stringify(row)));
    return rows.filter((row) => !known.has(JSON.stringify(row)));
  };
  return { gone: without(old!, fresh!).map(({ validFrom }) => ({ validFrom })), added: without(fresh!, old!) };
}
