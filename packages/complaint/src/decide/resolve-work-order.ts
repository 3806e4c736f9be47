import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayResolveWorkOrder } from '../policy/resolve-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { answerOrderClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The matter is solved, with cause and measure; everything still owed is answered with it, the reply too (design.md 8). */
export function resolveWorkOrder(matter: Matter, command: Command<'resolve_work_order'>): Decision {
  const checks = new FieldChecks();
  const cause = checks.text('cause', command.cause, 'text');
  const measure = checks.text('measure', command.measure, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayResolveWorkOrder,
    () => checks.problems,
    (turn, order) => {
      turn.append('work_order_resolved', forOrder(turn.state, order), { workOrderId: order.id }, { cause, measure });
      answerOrderClocks(turn, order, 'resolution');
    },
  );
}
