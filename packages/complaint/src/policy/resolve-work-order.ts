import type { WorkOrder } from '../state.ts';
import { mayReportFrom } from './take-track-step.ts';
import { all, duty, hasOpenBelow, holder, orderState, unless, type Facts, type Verdict } from './facts.ts';

/**
 * The holder's last word, with cause and measure; a member's only when no outlet of its own owes it a result,
 * and a major one on two tracks never without audit's signature (TRK-01).
 */
export function mayResolveWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(
    holder(facts, order),
    duty(facts, 'handle'),
    orderState(facts, order, 'resolve_work_order'),
    unless(!hasOpenBelow(facts.state, order), 'outlet_order_open'),
    unless(mayReportFrom(facts.state, order), 'audit_signature_missing'),
  );
}
