import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The plan does not do, or was not kept. */
export const returnPlan: StandingCommandForm = (input) => sanctionStep(input, { name: 'return_plan', reason: input.said('reason') });
