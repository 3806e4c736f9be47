import type { FieldProblem } from '@lianban/complaint/decision';
import { FieldChecks } from '@lianban/complaint/decide/field-checks';
import type { Caller } from '@lianban/complaint/command';
import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import { dayBegins } from './change-notice/earliest.ts';
import type { RegistryProblemCode } from './checks.ts';
import type { RegistrySettings } from './registry-settings.ts';

/** What partners supply for the carrier's staff (REG-10): 使用手册, 常见问题, 下载, 培训. */
export const MANUAL_KINDS = ['manual', 'faq', 'download', 'training'] as const;
export type ManualKind = (typeof MANUAL_KINDS)[number];

/** One version of a document, or one training held. */
export interface Manual {
  readonly id: Uuid;
  readonly serviceId: Uuid;
  readonly kind: ManualKind;
  readonly title: string;
  readonly version: string;
  /** Local days `YYYY-MM-DD`; valid from the one up to but not including the other. */
  readonly validFrom: string;
  /** null: until a newer one. */
  readonly validTo: string | null;
}

/** What is owed, or will be soon, for a service. */
export interface OwedManual {
  readonly serviceId: Uuid;
  readonly kind: ManualKind;
  /** Never supplied, supplied for later only, ended, or valid but ending within the settings' days. */
  readonly why: 'missing' | 'not_yet_valid' | 'ended' | 'ending';
  /** The day it begins (`not_yet_valid`) or ended or ends; null for what is missing. */
  readonly day: string | null;
}

/** Who may: its people for its own documents; of the carrier those who look after partners, for who attended. */
const SUPPLYING: readonly Role[] = [
  'service_contact',
  'technical_contact',
  'management_representative',
  'general_manager',
  'administrator',
];
const RECORDING: readonly Role[] = ['group_customer_manager', 'service_centre_manager', 'shift_leader'];

/** Whether the caller may supply a partner's documents and trainings (REG-10). */
export function maySupply(partnerTenantId: Uuid, caller: Caller): 'allowed' | 'not_a_party' | 'role_missing' {
  if (caller.kind === 'system' || caller.tenantId !== partnerTenantId) return 'not_a_party';
  return caller.roles.some((role) => SUPPLYING.includes(role)) ? 'allowed' : 'role_missing';
}

/** Whether the caller may record who attended a training: the partner that held it, or the carrier whose staff attended. */
export function mayRecordAttendance(partnerTenantId: Uuid, caller: Caller): 'allowed' | 'not_a_party' | 'role_missing' {
  if (caller.kind === 'system' || caller.tenantKind !== 'carrier') return maySupply(partnerTenantId, caller);
  return caller.roles.some((role) => RECORDING.includes(role)) ? 'allowed' : 'role_missing';
}

/** Somebody of the carrier's staff who attended a training. */
export interface Attendee {
  readonly name: string;
  /** Department or city company, in words. */
  readonly department: string;
}

/** What tells attendees apart; neither text holds a line break. */
export const attendeeKey = ({ name, department }: Attendee): string => `${name}\n${department}`;

const MOST_ATTENDEES = 500;

/** The attendees to be kept, each once, and what is wrong with them. */
export function checkAttendees(attendees: readonly Attendee[]): {
  readonly attendees: Attendee[];
  readonly problems: readonly FieldProblem[];
} {
  const checks = new FieldChecks();
  if (attendees.length === 0) checks.add('attendees', 'required');
  if (attendees.length > MOST_ATTENDEES) checks.add('attendees', 'too_many', String(MOST_ATTENDEES));
  const kept = attendees.slice(0, MOST_ATTENDEES).map(({ name, department }, index) => ({
    name: checks.text(`attendees.${index}.name`, name, 'name'),
    department: checks.text(`attendees.${index}.department`, department, 'name', 'optional'),
  }));
  const once = new Map(kept.map((attendee) => [attendeeKey(attendee), attendee]));
  return { attendees: [...once.values()], problems: checks.problems };
}

