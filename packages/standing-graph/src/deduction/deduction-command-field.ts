import { conductReads } from '../conduct-reads.ts';
import { standingCommandField, type StandingAnswers, type StandingCommandForm } from '../command/standing-command-field.ts';

const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'DeductionDone', deduction: await conductReads(context).deduction(id), replayed }),
  conflict: async (context, id, since) => ({
    __typename: 'DeductionConflict',
    deduction: await conductReads(context).deduction(id),
    since,
  }),
};

/** A mutation field that gives one command to a deduction (SCO-05). */
export const deductionCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);
