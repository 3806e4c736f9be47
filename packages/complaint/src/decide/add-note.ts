import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayAddNote } from '../policy/add-note.ts';
import { addressedTo } from '../policy/audience.ts';
import { all } from '../policy/facts.ts';
import { AUDIENCES } from '../vocabulary.ts';
import { FieldChecks } from './field-checks.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** A note for one's own organisation, for first receiver and holder, or for every party. */
export function addNote(matter: Matter, command: Command<'add_note'>): Decision {
  const { noteId } = command;
  const checks = new FieldChecks();
  const note = checks.text('note', command.note, 'text');
  checks.oneOf('audience', command.audience, AUDIENCES);
  const facts = factsOf(matter);
  const to = addressedTo(facts, command.audience, command.workOrderId);
  if (to.kind === 'work_order_required') checks.add('workOrderId', 'required');
  return decideIf(matter, all(mayAddNote(facts), to.kind === 'refused' ? to.code : 'allowed'), checks.problems, (turn) => {
    if (to.kind === 'addressed') turn.append('note_added', to.audience, { noteId, workOrderId: to.workOrderId }, { note });
  });
}
