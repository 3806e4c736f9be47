import type { Uuid } from '@lianban/complaint/vocabulary';
import { monthAfter, type Month } from '@lianban/partner-standing/month';
import { countOf } from '@lianban/partner-standing/outside/figures';
import {
  forecastComplaints,
  forecastInTime,
  forecastRate,
  type CountForecast,
  type InTimeForecast,
} from '@lianban/partner-standing/scorecard/forecast';
import type { FigureRule, Scorecard, Threshold } from '@lianban/partner-standing/scorecard/scorecard';
import { rounded } from '@lianban/partner-standing/ratio';
import type { StandingSettings } from '@lianban/partner-standing/standing-settings';
import type { StandingMonth, StandingMonths } from '@lianban/persistence/standing/standing-months';
import type { KnownPartner } from '../standing-reads.ts';

/** A partner's month as its fields are told from. */
export interface PartnerScorecardSource {
  readonly partner: KnownPartner;
  readonly month: Month;
  readonly running: boolean;
  /** Where it stands among others: those are asked for the same together. */
  readonly among: readonly Uuid[];
  readonly months: StandingMonths;
  readonly standing: StandingMonth;
  /** The middle of a figure over the programme's partners, where it can be told. */
  readonly medianOf: (card: Pick<Scorecard, 'mode'>, rule: FigureRule, month: Month) => Promise<string | null>;
}

export interface CardSource {
  readonly of: PartnerScorecardSource;
  readonly card: Scorecard;
}

export interface FoundForecast extends CountForecast {
  readonly usersOf: Month | null;
}

/** How near the count of complaints is to its threshold (SAN-01, SAN-03); while the month's users are not known, by those of the month before. */
export function countForecast({ of: { partner, month, months }, card }: CardSource, settings: StandingSettings): FoundForecast | null {
  if (card.mode === 'emp') return { ...forecastComplaints(card.counters, settings), usersOf: null };
  const users = card.base.billedUsers;
  if (users !== null) {
    const found = forecastRate(card.counters, users, settings);
    return found && { ...found, usersOf: null };
  }
  const before = monthAfter(month, -1);
  const found = forecastRate(card.counters, countOf(months.figures.of(partner.id, before).billed_users), settings);
  return found && { ...found, usersOf: before };
}

/** What may still become of the in-time rate (SAN-04). */
export function inTimeForecast({ card }: CardSource, open: number, settings: StandingSettings): InTimeForecast | null {
  return card.mode === 'c' ? forecastInTime(card.counters, open, settings) : null;
}

/** A threshold as it is shown. */
export function shownThreshold(threshold: Threshold | null) {
  if (threshold === null) return null;
  const { at, kind } = threshold;
  return { at: rounded(at, 6).replace(/\.?0+$/, ''), kind };
}
