import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { compare, decimal, ratio, roundedBeside } from '../ratio.ts';
import type { StandingSettings } from '../standing-settings.ts';
import { counts, type Contribution } from './contribution.ts';
import type { MonthCounters } from './counters.ts';

/** How near a number of complaints is to its threshold (SAN-01, SAN-03). */
export interface CountForecast {
  /** The number of complaints from which on the threshold is reached. */
  readonly reachedAt: number;
  /** How many more would reach it; 0: it is reached. 1 is 'one more complaint suspends settlement'. */
  readonly left: number;
}

/** SCO-01: complaints in the month so far against SAN-01's threshold. */
export function forecastComplaints({ complaints }: MonthCounters, { thresholds }: StandingSettings): CountForecast {
  return { reachedAt: thresholds.empComplaints, left: Math.max(0, thresholds.empComplaints - complaints) };
}

/**
 * SCO-03: the same for complaints per 10 000 users, by the users known so far (the month's, or the last month's until then).
 * Null where there are none: then the month will not be assessed.
 */
export function forecastRate(
  { complaints }: MonthCounters,
  billedUsers: number | null,
  { thresholds }: StandingSettings,
): CountForecast | null {
  if (billedUsers === null || billedUsers === 0) return null;
  const { over, under } = decimal(thresholds.complaintsPer10000);
  // The least n with n × 10 000 ÷ users ≥ over ÷ under.
  const reachedAt = Number(ceiling(over * BigInt(billedUsers), under * 10_000n));
  return { reachedAt, left: Math.max(0, reachedAt - complaints) };
}

/** What may still become of the in-time rate (SCO-04, SAN-04). Rates are in percent, as they are shown. */
export interface InTimeForecast {
  /** If everything that can still be in time comes in time. */
  readonly best: string;
  /** If nothing of it does. */
  readonly worst: string;
  /** Complaints that can still be in time. */
  readonly open: number;
  /** How many of those may be late without the rate falling below the threshold; null: it is below it at best. */
  readonly mayBeLate: number | null;
  /** So many more complaints, all in time, would bring the best rate back to the threshold; 0: it is there; null: no number does. */
  readonly neededInTime: number | null;
}

/** @param open how many counted complaints of the month can still be in time (`stillOpen`) @returns null while there is no complaint */
export function forecastInTime({ complaints, inTime }: MonthCounters, open: number, settings: StandingSettings): InTimeForecast | null {
  if (complaints === 0) return null;
  const percent = decimal(settings.thresholds.inTimePercent);
  const rate = (number: number) => roundedBeside(ratio(100 * number, complaints), 2, percent);
  const most = inTime + open;
  // A number n is enough when 100 × under × n ≥ over × complaints.
  const enough = Number(ceiling(percent.over * BigInt(complaints), 100n * percent.under));
  return {
    best: rate(most),
    worst: rate(inTime),
    open,
    mayBeLate: most < enough ? null : Math.min(open, most - enough),
    neededInTime: neededInTime(most, complaints, percent),
  };
}

/** Counted complaints that are unresolved and whose time has not passed. */
export function stillOpen(contributions: readonly Contribution[], now: IsoInstant): Contribution[] {
  return contributions.filter((one) => counts(one) && one.timeliness === 'unresolved' && now < one.resolveBy);
}

/** Until when, exclusive, a counted complaint can still be resolved in time; null: none can. The month's closing waits for it (SAN-07). */
export function openUntil(contributions: readonly Contribution[], now: IsoInstant): IsoInstant | null {
  // Instants of our one form sort by time.
  return (
    stillOpen(contributions, now)
      .map(({ resolveBy }) => resolveBy)
      .sort()
      .at(-1) ?? null
  );
}

/** The least k with (most + k) ÷ (complaints + k) not below the threshold. */
function neededInTime(most: number, complaints: number, percent: { over: bigint; under: bigint }): number | null {
  const short = percent.over * BigInt(complaints) - 100n * percent.under * BigInt(most);
  if (short <= 0n) return 0;
  const gain = 100n * percent.under - percent.over;
  // Above 100 % nothing helps, and at 100 % what is late stays late.
  return compare({ over: gain, under: 1n }, ratio(0)) <= 0 ? null : Number(ceiling(short, gain));
}

/** The least whole number not below the fraction of two that are not negative. */
function ceiling(over: bigint, under: bigint): bigint {
  return (over + under - 1n) / under;
}
