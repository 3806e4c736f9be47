import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { REPEAT_CAUSES } from '@lianban/partner-standing/accountability/facts';
import { findCause as find } from '@lianban/persistence/standing/accountability';
import { standingCommandField, type StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';

const aboutOf = (input: InputReader) => ({
  memberTenantId: input.id('memberId'),
  complaintId: input.id('complaintId'),
  callBackId: input.idOrNull('callBackId'),
});

const form: StandingCommandForm = (input) => {
  const about = aboutOf(input);
  const asked = {
    cause: input.word('cause', REPEAT_CAUSES),
    justified: input.flagOrNull('justified'),
    reason: input.said('reason'),
  };
  return { version: null, give: (database, request) => find(database, request, about, asked) };
};

/** Why a customer came again, as a reviewer finds it; a later finding replaces it, and the log keeps both (ACC-01(2)). */
export const findCause = standingCommandField(form, {
  done: async (context, _id, replayed, { complaintId }) => ({
    __typename: 'CauseFound',
    complaint: await context.reads().complaint(String(complaintId).toLowerCase()),
    replayed,
  }),
  conflict: () => Promise.reject(new Error('a finding carries no version')),
});
