import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayRecallWorkOrder } from '../policy/recall-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { voidOpenClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The first receiver takes an order back; its running clocks end without judgement, breached ones stay breached (CLK-20). */
export function recallWorkOrder(matter: Matter, command: Command<'recall_work_order'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayRecallWorkOrder,
    () => checks.problems,
    (turn, order) => {
      turn.append('work_order_recalled', forOrder(turn.state, order), { workOrderId: order.id }, { reason });
      voidOpenClocks(turn, order.id);
    },
  );
}
