import { decideDeduction as decide } from '@lianban/persistence/standing/deductions';
import { seenVersion, type StandingCommandForm } from '../command/standing-command-field.ts';

/** SCO-05: the reviewer's word on a proposal, once. */
export const decideDeduction: StandingCommandForm = (input) => {
  const id = input.id('deductionId');
  const accepted = input.flag('accepted');
  const points = accepted ? input.integer('points', -2_147_483_648, 2_147_483_647, 0) : 0;
  const asked = { accepted, points, reason: input.said('reason') };
  return { version: seenVersion(input), give: (database, request) => decide(database, request, id, asked) };
};
