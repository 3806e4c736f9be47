import { standingCommandField, type StandingAnswers, type StandingCommandForm } from '../command/standing-command-field.ts';
import { conductReads } from '../conduct-reads.ts';

const done: StandingAnswers['done'] = async (context, id, replayed) => ({
  __typename: 'ObjectionDone',
  objection: await conductReads(context).objection(id),
  replayed,
});

/** A mutation field that gives one command to an objection: it is filed once and decided once, so that nobody can be overtaken in between. */
export const objectionCommandField = (form: StandingCommandForm) =>
  standingCommandField(form, { done, conflict: (context, id, _since, input) => done(context, id, false, input) });
