import type { StandingDuty } from '../decision.ts';
import { tell, type StandingMessage, type StandingParties } from '../messages.ts';
import { formatYuan } from '../money.ts';
import type { RefundEvent, RefundEventType } from './event.ts';
import type { Refund } from './refund.ts';

/** Who is told of each step: the partner from whose settlement it goes, the carrier's people of what waits for them (REF-01…03). */
const TOLD: Readonly<Record<RefundEventType, readonly StandingDuty[]>> = {
  refund_claimed: ['partnerService', 'clerk'],
  refund_verified: ['partner', 'approver'],
  refund_denied: ['clerk'],
  refund_rejected: ['partner', 'partnerService', 'clerk'],
  refund_approved: ['partner', 'clerk'],
  refund_credited: ['partner', 'partnerService'],
  refund_deducted: ['partner'],
  deduction_reversed: ['partner', 'clerk'],
};

/** Each step is told. */
export const REFUND_MESSAGES = Object.keys(TOLD) as readonly RefundEventType[];

/** Messages on what has just happened to a refund. @param refund after the event */
export function refundMessages({ type }: RefundEvent, refund: Refund, parties: StandingParties): StandingMessage<RefundEventType>[] {
  const { kind, mode, fee, amount, charged, deducted } = refund;
  return tell(type, TOLD[type], parties, {
    refundKind: kind,
    mode,
    item: fee.item,
    month: deducted?.month ?? fee.month,
    amount: formatYuan(amount ?? charged),
  });
}
