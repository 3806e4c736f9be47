import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { standingCommandField, type StandingCommandForm } from '../command/standing-command-field.ts';
import { conductReads } from '../conduct-reads.ts';

const done = async (context: GraphContext, id: Uuid, replayed: boolean) => ({
  __typename: 'ObjectionDone',
  objection: await conductReads(context).objection(id),
  replayed,
});

/** A mutation field that gives one command to an objection: it is filed once and decided once, so that nobody can be overtaken in between. */
export const objectionCommandField = (form: StandingCommandForm) =>
  standingCommandField(form, { done, conflict: (context, id) => done(context, id, false) });
