import type { Caller } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { decide, type RefundCommand, type RefundDecision } from '../refund/decide.ts';
import type { RefundEvent, RefundSubject } from '../refund/event.ts';
import { feeKey } from '../refund/fee.ts';
import { foldRefundLog, type Refund } from '../refund/refund.ts';
import {
  counter,
  enterPayment,
  enterShare,
  holdOrRelease,
  settleMonth,
  type Ledger,
  type LedgerDecision,
  type SettleDecision,
} from '../settlement/settle-month.ts';
import { DEFAULT_STANDING_SETTINGS } from '../standing-settings.ts';
import { answerOf, CAST, LogDesk, SYSTEM, ZONE } from './scene.ts';

/** A refund of partner-a with what a test does not care about filled in. */
export function subject(changes: Partial<RefundSubject> = {}): RefundSubject {
  return {
    partnerTenantId: 'partner-a',
    complaintId: 'complaint-1',
    kind: 'wrong_charge',
    mode: 'emp',
    fee: { customerId: 'customer-1', serviceId: 'sms', item: '短信月租', month: '2026-05' },
    ...changes,
  };
}

/** A claim of ten yuan. */
export function claim(changes: Partial<RefundSubject> = {}, charged = '10.00'): Extract<RefundCommand, { name: 'claim' }> {
  return { name: 'claim', subject: subject(changes), charged, reason: '客户称未订购' };
}

/**
 * Refunds and the EMP settlement of partner-a for tests: it gives commands to the decisions and keeps what comes of them, as
 * persistence does.
 */
export class MoneyDesk extends LogDesk<RefundEvent> {
  suspended = false;
  ledger: Ledger = { partnerTenantId: 'partner-a', mode: 'emp', postings: [], settledUpTo: null };
  #ids = 0;

  constructor(now = '2026-06-10 10:00') {
    super(now);
  }

  get refunds(): Refund[] {
    return [...this.logs.keys()].map((id) => this.refund(id));
  }

  get context() {
    return { ...ZONE, now: this.now, newId: () => `posting-${(this.#ids += 1)}`, refunds: this.refunds, suspended: this.suspended };
  }

  refund(id: Uuid = 'refund-1'): Refund {
    const refund = foldRefundLog(this.logs.get(id) ?? [], id);
    if (refund === null) throw new Error(`no ${id}`);
    return refund;
  }

  /** What a command to a refund would come to now; nothing happens. */
  asks(caller: Caller, command: RefundCommand, id: Uuid = 'refund-1'): RefundDecision {
    const others = this.refunds.filter((refund) => refund.id !== id && refund.state !== 'rejected');
    const takenKeys = new Set(others.map(({ fee }) => feeKey(fee)));
    const context = { ...ZONE, now: this.now, settings: DEFAULT_STANDING_SETTINGS, takenKeys, serviceIds: ['sms', 'mms'] };
    return decide(this.logs.has(id) ? this.refund(id) : null, command, caller, context);
  }

  /** A command that must succeed. */
  does(caller: Caller, command: RefundCommand, id: Uuid = 'refund-1'): this {
    return this.keep(id, this.asks(caller, command, id));
  }

  answer(caller: Caller, command: RefundCommand, id: Uuid = 'refund-1'): string {
    return answerOf(this.asks(caller, command, id));
  }

  /** A refund that has come as far as the customer's account. */
  credited(id: Uuid = 'refund-1', changes: Partial<RefundSubject> = {}, charged = '10.00'): this {
    return this.does(CAST.clerk, claim(changes, charged), id)
      .does(CAST.clerk, { name: 'verify', wrong: charged, reason: '属实' }, id)
      .does(CAST.approver, { name: 'approve', double: false, reason: '' }, id)
      .does(CAST.clerk, { name: 'credit', reference: `CZ-${id}` }, id);
  }

  /** Appends what a decision about the ledger comes to; else its answer in short. */
  posts(decision: LedgerDecision): string {
    if (decision.kind === 'decided') this.ledger = { ...this.ledger, postings: [...this.ledger.postings, ...decision.postings] };
    return answerOf(decision);
  }

  share(month: string, amount: string, shareOf = month): string {
    return this.posts(enterShare(this.ledger, { shareOf, month, amount }, CAST.clerk, this.context));
  }

  pays(month: string, amount: string): string {
    return this.posts(enterPayment(this.ledger, { month, amount, reference: 'FK-1' }, this.suspended, CAST.clerk, this.context));
  }

  /** Counters a posting and, where it deducted a refund, sends that refund back to be deducted anew. */
  counters(postingId: Uuid, month: string, reason = '录入有误'): string {
    const answer = this.posts(counter(this.ledger, { postingId, month, reason }, CAST.clerk, this.context));
    const refundId = this.ledger.postings.find(({ id }) => id === postingId)?.refundId;
    if (answer === 'decided' && refundId != null) this.does(SYSTEM, { name: 'reverse_deduction', postingId }, refundId);
    return answer;
  }

  /** The suspension begins or ends, in the month that is open. */
  suspends(suspended: boolean, month: string): this {
    this.suspended = suspended;
    const key = { ...this.ledger, month };
    this.posts({ kind: 'decided', postings: holdOrRelease(this.ledger.postings, key, suspended, CAST.clerk, this.context) });
    return this;
  }

  /** Settles a month; what comes of it is kept. */
  settles(month: string, caller: Caller = CAST.clerk): SettleDecision {
    const decision = settleMonth(this.ledger, month, caller, this.context);
    if (decision.kind !== 'decided') return decision;
    const { settledUpTo, postings } = this.ledger;
    const last = settledUpTo !== null && settledUpTo > month ? settledUpTo : month;
    this.ledger = { ...this.ledger, postings: [...postings, ...decision.postings], settledUpTo: last };
    for (const { refundId, postingId } of decision.deducted) this.does(SYSTEM, { name: 'deduct', month, postingId }, refundId);
    return decision;
  }
}
