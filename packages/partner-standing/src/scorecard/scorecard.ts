import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { monthBegins, type Month, type Zoned } from '../month.ts';
import { compare, decimal, ratio, roundedBeside, type Ratio } from '../ratio.ts';
import type { StandingSettings } from '../standing-settings.ts';
import type { MonthCounters } from './counters.ts';
import type { Mode } from './mode.ts';

/** The figures of domain.md 6 by which a partner's month is judged, one rule each. */
export const FIGURE_RULES = ['SCO-01', 'SCO-02', 'SCO-03', 'SCO-04', 'SCO-05'] as const;
export type FigureRule = (typeof FIGURE_RULES)[number];

/** Which figures a card of a mode has. */
export const FIGURES_BY_MODE = {
  emp: ['SCO-01', 'SCO-02', 'SCO-05'],
  c: ['SCO-03', 'SCO-04', 'SCO-05'],
} as const satisfies Record<Mode, readonly FigureRule[]>;

/** Why there is no figure: never a free 0 or 100. Where several hold, the earlier is told. */
export const NOT_ASSESSED_REASONS = ['joined_mid_month', 'no_complaints', 'no_users', 'no_call_backs', 'nothing_observed'] as const;
export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

/** One figure of a card. */
export type Figure =
  | {
      readonly rule: FigureRule;
      readonly state: 'assessed';
      /** As it is shown, rounded half up; what is judged is the exact fraction behind it. */
      readonly value: string;
      /** Whether it is a case for a sanction (SAN-01, SAN-03, SAN-04); null: the figure has no threshold. */
      readonly breached: boolean | null;
    }
  | { readonly rule: FigureRule; readonly state: 'not_assessed'; readonly reason: NotAssessedReason };

/** What a card is computed from besides the complaints: figures from outside, deductions, and since when the partner takes part. */
export interface MonthBase {
  /** SCO-03: billed users, by the carrier's billing; null: not supplied. */
  readonly billedUsers: number | null;
  /** SCO-01: signed group customers; null: not supplied. */
  readonly signedGroupCustomers: number | null;
  /** When the partner's cooperation began. */
  readonly joinedAt: IsoInstant;
  /** SCO-05: points accepted, by the whole partner whatever the mode. */
  readonly pointsDeducted: number;
  /** SCO-05: whether anything could be seen of the partner's service: a complaint, a drill, a notice. */
  readonly observed: boolean;
}

/** The figures of one partner, month and mode. */
export interface Scorecard {
  readonly month: Month;
  readonly mode: Mode;
  readonly counters: MonthCounters;
  readonly base: MonthBase;
  readonly figures: readonly Figure[];
  /** SCO-01: complaints for each signed group customer, shown beside and without sanction; null where it cannot be told. */
  readonly perGroupCustomer: string | null;
}

/** SCO-03 is told for so many users. */
const USERS = 10_000;
const FULL_RATE = 100;

/** The card of a month; pure, and so the same for everyone who computes it from the same counters and base. */
export function scorecard(
  { month, mode }: { readonly month: Month; readonly mode: Mode },
  counters: MonthCounters,
  base: MonthBase,
  settings: StandingSettings,
  zone: Zoned,
): Scorecard {
  const whole = base.joinedAt <= monthBegins(month, zone);
  const figures = FIGURES_BY_MODE[mode].map((rule): Figure => {
    const exact = whole ? VALUES[rule](counters, base) : 'joined_mid_month';
    if (typeof exact === 'string') return { rule, state: 'not_assessed', reason: exact };
    const threshold = thresholdOf(rule, settings);
    const value = roundedBeside(exact, PLACES[rule], threshold?.at ?? null);
    return { rule, state: 'assessed', value, breached: threshold === null ? null : reaches(exact, threshold) };
  });
  return { month, mode, counters, base, figures, perGroupCustomer: mode === 'emp' ? perGroupCustomer(counters, base) : null };
}

/** Whether a figure of the card is a case for a sanction; what is not assessed is none. */
export function isBreached({ figures }: Pick<Scorecard, 'figures'>, rule: FigureRule): boolean {
  return figures.some((figure) => figure.rule === rule && figure.state === 'assessed' && figure.breached === true);
}

/** The exact value of a figure, or why there is none. Rates are in percent. */
export const VALUES: Readonly<Record<FigureRule, (counters: MonthCounters, base: MonthBase) => Ratio | NotAssessedReason>> = {
  // No complaint at all is a figure like any other: it was counted.
  'SCO-01': ({ complaints }) => ratio(complaints),
  'SCO-02': ({ satisfied, notSatisfied }) => {
    const asked = satisfied + notSatisfied;
    return asked === 0 ? 'no_call_backs' : ratio(FULL_RATE * satisfied, asked);
  },
  'SCO-03': ({ complaints }, { billedUsers }) =>
    billedUsers === null || billedUsers === 0 ? 'no_users' : per10000(complaints, billedUsers),
  'SCO-04': ({ complaints, inTime }) => (complaints === 0 ? 'no_complaints' : ratio(FULL_RATE * inTime, complaints)),
  'SCO-05': (_, { pointsDeducted, observed }) =>
    observed || pointsDeducted > 0 ? ratio(Math.max(0, FULL_RATE - pointsDeducted)) : 'nothing_observed',
};

/** Complaints for each 10 000 users, exact. */
function per10000(complaints: number, users: number): Ratio {
  return ratio(BigInt(complaints) * BigInt(USERS), users);
}

/** Decimals shown. */
const PLACES: Readonly<Record<FigureRule, number>> = { 'SCO-01': 0, 'SCO-02': 2, 'SCO-03': 2, 'SCO-04': 2, 'SCO-05': 0 };

/** From where on a figure is a case for a sanction: `at_least` counts the threshold itself, `below` does not. */
export interface Threshold {
  readonly at: Ratio;
  readonly kind: 'at_least' | 'below';
}

/** SAN-01, SAN-03, SAN-04; the other figures have none. */
export function thresholdOf(rule: FigureRule, { thresholds }: Pick<StandingSettings, 'thresholds'>): Threshold | null {
  switch (rule) {
    case 'SCO-01':
      return { at: ratio(thresholds.empComplaints), kind: 'at_least' };
    case 'SCO-03':
      return { at: decimal(thresholds.complaintsPer10000), kind: 'at_least' };
    case 'SCO-04':
      return { at: decimal(thresholds.inTimePercent), kind: 'below' };
    case 'SCO-02':
    case 'SCO-05':
      return null;
  }
}

/** Whether an exact value is a case for a sanction. */
export function reaches(value: Ratio, { at, kind }: Threshold): boolean {
  return kind === 'at_least' ? compare(value, at) >= 0 : compare(value, at) < 0;
}

function perGroupCustomer({ complaints }: MonthCounters, { signedGroupCustomers }: MonthBase): string | null {
  if (signedGroupCustomers === null || signedGroupCustomers === 0) return null;
  return roundedBeside(ratio(complaints, signedGroupCustomers), 4, null);
}
