import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import type { Contribution } from '../scorecard/contribution.ts';
import type { Deduction } from '../scorecard/rubric.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';

/** Everything a card says: its figures, and what is behind each. */
export interface CardContent {
  readonly partnerTenantId: Uuid;
  readonly card: Scorecard;
  /** The complaints of the month and mode, counted or not. */
  readonly contributions: readonly Contribution[];
  /** The partner's deductions of the month that stand. */
  readonly deductions: readonly Deduction[];
  /** The programme's settings by which it was judged. */
  readonly settingsVersion: number;
}

/** A card as it was frozen (SAN-07); the versions before it stay readable. */
export interface ClosedCard extends CardContent {
  /** 1, 2, 3 … within partner, month and mode. */
  readonly version: number;
  /** With the reason of the correction from the second version on. */
  readonly closed: Step;
}
