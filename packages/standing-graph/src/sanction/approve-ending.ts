import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The second person's word on the end of a cooperation (SAN-06). */
export const approveEnding: StandingCommandForm = (input) => sanctionStep(input, { name: 'approve_ending', reason: input.said('reason') });
