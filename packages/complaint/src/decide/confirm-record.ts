import { FOR_ALL } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayConfirmRecord } from '../policy/confirm-record.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-12: the record was read back and the customer confirmed it. */
export function confirmRecord(matter: Matter, command: Command<'confirm_record'>): Decision {
  const checks = new FieldChecks();
  const confirmedAt = checks.past('confirmedAt', command.confirmedAt, matter.context.now, matter.state.receivedAt);
  return decideIf(matter, mayConfirmRecord(factsOf(matter)), checks.problems, (turn) =>
    turn.append('record_confirmed', FOR_ALL, { confirmedAt }),
  );
}
