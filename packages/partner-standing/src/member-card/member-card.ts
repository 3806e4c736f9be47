import type { Uuid } from '@lianban/complaint/vocabulary';
import { ratio, roundedBeside, type Ratio } from '../ratio.ts';
import { CLOCK_STANDINGS, standingOf, type ClockMeasure, type ClockStanding, type MemberContribution } from './contribution.ts';
import type { MemberCounters } from './counters.ts';

/** The figures of a member's card: in time by limit, found valid, repeats, returns, satisfaction; all in percent. */
export const MEMBER_FIGURES = [
  'clk_11_verification',
  'clk_11_report',
  'clk_12',
  'clk_18',
  'validity',
  'repeats',
  'returns',
  'satisfaction',
] as const;

/** Those of the association's own, whose late forwarding shows as plainly as a member's delay. */
export const ASSOCIATION_FIGURES = ['clk_10', 'clk_18', 'validity', 'repeats'] as const;
export type MemberFigureName = (typeof MEMBER_FIGURES)[number] | (typeof ASSOCIATION_FIGURES)[number];

/** Why there is no figure: never a free 0 or 100. */
export const MEMBER_NOT_ASSESSED = ['no_clock_ended', 'no_verdict', 'no_complaints', 'no_statement'] as const;
export type MemberNotAssessed = (typeof MEMBER_NOT_ASSESSED)[number];

/** One figure of a card. */
export type MemberFigure = { readonly name: MemberFigureName } & (
  | {
      readonly state: 'assessed';
      /** In percent, as shown: never 100.00 where anything is missing to it, nor 0.00 where there is something. */
      readonly value: string;
      /** What the percentage is of. */
      readonly over: number;
      readonly under: number;
    }
  | { readonly state: 'not_assessed'; readonly reason: MemberNotAssessed }
);

/** The card of a member, or of the association, over whatever its counters are summed over: a month, a half-year, a season. */
export interface MemberCard {
  readonly memberTenantId: Uuid | null;
  readonly counters: MemberCounters;
  readonly figures: readonly MemberFigure[];
}

const HUNDRED = ratio(100);
const NOTHING = ratio(0);
const PLACES = 2;

/** The card; pure, and so the same for everyone who computes it from the same counters. @param memberTenantId null: the association's own */
export function memberCard(memberTenantId: Uuid | null, counters: MemberCounters): MemberCard {
  const names: readonly MemberFigureName[] = memberTenantId === null ? ASSOCIATION_FIGURES : MEMBER_FIGURES;
  return { memberTenantId, counters, figures: names.map((name) => figureOf(name, counters)) };
}

/** How many of a limit's clocks stand in some way. */
export function clocksThat(standing: ClockStanding, measure: ClockMeasure, counters: MemberCounters): number {
  return counters[measure][CLOCK_STANDINGS.indexOf(standing)] ?? 0;
}

function figureOf(name: MemberFigureName, counters: MemberCounters): MemberFigure {
  const { over, under, reason } = PARTS[name](counters);
  if (under === 0) return { name, state: 'not_assessed', reason };
  return { name, state: 'assessed', value: percent(ratio(100 * over, under)), over, under };
}

/** Two decimals, and more where they would say all or nothing of what is neither. */
function percent(value: Ratio): string {
  const beside = roundedBeside(value, PLACES, HUNDRED);
  return beside === roundedBeside(value, PLACES, null) ? roundedBeside(value, PLACES, NOTHING) : beside;
}

type Parts = { readonly over: number; readonly under: number; readonly reason: MemberNotAssessed };

/** In time are those met; what was put off by a promise in time is counted apart (CMP-10), what still runs is not judged yet. */
const timeliness =
  (measure: ClockMeasure) =>
  (counters: MemberCounters): Parts => {
    const met = clocksThat('met', measure, counters);
    return { over: met, under: met + clocksThat('breached', measure, counters), reason: 'no_clock_ended' };
  };

const PARTS: Readonly<Record<MemberFigureName, (counters: MemberCounters) => Parts>> = {
  clk_10: timeliness('clk_10'),
  clk_11_verification: timeliness('clk_11_verification'),
  clk_11_report: timeliness('clk_11_report'),
  clk_12: timeliness('clk_12'),
  clk_18: timeliness('clk_18'),
  validity: ({ valid, invalid }) => ({ over: valid, under: valid + invalid, reason: 'no_verdict' }),
  repeats: ({ repeats, complaints }) => ({ over: repeats, under: complaints, reason: 'no_complaints' }),
  returns: ({ returned, complaints }) => ({ over: returned, under: complaints, reason: 'no_complaints' }),
  satisfaction: ({ satisfied, notSatisfied }) => ({ over: satisfied, under: satisfied + notSatisfied, reason: 'no_statement' }),
};

/** What a complaint adds to a figure: to what is counted, and to what it is counted of. 0 and 0: it is not behind the figure. */
export function behindFigure(name: MemberFigureName, contribution: MemberContribution): { readonly over: number; readonly under: number } {
  if (contribution.reason !== 'counted') return { over: 0, under: 0 };
  const { clocks, verdict, repeat, returns, satisfied, notSatisfied } = contribution;
  switch (name) {
    case 'validity':
      return { over: verdict === 'valid' ? 1 : 0, under: verdict === null ? 0 : 1 };
    case 'repeats':
      return { over: repeat ? 1 : 0, under: 1 };
    case 'returns':
      return { over: returns > 0 ? 1 : 0, under: 1 };
    case 'satisfaction':
      return { over: satisfied, under: satisfied + notSatisfied };
    default: {
      const own = clocks.filter(({ measure }) => measure === name).map(standingOf);
      const met = own.filter((standing) => standing === 'met').length;
      return { over: met, under: met + own.filter((standing) => standing === 'breached').length };
    }
  }
}
