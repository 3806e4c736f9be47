import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, refused, StandingChecks, stepBy, type StandingRefusalCode, type Verdict } from '../decision.ts';
import type { Fen } from '../money.ts';
import { monthEnds, type Month, type Zoned } from '../month.ts';
import type { Refund } from '../refund/refund.ts';
import type { Mode } from '../scorecard/mode.ts';
import { balancesOf, deductionOf, standingPostings, statementOf, type Statement } from './ledger.ts';
import { missingToSettle } from './missing.ts';
import { counterOf, posting, type LedgerKey, type Posting, type PostingContext } from './posting.ts';

/** One partner's settlement of one mode: every posting so far, and the last month that is settled. */
export interface Ledger {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly postings: readonly Posting[];
  /** Nothing is posted into it or before it any more; null: none is settled. */
  readonly settledUpTo: Month | null;
}

/** The postings to append, or why not. */
export type LedgerDecision =
  | { readonly kind: 'decided'; readonly postings: readonly Posting[] }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/**
 * The gross share of a month (REF-04), by the settlement clerk; 0 is said too. A wrong one is countered and entered anew: of a
 * settled month in the month that is open now.
 */
export function enterShare(
  ledger: Ledger,
  input: { readonly shareOf: Month; readonly month: Month; readonly amount: string },
  caller: Caller,
  { now, newId }: PostingContext,
): LedgerDecision {
  const { shareOf: of, month } = input;
  const verdict = mayPost(ledger, month, caller);
  if (verdict !== 'allowed') return refused(verdict);
  if (shareOf(ledger, of) !== undefined) return refused('share_already_entered');
  const checks = new StandingChecks();
  const amount = checks.amount('amount', input.amount, { least: 0n });
  if (of !== month && !isSettled(ledger, of)) checks.note('month', 'not_the_shares_month');
  return either(checks, () => [posting('share', amount, { ...ledger, month }, { id: newId(), step: stepBy(caller, now), shareOf: of })]);
}

/** What the carrier has paid out; not while a suspension is in force, and not more than is owed. */
export function enterPayment(
  ledger: Ledger,
  input: { readonly month: Month; readonly amount: string; readonly reference: string },
  suspended: boolean,
  caller: Caller,
  { now, newId }: PostingContext,
): LedgerDecision {
  const { month } = input;
  const verdict = mayPost(ledger, month, caller);
  if (verdict !== 'allowed') return refused(verdict);
  if (suspended) return refused('partner_suspended');
  const { payable } = balancesOf(ledger.postings);
  if (payable <= 0n) return refused('nothing_owed');
  const checks = new StandingChecks();
  const amount = checks.amount('amount', input.amount, { most: payable });
  const reference = checks.text('reference', input.reference, 'line');
  return either(checks, () => [posting('payment', amount, { ...ledger, month }, { id: newId(), step: stepBy(caller, now, reference) })]);
}

/**
 * Takes a posting back by a counter-entry in an open month; there is no other correction (REF-04). Where it deducted a
 * refund, that refund's `reverse_deduction` belongs into the same transaction.
 */
export function counter(
  ledger: Ledger,
  input: { readonly postingId: Uuid; readonly month: Month; readonly reason: string },
  caller: Caller,
  { now, newId }: PostingContext,
): LedgerDecision {
  const verdict = mayPost(ledger, input.month, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const wrong = ledger.postings.find(({ id }) => id === input.postingId);
  if (wrong === undefined) return refused('posting_unknown');
  if (wrong.kind === 'counter') return refused('is_a_counter_entry');
  if (!standingPostings(ledger.postings).includes(wrong)) return refused('already_countered');
  const checks = new StandingChecks();
  const reason = checks.text('reason', input.reason, 'text');
  return either(checks, () => [counterOf(wrong, input.month, { id: newId(), step: stepBy(caller, now, reason) })]);
}

/** What settling a month may know besides the ledger. */
export interface SettleContext extends PostingContext, Zoned {
  /** The partner's refunds in the mode that were credited to customers. */
  readonly refunds: readonly Refund[];
  /** Whether settlement of the mode is suspended now (`suspendedUntil`). */
  readonly suspended: boolean;
}

/** What settling a month appends; `deducted` names the refunds whose `deduct` belongs into the same transaction. */
export type SettleDecision =
  | {
      readonly kind: 'decided';
      readonly postings: readonly Posting[];
      readonly deducted: readonly { readonly refundId: Uuid; readonly postingId: Uuid }[];
      readonly statement: Statement;
    }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode };

