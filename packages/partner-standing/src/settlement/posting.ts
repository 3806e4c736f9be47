import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import { sumOf, type Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { Mode } from '../scorecard/mode.ts';

/**
 * The accounts of one partner's settlement of one mode: `revenue_share` where the share comes from, `customer_refunds` what
 * the carrier has advanced to customers, `payable` what the partner is owed, `held` what a suspension keeps back, `paid`.
 */
export const ACCOUNTS = ['revenue_share', 'customer_refunds', 'payable', 'held', 'paid'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What a posting is for; `counter` takes another one back. */
export const POSTING_KINDS = ['share', 'refund', 'hold', 'release', 'payment', 'counter'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** An amount into an account, or out of it where it is negative. */
export interface Entry {
  readonly account: Account;
  readonly amount: Fen;
}

/** One movement by double entry: its entries sum to zero. Nothing in a ledger is changed or removed, only countered (REF-04). */
export interface Posting {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  /** The month whose settlement it belongs to. */
  readonly month: Month;
  readonly kind: PostingKind;
  /** Of a share: the month it is the share of; another than `month` where a settled month is put right. Null: not of a share. */
  readonly shareOf: Month | null;
  readonly entries: readonly Entry[];
  /** REF-04: each refund's line refers to its complaint. */
  readonly complaintId: Uuid | null;
  readonly refundId: Uuid | null;
  /** The posting that a counter-entry takes back. */
  readonly counters: Uuid | null;
  /** With the reason or the reference of who posted it. */
  readonly step: Step;
}

/** From where to where each kind moves an amount. */
const FLOWS: Readonly<Record<Exclude<PostingKind, 'counter'>, readonly [from: Account, to: Account]>> = {
  share: ['revenue_share', 'payable'],
  refund: ['payable', 'customer_refunds'],
  hold: ['payable', 'held'],
  release: ['held', 'payable'],
  payment: ['payable', 'paid'],
};

/** Whose ledger, and of which month. */
export interface LedgerKey {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly month: Month;
}

/** A posting of an amount that is not negative. */
export function posting(
  kind: Exclude<PostingKind, 'counter'>,
  amount: Fen,
  { partnerTenantId, mode, month }: LedgerKey,
  more: { readonly id: Uuid; readonly step: Step; readonly complaintId?: Uuid; readonly refundId?: Uuid; readonly shareOf?: Month },
): Posting {
  const [from, to] = FLOWS[kind];
  const entries = [
    { account: from, amount: -amount },
    { account: to, amount },
  ];
  const { id, step, complaintId = null, refundId = null, shareOf = null } = more;
  return { id, partnerTenantId, mode, month, kind, shareOf, entries, complaintId, refundId, counters: null, step };
}

/** The counter-entry of a posting, in a month that is still open. */
export function counterOf(posting: Posting, month: Month, { id, step }: { readonly id: Uuid; readonly step: Step }): Posting {
  const entries = posting.entries.map(({ account, amount }) => ({ account, amount: -amount }));
  return { ...posting, id, step, month, kind: 'counter', entries, counters: posting.id };
}

/** Whether its entries sum to zero. */
export function balances({ entries }: Pick<Posting, 'entries'>): boolean {
  return sumOf(entries.map(({ amount }) => amount)) === 0n;
}

/** How much a posting moved, whichever way. */
export function amountOf({ entries }: Pick<Posting, 'entries'>): Fen {
  return sumOf(entries.filter(({ amount }) => amount > 0n).map(({ amount }) => amount));
}

/** Who posts, and when. */
export interface PostingContext {
  readonly now: IsoInstant;
  /** Makes ids for postings; deterministic in tests. */
  readonly newId: () => Uuid;
}
