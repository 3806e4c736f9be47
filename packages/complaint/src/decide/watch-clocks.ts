import { dueOf } from '../clock/watch.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ComplaintState } from '../state.ts';
import { refused, Turn } from './turn.ts';

/** Marks every clock of the complaint that is due at now, and gives the warnings that have come (CLK-21). */
export function watchClocks(state: ComplaintState, context: DecisionContext): Decision {
  const turn = new Turn(state, { kind: 'system' }, context);
  for (const clock of state.clocks) {
    const due = dueOf(clock, context.now);
    if (due === null) continue;
    if (due.type === 'clock_breached') turn.appendAsSystem(due.type, turn.audienceOf(clock), due.payload);
    else turn.appendAsSystem(due.type, turn.audienceOf(clock), due.payload);
  }
  return turn.events.length === 0 ? refused('nothing_to_do') : turn.decided();
}
