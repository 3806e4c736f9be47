import type { CommandForm } from '@lianban/complaint-graph/command/command-form';
import { seenFollowUp } from './seen-follow-up.ts';

/** What was done, and when (ASC-02). */
export const reportFollowUp: CommandForm<'report_follow_up'> = (input) => {
  const { followUpId, ...seen } = seenFollowUp(input);
  return {
    ...seen,
    command: { name: 'report_follow_up', followUpId, result: input.said('result'), doneDay: input.said('doneDay').trim() },
  };
};
