import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayReplyToWorkOrder } from '../policy/reply-to-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { answerOrderClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The holder's answer: the first stops the reply clock, each stops a promised next answer (design.md 8, CMP-10). */
export function replyToWorkOrder(matter: Matter, command: Command<'reply_to_work_order'>): Decision {
  const checks = new FieldChecks();
  const reply = checks.text('reply', command.reply, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayReplyToWorkOrder,
    () => checks.problems,
    (turn, order) => {
      turn.append('work_order_replied', forOrder(turn.state, order), { workOrderId: order.id }, { reply });
      answerOrderClocks(turn, order, 'reply');
    },
  );
}
