/** How intake grades a work order: one answer of six; class and clocks follow from it (domain.md 3). */
export const GRADINGS = ['ordinary', 'urgent', 'difficult', 'fault_general', 'fault_important', 'fault_severe'] as const;
export type Grading = (typeof GRADINGS)[number];

export interface Graded {
  readonly urgent: boolean;
  readonly difficult: boolean;
  readonly faultGrade: 'GENERAL' | 'IMPORTANT' | 'SEVERE' | null;
}

const FAULTS: Partial<Record<Grading, Graded['faultGrade']>> = {
  fault_general: 'GENERAL',
  fault_important: 'IMPORTANT',
  fault_severe: 'SEVERE',
};

/** What a grading says in the graph's words. */
export const graded = (grading: Grading): Graded => ({
  urgent: grading === 'urgent',
  difficult: grading === 'difficult',
  faultGrade: FAULTS[grading] ?? null,
});

/** The grading an order has now. */
export function gradingOf(order: { readonly urgent: boolean; readonly difficult: boolean; readonly faultGrade?: string | null }): Grading {
  if (order.faultGrade) return `fault_${order.faultGrade.toLowerCase()}` as Grading;
  return order.difficult ? 'difficult' : order.urgent ? 'urgent' : 'ordinary';
}

export interface Limit {
  readonly class: string;
  readonly faultGrade?: string | null;
  readonly part: string;
  readonly calendar: string;
  readonly amount?: number | null;
}

/** The limits a grading starts, as the programme has them set. */
export function limitsOf(grading: Grading, limits: readonly Limit[]): readonly Limit[] {
  const { faultGrade } = graded(grading);
  return limits.filter(
    (limit) =>
      limit.amount != null &&
      (faultGrade ? limit.class === 'FAULT' && limit.faultGrade === faultGrade : limit.class === grading.toUpperCase()),
  );
}
