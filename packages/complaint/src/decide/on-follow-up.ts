import { forOwn } from '../audience.ts';
import type { Decision, FieldProblem } from '../decision.ts';
import type { Audience } from '../event.ts';
import type { FollowUp } from '../follow-up/follow-ups.ts';
import { all, banking, party, type Facts, type Verdict } from '../policy/facts.ts';
import { followUpsShown } from '../policy/follow-up-facts.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { decideIf, factsOf, refused, type Matter, type Turn } from './turn.ts';

/** A command to one follow-up; one that is not there, or not the caller's to know of, is unknown. */
export function decideOnFollowUp(
  matter: Matter,
  followUpId: Uuid,
  policy: (facts: Facts, followUp: FollowUp) => Verdict,
  problems: () => readonly FieldProblem[],
  act: (turn: Turn, followUp: FollowUp) => void,
): Decision {
  const facts = factsOf(matter);
  const before = all(party(facts), banking(facts));
  if (before !== 'allowed') return refused(before);
  const followUp = followUpsShown(facts).find(({ id }) => id === followUpId);
  if (followUp === undefined) return refused('follow_up_unknown');
  return decideIf(matter, policy(facts, followUp), problems(), (turn) => act(turn, followUp));
}

/** The member's own eyes, and of its outlets the one that carries it out. */
export function forFollowUp({ tenantId, unitId }: Pick<FollowUp, 'tenantId' | 'unitId'>): Audience {
  return forOwn(tenantId, [unitId]);
}

/** The number of a member's next follow-up on the complaint: counted by member, for a number tells how many there are before it. */
export function nextOrdinal({ followUps }: Pick<ComplaintState, 'followUps'>, tenantId: Uuid): number {
  return Math.max(0, ...followUps.flatMap((followUp) => (followUp.tenantId === tenantId ? [followUp.ordinal] : []))) + 1;
}
