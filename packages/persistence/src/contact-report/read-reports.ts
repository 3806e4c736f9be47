import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Duty } from '@lianban/contact-registry/contact-report/duty';
import type { ReportEvent } from '@lianban/contact-registry/contact-report/event';
import { reportHistory, type ReportVersion } from '@lianban/contact-registry/contact-report/fold';
import type { Tx } from '../tenant-transaction.ts';
import { reportEventOf, reportLogs, type ReportLogRow } from './stored-report.ts';

/** One line of a report's history, with the name of who reported it. */
export interface ReportStoryEvent extends ReportVersion {
  readonly memberTenantId: Uuid;
  readonly sequence: number;
  readonly personName: string | null;
}

/** The logs of members' contact reports that the caller may see, by member. */
export async function reportLogsOf(tx: Tx, memberTenantIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly ReportEvent[]>> {
  const rows = await tx.query<ReportLogRow>(reportLogs('e.programme_id = $1 and e.member_tenant_id = any($2)'), [
    tx.who.programmeId,
    memberTenantIds,
  ]);
  const logs = Map.groupBy(rows, ({ memberTenantId }) => memberTenantId);
  return new Map([...logs].map(([id, log]) => [id, log.map(reportEventOf)]));
}

/** The histories of members' contact reports, each oldest first, by member. */
export async function reportStories(tx: Tx, memberTenantIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly ReportStoryEvent[]>> {
  const [logs, names] = await Promise.all([
    reportLogsOf(tx, memberTenantIds),
    tx.query<{ memberTenantId: Uuid; personId: Uuid; name: string }>(
      'select member_tenant_id as "memberTenantId", person_id as "personId", name from lianban.contact_report_actor where programme_id = $1 and member_tenant_id = any($2)',
      [tx.who.programmeId, memberTenantIds],
    ),
  ]);
  const nameOf = new Map(names.map(({ memberTenantId, personId, name }) => [`${memberTenantId} ${personId}`, name]));
  return new Map(
    [...logs].map(([memberTenantId, events]) => [
      memberTenantId,
      reportHistory(events).map((version) => ({
        ...version,
        memberTenantId,
        sequence: version.version,
        personName: nameOf.get(`${memberTenantId} ${version.event.actor.personId}`) ?? null,
      })),
    ]),
  );
}

/** Who receives for a member and when, as it is kept. */
export interface KeptDuty extends Duty {
  readonly memberTenantId: Uuid;
}

/** Who receives between two instants, for the members the caller may know of, or those named, by member and time; `to` null: without end. */
export async function dutiesBetween(
  tx: Tx,
  memberTenantIds: readonly Uuid[] | null,
  from: IsoInstant,
  to: IsoInstant | null,
): Promise<KeptDuty[]> {
  const side = tx.who.tenantKind === 'association' ? 'd.association_tenant_id = $2' : 'd.member_tenant_id = $2';
  return tx.query<KeptDuty>(
    `select d.member_tenant_id as "memberTenantId", d.valid_from as "from", d.valid_to as "to", d.role, d.reason, d.person from lianban.contact_duty d
    where d.programme_id = $1 and ${side} and ($3::uuid[] is null or d.member_tenant_id = any($3)) and (d.valid_to is null or d.valid_to > $4)
    and ($5::timestamptz is null or d.valid_from < $5) order by d.member_tenant_id, d.valid_from`,
    [tx.who.programmeId, tx.who.tenantId, memberTenantIds, from, to],
    null,
  );
}

/** When members reported first and last; those that are not here have reported nobody. */
export async function reportDates(tx: Tx): Promise<ReadonlyMap<Uuid, { readonly filedAt: IsoInstant; readonly changedAt: IsoInstant }>> {
  const rows = await tx.query<{ id: Uuid; filedAt: IsoInstant; changedAt: IsoInstant }>(
    'select member_tenant_id as id, filed_at as "filedAt", changed_at as "changedAt" from lianban.contact_report where programme_id = $1',
    [tx.who.programmeId],
  );
  return new Map(rows.map(({ id, ...dates }) => [id, dates]));
}

/** Somebody of the caller's own organisation who may be named in its report. */
export interface Nameable {
  readonly personId: Uuid;
  readonly name: string;
  readonly email: string;
}

/** The people with a seat in the caller's organisation. */
export async function nameablePeople(tx: Tx): Promise<Nameable[]> {
  return tx.query<Nameable>(
    'select distinct on (person_id) person_id as "personId", name, email from lianban.seat where programme_id = $1 and tenant_id = $2 and active order by person_id',
    [tx.who.programmeId, tx.who.tenantId],
  );
}
