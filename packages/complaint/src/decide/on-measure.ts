import { forOwn } from '../audience.ts';
import type { Decision, FieldProblem } from '../decision.ts';
import type { Audience } from '../event.ts';
import type { Measure } from '../measure/measures.ts';
import { all, banking, party, type Facts, type Verdict } from '../policy/facts.ts';
import { measuresShown } from '../policy/measure-facts.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { decideIf, factsOf, refused, type Matter, type Turn } from './turn.ts';

/** A command to one measure; one that is not there, or not the caller's to know of, is unknown. */
export function decideOnMeasure(
  matter: Matter,
  measureId: Uuid,
  policy: (facts: Facts, measure: Measure) => Verdict,
  problems: () => readonly FieldProblem[],
  act: (turn: Turn, measure: Measure) => void,
): Decision {
  const facts = factsOf(matter);
  const before = all(party(facts), banking(facts));
  if (before !== 'allowed') return refused(before);
  const measure = measuresShown(facts).find(({ id }) => id === measureId);
  if (measure === undefined) return refused('measure_unknown');
  return decideIf(matter, policy(facts, measure), problems(), (turn) => act(turn, measure));
}

/** The member's own eyes, and of its outlets the one that carries it out. */
export function forMeasure({ tenantId, unitId }: Pick<Measure, 'tenantId' | 'unitId'>): Audience {
  return forOwn(tenantId, [unitId]);
}

/** The number of the complaint's next measure. */
export function nextOrdinal({ measures }: Pick<ComplaintState, 'measures'>): number {
  return measures.length + 1;
}
