import { describe, expect, test } from '@jest/globals';
import chineseDays from 'chinese-days';
import { Temporal } from 'temporal-polyfill';
import { isOfficialYear } from './statutory-year.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });
const officialYears = Array.from({ length: 100 }, (_, index) => 2000 + index).filter(isOfficialYear);

function daysOf(year: number): string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }).toString());
}

describe('the statutory years, held against an independent source', () => {
  test('the years follow each other without a gap', () => {
    expect(officialYears).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test.each(officialYears)('%d: every day is working or off as the chinese-days library has it', (year) => {
    const days = daysOf(year);
    expect(days.filter((day) => calendar.isWorkingDay(day))).toEqual(days.filter((day) => chineseDays.isWorkday(day)));
  });

  test.each(officialYears)('%d: every holiday and make-up day bears the name the library gives it', (year) => {
    for (const day of daysOf(year)) {
      const { name, source } = calendar.day(day);
      if (source === 'weekday' || source === 'weekend') continue;
      const { name: nameThere } = chineseDays.getDayDetail(day);
      expect(name).toContain(nameThere.split(',')[1]);
    }
  });
});
