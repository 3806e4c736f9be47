import type { ManualKind, SettingsFragment } from '#app/gql/graphql.ts';
import { MANUAL_KINDS } from '#app/supplies/words.ts';
import { limitName } from './limit-words.ts';

/** Fields of the form that hold one whole number. */
const NUMBERS = [
  'majorAfterReturns',
  'notReachedAttempts',
  'notReachedDays',
  'repeatWindowDays',
  'massComplaintThreshold',
  'massComplaintWindowHours',
  'surveyPercent',
  'surveySeed',
] as const;

/** Those of them that the programme of a face has. */
export const numbersOf = (settings: SettingsFragment) => NUMBERS.filter((name) => settings[name] != null);

/** Fields of the contact registry's settings that hold one whole number (REG-01, 03, 06, 10). */
export const REGISTRY_NUMBERS = [
  'noticeWorkingDays',
  'latestDaysAhead',
  'mostLiaisons',
  'mostBusinessTypes',
  'longestTariff',
  'manualEndsWithinDays',
] as const;
/** Those that hold several, written with commas. */
export const REGISTRY_LISTS = ['remindAfterWorkingDays', 'remindBeforeWorkingDays', 'remindEmergencyAfterHours'] as const;

/** The box of each kind of document that may be required. */
export const REQUIRED_BOXES = {
  MANUAL: 'requireManual',
  FAQ: 'requireFaq',
  DOWNLOAD: 'requireDownload',
  TRAINING: 'requireTraining',
} as const satisfies Record<ManualKind, string>;

type RegistrySettings = NonNullable<SettingsFragment['contactRegistry']>;

function registryValues(settings: RegistrySettings): Record<string, string> {
  return {
    ...Object.fromEntries(REGISTRY_NUMBERS.map((name) => [name, String(settings[name])])),
    ...Object.fromEntries(REGISTRY_LISTS.map((name) => [name, settings[name].join(', ')])),
    reminderAt: settings.reminderAt,
    chinaMobileSegments: settings.chinaMobileSegments.join(', '),
    ...Object.fromEntries(MANUAL_KINDS.map((kind) => [REQUIRED_BOXES[kind], settings.requiredManuals.includes(kind) ? 'on' : ''])),
  };
}

/** Settings as the fields of their form hold them, by name; a box that is not ticked is ''. */
export function settingsValues(settings: SettingsFragment): Record<string, string> {
  return {
    ...Object.fromEntries(settings.limits.map((limit) => [`limit-${limitName(limit)}`, limit.amount == null ? '' : String(limit.amount)])),
    ...Object.fromEntries(numbersOf(settings).map((name) => [name, String(settings[name])])),
    warnAtPercent: settings.warnAtPercent.join(', '),
    workingHours: settings.workingHours.map(({ from, to }) => `${from}-${to}`).join(', '),
    calendarAdditions: settings.calendarAdditions.map(({ day, kind, name }) => `${day} ${kind === 'OFF' ? '休' : '班'} ${name}`).join('\n'),
    waitCustomer: settings.pauseReasons.includes('WAITING_FOR_CUSTOMER') ? 'on' : '',
    waitFirstReceiver: settings.pauseReasons.includes('WAITING_FOR_FIRST_RECEIVER') ? 'on' : '',
    ...(settings.contactRegistry ? registryValues(settings.contactRegistry) : {}),
  };
}
