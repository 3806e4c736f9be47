import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { InputReader, type RawInput } from '../command/input-reader.ts';
import { changedSettings } from './changed-settings.ts';
import { limitRows } from './limit-rows.ts';

function change(input: RawInput) {
  const reader = new InputReader(input);
  return { settings: changedSettings(DEFAULT_SETTINGS, reader), problems: reader.problems };
}

test('an empty change leaves everything as it is', () => {
  expect(change({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('every limit the graph shows can be sent back and changes nothing', () => {
  expect(change({ limits: limitRows(DEFAULT_SETTINGS) })).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('the limits named are changed, the others stay', () => {
  const { settings, problems } = change({
    limits: [
      { class: 'fault', faultGrade: 'severe', part: 'resolution', calendar: 'elapsed', amount: 1 },
      { class: 'ordinary', part: 'resolution', calendar: 'elapsed', amount: null },
      { class: 'forwarded', part: 'report', calendar: 'working_days', amount: 7 },
    ],
  });
  expect(problems).toEqual([]);
  expect(settings.faultResolution.severe).toEqual({ calendar: 'elapsed', hours: 1 });
  expect(settings.limits.ordinary).toEqual({ reply: { calendar: 'elapsed', hours: 12 }, resolution: null });
  expect(settings.forwarding.report).toEqual({ calendar: 'working_days', days: 7 });
});

describe('what cannot be set is named', () => {
  test.each<[RawInput, string, string]>([
    [{ majorAfterReturns: 0 }, 'majorAfterReturns', 'out_of_range'],
    [{ warnAtPercent: [50, 50] }, 'warnAtPercent', 'duplicate'],
    [{ warnAtPercent: [100] }, 'warnAtPercent.0', 'out_of_range'],
    [{ limits: [{ class: 'ordinary', part: 'reply', calendar: 'elapsed', amount: -3 }] }, 'limits.0.amount', 'out_of_range'],
    [{ limits: [{ class: 'electronic', part: 'reply', calendar: 'working_days', amount: 1.5 }] }, 'limits.0.amount', 'out_of_range'],
    [{ limits: [{ class: 'fault', faultGrade: 'severe', part: 'reply', calendar: 'elapsed', amount: 3 }] }, 'limits.0.part', 'not_allowed'],
    [{ limits: [{ class: 'fault', faultGrade: 'severe', part: 'resolution', calendar: 'elapsed' }] }, 'limits.0.part', 'not_allowed'],
    [{ calendarAdditions: [{ day: '1900-01-01', kind: 'off', name: '厂休' }] }, 'calendarAdditions.0.day', 'out_of_range'],
    [
      {
        calendarAdditions: [
          { day: '2027-01-04', kind: 'off', name: '厂休' },
          { day: '2027-01-04', kind: 'off', name: '厂休' },
        ],
      },
      'calendarAdditions',
      'duplicate',
    ],
    [{ workingHours: [] }, 'workingHours', 'required'],
    [{ workingHours: [{ from: '18:00', to: '09:00' }] }, 'workingHours', 'out_of_range'],
    [{ workingHours: [{ from: '25:00', to: '26:00' }] }, 'workingHours.0.from', 'not_a_time'],
  ])('%j', (input, field, code) => {
    expect(change(input).problems).toContainEqual(expect.objectContaining({ field, code }));
  });
});
