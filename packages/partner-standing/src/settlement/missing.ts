import type { StandingRefusalCode } from '../decision.ts';

/** What may keep a month from being settled (REF-04), in the order in which it is told. */
export const SETTLING_MISSING = ['month_not_over', 'earlier_month_open', 'share_missing'] as const satisfies readonly StandingRefusalCode[];
export type SettlingMissing = (typeof SETTLING_MISSING)[number];

/** All that is missing before a month of a ledger can be settled; empty: it can be. */
export function missingToSettle(month: {
  readonly over: boolean;
  /** Whether an earlier month with postings is not settled. */
  readonly earlierOpen: boolean;
  readonly shareEntered: boolean;
}): SettlingMissing[] {
  const missing = { month_not_over: !month.over, earlier_month_open: month.earlierOpen, share_missing: !month.shareEntered };
  return SETTLING_MISSING.filter((code) => missing[code]);
}
