import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import { mayRecallWorkOrder } from '../policy/recall-work-order.ts';
import type { WorkOrder } from '../state.ts';
import { FieldChecks } from './field-checks.ts';
import { voidOpenClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter, type Turn } from './turn.ts';

/** Who sent an order takes it back, and with a member's what its outlets still hold under it; its running clocks end without judgement, breached ones stay breached (CLK-20). */
export function recallWorkOrder(matter: Matter, command: Command<'recall_work_order'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayRecallWorkOrder,
    () => checks.problems,
    (turn, order) => {
      for (const below of turn.state.workOrders.filter((each) => each.parentWorkOrderId === order.id && isOpenOrder(each)))
        recall(turn, below, reason);
      recall(turn, order, reason);
    },
  );
}

function recall(turn: Turn, order: WorkOrder, reason: string): void {
  turn.append('work_order_recalled', forOrder(turn.state, order), { workOrderId: order.id }, { reason });
  voidOpenClocks(turn, order.id);
}
