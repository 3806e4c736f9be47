import type { Caller } from '@lianban/complaint/command';
import { actionsBy, fits, isBy, type Action, type Person, type Verdict } from '../decision.ts';
import type { Refund } from './refund.ts';
import { REFUND_COMMANDS, REFUND_STATES, REFUND_TABLE, type RefundCommandName } from './states.ts';

/** Whether a refund is the caller's to know of: the partner's own, and the carrier's. */
export function seesRefund({ partnerTenantId }: Pick<Refund, 'partnerTenantId'>, caller: Person): boolean {
  return caller.tenantKind === 'carrier' || caller.tenantId === partnerTenantId;
}

/** Who may claim for a customer: the partner it came to, or the carrier's people who took the complaint. */
export function mayClaim(partnerTenantId: string, caller: Caller): Verdict {
  return fits(caller, caller.kind === 'person' && caller.tenantKind === 'carrier' ? 'claimant' : 'partnerService', partnerTenantId);
}

/** Whether a command is the caller's work at all: whether it is in one state of the refund or another. */
export function rightTo(
  name: RefundCommandName,
  { kind, partnerTenantId }: Pick<Refund, 'kind' | 'partnerTenantId'>,
  caller: Caller,
): Verdict {
  const verdicts = REFUND_STATES.map((state) => rightIn({ kind, state, partnerTenantId }, name, caller));
  return verdicts.find((verdict) => verdict === 'allowed') ?? verdicts[0]!;
}

/** Whether the caller may give a command to a refund now; the same answer for `decide` and `refundActions`. */
export function mayCommand(refund: Refund, name: RefundCommandName, caller: Caller): Verdict {
  const right = rightIn(refund, name, caller);
  if (right !== 'allowed') return right;
  const move = REFUND_TABLE[refund.state][name];
  if ('refused' in move) return move.refused;
  // Money goes through three hands: who verified does not approve, who approved does not credit.
  if (name === 'approve') return isBy(refund.verified, caller) ? 'same_person' : 'allowed';
  if (name === 'credit') return isBy(refund.approved, caller) ? 'same_person' : 'allowed';
  return 'allowed';
}

/** REF-01: the partner verifies what came to it, until the carrier has; REF-03: the carrier verifies and pays first. */
function rightIn(
  { kind, state, partnerTenantId }: Pick<Refund, 'kind' | 'state' | 'partnerTenantId'>,
  name: RefundCommandName,
  caller: Caller,
): Verdict {
  const byPartner = caller.kind === 'person' && caller.tenantKind === 'partner';
  switch (name) {
    case 'verify':
      return fits(caller, byPartner && kind === 'wrong_charge' && state === 'claimed' ? 'partnerService' : 'clerk', partnerTenantId);
    case 'deny':
      return fits(caller, 'partnerService', partnerTenantId);
    case 'reject':
      return fits(caller, state === 'approved' ? 'approver' : 'clerk', partnerTenantId);
    case 'approve':
      return fits(caller, 'approver', partnerTenantId);
    case 'credit':
      return fits(caller, 'clerk', partnerTenantId);
  }
}

/** Every command to a refund, by the policies that `decide` uses; none where the caller may not know of it. */
export function refundActions(refund: Refund, caller: Person): Action<RefundCommandName>[] {
  if (!seesRefund(refund, caller)) return [];
  return actionsBy(REFUND_COMMANDS, (name) => mayCommand(refund, name, caller));
}
