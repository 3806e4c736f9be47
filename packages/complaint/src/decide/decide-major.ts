import { forOwner } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayDecideMajor } from '../policy/decide-major.ts';
import { all, unless } from '../policy/facts.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-04: a leader confirms or declines what was proposed, or marks a complaint major unasked. */
export function decideMajor(matter: Matter, command: Command<'decide_major'>): Decision {
  const { major } = matter.state;
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  const verdict = all(
    mayDecideMajor(factsOf(matter)),
    unless(command.major || major !== 'no', 'major_not_proposed'),
    unless(command.major || major !== 'declined', 'major_already_decided'),
  );
  return decideIf(matter, verdict, checks.problems, (turn) => {
    // The reason may name any party: it stays with the first receiver.
    turn.append('major_decided', forOwner(turn.state), { state: command.major ? 'confirmed' : 'declined' }, { reason });
  });
}
