import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import { BrokenStandingLog, foldLog } from '../log.ts';
import { parseYuan, times, type Fen } from '../money.ts';
import type { Month } from '../month.ts';
import type { StandingSettings } from '../standing-settings.ts';
import type { RefundEvent, RefundEventType, RefundSubject } from './event.ts';
import type { RefundState } from './states.ts';

/** One refund as its log means it. */
export interface Refund extends RefundSubject {
  readonly id: Uuid;
  readonly state: RefundState;
  /** What the bill charged. */
  readonly charged: Fen;
  /** What of it was wrong, once verified. */
  readonly wrong: Fen | null;
  /** What the customer gets back: as verified, then as approved. */
  readonly amount: Fen | null;
  readonly claimed: Step;
  readonly verified: Step | null;
  readonly denied: Step | null;
  readonly approved: Step | null;
  readonly credited: (Step & { readonly reference: string }) | null;
  readonly deducted: { readonly month: Month; readonly postingId: Uuid } | null;
  readonly rejected: Step | null;
  /** The number of events it was folded from. */
  readonly version: number;
}

/** How often a wrong charge is returned (REF-01: double; REF-03: once, unless the carrier decides double). */
export function timesFor({ kind }: Pick<Refund, 'kind'>, double: boolean, { refundTimes }: Pick<StandingSettings, 'refundTimes'>): number {
  return kind === 'wrong_charge' || double ? refundTimes : 1;
}

/** What is to be returned; computed, never typed. */
export function refundAmount(wrong: Fen, count: number): Fen {
  return times(wrong, count);
}

type Apply<T extends RefundEventType> = (refund: Refund, event: RefundEvent<T>) => Partial<Refund>;

const TABLE: { readonly [T in Exclude<RefundEventType, 'refund_claimed'>]: Apply<T> } = {
  refund_verified: (_, { step, payload }) => ({
    state: 'verified',
    verified: step,
    wrong: fen(payload.wrong),
    amount: fen(payload.amount),
  }),
  refund_denied: (_, { step }) => ({ state: 'denied', denied: step }),
  refund_rejected: (_, { step }) => ({ state: 'rejected', rejected: step }),
  refund_approved: (_, { step, payload }) => ({ state: 'approved', approved: step, amount: fen(payload.amount) }),
  refund_credited: (_, { step, payload }) => ({ state: 'credited', credited: { ...step, reference: payload.reference } }),
  refund_deducted: (_, { payload }) => ({ state: 'deducted', deducted: payload }),
  deduction_reversed: () => ({ state: 'credited', deducted: null }),
};

/**
 * The refund after one more event of its log. Pure and total over logs that `decide` made.
 *
 * @throws BrokenStandingLog when the log does not fit itself
 */
export function foldRefund(refund: Refund | null, event: RefundEvent, id: Uuid): Refund {
  if (event.type === 'refund_claimed') {
    if (refund !== null) throw new BrokenStandingLog('a refund is claimed once');
    const { charged, ...subject } = event.payload;
    return { ...NEW, ...subject, id, charged: fen(charged), claimed: event.step };
  }
  if (refund === null) throw new BrokenStandingLog(`the log begins with ${event.type}`);
  // The table pairs each type with its own function; the compiler cannot follow that through the union.
  const apply = TABLE[event.type] as Apply<RefundEventType>;
  return { ...refund, ...apply(refund, event), version: refund.version + 1 };
}

/** The refund after a whole log. @throws BrokenStandingLog as `foldRefund` */
export function foldRefundLog(events: readonly RefundEvent[], id: Uuid): Refund | null {
  return foldLog<Refund, RefundEvent>(events, (refund, event) => foldRefund(refund, event, id));
}

const NEW = {
  state: 'claimed',
  wrong: null,
  amount: null,
  verified: null,
  denied: null,
  approved: null,
  credited: null,
  deducted: null,
  rejected: null,
  version: 1,
} as const;

/** An amount as a log holds it: twice the largest charge is larger than what anyone may type. */
function fen(text: string): Fen {
  const amount = parseYuan(text, null);
  if (typeof amount === 'string') throw new BrokenStandingLog(`no amount: ${JSON.stringify(text)}`);
  return amount;
}
