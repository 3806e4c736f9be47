import { clockRecomputed } from '../clock/recompute.ts';
import { isOpenClock } from '../clock/stop.ts';
import { isPastDue } from '../clock/watch.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ComplaintState } from '../state.ts';
import { refused, Turn } from './turn.ts';

/**
 * Counts the open clocks afresh after a change of calendar (CLK-20): what has ended keeps its state, and each clock the
 * limit it started under. A clock already past due is breached first: no later change of calendar takes that back.
 */
export function recomputeClocks(state: ComplaintState, context: DecisionContext): Decision {
  const turn = new Turn(state, { kind: 'system' }, context);
  for (const clock of state.clocks) {
    if (isPastDue(clock, context.now)) turn.appendAsSystem('clock_breached', turn.audienceOf(clock), { clockId: clock.id });
  }
  for (const clock of turn.state.clocks.filter(isOpenClock)) {
    const recomputed = clockRecomputed(clock, context);
    if (recomputed !== null) turn.appendAsSystem('clock_recomputed', turn.audienceOf(clock), recomputed);
  }
  return turn.events.length === 0 ? refused('nothing_to_do') : turn.decided();
}
