import type { CommandForm } from '@lianban/complaint-graph/command/command-form';
import { seenFollowUp } from './seen-follow-up.ts';

/** No longer demanded (ASC-02). */
export const withdrawFollowUp: CommandForm<'withdraw_follow_up'> = (input) => {
  const { followUpId, ...seen } = seenFollowUp(input);
  return { ...seen, command: { name: 'withdraw_follow_up', followUpId, reason: input.said('reason') } };
};
