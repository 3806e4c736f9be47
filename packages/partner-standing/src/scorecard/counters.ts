import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '../month.ts';
import { sumChanges, sumFaults, sumsOf, type Counting, type SumFault } from '../sums.ts';
import { counts, type Contribution } from './contribution.ts';
import type { Mode } from './mode.ts';

/** Upper ends, exclusive, in hours, of the classes in which first answers are counted; what took longer is one more class. */
export const ANSWER_CLASS_HOURS = [1, 4, 12, 24, 72] as const;

const MS_PER_HOUR = 3_600_000;
const ANSWER_CLASSES = ANSWER_CLASS_HOURS.length + 1;

/** What the figures of one partner, month and mode are computed from; sums over its counted complaints. */
export interface MonthCounters {
  readonly complaints: number;
  readonly repeats: number;
  readonly inTime: number;
  readonly late: number;
  readonly unresolved: number;
  readonly satisfied: number;
  readonly notSatisfied: number;
  /** First answers by how long they took, in the classes of `ANSWER_CLASS_HOURS`. */
  readonly answers: readonly number[];
}

/** The counters of no complaint. */
export const NO_COUNTERS: MonthCounters = {
  complaints: 0,
  repeats: 0,
  inTime: 0,
  late: 0,
  unresolved: 0,
  satisfied: 0,
  notSatisfied: 0,
  answers: Array.from({ length: ANSWER_CLASSES }, () => 0),
};

/** The counters of one complaint; `NO_COUNTERS` where it does not count. */
export function countersOf(contribution: Contribution): MonthCounters {
  if (!counts(contribution)) return NO_COUNTERS;
  const { repeat, timeliness, satisfied, notSatisfied, answerMs } = contribution;
  const answerClass = answerMs === null ? -1 : ANSWER_CLASS_HOURS.findIndex((hours) => answerMs < hours * MS_PER_HOUR);
  const place = answerMs !== null && answerClass < 0 ? ANSWER_CLASSES - 1 : answerClass;
  return {
    complaints: 1,
    repeats: repeat ? 1 : 0,
    inTime: timeliness === 'in_time' ? 1 : 0,
    late: timeliness === 'late' ? 1 : 0,
    unresolved: timeliness === 'unresolved' ? 1 : 0,
    satisfied,
    notSatisfied,
    answers: NO_COUNTERS.answers.map((_, index) => (index === place ? 1 : 0)),
  };
}

const SUMS = sumsOf(NO_COUNTERS);
export const { add, subtract, same } = SUMS;

/** The counters of a card, recounted from its complaints. */
export function countersOfAll(contributions: readonly Contribution[]): MonthCounters {
  return contributions.map(countersOf).reduce(add, NO_COUNTERS);
}

/** Whose counters, of which month and mode. */
export interface CounterKey {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly mode: Mode;
}

/** A correction of stored counters. */
export interface CounterChange extends CounterKey {
  readonly by: MonthCounters;
}

/** Which counters a complaint counts in: of its partner, month and mode, where it counts at all. */
const COUNTING: Counting<Contribution, CounterKey, MonthCounters> = {
  sums: SUMS,
  keyOf: (contribution) => {
    const { partnerTenantId, month, mode } = contribution;
    return mode === null || !counts(contribution) ? null : { partnerTenantId, month, mode };
  },
  countersOf,
};

/** By what the counters must be corrected when a complaint's contributions have become others. */
export function counterChanges(before: readonly Contribution[], after: readonly Contribution[]): CounterChange[] {
  return sumChanges(before, after, COUNTING);
}

/** Counters that are kept and those their complaints give now. */
export type CounterFault = SumFault<CounterKey, MonthCounters>;

/** Where kept counters differ from what a recount of all contributions gives; none, if every event was followed. */
export function counterFaults(
  rows: readonly (CounterKey & { readonly counters: MonthCounters })[],
  contributions: readonly Contribution[],
): CounterFault[] {
  return sumFaults(
    rows.map(({ partnerTenantId, month, mode, counters }) => ({ key: { partnerTenantId, month, mode }, counters })),
    contributions,
    COUNTING,
  );
}
