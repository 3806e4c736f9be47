import type { CommandForm } from '@lianban/complaint-graph/command/command-form';
import { seenFollowUp } from './seen-follow-up.ts';

/** Found carried out, or sent back (ASC-02). */
export const checkFollowUp: CommandForm<'check_follow_up'> = (input) => {
  const { followUpId, ...seen } = seenFollowUp(input);
  return {
    ...seen,
    command: {
      name: 'check_follow_up',
      followUpId,
      carriedOut: input.flag('carriedOut'),
      findings: input.said('findings'),
      reason: input.said('reason'),
      dueDay: input.said('dueDay').trim(),
    },
  };
};
