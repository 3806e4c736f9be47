import type { SettingsFragment } from '#app/gql/graphql.ts';
import { limitName } from './limit-words.ts';

/** Fields of the form that hold one whole number. */
export const NUMBERS = [
  'majorAfterReturns',
  'notReachedAttempts',
  'notReachedDays',
  'repeatWindowDays',
  'massComplaintThreshold',
  'massComplaintWindowHours',
] as const;

/** Settings as the fields of their form hold them, by name; a box that is not ticked is ''. */
export function settingsValues(settings: SettingsFragment): Record<string, string> {
  return {
    ...Object.fromEntries(settings.limits.map((limit) => [`limit-${limitName(limit)}`, limit.amount == null ? '' : String(limit.amount)])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, String(settings[name])])),
    warnAtPercent: settings.warnAtPercent.join(', '),
    workingHours: settings.workingHours.map(({ from, to }) => `${from}-${to}`).join(', '),
    calendarAdditions: settings.calendarAdditions.map(({ day, kind, name }) => `${day} ${kind === 'OFF' ? '休' : '班'} ${name}`).join('\n'),
    waitCustomer: settings.pauseReasons.includes('WAITING_FOR_CUSTOMER') ? 'on' : '',
    waitFirstReceiver: settings.pauseReasons.includes('WAITING_FOR_FIRST_RECEIVER') ? 'on' : '',
  };
}
