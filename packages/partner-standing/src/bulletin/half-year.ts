import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { isMonth, monthAfter, monthEnds, monthOf, type Month, type Zoned } from '../month.ts';

/** Half a calendar year, `2026-H1`, in the programme's zone; such texts sort by time (ASC-03). */
export type HalfYear = string;

const MONTHS = 6;
const FORM = /^\d{4}-H[12]$/;

/** Whether a text names a half-year that something may be said of, as `isMonth` has it for months. */
export function isHalfYear(text: string): text is HalfYear {
  return FORM.test(text) && isMonth(firstMonth(text));
}

/** The six months of a half-year, in order; also of the one before the earliest, with which that is compared. @throws RangeError where the text names none */
export function monthsOfHalf(half: HalfYear): Month[] {
  if (!FORM.test(half)) throw new RangeError(`no half-year: ${JSON.stringify(half)}`);
  const first = firstMonth(half);
  return Array.from({ length: MONTHS }, (_, index) => monthAfter(first, index));
}

/** The half-year before. @throws RangeError where the text names none */
export function halfBefore(half: HalfYear): HalfYear {
  const [first = ''] = monthsOfHalf(half);
  const last = monthAfter(first, -1);
  return `${last.slice(0, 4)}-H${last.endsWith('06') ? 1 : 2}`;
}

/** The end of a half-year, exclusive. @throws RangeError where the text names none */
export function halfEnds(half: HalfYear, zone: Zoned): IsoInstant {
  return monthEnds(monthsOfHalf(half).at(-1) ?? '', zone);
}

/** The half-years that are over at an instant, the latest first. @param count how many */
export function passedHalves(now: IsoInstant, zone: Zoned, count: number): HalfYear[] {
  const month = monthOf(now, zone);
  let half = halfBefore(`${month.slice(0, 4)}-H${month.slice(5) < '07' ? 1 : 2}`);
  return Array.from({ length: count }, () => {
    const passed = half;
    half = halfBefore(half);
    return passed;
  });
}

/** What a half-year is called in a document, which is Chinese in whatever language the portal is read. */
export function halfTitle(half: HalfYear): string {
  return `${half.slice(0, 4)} 年${half.endsWith('1') ? '上' : '下'}半年`;
}

function firstMonth(half: HalfYear): Month {
  return `${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}`;
}
