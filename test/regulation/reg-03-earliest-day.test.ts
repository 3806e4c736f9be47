import { describe, expect, test } from '@jest/globals';
import { onTheWall, shanghai } from '@lianban/complaint/testing/story';
import { earliestEffect, explainEarliest } from '@lianban/contact-registry/change-notice/earliest';
import type { Change } from '@lianban/contact-registry/registration';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { calendar, Desk } from '@lianban/contact-registry/testing/desk';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';

/**
 * REG-03: at least 15 working days before; the day of submission is not counted; earliest effect is 00:00 of the day
 * after the 15th whole working day.
 */
const settings = DEFAULT_REGISTRY_SETTINGS;
const NEW_NAME: Change = { field: 'company_name', value: '湖南晨星科技有限公司' };

describe('REG-03 the earliest day', () => {
  test.each([
    // submitted in Asia/Shanghai, earliest effect, case
    ['2026-03-02 10:00', '2026-03-24 00:00', 'three plain weeks'],
    ['2026-03-02 00:00', '2026-03-24 00:00', 'the first instant of a day'],
    ['2026-03-02 23:59:59.999', '2026-03-24 00:00', 'the last instant of a day'],
    ['2026-03-03 00:00', '2026-03-25 00:00', 'the first of the next'],
    ['2026-03-06 17:00', '2026-03-28 00:00', 'Friday: effective on a Saturday, the day after the 15th working day'],
    ['2026-03-07 10:00', '2026-03-28 00:00', 'Saturday, a day off'],
    ['2026-03-08 23:59:59.999', '2026-03-28 00:00', 'Sunday, the last instant'],
    ['2026-03-09 00:00', '2026-03-31 00:00', 'Monday, the first instant'],
    ['2026-01-23 10:00', '2026-02-14 00:00', 'before Spring Festival 2026, ends on its make-up Saturday’s eve'],
    ['2026-01-26 10:00', '2026-02-15 00:00', 'the make-up Saturday 14 February is the 15th day'],
    ['2026-01-27 10:00', '2026-02-25 00:00', 'the 15th day is the first after Spring Festival'],
    ['2026-02-06 10:00', '2026-03-06 00:00', 'Spring Festival with both make-up Saturdays'],
    ['2026-02-14 10:00', '2026-03-14 00:00', 'submitted on the make-up Saturday: not counted'],
    ['2026-02-18 10:00', '2026-03-14 00:00', 'submitted inside Spring Festival'],
    ['2026-02-23 23:59:59.999', '2026-03-14 00:00', 'the last instant of Spring Festival'],
    ['2026-02-24 00:00', '2026-03-17 00:00', 'the first instant after Spring Festival'],
    ['2026-09-18 10:00', '2026-10-16 00:00', 'make-up Sunday, Mid-Autumn, National Day, make-up Saturday'],
    ['2026-09-20 10:00', '2026-10-17 00:00', 'submitted on the make-up Sunday: not counted'],
    ['2026-09-30 23:59:59.999', '2026-10-28 00:00', 'the last instant before National Day'],
    ['2026-10-01 00:00', '2026-10-28 00:00', 'the first of National Day'],
    ['2026-10-08 00:00', '2026-10-29 00:00', 'the first after it'],
    ['2026-12-09 10:00', '2026-12-31 00:00', 'the last count that ends in 2026'],
    ['2026-12-10 10:00', '2027-01-01 00:00', 'effective on New Year’s Day, counted in the known year'],
    ['2025-12-15 10:00', '2026-01-07 00:00', 'over the year’s end into a known year with a make-up Sunday'],
  ])('submitted %s: %s (%s)', (submitted, expected) => {
    const { at, day, provisional } = earliestEffect(shanghai(submitted), calendar, settings);
    expect([onTheWall(at), day, provisional]).toEqual([expected, expected.slice(0, 10), false]);
  });

  test.each([
    ['2026-12-11 10:00', '2027-01-02 00:00', 'Friday 1 January 2027 is taken for a working day'],
    ['2026-12-31 10:00', '2027-01-22 00:00', 'all in the unknown year'],
    ['2027-02-01 10:00', '2027-02-23 00:00', 'Spring Festival 2027 is not known'],
  ])('submitted %s: %s, said to be provisional (%s)', (submitted, expected) => {
    const { at, provisional, provisionalYears } = earliestEffect(shanghai(submitted), calendar, settings);
    expect([onTheWall(at), provisional, provisionalYears]).toEqual([expected, true, [2027]]);
  });

  test('a notice keeps that its day was provisional', () => {
    const desk = Desk.registered('2026-12-31 10:00').submitted('one', [NEW_NAME]);
    expect(desk.notice('one').provisionalYears).toEqual([2027]);
    expect(Desk.registered().submitted('one', [NEW_NAME]).notice('one').provisionalYears).toEqual([]);
  });

  test('days end in the programme’s zone, and its own additions count', () => {
    const instant = '2026-03-02T17:00:00.000Z';
    const day = (zone: string) => earliestEffect(instant, workingCalendar({ timeZone: zone }), settings).at;
    expect(day('Asia/Shanghai')).toBe('2026-03-24T16:00:00.000Z');
    expect(day('UTC')).toBe('2026-03-24T00:00:00.000Z');
    const closed = workingCalendar({ timeZone: 'Asia/Shanghai', additions: [{ day: '2026-03-10', kind: 'off', name: '公司日' }] });
    expect(onTheWall(earliestEffect(shanghai('2026-03-02 10:00'), closed, settings).at)).toBe('2026-03-25 00:00');
  });

  test('the number of days is the programme’s', () => {
    expect(earliestEffect(shanghai('2026-03-02 10:00'), calendar, { ...settings, noticeWorkingDays: 1 }).day).toBe('2026-03-04');
  });

  test('the count can be read out day by day', () => {
    const explained = explainEarliest(shanghai('2026-09-18 10:00'), calendar, settings);
    expect(explained.submissionDay).toMatchObject({ day: '2026-09-18', working: true });
    expect(explained.days.map(({ day, nth, name, source }) => `${day.slice(5)} ${nth ?? '–'} ${name ?? source}`)).toEqual([
      '09-19 – weekend',
      '09-20 1 国庆节调休上班',
      '09-21 2 weekday',
      '09-22 3 weekday',
      '09-23 4 weekday',
      '09-24 5 weekday',
      '09-25 – 中秋节',
      '09-26 – 中秋节',
      '09-27 – 中秋节',
      '09-28 6 weekday',
      '09-29 7 weekday',
      '09-30 8 weekday',
      '10-01 – 国庆节',
      '10-02 – 国庆节',
      '10-03 – 国庆节',
      '10-04 – 国庆节',
      '10-05 – 国庆节',
      '10-06 – 国庆节',
      '10-07 – 国庆节',
      '10-08 9 weekday',
      '10-09 10 weekday',
      '10-10 11 国庆节调休上班',
      '10-11 – weekend',
      '10-12 12 weekday',
      '10-13 13 weekday',
      '10-14 14 weekday',
      '10-15 15 weekday',
    ]);
    expect([explained.day, explained.noticeWorkingDays]).toEqual(['2026-10-16', 15]);
  });
});
