import { forOwnerAnd } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayRevealContact } from '../policy/reveal-contact.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** Masked contact data is shown once, for a reason, and the first receiver sees that it was (domain.md 1). */
export function revealContact(matter: Matter, command: Command<'reveal_contact'>): Decision {
  const { tenantId } = matter.caller;
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideIf(matter, mayRevealContact(factsOf(matter)), checks.problems, (turn) => {
    turn.append('contact_revealed', forOwnerAnd(turn.state, tenantId), { tenantId }, { reason });
  });
}
