import type { Month } from '../month.ts';

/** How a service is shared with the carrier, and so by which figures its partner is judged (domain.md 6): EMP 模式, C 模式. */
export const MODES = ['emp', 'c'] as const;
export type Mode = (typeof MODES)[number];

/** From this month on a service has this mode; null: it is not offered any more. */
export interface ModePeriod {
  readonly from: Month;
  readonly mode: Mode | null;
}

/** The mode of a service in a month; null where none is known. A mode changes with a month and never within one. */
export function modeIn(periods: readonly ModePeriod[], month: Month): Mode | null {
  let latest: ModePeriod | null = null;
  for (const period of periods) if (period.from <= month && (latest === null || period.from > latest.from)) latest = period;
  return latest?.mode ?? null;
}
