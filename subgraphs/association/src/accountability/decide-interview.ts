import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** Step 1: the leader decides that the member's leader is invited (ACC-01). */
export const decideInterview: StandingCommandForm = (input) => caseStep(input, { name: 'decide_interview', reason: input.said('reason') });
