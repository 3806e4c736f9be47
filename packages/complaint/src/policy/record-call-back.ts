import type { WorkOrder } from '../state.ts';
import { all, duty, hasDuty, isHolder, isOwner, isParty, isSupervisor, status, unless, type Facts, type Verdict } from './facts.ts';

/**
 * Who may record what the customer said (CMP-05, SAT-01): the first receiver, its supervisor, or a holder that answered
 * the customer itself. Only once something was resolved, or while nothing is out; a closed complaint only by the
 * carrier or association over it, and not where it was withdrawn or found invalid.
 */
export function mayRecordCallBack(facts: Facts): Verdict {
  const { state, caller } = facts;
  const mine = isOwner(facts) || isSupervisor(facts);
  const oversees = mine && (caller.tenantKind === 'carrier' || caller.tenantKind === 'association');
  const reopenable = state.closedAs !== 'withdrawn' && state.closedAs !== 'invalid';
  return all(
    unless(isParty(facts), 'not_a_party'),
    unless(mine || state.workOrders.some((order) => isAnswerable(facts, order)), 'not_the_first_receiver'),
    mine ? duty(facts, 'call_back') : unless(hasDuty(caller, 'handle'), 'role_missing'),
    status(facts, 'record_call_back'),
    unless(state.status !== 'closed' || (oversees && reopenable), 'complaint_closed'),
    unless(state.status !== 'handling' || returnableOrders(facts).length > 0, 'call_back_too_early'),
    unless(mine || returnableOrders(facts).length > 0, 'call_back_too_early'),
  );
}

/** The resolved orders a dissatisfied call-back of this caller may send back: a holder's own, else all that the first receiver sent. */
export function returnableOrders(facts: Facts): readonly WorkOrder[] {
  const mine = isOwner(facts) || isSupervisor(facts);
  return facts.state.workOrders.filter(
    (order) => order.state === 'resolved' && order.parentWorkOrderId === null && (mine || isHolder(facts, order)),
  );
}

/** An outlet says what the customer said with its result (CLK-12), not by a call of its own. */
function isAnswerable(facts: Facts, order: WorkOrder): boolean {
  return order.parentWorkOrderId === null && isHolder(facts, order);
}
