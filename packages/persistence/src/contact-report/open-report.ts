import type { Uuid } from '@lianban/complaint/vocabulary';
import type { ReportEvent } from '@lianban/contact-registry/contact-report/event';
import { foldReportLog } from '@lianban/contact-registry/contact-report/fold';
import type { ReportParties } from '@lianban/contact-registry/contact-report/messages';
import type { ContactReport } from '@lianban/contact-registry/contact-report/report';
import type pg from 'pg';
import { beginRegistry, registryRows, type RegistryOf, type Remembered } from '../contact-registry/begin-registry.ts';
import type { Database } from '../database.ts';
import { inOneFlight } from '../one-flight.ts';
import { programmeContext, type ProgrammeContext } from '../programme-context.ts';
import type { Settings } from '../tenant-transaction.ts';
import { beginningOf } from '../write/chain.ts';
import { reportEventOf, reportLogs, type ReportLogRow } from './stored-report.ts';

/** What a member keeps of itself, locked: nobody else writes it until the transaction ends. */
export interface OpenedMember {
  readonly programmeId: Uuid;
  readonly parties: ReportParties;
  readonly context: ProgrammeContext;
  /** A command with this key that was committed before. */
  readonly remembered: Remembered | null;
}

/** The same with the member's contact report. */
export interface OpenedReport extends OpenedMember {
  readonly events: readonly ReportEvent[];
  /** What they mean; null: nothing was filed yet. */
  readonly report: ContactReport | null;
  readonly head: Buffer;
}

/**
 * Begins a writing transaction about what one member keeps of itself, under the lock that a partner's registry has too.
 *
 * @returns null where there is no such member, or where it was passed over
 */
export async function openMember(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  request: RegistryOf,
): Promise<OpenedMember | null> {
  const { programmeId, tenantId } = request;
  const { locked, remembered, revision, name } = await beginRegistry(database, client, settings, request);
  if (!locked) return null;
  const query = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(text, [...values])).rows;
  const context = await programmeContext(query, database, 'registry_writer', programmeId, revision);
  const member = context.tenants.get(tenantId);
  const associationTenantId = member?.supervisorTenantId ?? null;
  if (member?.kind !== 'member' || associationTenantId === null) return null;
  return { programmeId, parties: { memberTenantId: tenantId, memberName: name, associationTenantId }, context, remembered };
}

/**
 * Begins a writing transaction about one member's contact report and reads it in one flight.
 *
 * @returns null where there is no such member, or where it was passed over
 */
export async function openReport(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  request: RegistryOf,
): Promise<OpenedReport | null> {
  const { programmeId, tenantId } = request;
  inOneFlight(client);
  const [opened, rows] = await Promise.all([
    openMember(database, client, settings, request),
    registryRows(client)<ReportLogRow>('report', reportLogs('e.programme_id = $1 and e.member_tenant_id = $2'), [programmeId, tenantId]),
  ]);
  if (opened === null) return null;
  const events = rows.map(reportEventOf);
  return {
    ...opened,
    events,
    report: foldReportLog(events),
    head: rows.at(-1)?.hash ?? beginningOf(programmeId, tenantId),
  };
}
