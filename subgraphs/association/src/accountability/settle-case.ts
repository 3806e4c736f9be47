import type { StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseStep } from './case-command-field.ts';

/** The leader closes a case whose measures are all done. */
export const settleCase: StandingCommandForm = (input) => caseStep(input, { name: 'settle', reason: input.said('reason') });
