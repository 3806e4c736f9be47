import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The plan will do. */
export const acceptPlan: StandingCommandForm = (input) => sanctionStep(input, { name: 'accept_plan', reason: input.said('reason') });
