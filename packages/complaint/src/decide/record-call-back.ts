import { FOR_ALL, forOrder, forOwner } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { Audience } from '../event.ts';
import { mayNameOthers } from '../joint.ts';
import { attemptsInVain } from '../policy/close-complaint.ts';
import { all, isHolder, isOwner, isSupervisor, seesOrder, unless, type Facts, type Verdict } from '../policy/facts.ts';
import { mayRecordCallBack, returnableOrders } from '../policy/record-call-back.ts';
import type { WorkOrder } from '../state.ts';
import { WORK_ORDER_TABLE } from '../status-table.ts';
import { CALL_BACK_OUTCOMES, CALL_BACK_WAYS, type Uuid } from '../vocabulary.ts';
import { closeAs } from './closing.ts';
import { FieldChecks } from './field-checks.ts';
import { startOrderClocks } from './order-clocks.ts';
import { decideIf, factsOf, type Matter, type Turn } from './turn.ts';

/**
 * What the customer said (CMP-05, SAT-01). Satisfied closes, once no order is open; not satisfied returns the resolved
 * orders to be verified again, under new clocks of the same class, and reopens a closed complaint; not reached is counted.
 */
export function recordCallBack(matter: Matter, command: Command<'record_call_back'>): Decision {
  const { outcome, way, callBackId } = command;
  const facts = factsOf(matter);
  const mine = isOwner(facts) || isSupervisor(facts);
  const checks = new FieldChecks();
  const comment = checks.text('comment', command.comment, 'text', outcome === 'not_satisfied' ? 'required' : 'optional');
  checks.oneOf('outcome', outcome, CALL_BACK_OUTCOMES);
  checks.oneOf('way', way, CALL_BACK_WAYS);
  if (!mine && way !== 'answering_call') checks.add('way', 'only_answering_call', 'answering_call');
  const verdict = all(
    mayRecordCallBack(facts),
    unless(outcome !== 'satisfied' || facts.state.status !== 'handling', 'work_order_open'),
    outcome === 'not_satisfied' ? mayReturn(facts, command.returnTo) : 'allowed',
  );
  return decideIf(matter, verdict, checks.problems, (turn) => {
    const returned = outcome === 'not_satisfied' ? chosen(facts, command.returnTo) : [];
    const attempt = attemptsInVain(facts.state).length + 1;
    const payload = { callBackId, outcome, way, attempt, returnedWorkOrderIds: returned.map(({ id }) => id) };
    turn.append('call_back_recorded', audienceFor(facts), payload, { comment });
    // A member's own call is part of its report, which the association judges (ASC-01).
    const closes = mine || facts.state.programmeKind === 'adc';
    if (outcome === 'satisfied' && closes && turn.state.status !== 'closed') closeAs(turn, 'satisfied');
    if (outcome === 'not_satisfied') sendBack(turn, returned, callBackId, comment);
  });
}

/** The first receiver's side; a holder's own call is between it and the first receiver. */
function audienceFor(facts: Facts): Audience {
  const own = facts.state.workOrders.findLast((order) => isHolder(facts, order));
  return isOwner(facts) || isSupervisor(facts) || own === undefined ? forOwner(facts.state) : forOrder(facts.state, own);
}

function chosen(facts: Facts, returnTo: readonly Uuid[]): readonly WorkOrder[] {
  const returnable = returnableOrders(facts);
  return returnTo.length === 0 ? returnable : returnable.filter(({ id }) => returnTo.includes(id));
}

/** Each order that is named must be a resolved one the caller may send back. */
function mayReturn(facts: Facts, returnTo: readonly Uuid[]): Verdict {
  const returnable = returnableOrders(facts);
  for (const workOrderId of returnTo) {
    if (returnable.some(({ id }) => id === workOrderId)) continue;
    const order = facts.state.workOrders.find((sent) => sent.id === workOrderId && seesOrder(facts, sent));
    const move = order === undefined ? undefined : WORK_ORDER_TABLE[order.state].record_call_back;
    return move !== undefined && 'refused' in move ? move.refused : 'work_order_unknown';
  }
  return 'allowed';
}

function sendBack(turn: Turn, orders: readonly WorkOrder[], callBackId: Uuid, comment: string): void {
  if (turn.state.status === 'closed') turn.append('complaint_reopened', FOR_ALL, { callBackId });
  // What the customer said may name another holder; then the holder is told only that its part came back (domain.md 1).
  const texts = mayNameOthers(turn.state) ? {} : { comment };
  for (const order of orders) {
    const time = order.returns + 1;
    turn.append('work_order_returned', forOrder(turn.state, order), { workOrderId: order.id, callBackId, time }, texts);
    startOrderClocks(turn, order, turn.context.now);
  }
  const { major, returns } = turn.state;
  if (major === 'no' && returns >= turn.context.settings.majorAfterReturns)
    turn.append('major_proposed', forOwner(turn.state), { returns });
}
