import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** The committee takes its criticism back; nobody is barred any more. */
export const revokeCriticism: StandingCommandForm = (input) => caseStep(input, { name: 'revoke', reason: input.said('reason') });
