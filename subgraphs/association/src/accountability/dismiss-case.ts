import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** The leader does not follow the proposal, or calls the interview off. */
export const dismissCase: StandingCommandForm = (input) => caseStep(input, { name: 'dismiss', reason: input.said('reason') });