/** What is wrong with a document's description. */
export function checkManual(
  { title, version, kind, validFrom, validTo }: Omit<Manual, 'id' | 'serviceId'>,
  calendar: WorkingCalendar,
): FieldProblem[] {
  const checks = new FieldChecks();
  checks.text('title', title, 'line');
  checks.text('version', version, 'name');
  checks.oneOf('kind', kind, MANUAL_KINDS);
  const note = (field: string, code: RegistryProblemCode) => checks.problems.push({ field, code });
  const from = dayBegins(validFrom, calendar);
  const to = validTo === null ? null : dayBegins(validTo, calendar);
  if (from === null) note('validFrom', 'not_a_day');
  if (validTo !== null && to === null) note('validTo', 'not_a_day');
  if (from !== null && to !== null && to <= from) note('validTo', 'window_reversed');
  return checks.problems;
}

/** What is wrong with ending a document's validity on a day. It ends earlier, never later: what was owed meanwhile stays owed. */
export function checkManualEnd(manual: Omit<Manual, 'id' | 'serviceId'>, validTo: string, calendar: WorkingCalendar): FieldProblem[] {
  const problems = checkManual({ ...manual, validTo }, calendar);
  const last = manual.validTo;
  return problems.length > 0 || last === null || validTo <= last ? problems : [{ field: 'validTo', code: 'too_late', limit: last }];
}

/** Whether a document is valid on a local day. */
export function isValidOn({ validFrom, validTo }: Pick<Manual, 'validFrom' | 'validTo'>, day: string): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

/** The documents in use on a local day: of each service and kind the one that began last. */
export function manualsOn(manuals: readonly Manual[], day: string): Manual[] {
  const valid = manuals.filter((manual) => isValidOn(manual, day)).sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return [...new Map(valid.map((manual) => [`${manual.serviceId} ${manual.kind}`, manual])).values()];
}

/**
 * What a partner owes for its services on a local day (REG-10).
 *
 * @param manuals of that partner
 * @param day `YYYY-MM-DD`
 */
export function owedManuals(
  serviceIds: readonly Uuid[],
  manuals: readonly Manual[],
  day: string,
  settings: RegistrySettings,
): OwedManual[] {
  return serviceIds.flatMap((serviceId) =>
    settings.requiredManuals.flatMap((kind): OwedManual[] => {
      const own = manuals.filter((manual) => manual.serviceId === serviceId && manual.kind === kind);
      return owedOf(own, day, settings).map((owed) => ({ serviceId, kind, ...owed }));
    }),
  );
}

function owedOf(own: readonly Manual[], day: string, { manualEndsWithinDays }: RegistrySettings): Pick<OwedManual, 'why' | 'day'>[] {
  if (own.some((manual) => isValidOn(manual, day))) {
    const ends = coveredUntil(own, day);
    const soon = Temporal.PlainDate.from(day).add({ days: manualEndsWithinDays }).toString();
    return ends === null || ends > soon ? [] : [{ why: 'ending', day: ends }];
  }
  const begins = own.map(({ validFrom }) => validFrom).filter((from) => from > day);
  const ended = own.map(({ validTo }) => validTo).filter((to) => to !== null && to <= day);
  if (ended.length > 0) return [{ why: 'ended', day: ended.sort().at(-1) ?? null }];
  return [begins.length > 0 ? { why: 'not_yet_valid', day: begins.sort()[0] ?? null } : { why: 'missing', day: null }];
}

/** The first day from `day` on that none of them covers; null: there is none. */
function coveredUntil(own: readonly Manual[], day: string): string | null {
  let covered = day;
  for (;;) {
    const valid = own.filter((manual) => isValidOn(manual, covered));
    if (valid.length === 0) return covered;
    if (valid.some(({ validTo }) => validTo === null)) return null;
    covered =
      valid
        .map(({ validTo }) => validTo ?? covered)
        .sort()
        .at(-1) ?? covered;
  }
}
