import type { IsoInstant, Role, Uuid } from '@lianban/complaint/vocabulary';
import type { Caller } from '@lianban/complaint/command';
import { FieldChecks } from '@lianban/complaint/decide/field-checks';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import type { Card } from './registration.ts';

/** What a call found (REG-07): 接通, 无法接通, 无人接听, 空号, 关机, 呼转. */
export const DRILL_OUTCOMES = ['reached', 'unreachable', 'no_answer', 'empty_number', 'off', 'forwarded'] as const;
export type DrillOutcome = (typeof DRILL_OUTCOMES)[number];

/** The numbers that are drilled: those that must be reachable round the clock (REG-02). */
export const DRILLED_FIELDS = ['service_contact', 'hotline_fixed', 'hotline_mobile'] as const;
export type DrilledField = (typeof DRILLED_FIELDS)[number];

/** A call as it was logged. */
export interface Drill {
  readonly tenantId: Uuid;
  readonly field: DrilledField;
  readonly outcome: DrillOutcome;
  readonly at: IsoInstant;
  readonly callerPersonId: Uuid;
}

/** A partner's place in a month's plan. */
export interface PlannedDrill {
  readonly tenantId: Uuid;
  /** 1, 2, 3 … */
  readonly place: number;
  /** Local working day `YYYY-MM-DD` from which it is due. */
  readonly day: string;
}

const DRILLING_ROLES: readonly Role[] = ['service_centre_manager', 'group_customer_manager', 'quality_reviewer', 'call_back_agent'];

/** Whether the caller may plan and log drills: the carrier's own people only (REG-07). */
export function mayDrill(caller: Caller): 'allowed' | 'not_a_party' | 'role_missing' {
  if (caller.kind === 'system' || caller.tenantKind !== 'carrier') return 'not_a_party';
  return caller.roles.some((role) => DRILLING_ROLES.includes(role)) ? 'allowed' : 'role_missing';
}

/** What a caller logs of one call. */
export interface DrillInput {
  readonly field: DrilledField;
  readonly outcome: DrillOutcome;
  /** When the number was called. */
  readonly at: IsoInstant;
  readonly note: string;
}

/**
 * What of a logged call is to be kept, and what is wrong with it. The number is the card's as of the call: what was called is
 * not typed.
 *
 * @param numberAt the number registered for a field at an instant; null: none was
 */
export function checkDrill(
  input: DrillInput,
  numberAt: (field: DrilledField, at: IsoInstant) => string | null,
  now: IsoInstant,
): { readonly drill: DrillInput & { readonly number: string }; readonly problems: readonly FieldProblem[] } {
  const checks = new FieldChecks();
  const field = checks.oneOf('field', input.field, DRILLED_FIELDS);
  const outcome = checks.oneOf('outcome', input.outcome, DRILL_OUTCOMES);
  const at = checks.past('at', input.at, now);
  const note = checks.text('note', input.note, 'line', 'optional');
  const number = checks.problems.length > 0 ? null : numberAt(field, at);
  if (number === null && checks.problems.length === 0) checks.add('field', 'unknown');
  return { drill: { field, outcome, at, note, number: number ?? '' }, problems: checks.problems };
}

/** The number of a drilled field on a card; null: none is registered. */
export function drilledNumber(card: Card, field: DrilledField): string | null {
  return field === 'service_contact' ? (card.service_contact?.mobile ?? null) : (card[field] ?? null);
}

/**
 * Whether a call's outcome counts against the partner (SCO-05). A hotline may be forwarded, the service contact's
 * mobile may not (REG-02).
 */
export function countsAgainst({ outcome, field }: Pick<Drill, 'outcome' | 'field'>): boolean {
  return outcome !== 'reached' && (outcome !== 'forwarded' || field === 'service_contact');
}

/**
 * The month's plan over all partners (REG-07): in an order nobody can foresee from the partners' side, yet the same for
 * everyone who computes it, spread evenly over the month's working days.
 *
 * @param seed what no partner knows, for a partner knows its own id and could draw its own lot
 * @param month `YYYY-MM` @throws RangeError for another form; CalendarError `date_out_of_range`
 */
export function drillPlan(tenantIds: readonly Uuid[], seed: string, month: string, calendar: WorkingCalendar): PlannedDrill[] {
  const days = workingDaysOf(month, calendar);
  const drawn = [...new Set(tenantIds)]
    .map((tenantId) => ({ tenantId, lot: lot(`${seed} ${month} ${tenantId}`) }))
    .sort((one, other) => one.lot - other.lot || (one.tenantId < other.tenantId ? -1 : 1));
  return drawn.map(({ tenantId }, index) => ({
    tenantId,
    place: index + 1,
    day: days[Math.floor((index * days.length) / drawn.length)] ?? `${month}-01`,
  }));
}

/** Who is due by a local day: planned for it or earlier, and not called in that month yet. The longest due come first. */
export function dueDrills(plan: readonly PlannedDrill[], calledTenantIds: ReadonlySet<Uuid>, today: string): PlannedDrill[] {
  return plan.filter(({ tenantId, day }) => day <= today && !calledTenantIds.has(tenantId));
}

/** The partners that were called in a local month, whatever came of it. */
export function calledInMonth(drills: readonly Drill[], month: string, calendar: WorkingCalendar): Set<Uuid> {
  return new Set(drills.filter(({ at }) => monthOf(at, calendar) === month).map(({ tenantId }) => tenantId));
}

function monthOf(instant: IsoInstant, calendar: WorkingCalendar): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(calendar.timeZone).toPlainDate().toPlainYearMonth().toString();
}

function workingDaysOf(month: string, calendar: WorkingCalendar): string[] {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`no month: ${JSON.stringify(month)}`);
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const days = Array.from({ length: daysInMonth }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  return days.filter((day) => calendar.isWorkingDay(day));
}

/** A number from a text that looks random: FNV-1a over its UTF-16 units, then mixed so that near texts lie far apart. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
