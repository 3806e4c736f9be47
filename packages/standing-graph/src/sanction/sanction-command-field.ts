import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { commandSanction, type SanctionStep } from '@lianban/persistence/standing/sanctions';
import {
  seenVersion,
  standingCommandField,
  type ReadStandingCommand,
  type StandingAnswers,
  type StandingCommandForm,
} from '../command/standing-command-field.ts';
import { sanctionReads } from './sanction-reads.ts';

/** Decisions speak of evidence; people name complaints. */
const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'SanctionDone', sanction: await sanctionReads(context).sanction(id), replayed }),
  conflict: async (context, id, since) => ({ __typename: 'SanctionConflict', sanction: await sanctionReads(context).sanction(id), since }),
};

/** A mutation field that gives one command to a sanction (SAN-01…06). */
export const sanctionCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** The same where a sanction begins by judgement. */
export const judgementField = (form: StandingCommandForm) =>
  standingCommandField(form, { ...answers, fieldName: (field) => (field === 'evidence' ? 'complaintIds' : field) });

/** A step to a sanction that is there, as its caller saw it. */
export function sanctionStep(input: InputReader, command: SanctionStep): ReadStandingCommand {
  const sanctionId = input.id('sanctionId');
  return { version: seenVersion(input), give: (database, request) => commandSanction(database, request, sanctionId, command) };
}
