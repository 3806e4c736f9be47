import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { MANUAL_KINDS } from '@lianban/contact-registry/manuals';
import type { RegistrySettings } from '@lianban/contact-registry/registry-settings';

/** Bounds of a setting: from, to, both included. A form has ten rows for liaisons, and a count of days must end. */
const NUMBERS = {
  noticeWorkingDays: [1, 120],
  latestDaysAhead: [30, 1830],
  mostLiaisons: [1, 10],
  mostBusinessTypes: [1, 50],
  longestTariff: [20, 1000],
  manualEndsWithinDays: [1, 365],
} as const satisfies Record<string, readonly [from: number, to: number]>;
/** Who plans further than this in days has the whole notice before them, weekends and the long holidays included. */
const DAYS_PER_WORKING_DAY = 2;
const MOST_REMINDERS = 10;
const MOST_SEGMENTS = 200;
const MOST_DAYS = 60;
const MOST_HOURS = 720;

/**
 * The registry's settings as the input changes them; fields left out stay as they are. What is wrong stands in
 * `input.problems`, and the result is then not to be used.
 */
export function changedRegistrySettings(current: RegistrySettings, input: InputReader): RegistrySettings {
  const number = (field: keyof typeof NUMBERS) => input.integer(field, NUMBERS[field][0], NUMBERS[field][1], current[field]);
  const noticeWorkingDays = number('noticeWorkingDays');
  const latestDaysAhead = number('latestDaysAhead');
  const needed = noticeWorkingDays * DAYS_PER_WORKING_DAY;
  if (latestDaysAhead < needed) input.refuse('latestDaysAhead', 'out_of_range', `${needed}–${NUMBERS.latestDaysAhead[1]}`);
  return {
    noticeWorkingDays,
    latestDaysAhead,
    reminders: changedReminders(current.reminders, input),
    chinaMobileSegments: input.given('chinaMobileSegments') ? readSegments(input) : current.chinaMobileSegments,
    mostLiaisons: number('mostLiaisons'),
    mostBusinessTypes: number('mostBusinessTypes'),
    longestTariff: number('longestTariff'),
    requiredManuals: input.given('requiredManuals') ? input.words('requiredManuals', MANUAL_KINDS) : current.requiredManuals,
    manualEndsWithinDays: number('manualEndsWithinDays'),
  };
}

/** The registry's settings as the graph shows them. */
export function shownRegistrySettings({ reminders, ...settings }: RegistrySettings) {
  return {
    ...settings,
    reminderAt: reminders.at,
    remindAfterWorkingDays: reminders.afterWorkingDays,
    remindBeforeWorkingDays: reminders.beforeEffectWorkingDays,
    remindEmergencyAfterHours: reminders.emergencyAfterHours,
  };
}

type Reminders = RegistrySettings['reminders'];

function changedReminders(current: Reminders, input: InputReader): Reminders {
  const list = (field: string, most: number, otherwise: readonly number[]) =>
    input.given(field) ? readOnce(field, input.integers(field, 1, most, MOST_REMINDERS), input) : otherwise.toSorted((a, b) => a - b);
  return {
    at: input.given('reminderAt') ? input.timeOfDay('reminderAt') : current.at,
    afterWorkingDays: list('remindAfterWorkingDays', MOST_DAYS, current.afterWorkingDays),
    // As they come: the day nearest the effect last.
    beforeEffectWorkingDays: list('remindBeforeWorkingDays', MOST_DAYS, current.beforeEffectWorkingDays).toReversed(),
    emergencyAfterHours: list('remindEmergencyAfterHours', MOST_HOURS, current.emergencyAfterHours),
  };
}

function readOnce(field: string, values: readonly number[], input: InputReader): number[] {
  if (new Set(values).size < values.length) input.refuse(field, 'duplicate');
  return values.toSorted((a, b) => a - b);
}

/** First digits of mobile numbers: three to seven of them, as operators are given them. */
function readSegments(input: InputReader): string[] {
  const segments = [...new Set(input.texts('chinaMobileSegments', MOST_SEGMENTS).map((text) => text.trim()))];
  if (segments.length === 0) input.refuse('chinaMobileSegments', 'required');
  if (segments.some((segment) => !/^1[3-9]\d{1,5}$/.test(segment))) input.refuse('chinaMobileSegments', 'out_of_range', '130–1999999');
  return segments.toSorted();
}
