import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { refused, StandingChecks } from '../decision.ts';
import { eventUnless, type LogDecision } from '../log.ts';
import { formatYuan } from '../money.ts';
import type { Month, Zoned } from '../month.ts';
import type { StandingSettings } from '../standing-settings.ts';
import { REFUND_KINDS, refundEvent, type RefundEventPayloads, type RefundSubject } from './event.ts';
import { feeKey } from './fee.ts';
import { mayClaim, mayCommand, seesRefund } from './policy.ts';
import { refundAmount, timesFor, type Refund } from './refund.ts';
import { REFUND_TABLE } from './states.ts';

/** What a caller asks of a refund. Amounts are as they were typed, in yuan. */
export type RefundCommand =
  | { readonly name: 'claim'; readonly subject: RefundSubject; readonly charged: string; readonly reason: string }
  | { readonly name: 'verify'; readonly wrong: string; readonly reason: string }
  | { readonly name: 'deny'; readonly reason: string }
  | { readonly name: 'reject'; readonly reason: string }
  /** `double`: REF-03, by the carrier's decision; a wrong charge is doubled in any case. */
  | { readonly name: 'approve'; readonly double: boolean; readonly reason: string }
  | { readonly name: 'credit'; readonly reference: string }
  /** By the system only, with the posting that does it. */
  | { readonly name: 'deduct'; readonly month: Month; readonly postingId: Uuid }
  | { readonly name: 'reverse_deduction'; readonly postingId: Uuid };

/** Everything a decision may know besides the refund itself. */
export interface RefundContext extends Zoned {
  readonly now: IsoInstant;
  readonly settings: Pick<StandingSettings, 'refundTimes'>;
  /** Keys of the fees that another refund is about which was not rejected; persistence keeps them unique besides. */
  readonly takenKeys: ReadonlySet<string>;
  /** The partner's services: of another's fees it is told nothing, not even that they were refunded. */
  readonly serviceIds: readonly Uuid[];
}

export type RefundDecision = LogDecision<RefundEventPayloads>;

/**
 * What a command makes of a refund: the events to append, or why not (REF-01…03). Pure: `context.now` is the only present.
 *
 * @param refund null where there is none yet; only `claim` fits that
 */
export function decide(refund: Refund | null, command: RefundCommand, caller: Caller, context: RefundContext): RefundDecision {
  if (command.name === 'claim') return refund === null ? claim(command, caller, context) : refused('already_there');
  // What is not there and what is not the caller's to see are told apart by nobody.
  if (refund === null) return refused('not_a_party');
  if (command.name === 'deduct' || command.name === 'reverse_deduction') return bySettlement(refund, command, caller, context);
  if (caller.kind === 'system' || !seesRefund(refund, caller)) return refused('not_a_party');
  const verdict = mayCommand(refund, command.name, caller);
  return verdict === 'allowed' ? byPerson(refund, command, caller, context) : refused(verdict);
}

type SystemCommand = Extract<RefundCommand, { name: 'deduct' | 'reverse_deduction' }>;
type PersonCommand = Exclude<RefundCommand, SystemCommand | { name: 'claim' }>;

function claim(
  { subject, charged: text, reason: why }: Extract<RefundCommand, { name: 'claim' }>,
  caller: Caller,
  context: RefundContext,
): RefundDecision {
  const verdict = mayClaim(subject.partnerTenantId, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const kind = checks.oneOf('kind', subject.kind, REFUND_KINDS);
  const item = checks.text('fee.item', subject.fee.item, 'line');
  const { month, serviceId } = subject.fee;
  if (!context.serviceIds.includes(serviceId)) checks.add('fee.serviceId', 'unknown');
  checks.begunMonth('fee.month', month, context);
  const charged = checks.amount('charged', text);
  const reason = checks.text('reason', why, 'text');
  const fee = { ...subject.fee, item };
  if (checks.problems.length === 0 && context.takenKeys.has(feeKey(fee))) return refused('fee_already_refunded');
  return eventUnless(checks, () =>
    refundEvent(caller, context.now, 'refund_claimed', { ...subject, kind, fee, charged: formatYuan(charged) }, reason),
  );
}

function byPerson(refund: Refund, command: PersonCommand, caller: Caller, { now, settings }: RefundContext): RefundDecision {
  const checks = new StandingChecks();
  switch (command.name) {
    case 'verify': {
      const wrong = checks.amount('wrong', command.wrong, { most: refund.charged });
      const reason = checks.text('reason', command.reason, 'text');
      const amount = refundAmount(wrong, timesFor(refund, false, settings));
      return eventUnless(checks, () =>
        refundEvent(caller, now, 'refund_verified', { wrong: formatYuan(wrong), amount: formatYuan(amount) }, reason),
      );
    }
    case 'approve': {
      if (command.double && refund.kind !== 'function_fee') checks.note('double', 'only_function_fees');
      const reason = checks.text('reason', command.reason, 'text', command.double ? 'required' : 'optional');
      const times = timesFor(refund, command.double, settings);
      const amount = formatYuan(refundAmount(refund.wrong ?? 0n, times));
      return eventUnless(checks, () => refundEvent(caller, now, 'refund_approved', { times, amount }, reason));
    }
    case 'credit': {
      const reference = checks.text('reference', command.reference, 'line');
      return eventUnless(checks, () => refundEvent(caller, now, 'refund_credited', { reference }));
    }
    case 'deny':
    case 'reject': {
      const reason = checks.text('reason', command.reason, 'text');
      return eventUnless(checks, () => refundEvent(caller, now, command.name === 'deny' ? 'refund_denied' : 'refund_rejected', {}, reason));
    }
  }
}

function bySettlement(refund: Refund, command: SystemCommand, caller: Caller, { now }: RefundContext): RefundDecision {
  if (caller.kind !== 'system') return refused('system_only');
  const move = REFUND_TABLE[refund.state][command.name];
  if ('refused' in move) return refused(move.refused);
  const { postingId } = command;
  const event =
    command.name === 'deduct'
      ? refundEvent(caller, now, 'refund_deducted', { month: command.month, postingId })
      : refundEvent(caller, now, 'deduction_reversed', { postingId });
  return { kind: 'decided', events: [event] };
}
