import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workingCalendar, type CalendarAddition } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingDays } from '@lianban/working-calendar/working-days';

/**
 * CAL-01: working days follow the Chinese statutory calendar: public holidays off, make-up weekend days (调休) on; per
 * programme a calendar may add days off or on. A year whose official calendar is not yet known is computed from
 * weekends and said to be provisional.
 */
const statutory = workingCalendar({ timeZone: 'Asia/Shanghai' });

describe('CAL-01 public holidays are off, make-up weekend days are on', () => {
  test.each([
    // day, weekday, working, why
    ['2024-02-04', '日', true, '春节调休上班'],
    ['2024-02-09', '五', true, null],
    ['2024-02-10', '六', false, '春节'],
    ['2024-02-16', '五', false, '春节'],
    ['2024-02-17', '六', false, '春节'],
    ['2024-02-18', '日', true, '春节调休上班'],
    ['2025-01-26', '日', true, '春节调休上班'],
    ['2025-01-28', '二', false, '春节'],
    ['2025-02-04', '二', false, '春节'],
    ['2025-02-08', '六', true, '春节调休上班'],
    ['2025-10-06', '一', false, '中秋节'],
    ['2025-10-08', '三', false, '国庆节'],
    ['2025-10-11', '六', true, '国庆节调休上班'],
    ['2026-01-01', '四', false, '元旦'],
    ['2026-01-04', '日', true, '元旦调休上班'],
    ['2026-02-14', '六', true, '春节调休上班'],
    ['2026-02-15', '日', false, '春节'],
    ['2026-02-23', '一', false, '春节'],
    ['2026-02-28', '六', true, '春节调休上班'],
    ['2026-04-06', '一', false, '清明节'],
    ['2026-05-05', '二', false, '劳动节'],
    ['2026-05-09', '六', true, '劳动节调休上班'],
    ['2026-06-19', '五', false, '端午节'],
    ['2026-06-22', '一', true, null],
    ['2026-09-20', '日', true, '国庆节调休上班'],
    ['2026-09-25', '五', false, '中秋节'],
    ['2026-10-01', '四', false, '国庆节'],
    ['2026-10-07', '三', false, '国庆节'],
    ['2026-10-08', '四', true, null],
    ['2026-10-10', '六', true, '国庆节调休上班'],
    ['2026-10-11', '日', false, null],
  ])('%s (周%s): working %s, %s', (day, weekday, working, name) => {
    expect('一二三四五六日'[Temporal.PlainDate.from(day).dayOfWeek - 1]).toBe(weekday);
    expect(statutory.day(day)).toMatchObject({ working, name, provisional: false });
  });
});

describe('CAL-01 the programme’s own days win over the statutory calendar', () => {
  const additions: CalendarAddition[] = [
    { day: '2026-11-11', kind: 'off', name: '系统割接停业' },
    { day: '2026-10-07', kind: 'working', name: '国庆值守' },
    { day: '2026-10-10', kind: 'off', name: '补休' },
    { day: '2026-11-14', kind: 'working', name: '周六加班' },
    { day: '2027-01-01', kind: 'off', name: '元旦' },
  ];
  const programme = workingCalendar({ timeZone: 'Asia/Shanghai', additions });

  test.each(additions)('$day $name: $kind', ({ day, kind, name }) => {
    expect(programme.day(day)).toEqual({ day, working: kind === 'working', name, source: 'addition', provisional: false });
    expect(statutory.isWorkingDay(day)).toBe(kind === 'off');
  });

  test('another programme’s calendar knows nothing of them', () => {
    expect(statutory.day('2026-11-11')).toMatchObject({ working: true, source: 'weekday' });
  });

  test('they move due dates: two days counted from 9 November 2026', () => {
    const start = Temporal.Instant.from('2026-11-09T10:00+08:00');
    const due = (calendar: typeof statutory) => dueAfterWorkingDays(calendar, start, 2).due.toString();
    expect(due(statutory)).toBe('2026-11-11T16:00:00Z');
    expect(due(programme)).toBe('2026-11-12T16:00:00Z');
  });
});

describe('CAL-01 a year without an official calendar is computed from weekends and says so', () => {
  test.each([
    [2018, true],
    [2019, false],
    [2026, false],
    [2027, true],
    [2050, true],
  ])('%d is provisional: %s', (year, provisional) => {
    expect(statutory.provisional(year)).toBe(provisional);
    expect(statutory.day(`${year}-06-01`).provisional).toBe(provisional);
  });

  test.each([
    ['2027-10-01', true, 'weekday'],
    ['2027-10-02', false, 'weekend'],
  ])('%s: working %s, only a %s', (day, working, source) => {
    expect(statutory.day(day)).toEqual({ day, working, name: null, source, provisional: true });
  });

  test.each([
    ['all in an official year', '2026-12-24T10:00+08:00', 2, []],
    ['into a year that is not known', '2026-12-30T10:00+08:00', 2, [2027]],
    ['over two of them', '2027-12-30T10:00+08:00', 2, [2027, 2028]],
  ])('a count %s names the provisional years', (_, start, days, years) => {
    expect(dueAfterWorkingDays(statutory, Temporal.Instant.from(start), days).provisionalYears).toEqual(years);
  });
});
