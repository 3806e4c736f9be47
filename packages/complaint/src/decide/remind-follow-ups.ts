import type { Decision, DecisionContext } from '../decision.ts';
import { remindAt } from '../follow-up/follow-ups.ts';
import type { ComplaintState } from '../state.ts';
import { forFollowUp } from './on-follow-up.ts';
import { refused, Turn } from './turn.ts';

/** Notes of every follow-up whose day is over that it is, each day once: who owes it and who follows it up are told (ASC-02). */
export function remindFollowUps(state: ComplaintState, context: DecisionContext): Decision {
  const turn = new Turn(state, { kind: 'system' }, context);
  for (const followUp of state.followUps) {
    const at = remindAt(followUp);
    if (at === null || at > context.now) continue;
    turn.appendAsSystem('follow_up_overdue', forFollowUp(followUp), { followUpId: followUp.id, followUpOrdinal: followUp.ordinal });
  }
  return turn.events.length === 0 ? refused('nothing_to_do') : turn.decided();
}
