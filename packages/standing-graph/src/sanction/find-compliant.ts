import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** Things are put right; what was suspended until then is free (SAN-01). */
export const findCompliant: StandingCommandForm = (input) => sanctionStep(input, { name: 'find_compliant', reason: input.said('reason') });
