import { forOwner } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayAddAnalysis } from '../policy/add-analysis.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-01: the first receiver's analysis of a major, hot-spot or difficult complaint; it may name any party and stays with it. */
export function addAnalysis(matter: Matter, command: Command<'add_analysis'>): Decision {
  const checks = new FieldChecks();
  const analysis = checks.text('analysis', command.analysis, 'text');
  return decideIf(matter, mayAddAnalysis(factsOf(matter)), checks.problems, (turn) =>
    turn.append('analysis_added', forOwner(turn.state), {}, { analysis }),
  );
}
