import type { TFunction } from 'i18next';

/** A half-year in words: 2026 年上半年. */
export function halfWords(t: TFunction, half: string): string {
  return t(`bulletin.half.${half.slice(-1) === '1' ? 'first' : 'second'}`, { year: half.slice(0, 4) });
}
