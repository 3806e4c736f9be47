import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The partner says how it puts things right (SAN-01). */
export const submitPlan: StandingCommandForm = (input) => sanctionStep(input, { name: 'submit_plan', plan: input.said('plan') });
