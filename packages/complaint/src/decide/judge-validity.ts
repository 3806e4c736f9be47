import { FOR_ALL, forOwner } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayNameOthers } from '../joint.ts';
import { mayJudgeValidity } from '../policy/judge-validity.ts';
import { FieldChecks } from './field-checks.ts';
import { startForwardClock, voidOpenClocks } from './order-clocks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/**
 * CMP-02, ASC-01: found valid or invalid, with reason. What is invalid need not be forwarded: CLK-10 ends without judgement. A
 * finding that is revised before anything was forwarded starts it anew. Every party learns the finding; the reason stays with
 * the first receiver where it could name one holder to another (domain.md 1).
 */
export function judgeValidity(matter: Matter, command: Command<'judge_validity'>): Decision {
  const { state } = matter;
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  if (state.validity === (command.valid ? 'valid' : 'invalid')) checks.add('valid', 'nothing_changed');
  return decideIf(matter, mayJudgeValidity(factsOf(matter)), checks.problems, (turn) => {
    const restricted = mayNameOthers(state);
    if (restricted) turn.append('note_added', forOwner(state), { noteId: turn.context.newId(), workOrderId: null }, { note: reason });
    turn.append('validity_judged', FOR_ALL, { valid: command.valid }, restricted ? {} : { reason });
    if (!command.valid) voidOpenClocks(turn, null);
    else if (state.validity === 'invalid' && state.workOrders.length === 0) startForwardClock(turn, turn.context.now);
  });
}
