import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayUrgeWorkOrder } from '../policy/urge-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** 催办: reminds the holder, and is counted. */
export function urgeWorkOrder(matter: Matter, command: Command<'urge_work_order'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayUrgeWorkOrder,
    () => checks.problems,
    (turn, order) => {
      turn.append('work_order_urged', forOrder(turn.state, order), { workOrderId: order.id }, { reason });
    },
  );
}
