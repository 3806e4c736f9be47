import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import { mayWithdrawComplaint } from '../policy/withdraw-complaint.ts';
import { closeAs } from './closing.ts';
import { FieldChecks } from './field-checks.ts';
import { voidOpenClocks } from './order-clocks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-05: the customer withdraws; open orders are recalled, running clocks end without judgement, breached ones stay (CLK-20). */
export function withdrawComplaint(matter: Matter, command: Command<'withdraw_complaint'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideIf(matter, mayWithdrawComplaint(factsOf(matter)), checks.problems, (turn) => {
    for (const order of turn.state.workOrders.filter(isOpenOrder)) {
      turn.append('work_order_recalled', forOrder(turn.state, order), { workOrderId: order.id });
      voidOpenClocks(turn, order.id);
    }
    closeAs(turn, 'withdrawn', reason);
  });
}