/**
 * Settles a month (REF-02…04): what the carrier refunded for the partner is deducted; what is then owed is held while a
 * suspension is in force, and what was held is released when none is. Settling a settled month again changes nothing.
 *
 * @throws BrokenLedger where a posting does not balance: such a month does not close
 */
export function settleMonth(ledger: Ledger, month: Month, caller: Caller, context: SettleContext): SettleDecision {
  const right = rightToSettle(ledger.partnerTenantId, caller);
  if (right !== 'allowed') return refused(right);
  if (isSettled(ledger, month)) return { kind: 'decided', postings: [], deducted: [], statement: statementOf(ledger.postings, month) };
  const ends = monthEnds(month, context);
  const [missing] = missingToSettle({
    over: context.now >= ends,
    earlierOpen: ledger.postings.some((one) => one.month < month && !isSettled(ledger, one.month)),
    shareEntered: shareOf(ledger, month) !== undefined,
  });
  if (missing !== undefined) return refused(missing);
  const key = { ...ledger, month };
  const deductions = refundsToDeduct(ledger, context.refunds, ends).map((refund) => {
    const { id: refundId, complaintId, amount } = refund;
    return posting('refund', amount ?? 0n, key, { id: context.newId(), step: stepBy(caller, context.now), complaintId, refundId });
  });
  const postings = [...deductions, ...holdOrRelease([...ledger.postings, ...deductions], key, context.suspended, caller, context)];
  const deducted = deductions.flatMap(({ id: postingId, refundId }) => (refundId === null ? [] : [{ refundId, postingId }]));
  return { kind: 'decided', postings, deducted, statement: statementOf([...ledger.postings, ...postings], month) };
}

/**
 * The posting that the suspension asks for, or its end: all that is owed is held, or all that was held is released. Also for
 * the day a suspension ends, in the month that is open then.
 */
export function holdOrRelease(
  postings: readonly Posting[],
  key: LedgerKey,
  suspended: boolean,
  caller: Caller,
  { now, newId }: PostingContext,
): Posting[] {
  const { payable, held } = balancesOf(postings);
  const [kind, amount]: ['hold' | 'release', Fen] = suspended ? ['hold', payable] : ['release', held];
  return amount > 0n ? [posting(kind, amount, key, { id: newId(), step: stepBy(caller, now) })] : [];
}

/** Credited refunds that no posting deducts yet, of this month or an earlier one, in the order they were credited. */
function refundsToDeduct({ postings, partnerTenantId, mode }: Ledger, refunds: readonly Refund[], before: IsoInstant): Refund[] {
  return refunds
    .filter((refund) => refund.partnerTenantId === partnerTenantId && refund.mode === mode)
    .filter(({ id, credited }) => credited !== null && credited.at < before && deductionOf(postings, id) === undefined)
    .sort((one, other) => ((one.credited?.at ?? '') < (other.credited?.at ?? '') ? -1 : 1));
}

/** Whether a partner's settlement is the caller's work at all. */
export function rightToSettle(partnerTenantId: Uuid, caller: Caller): Verdict {
  return fits(caller, 'clerk', partnerTenantId);
}

/** Whether the clerk may post into a month of a ledger. */
function mayPost(ledger: Ledger, month: Month, caller: Caller): Verdict {
  const right = rightToSettle(ledger.partnerTenantId, caller);
  if (right !== 'allowed') return right;
  return isSettled(ledger, month) ? 'month_is_settled' : 'allowed';
}

function isSettled({ settledUpTo }: Ledger, month: Month): boolean {
  return settledUpTo !== null && month <= settledUpTo;
}

function shareOf({ postings }: Ledger, month: Month): Posting | undefined {
  return standingPostings(postings).find((one) => one.kind === 'share' && one.shareOf === month);
}

function either(checks: StandingChecks, postings: () => readonly Posting[]): LedgerDecision {
  return checks.problems.length > 0 ? { kind: 'invalid', problems: checks.problems } : { kind: 'decided', postings: postings() };
}
