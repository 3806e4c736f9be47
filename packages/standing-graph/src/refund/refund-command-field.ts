import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { commandRefund, type RefundStep } from '@lianban/persistence/standing/refunds';
import {
  seenVersion,
  standingCommandField,
  type ReadStandingCommand,
  type StandingAnswers,
  type StandingCommandForm,
} from '../command/standing-command-field.ts';
import { refundReads } from './refund-reads.ts';

/** Decisions speak of the fee; the input has its parts beside the others. */
const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'RefundDone', refund: await refundReads(context).refund(id), replayed }),
  conflict: async (context, id, since) => ({ __typename: 'RefundConflict', refund: await refundReads(context).refund(id), since }),
  fieldName: (field) => field.replace(/^fee\./, ''),
};

/** A mutation field that gives one command to a refund (REF-01…03). */
export const refundCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** A step to a refund that is there, as its caller saw it. */
export function refundStep(input: InputReader, command: RefundStep): ReadStandingCommand {
  const refundId = input.id('refundId');
  return { version: seenVersion(input), give: (database, request) => commandRefund(database, request, refundId, command) };
}
