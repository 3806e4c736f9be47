import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayAcceptWorkOrder } from '../policy/accept-work-order.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The holder has it in hand; clocks run on (design.md 8). */
export function acceptWorkOrder(matter: Matter, { workOrderId }: Command<'accept_work_order'>): Decision {
  return decideOnOrder(
    matter,
    workOrderId,
    mayAcceptWorkOrder,
    () => [],
    (turn, order) => {
      turn.append('work_order_accepted', forOrder(turn.state, order), { workOrderId });
    },
  );
}
