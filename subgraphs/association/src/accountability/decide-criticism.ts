import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** Step 2: the service committee's word on public criticism (ACC-02). */
export const decideCriticism: StandingCommandForm = (input) =>
  caseStep(input, {
    name: 'decide_criticism',
    criticise: input.flag('criticise'),
    meetingDay: input.said('meetingDay').trim(),
    reason: input.said('reason'),
  });
