import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { CLOSING_WORDS, mayCloseComplaint } from '../policy/close-complaint.ts';
import { closeAs } from './closing.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, invalid, type Matter } from './turn.ts';

/** CMP-05, CMP-02: closing by a leader's written reason, as not reached, or as invalid. */
export function closeComplaint(matter: Matter, command: Command<'close_complaint'>): Decision {
  const checks = new FieldChecks();
  const as = checks.oneOf('as', command.as, CLOSING_WORDS);
  if (checks.problems.length > 0) return invalid(checks.problems);
  const reason = checks.text('reason', command.reason, 'text');
  return decideIf(matter, mayCloseComplaint(factsOf(matter), as), checks.problems, (turn) => closeAs(turn, as, reason));
}
