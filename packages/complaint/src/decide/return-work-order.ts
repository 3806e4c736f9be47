import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayReturnWorkOrder } from '../policy/return-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { startOrderClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** CMP-05, CMP-06: the result is not taken; a new clock of the same class starts, the first keeps its state. */
export function returnWorkOrder(matter: Matter, command: Command<'return_work_order'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayReturnWorkOrder,
    () => checks.problems,
    (turn, order) => {
      const payload = { workOrderId: order.id, callBackId: null, time: order.returns + 1 };
      turn.append('work_order_returned', forOrder(turn.state, order), payload, { reason });
      startOrderClocks(turn, order, turn.context.now);
    },
  );
}
