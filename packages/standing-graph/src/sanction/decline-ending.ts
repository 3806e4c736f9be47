import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The second person does not approve the end of a cooperation. */
export const declineEnding: StandingCommandForm = (input) => sanctionStep(input, { name: 'decline_ending', reason: input.said('reason') });
