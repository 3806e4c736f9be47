import type { Uuid } from '@lianban/complaint/vocabulary';
import { eventMaker, type LogEvent } from '../log.ts';
import type { Month } from '../month.ts';
import type { Mode } from '../scorecard/mode.ts';
import type { Fee } from './fee.ts';

/** `wrong_charge`: returned double (REF-01). `function_fee`: a group's function fee, returned singly unless the carrier decides double (REF-03). */
export const REFUND_KINDS = ['wrong_charge', 'function_fee'] as const;
export type RefundKind = (typeof REFUND_KINDS)[number];

/** What a refund is about, from its claim on. */
export interface RefundSubject {
  readonly partnerTenantId: Uuid;
  /** Every line of a settlement refers to its complaint (REF-04). */
  readonly complaintId: Uuid;
  readonly kind: RefundKind;
  /** From whose settlement it will be deducted. */
  readonly mode: Mode;
  readonly fee: Fee;
}

/** The events of a refund's log. Amounts are decimal yuan as `formatYuan` writes them, so that a payload is plain JSON. */
export interface RefundEventPayloads {
  refund_claimed: RefundSubject & { readonly charged: string };
  /** `wrong`: what of the charge was wrong; `amount`: what is to be returned for it. */
  refund_verified: { wrong: string; amount: string };
  /** The partner says that nothing was charged wrongly; the carrier decides. */
  refund_denied: Record<string, never>;
  refund_rejected: Record<string, never>;
  refund_approved: { times: number; amount: string };
  /** The carrier has credited the customer's account; `reference` is that of its own system. */
  refund_credited: { reference: string };
  refund_deducted: { month: Month; postingId: Uuid };
  /** The deduction was countered in the ledger; it is to be deducted anew. */
  deduction_reversed: { postingId: Uuid };
}
export type RefundEventType = keyof RefundEventPayloads;
export type RefundEvent<T extends RefundEventType = RefundEventType> = LogEvent<RefundEventPayloads, T>;

/** An event of a refund's log. */
export const refundEvent = eventMaker<RefundEventPayloads>();
