import { forOrder } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayDisputeRouting } from '../policy/dispute-routing.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** CMP-07: the holder says, once and with evidence, that the order is another's; the clock runs meanwhile. */
export function disputeRouting(matter: Matter, command: Command<'dispute_routing'>): Decision {
  const checks = new FieldChecks();
  const evidence = checks.text('evidence', command.evidence, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayDisputeRouting,
    () => checks.problems,
    (turn, order) => {
      turn.append('routing_disputed', forOrder(turn.state, order), { workOrderId: order.id }, { evidence });
    },
  );
}
