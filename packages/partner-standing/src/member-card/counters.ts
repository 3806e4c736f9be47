import type { Channel, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '../month.ts';
import { sumChanges, sumFaults, sumsOf, type Counting, type SumFault } from '../sums.ts';
import { CLOCK_STANDINGS, standingOf, type ClockMeasure, type MemberContribution } from './contribution.ts';

/** What the figures of a member, or of the association, are computed from; sums over counted complaints. */
export type MemberCounters = {
  readonly complaints: number;
  readonly withdrawn: number;
  readonly valid: number;
  readonly invalid: number;
  readonly repeats: number;
  /** Complaints that were sent back at least once, and how often in all. */
  readonly returned: number;
  readonly returns: number;
  readonly satisfied: number;
  readonly notSatisfied: number;
} & {
  /** Clocks of the limit by how they stand, in the order of `CLOCK_STANDINGS`. */
  readonly [M in ClockMeasure]: readonly number[];
};

const NO_CLOCKS: readonly number[] = CLOCK_STANDINGS.map(() => 0);

/** The counters of no complaint. */
export const NO_MEMBER_COUNTERS: MemberCounters = {
  complaints: 0,
  withdrawn: 0,
  valid: 0,
  invalid: 0,
  repeats: 0,
  returned: 0,
  returns: 0,
  satisfied: 0,
  notSatisfied: 0,
  clk_10: NO_CLOCKS,
  clk_11_verification: NO_CLOCKS,
  clk_11_report: NO_CLOCKS,
  clk_12: NO_CLOCKS,
  clk_18: NO_CLOCKS,
};

export const MEMBER_SUMS = sumsOf(NO_MEMBER_COUNTERS);

/** The counters of one contribution; `NO_MEMBER_COUNTERS` where it does not count. */
export function memberCountersOf(contribution: MemberContribution): MemberCounters {
  if (contribution.reason !== 'counted') return NO_MEMBER_COUNTERS;
  const { withdrawn, verdict, repeat, returns, satisfied, notSatisfied, clocks } = contribution;
  const counted = (measure: ClockMeasure) => {
    const standings = clocks.filter((clock) => clock.measure === measure).map(standingOf);
    return CLOCK_STANDINGS.map((standing) => standings.filter((one) => one === standing).length);
  };
  return {
    complaints: 1,
    withdrawn: withdrawn ? 1 : 0,
    valid: verdict === 'valid' ? 1 : 0,
    invalid: verdict === 'invalid' ? 1 : 0,
    repeats: repeat ? 1 : 0,
    returned: returns > 0 ? 1 : 0,
    returns,
    satisfied,
    notSatisfied,
    clk_10: counted('clk_10'),
    clk_11_verification: counted('clk_11_verification'),
    clk_11_report: counted('clk_11_report'),
    clk_12: counted('clk_12'),
    clk_18: counted('clk_18'),
  };
}

/** All of them in one: a half-year, a season, a member's outlets. */
export function totalOf(all: readonly MemberCounters[]): MemberCounters {
  return all.reduce(MEMBER_SUMS.add, MEMBER_SUMS.none);
}

/** Whose counters, of which month; null: the association's own. */
export interface MemberCardKey {
  readonly memberTenantId: Uuid | null;
  readonly month: Month;
}

/** The finest cell of the analysis: by kind, channel, member, outlet, month. */
export interface AnalysisKey extends MemberCardKey {
  readonly outletUnitId: Uuid | null;
  readonly kind: string;
  readonly channel: Channel;
}

/** One cell of the analysis as it is stored. */
export interface AnalysisCell extends AnalysisKey {
  readonly counters: MemberCounters;
}

const base = { sums: MEMBER_SUMS, countersOf: memberCountersOf };
const BY_CARD: Counting<MemberContribution, MemberCardKey, MemberCounters> = {
  ...base,
  keyOf: ({ memberTenantId, month }) => ({ memberTenantId, month }),
};
const BY_CELL: Counting<MemberContribution, AnalysisKey, MemberCounters> = {
  ...base,
  keyOf: ({ memberTenantId, month, outletUnitId, kind, channel }) => ({ memberTenantId, month, outletUnitId, kind, channel }),
};

/** By what the cards' counters must be corrected when a complaint's contributions have become others. */
export function memberCardChanges(before: readonly MemberContribution[], after: readonly MemberContribution[]) {
  return sumChanges(before, after, BY_CARD);
}

/** The same for the analysis' cells, of which a card is the sum. */
export function analysisChanges(before: readonly MemberContribution[], after: readonly MemberContribution[]) {
  return sumChanges(before, after, BY_CELL);
}

/** Where kept counters of cards differ from a recount of all contributions. */
export function memberCardFaults(
  rows: readonly { readonly key: MemberCardKey; readonly counters: MemberCounters }[],
  contributions: readonly MemberContribution[],
): SumFault<MemberCardKey, MemberCounters>[] {
  return sumFaults(rows, contributions, BY_CARD);
}

/** Cells added up by what they have in common, in the order in which it first comes. */
export function addedUp<T extends string | null>(cells: readonly AnalysisCell[], by: (cell: AnalysisCell) => T): Map<T, MemberCounters> {
  const groups = Map.groupBy(cells, by);
  return new Map([...groups].map(([group, own]) => [group, totalOf(own.map(({ counters }) => counters))]));
}
