import { year2019 } from './years/2019.ts';
import { year2020 } from './years/2020.ts';
import { year2021 } from './years/2021.ts';
import { year2022 } from './years/2022.ts';
import { year2023 } from './years/2023.ts';
import { year2024 } from './years/2024.ts';
import { year2025 } from './years/2025.ts';
import { year2026 } from './years/2026.ts';

/** The State Council's arrangement of one year: stretches of days off (weekends inside them included) and make-up working days. */
export interface StatutoryYear {
  readonly year: number;
  /** Local dates `YYYY-MM-DD`, both ends off. */
  readonly daysOff: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  /** Weekend days that are worked (调休), and the holiday they make up for. */
  readonly makeUpDays: readonly { readonly day: string; readonly holiday: string }[];
}

/** What the statutory calendar says of a day that is not just a plain weekday or weekend. */
export interface StatutoryDay {
  readonly working: boolean;
  readonly name: string;
}

/** A new year is one file in `years/` and one name here. */
const YEARS: readonly StatutoryYear[] = [year2019, year2020, year2021, year2022, year2023, year2024, year2025, year2026];

const byYear = new Map(YEARS.map((year) => [year.year, year]));

/** Whether the official arrangement of the year is known (CAL-01). */
export function isOfficialYear(year: number): boolean {
  return byYear.has(year);
}

/** The holiday or make-up working day that falls on the local date `day` (`YYYY-MM-DD`), or null for a plain day. */
export function statutoryDay(day: string): StatutoryDay | null {
  const year = byYear.get(Number(day.slice(0, 4)));
  const makeUp = year?.makeUpDays.find((made) => made.day === day);
  if (makeUp !== undefined) return { working: true, name: `${makeUp.holiday}调休上班` };
  // Dates of the form YYYY-MM-DD sort by time, so that a range is two comparisons of text.
  const off = year?.daysOff.find(({ from, to }) => from <= day && day <= to);
  return off === undefined ? null : { working: false, name: off.name };
}
