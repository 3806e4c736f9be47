import type { StandingSettingsFragment } from '#app/gql/graphql.ts';

/** Whole numbers of the form. */
export const STANDING_NUMBERS = [
  'empComplaints',
  'monthsInARow',
  'leastForMedian',
  'objectionWorkingDays',
  'rectificationWorkingDays',
  'suspensionMonths',
  'refundTimes',
] as const;

/** Decimal numbers of the form. */
export const STANDING_RATES = ['complaintsPer10000', 'inTimePercent'] as const;

/** What the contact registry finds by itself, in the order of the form. */
export const RUBRIC_FINDINGS = ['SHORT_NOTICE', 'UNREACHABLE', 'NO_ANSWER', 'OFF', 'FORWARDED', 'EMPTY_NUMBER'] as const;

/** Empty rows of the form in which items may be added. */
const ROOM = 2;

export const rateName = (finding: string, part: 'itemId' | 'points'): string => `rubricRates.${finding.toLowerCase()}.${part}`;

/** The rows of the rubric as the form shows them: those there are, and room for more. */
export const itemRows = ({ rubric }: StandingSettingsFragment): number => rubric.items.length + ROOM;

/** Settings as the fields of their form hold them. */
export function standingValues(settings: StandingSettingsFragment): Record<string, unknown> {
  const rates = new Map(settings.rubric.rates.map((rate) => [rate.finding as string, rate]));
  return {
    ...Object.fromEntries(STANDING_NUMBERS.map((name) => [name, String(settings[name])])),
    ...Object.fromEntries(STANDING_RATES.map((name) => [name, settings[name]])),
    rubricItems: settings.rubric.items.map(({ id, name, most }) => ({ id, name, most: String(most) })),
    rubricRates: Object.fromEntries(
      RUBRIC_FINDINGS.map((finding) => {
        const rate = rates.get(finding);
        return [finding.toLowerCase(), { itemId: rate?.itemId ?? '', points: rate ? String(rate.points) : '' }];
      }),
    ),
  };
}
