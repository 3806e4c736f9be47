import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** Takes a sanction back. */
export const liftSanction: StandingCommandForm = (input) => sanctionStep(input, { name: 'lift', reason: input.said('reason') });
