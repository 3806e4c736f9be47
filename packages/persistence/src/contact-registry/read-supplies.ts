import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { dayBegins, dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { calledInMonth, drillPlan, dueDrills, type Drill, type PlannedDrill } from '@lianban/contact-registry/drills';
import type { Attendee, Manual } from '@lianban/contact-registry/manuals';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import { searchKey } from '../read/search.ts';
import type { Tx } from '../tenant-transaction.ts';
import { inMonth, monthValues, type LocalMonth } from './local-month.ts';

/** A logged call with the number that was called. */
export interface DrillRecord extends Drill {
  readonly id: Uuid;
  readonly number: string;
  readonly note: string;
  readonly callerName: string;
}

export interface DrillPage {
  readonly items: readonly { readonly cursor: string; readonly item: DrillRecord }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const DRILL = `d.id, d.partner_tenant_id as "tenantId", d.field, d.number, d.outcome, d.at, d.note, d.caller_person_id as "callerPersonId", d.caller_name as "callerName"`;

/** A page of logged calls that the caller may see, the latest first. */
export async function drillLog(
  tx: Tx,
  question: {
    readonly partnerTenantId: Uuid | null;
    readonly month?: LocalMonth | null;
    readonly first: number;
    readonly after: string | null;
  },
): Promise<DrillPage> {
  const after = readTimeCursor(question.after);
  const rows = await tx.query<DrillRecord>(
    `select ${DRILL} from lianban.reachability_drill d where d.programme_id = $1 and ($2::uuid is null or d.partner_tenant_id = $2)
    and ($3::timestamptz is null or (d.at, d.id) < ($3, $4::uuid)) and ${inMonth('d.at', '$5', '$6')}
    order by d.at desc, d.id desc limit ${question.first + 1}`,
    [tx.who.programmeId, question.partnerTenantId, after?.at ?? null, after?.id ?? null, ...monthValues(question.month)],
  );
  const items = rows.slice(0, question.first).map((item) => ({ cursor: cursorOf(item.at, item.id), item }));
  return { items, hasNextPage: rows.length > question.first, hasPreviousPage: after !== null };
}

/** Logged calls by id, in their order; null for what the caller may not see. */
export async function drillsById(tx: Tx, ids: readonly Uuid[]): Promise<(DrillRecord | null)[]> {
  const rows = await tx.query<DrillRecord>(
    `select ${DRILL} from lianban.reachability_drill d where d.programme_id = $1 and d.id = any($2)`,
    [tx.who.programmeId, ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A month's plan over all partners of the carrier, what was called, and who is due (REG-07). */
export interface DrillMonth {
  readonly month: string;
  readonly plan: readonly PlannedDrill[];
  readonly drills: readonly DrillRecord[];
  readonly due: readonly PlannedDrill[];
}

/**
 * @param partnerTenantIds the partners that are to be drilled: the carrier's of the programme
 * @param month `YYYY-MM`
 * @throws RangeError for another form
 */
export async function drillMonth(
  tx: Tx,
  partnerTenantIds: readonly Uuid[],
  month: string,
  { calendar, now }: { readonly calendar: WorkingCalendar; readonly now: IsoInstant },
): Promise<DrillMonth> {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
  const [key, drills] = await Promise.all([
    searchKey(tx),
    tx.query<DrillRecord>(
      `select ${DRILL} from lianban.reachability_drill d where d.programme_id = $1 and d.carrier_tenant_id = $2 and d.at >= $3 and d.at < $4 order by d.at, d.id`,
      [tx.who.programmeId, tx.who.tenantId, dayBegins(`${month}-01`, calendar), dayBegins(`${next}-01`, calendar)],
    ),
  ]);
  // The carrier's own key is the seed: row security shows it to nobody else, and everybody of the carrier draws the same.
  const plan = drillPlan(partnerTenantIds, key.join(' '), month, calendar);
  return { month, plan, drills, due: dueDrills(plan, calledInMonth(drills, month, calendar), dayOf(now, calendar)) };
}

/** A document or training with its file and how many attended. */
export interface ManualRecord extends Manual {
  readonly partnerTenantId: Uuid;
  readonly addedAt: IsoInstant;
  readonly addedByName: string;
  readonly file: { readonly id: Uuid; readonly fileName: string; readonly mediaType: string; readonly bytes: number } | null;
  readonly attendance: number;
}

/** Every version of partners' documents and trainings, of each partner the latest first, by partner. */
export async function manualsOf(tx: Tx, partnerTenantIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly ManualRecord[]>> {
  const rows = await tx.query<ManualRecord>(
    `select m.id, m.partner_tenant_id as "partnerTenantId", m.service_id as "serviceId", m.kind, m.title, m.version, m.valid_from as "validFrom",
      m.valid_to as "validTo", m.added_at as "addedAt", m.added_by_name as "addedByName",
      (select jsonb_build_object('id', a.id, 'fileName', a.file_name, 'mediaType', a.media_type, 'bytes', a.bytes) from lianban.attachment a
        where a.programme_id = m.programme_id and a.partner_tenant_id = m.partner_tenant_id and a.manual_id = m.id limit 1) as file,
      (select count(*)::int from lianban.training_attendance t
        where t.programme_id = m.programme_id and t.partner_tenant_id = m.partner_tenant_id and t.manual_id = m.id) as attendance
    from lianban.partner_manual m where m.programme_id = $1 and m.partner_tenant_id = any($2) order by m.valid_from desc, m.id desc`,
    [tx.who.programmeId, partnerTenantIds],
  );
  return Map.groupBy(rows, ({ partnerTenantId }) => partnerTenantId);
}

/** Who attended trainings, by name, by training. */
export async function attendeesOf(tx: Tx, manualIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Attendee[]>> {
  const rows = await tx.query<Attendee & { manualId: Uuid }>(
    `select manual_id as "manualId", name, department from lianban.training_attendance where programme_id = $1 and manual_id = any($2) order by name, department`,
    [tx.who.programmeId, manualIds],
  );
  const groups = Map.groupBy(rows, ({ manualId }) => manualId);
  return new Map([...groups].map(([id, all]) => [id, all.map(({ name, department }) => ({ name, department }))]));
}
