import { expect, test } from '@jest/globals';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { changedRegistrySettings, shownRegistrySettings } from './changed-registry-settings.ts';

function change(input: RawInput) {
  const reader = new InputReader(input);
  return { settings: changedRegistrySettings(DEFAULT_REGISTRY_SETTINGS, reader), problems: reader.problems };
}

test('an empty change leaves everything as it is, and so does what the graph shows when it is sent back', () => {
  expect(change({})).toEqual({ settings: DEFAULT_REGISTRY_SETTINGS, problems: [] });
  const { settings, problems } = change(shownRegistrySettings(DEFAULT_REGISTRY_SETTINGS));
  expect(problems).toEqual([]);
  expect({ ...settings, chinaMobileSegments: [] }).toEqual({ ...DEFAULT_REGISTRY_SETTINGS, chinaMobileSegments: [] });
  expect(settings.chinaMobileSegments).toEqual(DEFAULT_REGISTRY_SETTINGS.chinaMobileSegments.toSorted());
});

test('what is named is changed, lists in order, the rest stays', () => {
  const { settings, problems } = change({
    noticeWorkingDays: 10,
    reminderAt: '08:30',
    remindAfterWorkingDays: [4, 2],
    chinaMobileSegments: ['139', ' 138 ', '139'],
    requiredManuals: ['faq'],
  });
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_REGISTRY_SETTINGS,
    noticeWorkingDays: 10,
    reminders: { ...DEFAULT_REGISTRY_SETTINGS.reminders, at: '08:30', afterWorkingDays: [2, 4] },
    chinaMobileSegments: ['138', '139'],
    requiredManuals: ['faq'],
  });
});

test.each<[RawInput, string, string]>([
  [{ noticeWorkingDays: 0 }, 'noticeWorkingDays', 'out_of_range'],
  [{ noticeWorkingDays: 121 }, 'noticeWorkingDays', 'out_of_range'],
  // Nobody could choose a day: the earliest would lie behind the latest.
  [{ noticeWorkingDays: 100, latestDaysAhead: 150 }, 'latestDaysAhead', 'out_of_range'],
  [{ reminderAt: '24:00' }, 'reminderAt', 'not_a_time'],
  [{ remindAfterWorkingDays: [1, 1] }, 'remindAfterWorkingDays', 'duplicate'],
  [{ remindEmergencyAfterHours: [0] }, 'remindEmergencyAfterHours.0', 'out_of_range'],
  [{ chinaMobileSegments: [] }, 'chinaMobileSegments', 'required'],
  [{ chinaMobileSegments: ['139', '0731'] }, 'chinaMobileSegments', 'out_of_range'],
  [{ mostLiaisons: 11 }, 'mostLiaisons', 'out_of_range'],
  [{ longestTariff: 1001 }, 'longestTariff', 'out_of_range'],
])('%j is refused', (input, field, code) => {
  expect(change(input).problems).toContainEqual(expect.objectContaining({ field, code }));
});
