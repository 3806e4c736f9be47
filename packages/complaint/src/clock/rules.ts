import type { ClockLimit, ProgrammeSettings } from '../settings.ts';
import type { ClockPart, ClockRule, FaultGrade, WorkOrderClass } from '../vocabulary.ts';

/** A clock a work order of some class starts. */
export interface ClassClock {
  readonly rule: ClockRule;
  readonly part: ClockPart;
  readonly limit: ClockLimit;
}

/** Where a class's limits come from, and under which rule of domain.md 3 its clocks are shown. */
type ClassRule =
  | { readonly rule: ClockRule; readonly limits: 'settings' }
  | { readonly rule: ClockRule; readonly limits: 'fault' }
  | { readonly rule: ClockRule; readonly limits: 'forwarding' }
  | { readonly rule: ClockRule; readonly limits: 'outlet' };

/**
 * Class → rule. `own_unit` and `vendor_other` have no limit in the sources: programme settings, shown as CLK-03, whose
 * values they take by default.
 */
export const CLASS_RULES = {
  fault: { rule: 'CLK-05', limits: 'fault' },
  difficult: { rule: 'CLK-02', limits: 'settings' },
  urgent: { rule: 'CLK-01', limits: 'settings' },
  ordinary: { rule: 'CLK-03', limits: 'settings' },
  direct: { rule: 'CLK-04', limits: 'settings' },
  electronic: { rule: 'CLK-06', limits: 'settings' },
  own_unit: { rule: 'CLK-03', limits: 'settings' },
  vendor_other: { rule: 'CLK-03', limits: 'settings' },
  forwarded: { rule: 'CLK-11', limits: 'forwarding' },
  outlet: { rule: 'CLK-12', limits: 'outlet' },
} as const satisfies Record<WorkOrderClass, ClassRule>;

/** What an answer stops: a reply the reply clocks, a resolution everything still owed (domain.md 3, design.md 8). */
export const STOPPED_BY = {
  reply: ['reply', 'verification', 'next_answer'],
  resolution: ['reply', 'resolution', 'verification', 'report', 'next_answer'],
} as const satisfies Record<string, readonly ClockPart[]>;

/** The clocks a work order of the class starts: one or two (domain.md 3). */
export function clocksOfClass(
  workOrderClass: WorkOrderClass,
  faultGrade: FaultGrade | null,
  settings: ProgrammeSettings,
): readonly ClassClock[] {
  const { rule } = CLASS_RULES[workOrderClass];
  if (workOrderClass === 'fault') {
    return [{ rule, part: 'resolution', limit: settings.faultResolution[faultGrade ?? 'general'] }];
  }
  if (workOrderClass === 'forwarded') {
    return [
      { rule, part: 'verification', limit: settings.forwarding.verification },
      { rule, part: 'report', limit: settings.forwarding.report },
    ];
  }
  if (workOrderClass === 'outlet') return [{ rule, part: 'resolution', limit: settings.outletResult }];
  const { reply, resolution } = settings.limits[workOrderClass];
  return [
    ...(reply === null ? [] : [{ rule, part: 'reply', limit: reply } as const]),
    ...(resolution === null ? [] : [{ rule, part: 'resolution', limit: resolution } as const]),
  ];
}
