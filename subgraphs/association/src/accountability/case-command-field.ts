import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { PersonCommand } from '@lianban/partner-standing/accountability/decide';
import { commandCase } from '@lianban/persistence/standing/accountability';
import {
  seenVersion,
  standingCommandField,
  type ReadStandingCommand,
  type StandingAnswers,
  type StandingCommandForm,
} from '@lianban/standing-graph/command/standing-command-field';
import { caseReads } from './case-reads.ts';

const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'CaseDone', accountabilityCase: await caseReads(context).one(id), replayed }),
  conflict: async (context, id, since) => ({ __typename: 'CaseConflict', accountabilityCase: await caseReads(context).one(id), since }),
};

/** A mutation field that gives one command to a case of accountability (ACC-01…04). */
export const caseCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** A step to a case, as its caller saw it. */
export function caseStep(input: InputReader, command: PersonCommand): ReadStandingCommand {
  const caseId = input.id('caseId');
  return { version: seenVersion(input), give: (database, request) => commandCase(database, request, caseId, command) };
}
