import type { Uuid } from '@lianban/complaint/vocabulary';
import { sumOf, type Fen } from '../money.ts';
import type { Month } from '../month.ts';
import { ACCOUNTS, balances, type Account, type Posting, type PostingKind } from './posting.ts';

/** Thrown for a ledger whose postings do not sum to zero: a fault of the store, never of a caller. */
export class BrokenLedger extends Error {
  override readonly name = 'BrokenLedger';
}

/** What each account holds after some postings; together they are zero. */
export type Balances = Readonly<Record<Account, Fen>>;

/** @throws BrokenLedger where a posting does not balance */
export function balancesOf(postings: readonly Posting[]): Balances {
  const totals = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Record<Account, Fen>;
  for (const posting of postings) {
    if (!balances(posting)) throw new BrokenLedger(`posting ${posting.id} does not balance`);
    for (const { account, amount } of posting.entries) totals[account] += amount;
  }
  return totals;
}

/** The postings that stand: neither countered nor counter-entries. */
export function standingPostings(postings: readonly Posting[]): Posting[] {
  const countered = new Set(postings.flatMap(({ counters }) => (counters === null ? [] : [counters])));
  return postings.filter(({ id, kind }) => kind !== 'counter' && !countered.has(id));
}

/** The posting that deducts a refund, if one stands. */
export function deductionOf(postings: readonly Posting[], refundId: Uuid): Posting | undefined {
  return standingPostings(postings).find((posting) => posting.kind === 'refund' && posting.refundId === refundId);
}

/**
 * One month of a settlement as the partner reads it: `opening` + `share` − `refunds` − `held` + `released` − `paid` +
 * `corrections` = `closing`. A closing below zero is carried into the next month.
 */
export interface Statement {
  readonly month: Month;
  readonly opening: Fen;
  readonly share: Fen;
  readonly refunds: Fen;
  readonly held: Fen;
  readonly released: Fen;
  readonly paid: Fen;
  /** What was put right in this month: counter-entries, and shares of settled months entered anew. */
  readonly corrections: Fen;
  readonly closing: Fen;
  /** What suspensions keep back at the month's end, of all months. */
  readonly heldBalance: Fen;
  /** The month's postings, in the order they were made. */
  readonly lines: readonly Posting[];
}

/** The statement of a month. @param postings of one partner and mode, of all months @throws BrokenLedger as `balancesOf` */
export function statementOf(postings: readonly Posting[], month: Month): Statement {
  const before = balancesOf(postings.filter((posting) => posting.month < month));
  const after = balancesOf(postings.filter((posting) => posting.month <= month));
  const lines = postings.filter((posting) => posting.month === month);
  const payable = (is: (line: Posting) => boolean) =>
    sumOf(lines.filter(is).flatMap(({ entries }) => entries.filter(({ account }) => account === 'payable').map(({ amount }) => amount)));
  const of = (kind: PostingKind) => payable((line) => line.kind === kind);
  const late = (line: Posting) => line.kind === 'share' && line.shareOf !== month;
  return {
    month,
    opening: before.payable,
    share: of('share') - payable(late),
    refunds: -of('refund'),
    held: -of('hold'),
    released: of('release'),
    paid: -of('payment'),
    corrections: of('counter') + payable(late),
    closing: after.payable,
    heldBalance: after.held,
    lines,
  };
}
