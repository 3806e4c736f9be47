import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, StandingChecks, stepBy, type StandingRefusalCode } from '../decision.ts';
import type { Month, Zoned } from '../month.ts';
import type { CardContent, ClosedCard } from './closed-card.ts';
import { cardDifferences, type CardDifference } from './differences.ts';
import { missingForClose, standsInTheWay, type MissingCode, type PartnerMonth } from './missing.ts';

/** One partner's card of the month: as it was closed last, and as it would be closed now. */
export interface CardToClose {
  readonly latest: ClosedCard | null;
  readonly now: CardContent;
}

/** What a reviewer asks: to close the month, or to close it again after a correction. */
export interface MonthClosing {
  readonly month: Month;
  /** What may be missing. */
  readonly acknowledged: readonly MissingCode[];
  /** Why it is closed again; required where a card has become another one. */
  readonly reason: string;
}

/** A new version, and by what it differs from the one before; a first one differs from nothing. */
export interface NewVersion {
  readonly card: ClosedCard;
  readonly differences: readonly CardDifference[];
}

/**
 * The new versions, or why not; `missing` names what stands in the way. No new version at all is no refusal: closing twice
 * changes nothing (SAN-07).
 */
export type MonthCloseDecision =
  | { readonly kind: 'decided'; readonly versions: readonly NewVersion[] }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode; readonly missing: readonly MissingCode[] }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** What closing may know besides what is asked. */
export interface CloseContext extends Zoned {
  readonly now: IsoInstant;
  readonly partners: readonly PartnerMonth[];
  readonly cards: readonly CardToClose[];
}

/**
 * Closes a month, or closes it again (SAN-07): every card that says something new gets a next version, in which it is
 * frozen; all others stay as they are. The carrier's reviewer does it, whatever partner it concerns.
 */
export function closeMonth(closing: MonthClosing, caller: Caller, context: CloseContext): MonthCloseDecision {
  const verdict = fits(caller, 'reviewer', NO_PARTNER);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict, missing: [] };
  const missing = standsInTheWay(missingForClose(closing.month, context.partners, context.now, context), closing.acknowledged);
  if (missing.length > 0) return { kind: 'refused', code: 'month_has_missing', missing };
  const corrected = context.cards.some(({ latest, now }) => latest !== null && cardDifferences(latest, now).length > 0);
  const checks = new StandingChecks();
  const reason = checks.text('reason', closing.reason, 'text', corrected ? 'required' : 'optional');
  if (checks.problems.length > 0) return { kind: 'invalid', problems: checks.problems };
  const versions = context.cards.flatMap(({ latest, now }): NewVersion[] => {
    const differences = latest === null ? [] : cardDifferences(latest, now);
    if (latest !== null && differences.length === 0) return [];
    const closed = stepBy(caller, context.now, latest === null ? '' : reason);
    return [{ card: { ...now, version: (latest?.version ?? 0) + 1, closed }, differences }];
  });
  return { kind: 'decided', versions };
}

/** Closing is about all partners; the carrier's right to it asks for none. */
const NO_PARTNER: Uuid = '';
