import type { ClockLimit, ProgrammeSettings } from '@lianban/complaint/settings';
import { FAULT_GRADES, type ClockPart, type FaultGrade, type WorkOrderClass } from '@lianban/complaint/vocabulary';

type PlainClass = keyof ProgrammeSettings['limits'];

/** One limit of a programme as the graph shows it: `amount` in hours or whole days, null where none is set. */
export interface LimitRow {
  readonly class: WorkOrderClass;
  readonly faultGrade: FaultGrade | null;
  readonly part: ClockPart;
  readonly calendar: ClockLimit['calendar'];
  readonly amount: number | null;
}

const PLAIN_CLASSES: readonly PlainClass[] = ['urgent', 'difficult', 'ordinary', 'direct', 'electronic', 'own_unit', 'vendor_other'];
const FORWARD_PARTS = ['forward', 'verification', 'report'] as const;

/** Every limit a programme has, in the order of domain.md 3. */
export function limitRows(settings: ProgrammeSettings): LimitRow[] {
  return [
    ...PLAIN_CLASSES.flatMap((name) =>
      (['reply', 'resolution'] as const).map((part) => row(name, null, part, settings.limits[name][part])),
    ),
    ...FAULT_GRADES.map((grade) => row('fault', grade, 'resolution', settings.faultResolution[grade])),
    ...FORWARD_PARTS.map((part) => row('forwarded', null, part, settings.forwarding[part])),
    row('outlet', null, 'resolution', settings.outletResult),
  ];
}

/** The settings with one limit replaced, or null where the programme knows no such limit or it may not be empty. */
export function withLimit(
  settings: ProgrammeSettings,
  { class: name, faultGrade, part, calendar, amount }: LimitRow,
): ProgrammeSettings | null {
  const limit = amount === null ? null : limitOf(calendar, amount);
  if (name === 'fault') {
    if (faultGrade === null || part !== 'resolution' || limit === null) return null;
    return { ...settings, faultResolution: { ...settings.faultResolution, [faultGrade]: limit } };
  }
  if (name === 'forwarded') {
    if (!FORWARD_PARTS.some((known) => known === part) || limit === null) return null;
    return { ...settings, forwarding: { ...settings.forwarding, [part]: limit } };
  }
  if (name === 'outlet') return part === 'resolution' && limit !== null ? { ...settings, outletResult: limit } : null;
  if (part !== 'reply' && part !== 'resolution') return null;
  return { ...settings, limits: { ...settings.limits, [name]: { ...settings.limits[name], [part]: limit } } };
}

function limitOf(calendar: ClockLimit['calendar'], amount: number): ClockLimit {
  return calendar === 'working_days' ? { calendar, days: amount } : { calendar, hours: amount };
}

function row(name: WorkOrderClass, faultGrade: FaultGrade | null, part: ClockPart, limit: ClockLimit | null): LimitRow {
  const amount = limit === null ? null : limit.calendar === 'working_days' ? limit.days : limit.hours;
  return { class: name, faultGrade, part, calendar: limit?.calendar ?? 'elapsed', amount };
}
