import type { Spread } from '../measure/rounds.ts';

/** One line of the table of results. */
export interface Finding {
  readonly measure: string;
  /** At how many complaints; null where the size plays no part. */
  readonly size: number | null;
  /** What was measured, with its spread. */
  readonly figure: string;
  /** The bound that may not be broken, in words; null for what is told only. */
  readonly floor: string | null;
  readonly lead: string | null;
  /** Null where there is no floor. */
  readonly kept: boolean | null;
}

export const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toFixed(3);
export const spreadText = ({ median, least, most }: Spread, unit = ''): string =>
  `${number(median)}${unit} (${number(least)}–${number(most)})`;

/** What the figure must not fall below. */
export function atLeast(measure: string, size: number | null, spread: Spread, floor: number, lead: number, note = ''): Finding {
  return {
    measure,
    size,
    figure: `${spreadText(spread, '×')}${note}`,
    floor: `≥ ${floor}×`,
    lead: `${lead}×`,
    kept: spread.median >= floor,
  };
}

/** What the figure must not exceed. */
export function atMost(
  measure: string,
  size: number | null,
  spread: Spread,
  unit: string,
  floor: number,
  lead: number | null,
  note = '',
): Finding {
  return {
    measure,
    size,
    figure: `${spreadText(spread, unit)}${note}`,
    floor: `≤ ${floor}${unit}`,
    lead: lead === null ? null : `${lead}${unit}`,
    kept: spread.median <= floor,
  };
}

/** A yes or no. */
export function holds(measure: string, size: number | null, figure: string, kept: boolean, floor: string): Finding {
  return { measure, size, figure, floor, lead: null, kept };
}

/** A figure for orientation, without a floor. */
export const told = (measure: string, size: number | null, figure: string): Finding => ({
  measure,
  size,
  figure,
  floor: null,
  lead: null,
  kept: null,
});

const GROWTH_FLOOR = 1.5;
const GROWTH_LEAD = 1.1;

/** How much more time a measure takes at the larger size. */
export const growth = (measure: string, spread: Spread): Finding =>
  atMost(`${measure}: time at the larger size against the smaller`, null, spread, '×', GROWTH_FLOOR, GROWTH_LEAD);
