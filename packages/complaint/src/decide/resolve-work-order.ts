import { forOrder } from '../audience.ts';
import type { Command, CustomerAnswer } from '../command.ts';
import type { Decision, FieldProblem } from '../decision.ts';
import { attemptsInVain } from '../policy/close-complaint.ts';
import { mayResolveWorkOrder } from '../policy/resolve-work-order.ts';
import type { WorkOrder } from '../state.ts';
import { FieldChecks } from './field-checks.ts';
import { answerOrderClocks } from './order-clocks.ts';
import { decideOnOrder, type Matter, type Turn } from './turn.ts';

const ANSWERED = ['satisfied', 'not_satisfied'] as const;

/**
 * The matter is solved, with cause and measure; everything still owed is answered with it, the reply too (design.md 8). An
 * outlet's result counts only with what the customer said to it (CLK-12, CMP-05): who sent it the order judges both.
 */
export function resolveWorkOrder(matter: Matter, command: Command<'resolve_work_order'>): Decision {
  const checks = new FieldChecks();
  const cause = checks.text('cause', command.cause, 'text');
  const measure = checks.text('measure', command.measure, 'text');
  const given = command.answer ?? null;
  const answer = given === null ? null : checkedAnswer(checks, given);
  return decideOnOrder(
    matter,
    command.workOrderId,
    mayResolveWorkOrder,
    (order) => [...checks.problems, ...misplaced(order, answer)],
    (turn, order) => {
      if (answer !== null) recordAnswer(turn, order, answer);
      turn.append('work_order_resolved', forOrder(turn.state, order), { workOrderId: order.id }, { cause, measure });
      answerOrderClocks(turn, order, 'resolution');
    },
  );
}

function checkedAnswer(checks: FieldChecks, { callBackId, outcome, comment }: CustomerAnswer): CustomerAnswer {
  checks.oneOf('answer.outcome', outcome, ANSWERED);
  return { callBackId, outcome, comment: checks.text('answer.comment', comment, 'text') };
}

/** An outlet answers the customer, nobody else by this command: others call back (CMP-05). */
function misplaced({ class: orderClass }: WorkOrder, answer: CustomerAnswer | null): readonly FieldProblem[] {
  if (orderClass === 'outlet') return answer === null ? [{ field: 'answer.outcome', code: 'required' }] : [];
  return answer === null ? [] : [{ field: 'answer', code: 'only_outlet_answers' }];
}

function recordAnswer(turn: Turn, order: WorkOrder, { callBackId, outcome, comment }: CustomerAnswer): void {
  const attempt = attemptsInVain(turn.state).length + 1;
  const payload = { callBackId, outcome, way: 'answering_call', attempt, returnedWorkOrderIds: [] } as const;
  turn.append('call_back_recorded', forOrder(turn.state, order), { ...payload, returnedWorkOrderIds: [] }, { comment });
}
