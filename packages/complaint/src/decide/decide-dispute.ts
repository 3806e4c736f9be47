import { forOrder } from '../audience.ts';
import { isOpenClock } from '../clock/stop.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayDecideDispute } from '../policy/decide-dispute.ts';
import { all, unless, type Verdict } from '../policy/facts.ts';
import type { WorkOrder } from '../state.ts';
import { FieldChecks } from './field-checks.ts';
import { checkedDraft, hasOpenOrder, holderRefusal, senderOf, sendOrder } from './sending.ts';
import { decideOnOrder, type Matter, type Turn } from './turn.ts';

/**
 * CMP-07: upheld, the order and its clocks become void, also one that was breached meanwhile or before: the matter never
 * was the holder's; the new holder's clocks start now. Rejected, the order stands as it stood.
 */
export function decideDispute(matter: Matter, command: Command<'decide_dispute'>): Decision {
  const { upheld } = command;
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  const draft = command.newWorkOrder === null ? null : checkedDraft(checks, 'newWorkOrder.', command.newWorkOrder);
  if (!upheld && draft !== null) checks.add('newWorkOrder', 'only_when_upheld');
  const newHolder = (order: WorkOrder): Verdict => {
    if (!upheld || draft === null) return 'allowed';
    const sameAgain = draft.holderTenantId === order.holderTenantId && (draft.holderUnitId ?? null) === order.holderUnitId;
    const replacing = { ...draft, parentWorkOrderId: order.parentWorkOrderId };
    return all(
      holderRefusal(senderOf(matter.state, replacing), replacing, matter.context) ?? 'allowed',
      unless(sameAgain || !hasOpenOrder(matter.state, draft), 'holder_already_has_open_order'),
    );
  };
  const problems = (order: WorkOrder) => {
    const sameAgain = upheld && draft?.holderTenantId === order.holderTenantId && (draft.holderUnitId ?? null) === order.holderUnitId;
    return sameAgain ? [...checks.problems, { field: 'newWorkOrder.holderTenantId', code: 'same_holder' }] : checks.problems;
  };
  const policy: typeof mayDecideDispute = (facts, order) => all(mayDecideDispute(facts, order), newHolder(order));
  return decideOnOrder(matter, command.workOrderId, policy, problems, (turn, order) => {
    turn.append('dispute_decided', forOrder(turn.state, order), { workOrderId: order.id, upheld }, { reason });
    if (!upheld) return;
    voidAll(turn, order);
    if (draft !== null) sendOrder(turn, { ...draft, parentWorkOrderId: order.parentWorkOrderId }, { replacesWorkOrderId: order.id });
  });
}

function voidAll(turn: Turn, order: WorkOrder): void {
  for (const clock of turn.state.clocks) {
    const ends = clock.workOrderId === order.id && (isOpenClock(clock) || clock.state === 'breached');
    if (ends) turn.append('clock_voided', turn.audienceOf(clock), { clockId: clock.id });
  }
}
