import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '../month.ts';
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

export function add(one: MonthCounters, other: MonthCounters): MonthCounters {
  return combine(one, other, (a, b) => a + b);
}

export function subtract(one: MonthCounters, other: MonthCounters): MonthCounters {
  return combine(one, other, (a, b) => a - b);
}

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

/**
 * By what the counters must be corrected when a complaint's contributions have become others: its old part is taken away,
 * its new one added, each where it belongs. Counters that nothing changes are not named.
 */
export function counterChanges(before: readonly Contribution[], after: readonly Contribution[]): CounterChange[] {
  const changes = new Map<string, CounterChange>();
  const note = (contribution: Contribution, combined: typeof add) => {
    const { partnerTenantId, month, mode } = contribution;
    if (mode === null || !counts(contribution)) return;
    const name = nameOf({ partnerTenantId, month, mode });
    const by = combined(changes.get(name)?.by ?? NO_COUNTERS, countersOf(contribution));
    changes.set(name, { partnerTenantId, month, mode, by });
  };
  for (const contribution of before) note(contribution, subtract);
  for (const contribution of after) note(contribution, add);
  return [...changes.values()].filter(({ by }) => !same(by, NO_COUNTERS));
}

/** Counters that are kept and those their complaints give now. */
export interface CounterFault extends CounterKey {
  readonly kept: MonthCounters;
  readonly recounted: MonthCounters;
}

/** Where kept counters differ from what a recount of all contributions gives; none, if every event was followed. */
export function counterFaults(
  rows: readonly (CounterKey & { readonly counters: MonthCounters })[],
  contributions: readonly Contribution[],
): CounterFault[] {
  const taken = new Map(rows.map(({ counters, ...key }) => [nameOf(key), { ...key, kept: counters, recounted: NO_COUNTERS }]));
  for (const { by, ...key } of counterChanges([], contributions)) {
    taken.set(nameOf(key), { ...key, kept: taken.get(nameOf(key))?.kept ?? NO_COUNTERS, recounted: by });
  }
  return [...taken.values()].filter(({ kept, recounted }) => !same(kept, recounted));
}

function nameOf({ partnerTenantId, month, mode }: CounterKey): string {
  return [partnerTenantId, month, mode].join(' ');
}

/** Whether both count the same. */
export function same(one: MonthCounters, other: MonthCounters): boolean {
  const difference = subtract(one, other);
  return [...NAMES.map((name) => difference[name]), ...difference.answers].every((number) => number === 0);
}

const NAMES = ['complaints', 'repeats', 'inTime', 'late', 'unresolved', 'satisfied', 'notSatisfied'] as const;

function combine(one: MonthCounters, other: MonthCounters, by: (a: number, b: number) => number): MonthCounters {
  const answers = NO_COUNTERS.answers.map((_, index) => by(one.answers[index] ?? 0, other.answers[index] ?? 0));
  const sums = Object.fromEntries(NAMES.map((name) => [name, by(one[name], other[name])])) as Omit<MonthCounters, 'answers'>;
  return { ...sums, answers };
}
