import { rowsOf, type Moves } from '../state-table.ts';

/** The life of a refund (REF-01…03): claimed, verified, approved, credited to the customer, deducted from the partner's settlement. */
export const REFUND_STATES = ['claimed', 'denied', 'verified', 'approved', 'credited', 'deducted', 'rejected'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** What people do with a refund that is there; `claim` makes one. */
export const REFUND_COMMANDS = ['verify', 'deny', 'reject', 'approve', 'credit'] as const;
export type RefundCommandName = (typeof REFUND_COMMANDS)[number];

/** By the settlement only. */
export const REFUND_SYSTEM_COMMANDS = ['deduct', 'reverse_deduction'] as const;
export type RefundSystemCommandName = (typeof REFUND_SYSTEM_COMMANDS)[number];

type AnyCommand = RefundCommandName | RefundSystemCommandName;
const moves = rowsOf<RefundState, AnyCommand>([...REFUND_COMMANDS, ...REFUND_SYSTEM_COMMANDS]);

/** The state machine: every state, every command. Rights and further conditions are in `policy.ts`. */
export const REFUND_TABLE: Readonly<Record<RefundState, Moves<RefundState, AnyCommand>>> = {
  claimed: moves('not_verified_yet', { verify: ['verified'], deny: ['denied'], reject: ['rejected'] }),
  denied: moves('not_verified_yet', { verify: ['verified'], reject: ['rejected'] }),
  // Verified anew as long as nobody has approved it.
  verified: moves('waits_for_approval', { verify: ['verified'], approve: ['approved'], reject: ['rejected'] }),
  approved: moves('waits_for_credit', { credit: ['credited'], reject: ['rejected'] }),
  credited: moves('already_credited', { deduct: ['deducted'] }),
  deducted: moves('already_deducted', { reverse_deduction: ['credited'] }),
  rejected: moves('refund_is_over', {}),
};
