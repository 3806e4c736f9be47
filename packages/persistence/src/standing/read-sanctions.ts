import type { FaultGrade, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Verdict } from '@lianban/partner-standing/decision';
import type { Month } from '@lianban/partner-standing/month';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import type { SanctionState } from '@lianban/partner-standing/sanction/states';
import { mayTakeOn, suspendedUntil, type Suspension } from '@lianban/partner-standing/sanction/suspension';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import type { Tx } from '../tenant-transaction.ts';
import type { ConductPage } from './read-conduct.ts';
import { ownSide } from './read-refunds.ts';
import { standingById } from './read-story.ts';

/** Sanctions by id, in their order; null for what the caller may not see. */
export const sanctionsById = (tx: Tx, ids: readonly Uuid[]): Promise<(Sanction | null)[]> => standingById(tx, 'sanction', ids);

export interface SanctionQuestion {
  /** Null: every partner's that the caller may see. */
  readonly partnerTenantId: Uuid | null;
  readonly states: readonly SanctionState[] | null;
  readonly month?: Month | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of sanctions, what happened to latest first. */
export async function sanctionPage(
  tx: Tx,
  { partnerTenantId, states, month = null, first, after: cursor }: SanctionQuestion,
): Promise<ConductPage<Sanction>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select s.id, s.last_event_at as at from lianban.sanction s where s.programme_id = $1 and ${ownSide(tx, 's')} and ($3::uuid is null or s.partner_tenant_id = $3)
    and ($4::text[] is null or s.state = any($4)) and ($5::text is null or s.month = $5) and ($6::timestamptz is null or (s.last_event_at, s.id) < ($6, $7::uuid))
    order by s.last_event_at desc, s.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, states, month, after?.at ?? null, after?.id ?? null],
    null,
  );
  const kept = rows.slice(0, first);
  const found = await sanctionsById(
    tx,
    kept.map(({ id }) => id),
  );
  const items = found.flatMap((item, index) => (item === null ? [] : [{ cursor: cursorOf(kept[index]!.at, item.id), item }]));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** Something of a partner that is suspended now: its settlement of a mode, or a service. */
export interface SuspensionNow {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode | null;
  readonly serviceId: Uuid | null;
  /** Exclusive; 'open': until something is done. */
  readonly until: IsoInstant | 'open';
  readonly sanctionIds: readonly Uuid[];
}

interface SuspendingRow {
  readonly sanctionId: Uuid;
  readonly partnerTenantId: Uuid;
  readonly measure: Sanction['measure'];
  readonly mode: Mode | null;
  readonly serviceId: Uuid | null;
  readonly from: IsoInstant;
  readonly until: IsoInstant | null;
}

/** What is suspended now, of one partner or of every partner the caller may see (SAN-01, 03…05). */
export async function suspensionsNow(tx: Tx, partnerTenantId: Uuid | null, now: IsoInstant): Promise<SuspensionNow[]> {
  const rows = await tx.query<SuspendingRow>(
    `select s.id as "sanctionId", s.partner_tenant_id as "partnerTenantId", s.measure, s.mode, s.service_id as "serviceId", s.suspended_from as "from", s.suspended_until as until
    from lianban.sanction s where s.programme_id = $1 and ${ownSide(tx, 's')} and ($3::uuid is null or s.partner_tenant_id = $3) and s.suspended_from is not null
    order by s.partner_tenant_id, s.suspended_from, s.id`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId],
  );
  const groups = Map.groupBy(rows, ({ partnerTenantId: partner, measure, mode, serviceId }) =>
    [partner, measure === 'service_suspension' ? serviceId : mode].join(' '),
  );
  return [...groups.values()].flatMap((all): SuspensionNow[] => {
    const [first] = all;
    const until = suspendedUntil(all satisfies Suspension[], now);
    if (first === undefined || until === null) return [];
    const { partnerTenantId: partner, measure, mode, serviceId } = first;
    const ofService = measure === 'service_suspension';
    const inForce = all.filter((each) => each.from <= now && (each.until === null || now < each.until));
    const sanctionIds = inForce.map(({ sanctionId }) => sanctionId);
    return [{ partnerTenantId: partner, mode: ofService ? null : mode, serviceId: ofService ? serviceId : null, until, sanctionIds }];
  });
}

/** Whether each partner may get a new service or new customers; what it has it goes on answering (domain.md 6). */
export async function takingOn(tx: Tx, partnerTenantIds: readonly Uuid[], now: IsoInstant): Promise<Verdict[]> {
  const rows = await tx.query<{ id: Uuid; partnerTenantId: Uuid }>(
    `select id, partner_tenant_id as "partnerTenantId" from lianban.sanction where programme_id = $1 and partner_tenant_id = any($2)
    and (suspended_from is not null or state = 'cooperation_ended')`,
    [tx.who.programmeId, partnerTenantIds],
  );
  const sanctions = (
    await sanctionsById(
      tx,
      rows.map(({ id }) => id),
    )
  ).filter((each) => each !== null);
  return partnerTenantIds.map((partner) =>
    mayTakeOn(
      sanctions.filter(({ partnerTenantId }) => partnerTenantId === partner),
      now,
    ),
  );
}

/** Mass complaints on a service (RTE-04). */
export interface MassAlertRecord {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly serviceId: Uuid;
  readonly at: IsoInstant;
  readonly windowHours: number;
  readonly count: number;
  readonly faultGrade: FaultGrade | null;
}

/** The latest alerts, of the caller's own side. */
export async function massAlertPage(
  tx: Tx,
  { first, after: cursor }: { readonly first: number; readonly after: string | null },
): Promise<ConductPage<MassAlertRecord>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<MassAlertRecord>(
    `select a.id, a.partner_tenant_id as "partnerTenantId", a.service_id as "serviceId", a.at, a.window_hours as "windowHours", a.count, a.fault_grade as "faultGrade"
    from lianban.mass_alert a where a.programme_id = $1 and ${ownSide(tx, 'a')} and ($3::timestamptz is null or (a.at, a.id) < ($3, $4::uuid))
    order by a.at desc, a.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, after?.at ?? null, after?.id ?? null],
    null,
  );
  const items = rows.slice(0, first).map((item) => ({ cursor: cursorOf(item.at, item.id), item }));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** The complaints of an alert, in the order they came; for the carrier only, null to everyone else. */
export async function alertComplaints(tx: Tx, alertId: Uuid): Promise<readonly Uuid[] | null> {
  const [alert] = await standingById(tx, 'mass_alert', [alertId]);
  return alert?.complaintIds ?? null;
}
