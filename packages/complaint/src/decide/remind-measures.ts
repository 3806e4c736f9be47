import type { Decision, DecisionContext } from '../decision.ts';
import { remindAt } from '../measure/measures.ts';
import type { ComplaintState } from '../state.ts';
import { forMeasure } from './on-measure.ts';
import { refused, Turn } from './turn.ts';

/** Notes of every measure whose day is over that it is, each day once: who owes it and who follows it up are told (ASC-02). */
export function remindMeasures(state: ComplaintState, context: DecisionContext): Decision {
  const turn = new Turn(state, { kind: 'system' }, context);
  for (const measure of state.measures) {
    const at = remindAt(measure);
    if (at === null || at > context.now) continue;
    turn.appendAsSystem('measure_overdue', forMeasure(measure), { measureId: measure.id, measureOrdinal: measure.ordinal });
  }
  return turn.events.length === 0 ? refused('nothing_to_do') : turn.decided();
}
