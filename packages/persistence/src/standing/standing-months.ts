import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthsUpTo, monthOf, type Month, type Zoned } from '@lianban/partner-standing/month';
import { countOf, joinedAt, type OutsideFigures } from '@lianban/partner-standing/outside/figures';
import { NO_COUNTERS, type MonthCounters } from '@lianban/partner-standing/scorecard/counters';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { scorecard, type MonthBase, type Scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { Query } from '../programme-context.ts';
import { figuresNow, KnownFigures } from './read-figures.ts';
import { observedMonths } from './read-deductions.ts';
import { countedMonthsOf, type Span, type Whose } from './read-scorecards.ts';

/** A partner as its cards need it: `modes` are those it was entered with. */
export interface StandingPartner {
  readonly id: Uuid;
  readonly modes: readonly Mode[];
}

/** The modes of an organisation as the directory names them: `EMP`, `C`, `EMP+C`. */
export function modesOf(entered: string | null): Mode[] {
  const names = (entered ?? '').toLowerCase().split('+');
  return MODES.filter((mode) => names.includes(mode));
}

/** By what a month is judged. */
export interface StandingRules extends Zoned {
  readonly settings: StandingSettings;
}

/** A partner's month: a card for each mode, and what is known from outside. */
export interface StandingMonth {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly cards: readonly Scorecard[];
  readonly outside: OutsideFigures;
}

/** What was read of partners' months, from which their cards are computed when they are asked for. */
export class StandingMonths {
  readonly #rules: StandingRules;
  readonly #counters: ReadonlyMap<string, MonthCounters>;
  readonly #points: ReadonlyMap<string, number>;
  readonly figures: KnownFigures;

  constructor(
    rules: StandingRules,
    read: {
      readonly counters: ReadonlyMap<string, MonthCounters>;
      readonly points: ReadonlyMap<string, number>;
      readonly figures: KnownFigures;
    },
  ) {
    this.#rules = rules;
    this.#counters = read.counters;
    this.#points = read.points;
    this.figures = read.figures;
  }

  /** A partner has a card in each mode it was entered with, and in each in which complaints counted. */
  of({ id, modes }: StandingPartner, month: Month): StandingMonth {
    const counted = (mode: Mode): MonthCounters | undefined => this.#counters.get(`${id} ${month} ${mode}`);
    const outside = this.figures.of(id, month);
    const points = this.#points.get(`${id} ${month}`);
    const base: MonthBase = {
      billedUsers: countOf(outside.billed_users),
      signedGroupCustomers: countOf(outside.signed_group_customers),
      joinedAt: joinedAt(outside, this.#rules),
      pointsDeducted: points ?? 0,
      observed: points !== undefined || MODES.some((mode) => (counted(mode)?.complaints ?? 0) > 0),
    };
    const cards = MODES.filter((mode) => modes.includes(mode) || counted(mode) !== undefined).map((mode) =>
      scorecard({ month, mode }, counted(mode) ?? NO_COUNTERS, base, this.#rules.settings, this.#rules),
    );
    return { partnerTenantId: id, month, cards, outside };
  }
}

/** Reads partners' months in three statements, however many partners and months; under the asking transaction's row security. */
export async function readStandingMonths(query: Query, whose: Whose, span: Span, rules: StandingRules): Promise<StandingMonths> {
  const [counted, figures, observed] = await Promise.all([
    countedMonthsOf(query, whose, span),
    figuresNow(query, whose, span),
    observedMonths(query, whose, span, rules),
  ]);
  return new StandingMonths(rules, {
    counters: new Map(counted.map(({ partnerTenantId, month, mode, counters }) => [`${partnerTenantId} ${month} ${mode}`, counters])),
    points: new Map(observed.map(({ partnerTenantId, month, points }) => [`${partnerTenantId} ${month}`, points])),
    figures: new KnownFigures(figures),
  });
}

/** How far back a card's trend goes. */
export const TREND_MONTHS = 24;

/** The months a card of a month tells of, in order; the month before is always among them. */
export function trendMonths(month: Month): Month[] {
  return monthsUpTo(month, TREND_MONTHS);
}

/** Whether a month is not over: its figures are of now and may still change by themselves. */
export const isRunning = (month: Month, now: IsoInstant, zone: Zoned): boolean => month >= monthOf(now, zone);
